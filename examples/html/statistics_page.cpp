#include "statistics_page.hpp"

#include "charts.hpp"
#include "markup.hpp"
#include "page.hpp"
#include "wilson.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace html {
namespace {

std::string percent(double share) { return decimals(100 * share, 1) + " %"; }

void write_rate_cells(markup& out, const decisions& d) {
  const share s = wilson(d.upheld, d.size());
  for (const std::uint64_t count : {d.size(), d.upheld, d.overturned, d.in_part})
    out.element("td class=\"n\"", std::to_string(count));
  out.element("td class=\"n\"", percent(s.rate));
  out.element("td class=\"n\"", decimals(100 * s.low, 1) + " – " + percent(s.high));
}

/// Builds the page from its sections and collects the charts on the way.
class writer {
 public:
  writer(const statistics& s, std::uint64_t least, bool charts)
      : s_(s), least_(least), with_charts_(charts) {}

  std::string write() {
    begin(out_, {"Statistics", "", "statistics", with_charts_});
    write_introduction();
    rates("treatment", "By treatment", merge_small(groups_of(s_.by_treatment), least_), "");
    rates("specialty", "By the reviewer&#39;s specialty", leave_out_small(groups_of(s_.by_specialty), least_),
          "An item counts once for each specialty that its reviewer is said to have. Small groups are left "
          "out here.");
    rates("year", "By year of the decision", merge_small(groups_of(s_.by_year), least_), "");
    write_days();
    write_bases();
    if (with_charts_) {
      out_.raw("<script type=\"application/json\" id=\"charts\">")
          .raw(json_block(charts_))
          .raw("</script>\n");
      out_.raw("<script src=\"assets/vega.min.js\" defer></script>\n<script src=\"assets/charts.js\" "
               "defer></script>\n");
    }
    end(out_);
    return out_.take();
  }

 private:
  void write_introduction() {
    out_.raw("<h1>Statistics</h1>\n<p>").count(s_.letters).raw(" letters with ");
    out_.count(s_.all.size()).raw(" decided items");
    if (s_.inputs != s_.letters)
      out_.raw("; ").count(s_.inputs - s_.letters).raw(" inputs that are no letter are not counted");
    if (s_.unread_decisions != 0)
      out_.raw("; ").count(s_.unread_decisions).raw(" items without a readable decision are not counted");
    out_.raw(".</p>\n<p>Upheld means that the denial stands: the treatment was found not medically "
             "necessary. Intervals are ")
        .raw("Wilson&#39;s for 95 %, for items taken as independent of one another; several items of one "
             "letter are not quite. ")
        .raw("Groups of fewer than ")
        .count(least_)
        .raw(" are merged and never shown by themselves.</p>\n");
    if (s_.all.size() < least_) return;
    out_.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"All items\"><table>");
    rate_head("All items");
    out_.raw("<tr><th scope=\"row\">all</th>");
    write_rate_cells(out_, s_.all);
    out_.raw("</tr></tbody></table></div>\n");
  }

  void rate_head(std::string_view first) {
    out_.raw("<thead><tr><th scope=\"col\">").raw(first).raw("</th>");
    for (const std::string_view column :
         {"Items", "Upheld", "Overturned", "In part", "Rate upheld", "95 % interval"})
      out_.raw("<th scope=\"col\" class=\"n\">").raw(column).raw("</th>");
    out_.raw("</tr></thead><tbody>\n");
  }

  void begin_section(std::string_view id, std::string_view heading, std::string_view remark) {
    out_.raw("<section aria-labelledby=\"")
        .raw(id)
        .raw("\"><h2 id=\"")
        .raw(id)
        .raw("\">")
        .raw(heading)
        .raw("</h2>\n");
    if (!remark.empty()) out_.raw("<p>").raw(remark).raw("</p>\n");
  }

  void begin_table(const std::string& id, std::string_view heading, json chart) {
    out_.raw("<div class=\"grid\">");
    if (with_charts_) {
      out_.raw("<div class=\"chart\" role=\"img\" aria-label=\"Chart: ").raw(heading);
      out_.raw("; its numbers are in the table\" data-chart=\"").raw(id).raw("\"></div>\n");
      charts_[id] = std::move(chart);
    }
    out_.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: ")
        .raw(heading)
        .raw("\"><table>");
  }

  void end_table() { out_.raw("</tbody></table></div></div></section>\n"); }

  void too_few() {
    out_.raw("<p>There are fewer than ").count(least_).raw(", so nothing is shown.</p></section>\n");
  }

