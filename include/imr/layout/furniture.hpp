#pragma once

#include "../grammar/fax_line.hpp"
#include "../grammar/furniture.hpp"
#include "line.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// A line that holds nothing but a page's number, at a page break or a gap as wide as one.
struct page_candidate {
  std::size_t line = 0;
  int number = 0;
  /// Length of the longest ascending run of numbers that ends here, and where it came from.
  std::size_t run = 1;
  std::size_t previous = 0;
  /// A title stands before the number.
  bool titled = false;
  /// A form feed stands beside it.
  bool at_feed = false;
};

/// The longest line that any rule of furniture is tried on.
inline constexpr std::size_t longest_furniture = 120;
/// Blank lines that make a gap as wide as a page break.
inline constexpr unsigned page_gap = 2;
/// A page number this large is none: no letter has so many pages.
inline constexpr int most_pages = 999;

[[nodiscard]] inline int first_number(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size() && !lexical::is_digit(text[at])) ++at;
  int value = 0;
  for (; at < text.size() && lexical::is_digit(text[at]) && value <= most_pages; ++at)
    value = 10 * value + (text[at] - '0');
  return value;
}

/// The page in a text that ends in `Page 3 of 5`.
[[nodiscard]] inline int counted_page(std::string_view text) noexcept {
  const std::size_t total = text.find_last_not_of("0123456789");
  const std::size_t last = text.find_last_of("0123456789", total);
  const std::size_t before = text.find_last_not_of("0123456789", last);
  return first_number(text.substr(before + 1));
}

template <class Rule> [[nodiscard]] bool is(std::string_view text) {
  return imr::detail::matches<Rule>(text);
}

}  // namespace detail

/// Finds the lines that are page furniture and moves them from `lines` to `furniture`: running footers, `Page
/// 3 of 5`, what a fax machine printed, case numbers below the header block, and bare page numbers, these only where they stand at a page
/// break or a gap and count the pages upward. One object is reused over many letters.
class furniture_finder {
 public:
  void split(std::string_view letter, std::vector<line>& lines, std::vector<line>& furniture) {
    furniture.clear();
    mark_footers(letter, lines);
    move_marked(lines, furniture);
    mark_page_numbers(letter, lines);
    move_marked(lines, furniture);
    std::sort(furniture.begin(), furniture.end(),
              [](const line& a, const line& b) { return a.begin < b.begin; });
  }

 private:
  /// A line that stands below the header block.
  [[nodiscard]] static bool starts_heading(std::string_view text) {
    constexpr std::array<lexical::literal, 7> openings = {
        "how the",          "maximus federal services sent",       "clinical case summary", "imr issues",
        "issue at dispute", "independent medical review decision", "case summary"};
    return lexical::detail::match_phrases(text.data(), text.data() + text.size(), openings.data(),
                                          openings.data() + openings.size()) != 0;
  }

  /// Furniture ends in a number, but for a running title without one.
  [[nodiscard]] static bool may_be_furniture(std::string_view text) noexcept {
    const char first = lexical::to_lower(text.front());
    const char last = lexical::to_lower(text.back());
    return lexical::is_digit(last) || last == '-' || (first == 'f' && (last == 'r' || last == ':'));
  }

  /// What a fax machine prints has a time of day, and ends in a number or in `pm` or a time zone.
  [[nodiscard]] static bool may_be_fax(std::string_view text) noexcept {
    const char first = text.front();
    const char last = lexical::to_lower(text.back());
    if (!lexical::is_digit(first) && !lexical::is_upper(first)) return false;
    if (!lexical::is_digit(last) && last != 'm' && last != 't') return false;
    for (std::size_t at = text.find(':', 1); at < text.size(); at = text.find(':', at + 1)) {
      if (lexical::is_digit(text[at - 1]) && at + 1 < text.size() && lexical::is_digit(text[at + 1]))
        return true;
    }
    return false;
  }

