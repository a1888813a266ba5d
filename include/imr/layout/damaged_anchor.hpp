#pragma once

#include "../lexical/approx.hpp"
#include "../lexical/phrase_votes.hpp"
#include "anchor.hpp"
#include "cropped_label.hpp"
#include "damaged_form.hpp"
#include "flow.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds the anchors whose words are damaged, at line starts: headings, introductory sentences and labels
/// within a bounded number of letters, and what is left of labels that were cut off. It is asked only about
/// letters that show damage.
class damaged_anchor_finder {
 public:
  /// Adds what it finds to anchors in the letter's order; the headings of the formats before 2014 where a
  /// letter may be one of them.
  void find(const flow& flow, std::vector<anchor>& anchors, bool older = false) {
    found_.clear();
    const std::string_view text = flow.text();
    votes_.begin(text);
    std::size_t comparisons = fewest_comparisons + text.size() / bytes_a_comparison;
    const auto& starts = flow.line_starts();
    auto known = anchors.cbegin();
    std::uint32_t done = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const std::uint32_t next = i + 1 < starts.size() ? starts[i + 1] : flow.size();
      while (known != anchors.cend() && known->where.end <= starts[i]) ++known;
      const bool taken = known != anchors.cend() && known->where.begin < next;
      if (taken || starts[i] < done || next - starts[i] < shortest_line) continue;
      const std::uint32_t at = skip_marks(text, starts[i], most_marks);
      anchor found = match(text, at, votes_.at(at), older, comparisons);
      if (found.where.empty())
        found = cropped_label_at(text, starts[i], is_behind_claims(anchors, known)).label;
      if (found.where.empty() || (is_heading(found.kind) && !is_set_as_heading(flow, found))) continue;
      found_.push_back(found);
      done = found.where.end;
    }
    anchors.insert(anchors.end(), found_.begin(), found_.end());
    std::sort(anchors.begin(), anchors.end(),
              [](const anchor& a, const anchor& b) { return a.where.begin < b.where.begin; });
  }

  /// Whether a line would begin with an anchor in a letter that shows damage, whatever format it has.
  [[nodiscard]] static bool begins(std::string_view line) {
    return !match(line, skip_marks(line, 0, most_marks), true).where.empty();
  }

  /// The anchor whose words stand at a place, with at most as many damaged letters as its form allows; empty
  /// where none does. The headings of the formats before 2014 are among them where a letter may be one of
  /// these.
  [[nodiscard]] static anchor match(std::string_view text, std::uint32_t at, bool older = false) {
    std::size_t comparisons = fewest_comparisons;
    return match(text, at, choice().set(), older, comparisons);
  }

 private:
  using choice = lexical::phrase_votes<detail::damaged_form_votes>::phrase_set;
  static constexpr std::uint32_t shortest_line = 8;
  /// Stray marks before an anchor.
  static constexpr int most_marks = 3;

  /// More comparisons than any damaged letter takes, and some for a longer text; where they are used up, nothing
  /// more is found.
  static constexpr std::size_t fewest_comparisons = 4096;
  static constexpr std::size_t bytes_a_comparison = 64;

  /// The first of some forms that stands at a place, within so many comparisons.
  [[nodiscard]] static anchor match(std::string_view text, std::uint32_t at, const choice& possible,
                                    bool older, std::size_t& comparisons) {
    for (std::size_t f = 0; f < possible.size(); ++f) {
      const detail::damaged_form& form = detail::damaged_forms[f];
      if (!possible[f] || (!older && form.older)) continue;
      std::uint32_t end = at;
      std::size_t part = 0;
      for (; part < form.count && comparisons != 0; ++part) {
        --comparisons;
        if (part != 0) end = skip_marks(text, end, 2);
        const lexical::approximation near =
            form.parts[part].words.begin_of(text.substr(end), form.parts[part].most);
        if (near.distance > form.parts[part].most) break;
        end += static_cast<std::uint32_t>(near.width);
      }
      if (part == form.count) return {form.kind, {at, end_of(form.kind, text, end)}};
    }
    return {};
  }

  /// Whether the last anchor before those from `next` on is the label of the Claims Administrator.
  [[nodiscard]] bool is_behind_claims(const std::vector<anchor>& anchors,
                                      std::vector<anchor>::const_iterator next) const noexcept {
    const bool known = next != anchors.begin();
    const bool found = !found_.empty() && (!known || found_.back().where.begin > (next - 1)->where.begin);
    return (found || known) && (found ? found_.back() : *(next - 1)).kind == anchor_kind::claims_label;
  }

  [[nodiscard]] static std::uint32_t skip_marks(std::string_view text, std::uint32_t at, int most) noexcept {
    while (most-- != 0 && at < text.size() && !lexical::is_letter(text[at]) && !lexical::is_digit(text[at]))
      ++at;
    return at;
  }

  /// Behind the marks that end a label, or the words that end an introductory sentence.
  [[nodiscard]] static std::uint32_t end_of(anchor_kind kind, std::string_view text, std::uint32_t end) {
    const auto take = [&](auto width) {
      if (width != std::string_view::npos) end += static_cast<std::uint32_t>(width);
    };
    const std::string_view rest = text.substr(end);
    if (kind == anchor_kind::summary_lead) {
      take(imr::detail::match_prefix<grammar::summary_rest>(rest));
    } else if (kind == anchor_kind::issues_lead) {
      end += width_of_issues_rest(rest);
    } else if (kind == anchor_kind::reasons_heading) {
      take(behind_colon(rest));
    } else if (kind >= anchor_kind::determination_heading && is_heading(kind)) {
      end = std::min<std::uint32_t>(skip_label_marks(text, end), static_cast<std::uint32_t>(text.size()));
    } else if (!is_heading(kind) && kind != anchor_kind::how_lead) {
      while (end < text.size() && lexical::is_letter(text[end])) ++end;  // guidelines
      end = std::min<std::uint32_t>(skip_label_marks(text, end), static_cast<std::uint32_t>(text.size()));
    }
    return end;
  }

  /// The rest of a heading that says what the rationale is for, with its colon.
  [[nodiscard]] static std::size_t behind_colon(std::string_view rest) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t colon = rest.substr(0, longest).find(':');
    return colon == std::string_view::npos ? colon : colon + 1;
  }

  /// The rest of the sentence, `items/services set forth below:`, up to its last words however damaged.
  [[nodiscard]] static std::uint32_t width_of_issues_rest(std::string_view rest) noexcept {
    constexpr std::uint32_t longest = 60;
    constexpr lexical::approx_words last_words("forth below");
    for (std::uint32_t at = 0; at < longest && at + 1 < rest.size(); ++at) {
      if (rest[at] != ' ') continue;
      const lexical::approximation near = last_words.begin_of(rest.substr(at + 1), 4);
      if (near.distance <= 4) return skip_label_marks(rest, at + 1 + static_cast<std::uint32_t>(near.width));
    }
    return 0;
  }

  /// The colon of a label, or what became of it.
  [[nodiscard]] static std::uint32_t skip_label_marks(std::string_view text, std::uint32_t end) noexcept {
    constexpr std::string_view marks = ":;.,)'*-";
    for (int i = 0; i < 3 && end < text.size() && marks.find(text[end]) != std::string_view::npos; ++i) ++end;
    return end;
  }

  /// A heading is set in capitals, or ends in its colon.
  [[nodiscard]] static bool is_set_as_heading(const flow& flow, const anchor& heading) {
    const std::string_view text = flow.text();
    const range where = heading.where;
    const bool older = heading.kind >= anchor_kind::decisions_heading;
    if (older && (detail::is_quoted(text, where.begin) || !detail::stands_alone(flow, where))) return false;
    if (detail::is_mixed_heading(heading.kind) && text[where.end - 1] == ':') return true;
    const std::string_view words = text.substr(where.begin, where.size());
    return std::count_if(words.begin(), words.end(), lexical::is_upper) >
           std::count_if(words.begin(), words.end(), lexical::is_lower);
  }

  std::vector<anchor> found_;
  lexical::phrase_votes<detail::damaged_form_votes> votes_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
