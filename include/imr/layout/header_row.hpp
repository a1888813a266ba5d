#pragma once

#include "../grammar/header.hpp"
#include "../lexical/approx.hpp"
#include "../lexical/charset.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// The labels of a header block, a bit for each.
enum header_labels : std::uint8_t {
  case_label = 1,
  assigned_label = 2,
  injury_label = 4,
  decision_label = 8,
  ur_label = 16,
  received_label = 32,
  priority_label = 64,
};

namespace detail {

/// What a row of the header block holds.
struct header_row {
  std::uint8_t labels = 0;
  std::uint64_t number = 0;
  unsigned words = 0;
  bool begins_header = false;

  void add(header_labels label) noexcept {
    constexpr unsigned first = case_label | assigned_label | injury_label | decision_label | ur_label;
    begins_header = begins_header || (words == 0 && (label & first) != 0);
    labels = static_cast<std::uint8_t>(labels | label);
  }
};

/// The year and the serial number of a case.
[[nodiscard]] constexpr std::uint64_t case_value(std::string_view text) noexcept {
  std::uint64_t value = 0;
  for (const char c : text) {
    if (lexical::is_digit(c)) value = 10 * value + static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

template <header_labels Label> struct add_label {
  static void apply0(header_row& row) noexcept { row.add(Label); }
};
template <class Rule> struct row_action : peg::nothing<Rule> {};
template <> struct row_action<grammar::case_number_label> : add_label<case_label> {};
template <> struct row_action<grammar::date_assigned_label> : add_label<assigned_label> {};
template <> struct row_action<grammar::injury_label> : add_label<injury_label> {};
template <> struct row_action<grammar::decision_date_label> : add_label<decision_label> {};
template <> struct row_action<grammar::ur_denial_label> : add_label<ur_label> {};
template <> struct row_action<grammar::received_label> : add_label<received_label> {};
template <> struct row_action<grammar::received_beginning> : add_label<received_label> {};
template <> struct row_action<grammar::received_rest> : add_label<received_label> {};
template <> struct row_action<grammar::priority_label> : add_label<priority_label> {};
template <> struct row_action<grammar::header_case> {
  template <class Match> static void apply(const Match& in, header_row& row) noexcept {
    if (row.number == 0) row.number = case_value(in.string_view());
    row.begins_header = row.begins_header || (row.words == 0 && row.labels == 0);
  }
};
template <> struct row_action<grammar::other_word> {
  static void apply0(header_row& row) noexcept { ++row.words; }
};

/// Words of running text, which has many in a line: three small letters or more. A colon ends the count.
[[nodiscard]] inline unsigned count_running_words(std::string_view line) noexcept {
  constexpr unsigned shortest = 3;
  unsigned words = 0;
  unsigned letters = 0;
  bool inside_word = false;
  for (const char c : line) {
    if (c == ':') break;
    letters = lexical::is_lower(c) && (letters != 0 || !inside_word) ? letters + 1 : 0;
    inside_word = lexical::is_letter(c) || lexical::is_digit(c);
    if (letters == shortest) ++words;
  }
  imr::detail::work(line.size());
  return words;
}

[[nodiscard]] constexpr unsigned count_labels(unsigned labels) noexcept {
  unsigned count = 0;
  for (; labels != 0; labels &= labels - 1) ++count;
  return count;
}

/// Words that stand at the top of a letter, however damaged: the first label, the company's mark,
/// or the case number alone.
[[nodiscard]] inline bool is_damaged_top(std::string_view line) noexcept {
  struct form {
    lexical::approx_words words;
    unsigned most;
    std::size_t longest;
    std::ptrdiff_t fewest_figures;
  };
  constexpr form forms[] = {{lexical::approx_words("case number"), 3, 48, 0},
                            {lexical::approx_words("case number"), 4, 80, 3},
                            {lexical::approx_words("federal services"), 4, 40, 0},
                            {lexical::approx_words("maximus"), 2, 16, 0}};
  const auto figures = std::count_if(line.begin(), line.end(), lexical::is_digit);
  if (line.size() <= 20 && line.substr(0, 2) == "CM" && figures >= 3) return true;
  return std::any_of(std::begin(forms), std::end(forms), [&](const form& f) {
    return line.size() <= f.longest && figures >= f.fewest_figures &&
           f.words.begin_of(line, f.most).distance <= f.most;
  });
}

}  // namespace detail

}  // namespace layout
}  // namespace v0
}  // namespace imr