  void mark_footers(std::string_view letter, const std::vector<line>& lines) {
    marked_.clear();
    bool below_header = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string_view text = lines[i].in(letter);
      below_header = below_header || starts_heading(text);
      if (text.size() > detail::longest_furniture) continue;
      const bool footer = may_be_furniture(text) && is_footer(text, below_header, is_at_break(lines, i));
      const bool title = !footer && below_header && is_at_feed(lines, i) && lexical::is_upper(text.front()) &&
                         detail::is<grammar::title_footer_line>(text);
      const bool fax = !footer && may_be_fax(text) && detail::is<grammar::fax_line>(text);
      if (footer || title || fax) marked_.push_back(i);
    }
  }

  [[nodiscard]] static bool is_footer(std::string_view text, bool below_header, bool at_break) {
    return detail::is<grammar::footer_line>(text) ||
           (below_header && (detail::is<grammar::paged_footer_line>(text) ||
                             (at_break && detail::is<grammar::case_footer_line>(text))));
  }

  /// At the text's end, at a form feed, at what was cut out before, or at a gap as wide as a page break.
  [[nodiscard]] static bool is_at_break(const std::vector<line>& lines, std::size_t i) noexcept {
    return is_at_feed(lines, i) || i + 1 == lines.size() || lines[i].blanks_before >= detail::page_gap ||
           lines[i + 1].blanks_before >= detail::page_gap;
  }
  [[nodiscard]] static bool is_at_feed(const std::vector<line>& lines, std::size_t i) noexcept {
    return lines[i].page_before || (i + 1 < lines.size() && lines[i + 1].page_before);
  }
  /// A line that a hyphen joins to the one before it.
  [[nodiscard]] static bool is_joined(std::string_view letter, const std::vector<line>& lines,
                                      std::size_t i) noexcept {
    return i != 0 && lexical::ends_in_joining_hyphen(letter.data() + lines[i - 1].begin,
                                                     letter.data() + lines[i - 1].end);
  }

  /// Marks the longest run of page numbers that counts upward.
  void mark_page_numbers(std::string_view letter, const std::vector<line>& lines) {
    marked_.clear();
    find_candidates(letter, lines);
    if (candidates_.empty()) return;
    const std::size_t best = find_run();
    if (candidates_[best].run == 1 && !is_lone_page_number(letter, lines)) return;
    for (std::size_t i = best;; i = candidates_[i].previous) {
      marked_.push_back(candidates_[i].line);
      if (candidates_[i].previous == i) break;
    }
    std::reverse(marked_.begin(), marked_.end());
  }

  /// A number that has no other to count from is a page's if it stands at a form feed and is marked as one
  /// (`Page 3`), or is that page's number; a cover page may have been left out.
  [[nodiscard]] bool is_lone_page_number(std::string_view letter, const std::vector<line>& lines) const {
    const detail::page_candidate& lone = candidates_.front();
    const bool last = lone.line + 1 == lines.size();
    const bool feed_behind = last && letter.find('\f', lines[lone.line].end) != std::string_view::npos;
    if (candidates_.size() != 1 || lone.titled || is_joined(letter, lines, lone.line)) return false;
    if (!feed_behind && !is_at_feed(lines, lone.line)) return false;
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(lone.line) + 1;
    const auto page = 1 + std::count_if(lines.begin(), end, [](const line& l) { return l.page_before; });
    return lone.number == page || lone.number == page + 1 ||
           detail::is<grammar::marked_page_line>(lines[lone.line].in(letter));
  }

  void find_candidates(std::string_view letter, const std::vector<line>& lines) {
    candidates_.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string_view text = lines[i].in(letter);
      if (text.size() > detail::longest_furniture || !may_be_furniture(text) || !is_at_break(lines, i))
        continue;
      const bool bare = detail::is<grammar::page_line>(text);
      if (!bare && !detail::is<grammar::titled_page>(text)) continue;
      const int number = bare ? detail::first_number(text) : detail::counted_page(text);
      if (number <= detail::most_pages)
        candidates_.push_back(
            {i, number, 1, candidates_.size(), !bare, is_at_feed(lines, i) || i + 1 == lines.size()});
    }
  }

  /// The candidate that a number counts on from: the one before it, or between two form feeds one of the few
  /// before that, whose pages were lost.
  [[nodiscard]] std::size_t page_before(const detail::page_candidate& c, int most_lost) const noexcept {
    for (int lost = 0; lost <= most_lost && c.number > lost; ++lost) {
      const std::size_t before = last_with_[static_cast<std::size_t>(c.number - lost - 1)];
      if (before == npos) continue;
      if (lost == 0 || (c.at_feed && candidates_[before].at_feed)) return before;
    }
    return npos;
  }

  /// The longest run that leaves out no number; one from which pages were lost only if it holds every
  /// candidate.
  [[nodiscard]] std::size_t find_run() {
    constexpr int most_lost = 3;
    const std::size_t best = find_longest_run(0);
    if (candidates_[best].run == candidates_.size()) return best;
    const std::size_t with_gaps = find_longest_run(most_lost);
    return candidates_[with_gaps].run == candidates_.size() ? with_gaps : find_longest_run(0);
  }

  [[nodiscard]] std::size_t find_longest_run(int most_lost) {
    last_with_.assign(detail::most_pages + 2, npos);
    std::size_t best = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      detail::page_candidate& c = candidates_[i];
      c.run = 1;
      c.previous = i;
      const std::size_t before = page_before(c, most_lost);
      if (before != npos) {
        c.run = candidates_[before].run + 1;
        c.previous = before;
      }
      last_with_[static_cast<std::size_t>(c.number)] = i;
      if (c.run > candidates_[best].run) best = i;
    }
    return best;
  }

  /// Moves the marked lines; the line behind one stands at a page break.
  void move_marked(std::vector<line>& lines, std::vector<line>& furniture) const {
    if (marked_.empty()) return;
    auto next = marked_.begin();
    std::size_t kept = marked_.front();
    for (std::size_t i = kept; i < lines.size(); ++i) {
      if (next != marked_.end() && *next == i) {
        furniture.push_back(lines[i]);
        if (i + 1 < lines.size()) lines[i + 1].page_before = true;
        ++next;
      } else {
        lines[kept++] = lines[i];
      }
    }
    lines.resize(kept);
  }

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  std::vector<detail::page_candidate> candidates_;
  std::vector<std::size_t> last_with_;
  /// Indices of the lines to move, in ascending order.
  std::vector<std::size_t> marked_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
