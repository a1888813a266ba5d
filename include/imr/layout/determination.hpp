#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/charset.hpp"
#include "decision_end.hpp"
#include "flow.hpp"
#include "item_mark.hpp"
#include "necessity_verdict.hpp"
#include "rule_finder.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// One determination of a notice: `2) MAXIMUS Federal Services, Inc. has determined the request for Norco is
/// not medically necessary and appropriate.`
struct determination {
  int number = 0;
  range whole;
  range item;
  layout::verdict verdict;
  /// Which list it stands in: the lists say the same.
  std::size_t list = 0;
  /// Its place in that list.
  std::size_t place = 0;
  /// Its own part of the letter, counted from 1; 0 where none is known.
  std::size_t part = 0;
};

namespace detail {

[[nodiscard]] inline bool same_words(std::string_view a, std::string_view b) noexcept {
  const auto is_sign = [](char c) { return lexical::is_letter(c) || lexical::is_digit(c); };
  std::size_t i = 0;
  std::size_t k = 0;
  for (;;) {
    while (i < a.size() && !is_sign(a[i])) ++i;
    while (k < b.size() && !is_sign(b[k])) ++k;
    if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
    if (lexical::to_lower(a[i++]) != lexical::to_lower(b[k++])) return false;
  }
}

}  // namespace detail

/// Finds the determinations of a notice. One that something limits or contradicts behind its words is
/// unknown. A list ends where a heading or a number that is not higher begins the next.
class determination_finder {
 public:
  /// Where the first one begins, with its number; the end of the text where there is none.
  [[nodiscard]] static std::uint32_t first(const flow& flow) {
    const range lead = next_lead(flow, 0);
    return lead.empty() ? flow.size() : detail::number_before(flow.text(), lead.begin).where.begin;
  }

  void find(const flow& flow, const std::vector<std::uint32_t>& headings, std::vector<determination>& found) {
    found.clear();
    const std::string_view text = flow.text();
    std::size_t heading = 0;
    for (range lead = next_lead(flow, 0); !lead.empty();) {
      const range behind = next_lead(flow, lead.end);
      const std::uint32_t next =
          behind.empty() ? flow.size() : detail::number_before(text, behind.begin).where.begin;
      const range own = find_around<grammar::regarding_lead>(text, {lead.end, next}, "regarding", 0);
      const std::uint32_t end_of_list =
          own.empty() ? next : detail::number_before(text, own.begin).where.begin;
      std::uint32_t end = (std::min)(end_of_list, lead.end + longest);
      bool begins_list = false;
      for (; heading < headings.size() && headings[heading] < lead.begin; ++heading)
        begins_list = !found.empty();
      if (heading < headings.size()) end = (std::min)(end, (std::max)(headings[heading], lead.end));
      add(flow, lead, end, begins_list, found);
      lead = behind;
    }
  }

 private:
  static constexpr std::uint32_t longest = 2000;

  [[nodiscard]] static range next_lead(const flow& flow, std::uint32_t from) {
    return find_around<grammar::determination_lead>(flow.text(), {from, flow.size()}, "determined", 6);
  }

  static void add(const flow& flow, range lead, std::uint32_t end, bool begins_list,
                  std::vector<determination>& found) {
    const std::string_view text = flow.text();
    determination d;
    d.verdict = find_necessity(text, {lead.end, end});
    if (!d.verdict.found()) d.verdict.item_end = (std::min)(line_end(flow, lead.end), end);
    d.item = flow.trimmed({lead.end, (std::max)(d.verdict.item_end, lead.end)});
    weigh_subject(text.substr(d.item.begin, d.item.size()), d.verdict);
    if (d.verdict.found()) weigh_rest(flow, {d.verdict.words.end, end}, d.verdict);
    const detail::numbered n = detail::number_before(text, lead.begin);
    d.number = n.number;
    d.whole = {n.where.begin, (std::max)(d.verdict.words.end, d.item.end)};
    if (d.whole.end < flow.size() && text[d.whole.end] == '.') ++d.whole.end;
    if (!found.empty()) {
      const determination& last = found.back();
      const bool again =
          (d.number != 0 && d.number <= last.number) || (d.number == 0 && is_first_again(flow, d, found));
      d.list = last.list + (begins_list || again ? 1 : 0);
      d.place = d.list == last.list ? last.place + 1 : 0;
    }
    found.push_back(d);
  }

  /// Without numbers the next list begins with the item that the last one began with.
  [[nodiscard]] static bool is_first_again(const flow& flow, const determination& d,
                                           const std::vector<determination>& found) {
    const determination& first = found[found.size() - 1 - found.back().place];
    return detail::same_words(flow.text(d.item), flow.text(first.item));
  }

  [[nodiscard]] static std::uint32_t line_end(const flow& flow, std::uint32_t at) {
    const auto& starts = flow.line_starts();
    const auto next = std::upper_bound(starts.begin(), starts.end(), at);
    return next == starts.end() ? flow.size() : *next;
  }
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
