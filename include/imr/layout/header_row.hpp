#pragma once

#include "../grammar/header.hpp"
#include "../lexical/approx.hpp"
#include "../lexical/charset.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
template <> struct row_action<grammar::dated_label> : add_label<decision_label> {};
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

/// Whether a line has more words of running text than a row has: small ones of three letters or more, before
/// any colon.
[[nodiscard]] inline bool is_running_text(std::string_view line) noexcept {
  constexpr unsigned shortest = 3;
  constexpr unsigned most = 3;
  unsigned words = 0;
  unsigned letters = 0;
  bool inside_word = false;
  for (const char c : line) {
    imr::detail::work(1);
    if (c == ':') return false;
    letters = lexical::is_lower(c) && (letters != 0 || !inside_word) ? letters + 1 : 0;
    inside_word = lexical::is_letter(c) || lexical::is_digit(c);
    if (letters == shortest && ++words > most) return true;
  }
  return false;
}

/// Whether a line holds the words of a label or the number of a case. Where it holds none, its values say
/// nothing and need not be read.
[[nodiscard]] inline bool has_row_words(std::string_view line) {
  using imr::detail::word_class;
  constexpr const imr::detail::word_set& ahead = imr::detail::words_of<grammar::row_words>;
  bool inside_word = false;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    imr::detail::work(1);
    const bool letter = lexical::is_letter(line[i]);
    if (letter && !inside_word && ahead.has(word_class::of(line[i]), word_class::of(line[i + 1])) &&
        imr::detail::match_prefix<grammar::row_words>(line.substr(i)) != std::string_view::npos)
      return true;
    inside_word = letter;
  }
  return false;
}

[[nodiscard]] constexpr unsigned count_labels(unsigned labels) noexcept {
  unsigned count = 0;
  for (; labels != 0; labels &= labels - 1) ++count;
  return count;
}

/// The company's mark: its name alone, with what a scan makes of the picture.
[[nodiscard]] inline bool is_damaged_mark(std::string_view line) noexcept {
  constexpr lexical::approx_words name("maximus");
  constexpr unsigned most = 2;
  const lexical::approximation near = name.begin_of(line, most);
  const std::string_view rest = line.substr(near.width);
  return near.distance <= most && near.width >= name.size() && rest.size() <= 8 &&
         std::none_of(rest.begin(), rest.end(), lexical::is_letter);
}

/// The first label of a header, each of its words by itself.
[[nodiscard]] inline bool is_damaged_case_label(std::string_view line) noexcept {
  constexpr lexical::approx_words first("case");
  constexpr lexical::approx_words second("number");
  constexpr unsigned most = 2;
  const lexical::approximation near = first.begin_of(line, most);
  if (near.distance > most) return false;
  line.remove_prefix(near.width);
  if (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  return second.begin_of(line, most).distance <= most;
}

/// Words that stand at the top of a letter, however damaged: the first label, the company's mark, or the case
/// number alone.
[[nodiscard]] inline bool is_damaged_top(std::string_view line) noexcept {
  constexpr lexical::approx_words services("federal services");
  constexpr unsigned most = 4;
  const auto figures = std::count_if(line.begin(), line.end(), lexical::is_digit);
  if (line.size() <= 20 && line.substr(0, 2) == "CM" && figures >= 3) return true;
  if (line.size() <= 40 && services.begin_of(line, most).distance <= most) return true;
  if (line.size() <= (figures >= 3 ? 80U : 48U) && is_damaged_case_label(line)) return true;
  return is_damaged_mark(line);
}

}  // namespace detail

}  // namespace layout
}  // namespace v0
}  // namespace imr
