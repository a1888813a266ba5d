#pragma once

#include "../grammar/furniture.hpp"
#include "../grammar/header.hpp"
#include "../grammar/title_line.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "damaged_anchor.hpp"
#include "format_set.hpp"
#include "header_row.hpp"
#include "item_mark.hpp"
#include "line.hpp"
#include "older_anchor.hpp"

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
  part,     ///< a heading or a determination of a letter before 2014
};

/// One line of a stream of letters.
struct letter_line {
  line_role role = line_role::filler;
  /// Of a section, a part or a label: what it begins with.
  anchor_kind kind = anchor_kind::how_heading;
  /// Of a section: an introductory sentence stands there. Of an opening: the header follows below it.
  bool introduced = false;
  /// Of a row: whether a header block may begin with it, its labels, and the number of its case (0: none).
  bool begins_header = false;
  std::uint8_t labels = 0;
  std::uint64_t number = 0;
  /// The formats whose letters have such a line; `sure` where nothing but that part reads so.
  format_set formats = any_format;
  bool sure = false;
  /// Of a section: a line that begins before this place, from its own line's beginning, belongs to it.
  std::size_t end = 0;
};

namespace detail {

/// No part of a letter begins with a shorter word on a line of its own.
inline constexpr std::size_t shortest_part = 3;

/// White space and the marks that a scan puts before the first word of a line.
[[nodiscard]] inline std::size_t before_words(std::string_view line) noexcept {
  constexpr std::size_t most_marks = 8;
  std::size_t at = 0;
  for (std::size_t marks = 0;; ++marks) {
    at += lexical::spaces_length(line.data() + at, line.data() + line.size());
    if (at == line.size() || marks == most_marks || lexical::is_letter(line[at]) ||
        lexical::is_digit(line[at]))
      return at;
    ++at;
  }
}

[[nodiscard]] inline std::string_view without_spaces_behind(std::string_view line) noexcept {
  const char* const begin = line.data();
  while (const std::size_t width = lexical::space_length_before(begin, begin + line.size()))
    line.remove_suffix(width);
  return line;
}

/// How many bytes a rule takes at the beginning of a text; 0 where it does not match.
template <class Rule> [[nodiscard]] std::size_t length_of(std::string_view text) {
  const std::size_t length = imr::detail::match_prefix<Rule>(text);
  return length == std::string_view::npos ? 0 : length;
}

/// Whether there is room for a label, or for a case number.
[[nodiscard]] inline bool may_be_row(std::string_view words) noexcept {
  constexpr std::ptrdiff_t fewest_letters = 4;
  constexpr std::ptrdiff_t fewest_figures = 8;
  return std::count_if(words.begin(), words.end(), lexical::is_letter) >= fewest_letters ||
         std::count_if(words.begin(), words.end(), lexical::is_digit) >= fewest_figures;
}

[[nodiscard]] inline letter_line read_row(std::string_view words) {
  letter_line line;
  if (!may_be_row(words)) return line;
  if (length_of<grammar::running_title>(words) != 0) return line;
  if (is_running_text(words)) {
    line.role = line_role::prose;
    return line;
  }
  header_row row;
  imr::detail::input in = imr::detail::make_input(words);
  if (has_row_words(words)) peg::parse<grammar::header_block, row_action, imr::detail::control>(in, row);
  const bool top = row.labels == 0 && is_damaged_top(words);
  const bool footer = !top && row.number != 0 && count_labels(row.labels) <= 1 && row.words != 0;
  if (footer || (row.labels == 0 && row.number == 0 && !top)) return line;
  line.role = line_role::row;
  line.labels = row.labels;
  line.number = row.number;
  line.begins_header = row.begins_header || top;
  return line;
}

/// Whether the second row of a header block follows.
[[nodiscard]] inline bool is_before_assigned(std::string_view rest) {
  rest.remove_prefix(lexical::spaces_length(rest.data(), rest.data() + rest.size()));
  return length_of<grammar::date_assigned_label>(rest) != 0;
}

/// Whether the rest of a text's first line is blank.
[[nodiscard]] inline bool ends_line(std::string_view rest) {
  return imr::detail::match_prefix<grammar::line_end>(rest) != std::string_view::npos;
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

/// Where the introductory sentence begins behind a heading, of which a few letters may be left on its line.
[[nodiscard]] inline std::size_t begin_of_lead(std::string_view rest) noexcept {
  constexpr std::size_t longest_left = 4;
  const std::size_t end = find_line_end(rest, 0);
  const std::size_t below = end <= longest_left ? end : 0;
  return below + before_words(rest.substr(below));
}

/// A heading in capitals, or before its introductory sentence.
[[nodiscard]] inline letter_line read_heading(const anchor& heading, std::string_view text) {
  letter_line line;
  const std::string_view rest = text.substr(heading.where.end);
  const std::size_t gap = before_words(rest);
  const anchor lead = lead_at(rest.substr(gap));
  line.introduced = !lead.where.empty();
  const bool runs_on = gap < rest.size() && lexical::is_lower(rest[gap]);
  const bool alone = ends_line(rest) && !runs_on && is_in_capitals(text.substr(0, heading.where.end));
  if (!line.introduced && !alone) return line;
  line.role = line_role::section;
  line.kind = heading.kind;
  line.formats = formats_with(line.kind);
  line.sure = line.introduced;
  line.end = heading.where.end + (line.introduced ? begin_of_lead(rest) + 1 : 0);
  return line;
}

[[nodiscard]] inline letter_line read_anchor(std::string_view text, std::string_view words) {
  letter_line line;
  if (const auto lead = match_anchor<grammar::lead>(text, 0)) {
    line.role = line_role::section;
    line.kind = lead->kind;
    line.introduced = line.sure = true;
    line.formats = formats_with(line.kind);
  } else if (const auto heading = match_anchor<grammar::heading>(text, 0)) {
    line = read_heading(*heading, text);
  } else if (const std::size_t width = length_of<grammar::decisions_heading>(text)) {
    line = read_heading({anchor_kind::issues_heading, {0, static_cast<std::uint32_t>(width)}}, text);
  } else if (const auto label = match_anchor<grammar::label>(words, 0)) {
    line.role = is_dispute_label(label->kind) ? line_role::label : line_role::prose;
    line.kind = label->kind;
    line.formats = formats_with(line.kind);
    line.sure = line.kind != anchor_kind::rationale_label;
  } else if (length_of<grammar::told_rationale_label>(words) != 0) {
    line.role = line_role::label;
    line.kind = anchor_kind::rationale_label;
    line.formats = set_of(imr::format::imr_2013);
    line.sure = true;
  }
  return line;
}

[[nodiscard]] inline letter_line read_damaged_heading(std::string_view text) {
  const anchor damaged = damaged_anchor_finder::match(text, 0);
  return damaged.where.empty() || !is_heading(damaged.kind) ? letter_line() : read_heading(damaged, text);
}

/// A heading of the letters before 2014 that is set as one, or a determination of the notice.
[[nodiscard]] inline letter_line read_part(std::string_view text) {
  letter_line line;
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::string_view entry = text.substr(number_at(text, 0, size).where.end);
  if (length_of<grammar::determination_lead>(entry) != 0) {
    line.role = line_role::part;
    line.kind = anchor_kind::determinations;
  } else if (const auto heading = match_anchor<grammar::older_heading>(text, 0)) {
    const std::string_view words = text.substr(0, heading->where.end);
    const bool alone = ends_line(text.substr(heading->where.end));
    if (words.back() != ':' && !(alone && is_in_capitals(words))) return line;
    line.role = line_role::part;
    line.kind = heading->kind;
  }
  line.formats = line.role == line_role::part ? formats_with(line.kind) : any_format;
  line.sure = line.kind == anchor_kind::relied_heading || line.kind == anchor_kind::reasons_heading;
  return line;
}

[[nodiscard]] inline letter_line read_title(std::string_view text) {
  letter_line line;
  const std::string_view issue = text.substr(0, length_of<grammar::issue_heading>(text));
  const bool set_as_heading = is_in_capitals(issue) || (!issue.empty() && issue.back() == ':');
  if (set_as_heading || length_of<grammar::dated_notice>(text) != 0) {
    line.role = line_role::opening;
    line.kind = anchor_kind::issue_heading;
    line.introduced = !set_as_heading;
    line.formats = set_of(set_as_heading ? imr::format::professional_review : imr::format::notice_2013);
    line.sure = true;
  } else if (length_of<grammar::title_line>(text) != 0) {
    line.role = line_role::title;
  } else if (length_of<grammar::claimant_label>(text) != 0) {
    line.role = line_role::row;
    line.begins_header = true;
  }
  return line;
}

}  // namespace detail

/// Reads a line that is not blank. `text` is the line and what follows it, as far as headings over several
/// lines and their introductory sentences may reach; `length` is that of the line.
[[nodiscard]] inline letter_line read_letter_line(std::string_view text, std::size_t length) {
  const std::size_t skipped = detail::before_words(text.substr(0, length));
  const std::string_view words = text.substr(skipped, length - skipped);
  text.remove_prefix(skipped);
  letter_line line;
  if (words.size() < detail::shortest_part) return line;
  if (!lexical::is_lower(words.front())) line = detail::read_anchor(text, words);
  if (line.role == line_role::filler) line = detail::read_title(text);
  if (line.role == line_role::filler) line = detail::read_part(text);
  if (line.role == line_role::filler && detail::is_in_capitals(words))
    line = detail::read_damaged_heading(text);
  if (line.role == line_role::filler) line = detail::read_row(words);
  line.end += skipped;
  return line;
}

/// Where a letter begins inside a line, as the text before it had no end of line: at a heading with its
/// introductory sentence, or at a first label, that fills the rest of the line. 0 where none does.
[[nodiscard]] inline std::size_t find_inner_beginning(std::string_view text, std::size_t length) {
  constexpr std::size_t longest = 80;
  const std::string_view line = detail::without_spaces_behind(text.substr(0, length));
  const char last = line.empty() ? ' ' : line.back();
  const bool heading = last == 'E';
  if (!heading && last != ':' && !lexical::is_digit(last)) return 0;
  const std::size_t from = line.size() - (std::min)(line.size(), longest);
  const std::size_t tail = line.substr(from).rfind(heading ? "HOW THE IMR" : "Case Number:");
  if (tail == std::string_view::npos) return 0;
  const std::size_t at = from + tail;
  if (detail::before_words(line) == at) return 0;
  if (heading) return detail::read_anchor(text.substr(at), line.substr(at)).introduced ? at : 0;
  const auto sentence = lexical::ends_sentence(detail::without_spaces_behind(line.substr(0, at)));
  return sentence != lexical::sentence_end::none || detail::is_before_assigned(text.substr(length)) ? at : 0;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