  void rates(const std::string& id, std::string_view heading, const std::vector<group<decisions>>& groups,
             std::string_view remark) {
    begin_section(id, heading, remark);
    if (groups.empty()) return too_few();
    begin_table(id, heading, rate_chart(groups, id));
    rate_head(title(id));
    for (const group<decisions>& g : groups) {
      out_.raw("<tr>").element("th scope=\"row\"", g.name);
      write_rate_cells(out_, g.counts);
      out_.raw("</tr>\n");
    }
    end_table();
  }

  void count_table(std::string_view first, const std::vector<group<occurrences>>& groups) {
    std::uint64_t total = 0;
    for (const group<occurrences>& g : groups) total += g.counts.size();
    out_.raw("<thead><tr><th scope=\"col\">").raw(first).raw("</th><th scope=\"col\" class=\"n\">Count</th>");
    out_.raw("<th scope=\"col\" class=\"n\">Share</th></tr></thead><tbody>\n");
    for (const group<occurrences>& g : groups) {
      out_.raw("<tr>")
          .element("th scope=\"row\"", g.name)
          .element("td class=\"n\"", std::to_string(g.counts.size()));
      const double part = static_cast<double>(g.counts.size()) / static_cast<double>(total);
      out_.element("td class=\"n\"", percent(part)).raw("</tr>\n");
    }
    end_table();
  }

  /// Ranges of days, the last without an end. Two neighbors `16–30` and `31–45` join to `16–45`.
  [[nodiscard]] std::vector<group<occurrences>> ranges_of_days() const {
    constexpr std::array<int, 8> ends = {15, 30, 45, 60, 90, 120, 180, 365};
    std::vector<group<occurrences>> ranges;
    int begin = 0;
    for (const int end : ends) {
      ranges.push_back({std::to_string(begin) + "–" + std::to_string(end), {}});
      begin = end + 1;
    }
    ranges.push_back({std::to_string(begin) + "–", {}});
    for (const auto& [days, count] : s_.days) {
      std::size_t range = 0;
      while (range < ends.size() && days > ends[range]) ++range;
      ranges[range].counts.count += count;
    }
    const auto is_empty = [](const group<occurrences>& g) { return g.counts.count == 0; };
    while (!ranges.empty() && is_empty(ranges.back())) ranges.pop_back();
    ranges.erase(ranges.begin(), std::find_if_not(ranges.begin(), ranges.end(), is_empty));
    return merge_neighbors(ranges, least_, [](const std::string& a, const std::string& b) {
      constexpr std::string_view dash = "–";
      return a.substr(0, a.find(dash)) + b.substr(b.find(dash));
    });
  }

  [[nodiscard]] int median_days(std::uint64_t total) const {
    std::uint64_t seen = 0;
    for (const auto& [days, count] : s_.days) {
      seen += count;
      if (2 * seen >= total) return days;
    }
    return 0;
  }

  void write_days() {
    const std::vector<group<occurrences>> ranges = ranges_of_days();
    begin_section("days", "Days from the application to the decision", "");
    if (ranges.empty()) return too_few();
    std::uint64_t total = 0;
    for (const auto& [days, count] : s_.days) total += count;
    out_.raw("<p>").count(total).raw(" letters state both dates; half of them were decided within ");
    out_.text(std::to_string(median_days(total))).raw(" days.</p>\n");
    begin_table("days", "Days to the decision", count_chart(ranges, "days"));
    count_table("Days", ranges);
  }

  void write_bases() {
    std::vector<group<occurrences>> pairs;
    std::uint64_t total = 0;
    std::uint64_t same = 0;
    for (const auto& [pair, count] : s_.bases) {
      pairs.push_back({std::string(words(pair.first)) + " → " + std::string(words(pair.second)), {count}});
      total += count;
      if (pair.first == pair.second) same += count;
    }
    begin_section(
        "guidelines", "What both sides rest on",
        "The claims administrator&#39;s guideline → the reviewer&#39;s, where the letter tells both.");
    const std::vector<group<occurrences>> shown = merge_small(std::move(pairs), least_);
    if (shown.empty()) return too_few();
    const share s = wilson(same, total);
    out_.raw("<p>Both rest on the same in ")
        .text(percent(s.rate))
        .raw(" of ")
        .count(total)
        .raw(" items (95 % interval ");
    out_.text(decimals(100 * s.low, 1) + " – " + percent(s.high)).raw(").</p>\n");
    begin_table("guidelines", "What both sides rest on", count_chart(shown, "administrator → reviewer"));
    count_table("Administrator → reviewer", shown);
  }

  const statistics& s_;
  std::uint64_t least_;
  bool with_charts_;
  json charts_ = json::object();
  markup out_;
};

}  // namespace

std::string statistics_page(const statistics& s, std::uint64_t least, bool charts) {
  return writer(s, least, charts).write();
}

}  // namespace html
