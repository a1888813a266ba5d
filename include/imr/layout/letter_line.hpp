#pragma once

#include "../grammar/header.hpp"
#include "../grammar/letter_beginning.hpp"
#include "anchor.hpp"
#include "damaged_anchor.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// What a line says about where letters begin.
enum class line_role : std::uint8_t {
  filler,   ///< a few words or marks, as stand around a header's rows
  prose,    ///< running text
  row,      ///< labels or values of the header block, or the company's mark above it
  title,    ///< a title that a letter may begin with, and that stands in an address too
  opening,  ///< a title that stands nowhere but at a letter's beginning
  section,  ///< a heading, an introductory sentence or both
  label,    ///< a label of a dispute
};

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

/// One line of a stream of letters.
struct letter_line {
  line_role role = line_role::filler;
  /// Of a section: what it begins with, and whether an introductory sentence stands there.
  anchor_kind kind = anchor_kind::how_heading;
  bool introduced = false;
  /// Of a row: whether a header block may begin with it, its labels, and the number of its case (0: none).
  bool begins_header = false;
  std::uint8_t labels = 0;
  std::uint64_t number = 0;
  /// Behind a heading and its introductory sentence, from the line's beginning.
  std::size_t end = 0;
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
                            {lexical::approx_words("case number"), 4, 48, 3},
                            {lexical::approx_words("federal services"), 4, 40, 0},
                            {lexical::approx_words("maximus"), 2, 16, 0}};
  const auto figures = std::count_if(line.begin(), line.end(), lexical::is_digit);
  if (line.size() <= 20 && line.substr(0, 2) == "CM" && figures >= 3) return true;
  return std::any_of(std::begin(forms), std::end(forms), [&](const form& f) {
    return line.size() <= f.longest && figures >= f.fewest_figures &&
           f.words.begin_of(line, f.most).distance <= f.most;
  });
}

/// Marks that a scan puts before the first word of a line, and white space.
[[nodiscard]] inline std::size_t before_words(std::string_view line) noexcept {
  constexpr std::size_t most_marks = 8;
  std::size_t at = lexical::spaces_length(line.data(), line.data() + line.size());
  for (std::size_t marks = 0; marks < most_marks && at < line.size(); ++marks) {
    if (lexical::is_letter(line[at]) || lexical::is_digit(line[at])) return at;
    ++at;
  }
  return at;
}

[[nodiscard]] inline letter_line read_row(std::string_view words) {
  constexpr unsigned most_running_words = 3;
  letter_line line;
  if (count_running_words(words) > most_running_words) {
    line.role = line_role::prose;
    return line;
  }
  header_row row;
  imr::detail::input in = imr::detail::make_input(words);
  peg::parse<grammar::header_block, row_action, imr::detail::control>(in, row);
  if (row.labels != 0 || row.number != 0) {
    line.role = line_role::row;
    line.labels = row.labels;
    line.number = row.number;
    // A number alone that words follow is a running footer.
    const bool footer = row.number != 0 && count_labels(row.labels) <= 1 && row.words != 0;
    line.begins_header = (row.begins_header && !footer) || (row.labels == 0 && is_damaged_top(words));
  } else if (is_damaged_top(words)) {
    line.role = line_role::row;
    line.begins_header = true;
  }
  return line;
}

/// Whether the rest of a text's first line is blank.
[[nodiscard]] inline bool ends_line(std::string_view rest) {
  return imr::detail::match_prefix<grammar::title_end>(rest) != std::string_view::npos;
}

[[nodiscard]] inline bool is_in_capitals(std::string_view words) noexcept {
  constexpr std::ptrdiff_t fewest = 12;
  const auto upper = std::count_if(words.begin(), words.end(), lexical::is_upper);
  return upper >= fewest && upper > std::count_if(words.begin(), words.end(), lexical::is_lower);
}

/// An introductory sentence at the beginning of a text, damaged or not; empty where none stands there.
[[nodiscard]] inline anchor lead_at(std::string_view text) {
  if (const auto lead = match_anchor<grammar::lead>(text, 0)) return *lead;
  const anchor damaged = damaged_anchor_finder::match(text, 0);
  return is_lead(damaged.kind) ? damaged : anchor();
}

/// A heading in capitals, or before its introductory sentence.
[[nodiscard]] inline letter_line read_heading(const anchor& heading, std::string_view text) {
  letter_line line;
  const std::string_view rest = text.substr(heading.where.end);
  const std::size_t gap = lexical::spaces_length(rest.data(), rest.data() + rest.size());
  const anchor lead = lead_at(rest.substr(gap));
  line.introduced = !lead.where.empty();
  const bool alone = ends_line(rest) && is_in_capitals(text.substr(0, heading.where.end));
  if (!line.introduced && !alone) return line;
  line.role = line_role::section;
  line.kind = heading.kind;
  line.end = heading.where.end + (line.introduced ? gap + lead.where.end : 0);
  return line;
}

[[nodiscard]] inline letter_line read_anchor(std::string_view text, std::string_view words) {
  letter_line line;
  if (const auto lead = match_anchor<grammar::lead>(text, 0)) {
    line = {line_role::section, lead->kind, true, false, 0, 0, lead->where.end};
  } else if (const auto heading = match_anchor<grammar::heading>(text, 0)) {
    line = read_heading(*heading, text);
  } else if (const auto label = match_anchor<grammar::label>(words, 0)) {
    line.role = is_dispute_label(label->kind) ? line_role::label : line_role::prose;
  } else if (is_in_capitals(words)) {
    const anchor damaged = damaged_anchor_finder::match(text, 0);
    if (!damaged.where.empty() && is_heading(damaged.kind)) line = read_heading(damaged, text);
  }
  return line;
}

[[nodiscard]] inline letter_line read_title(std::string_view text) {
  letter_line line;
  const auto starts_with = [&](std::size_t length) { return length != std::string_view::npos; };
  if (starts_with(imr::detail::match_prefix<grammar::company_title>(text)) ||
      starts_with(imr::detail::match_prefix<grammar::professional_title>(text))) {
    line.role = line_role::title;
  } else if (starts_with(imr::detail::match_prefix<grammar::dated_notice>(text)) ||
             starts_with(imr::detail::match_prefix<grammar::dispute_heading>(text))) {
    line.role = line_role::opening;
  }
  return line;
}

}  // namespace detail

/// Reads a line that is not blank. `text` is the line and what follows it, as far as headings over several lines and
/// their introductory sentences may reach; `length` is that of the line.
[[nodiscard]] inline letter_line read_letter_line(std::string_view text, std::size_t length) {
  const std::size_t skipped = detail::before_words(text.substr(0, length));
  const std::string_view words = text.substr(skipped, length - skipped);
  text.remove_prefix(skipped);
  letter_line line;
  if (!words.empty() && !lexical::is_lower(words.front())) line = detail::read_anchor(text, words);
  if (line.role == line_role::filler) line = detail::read_title(text);
  if (line.role == line_role::filler) line = detail::read_row(words);
  line.end += skipped;
  return line;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
