#pragma once

#include "../detail/peg.hpp"
#include "../grammar/heading.hpp"
#include "../grammar/label.hpp"
#include "../lexical/sentence.hpp"
#include "anchor_kind.hpp"
#include "flow.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

template <anchor_kind Kind> struct set_kind {
  static void apply0(anchor_kind& kind) noexcept { kind = Kind; }
};
template <class Rule> struct anchor_action : peg::nothing<Rule> {};
template <> struct anchor_action<grammar::how_heading> : set_kind<anchor_kind::how_heading> {};
template <> struct anchor_action<grammar::documents_heading> : set_kind<anchor_kind::documents_heading> {};
template <> struct anchor_action<grammar::summary_heading> : set_kind<anchor_kind::summary_heading> {};
template <> struct anchor_action<grammar::issues_heading> : set_kind<anchor_kind::issues_heading> {};
template <> struct anchor_action<grammar::how_lead> : set_kind<anchor_kind::how_lead> {};
template <> struct anchor_action<grammar::credentials_lead> : set_kind<anchor_kind::credentials_lead> {};
template <> struct anchor_action<grammar::summary_lead> : set_kind<anchor_kind::summary_lead> {};
template <> struct anchor_action<grammar::issues_lead> : set_kind<anchor_kind::issues_lead> {};
template <> struct anchor_action<grammar::states_label> : set_kind<anchor_kind::states_label> {};
template <>
struct anchor_action<grammar::certifications_label> : set_kind<anchor_kind::certifications_label> {};
template <> struct anchor_action<grammar::claims_label> : set_kind<anchor_kind::claims_label> {};
template <> struct anchor_action<grammar::reviewer_label> : set_kind<anchor_kind::reviewer_label> {};
template <> struct anchor_action<grammar::rationale_label> : set_kind<anchor_kind::rationale_label> {};

template <class Rule>
[[nodiscard]] std::optional<anchor> match_anchor(std::string_view text, std::uint32_t at) {
  imr::detail::input in = imr::detail::make_input(text.substr(at));
  anchor found;
  if (!peg::parse<Rule, anchor_action, imr::detail::control>(in, found.kind)) return std::nullopt;
  found.where = {at, at + static_cast<std::uint32_t>(in.current() - (text.data() + at))};
  return found;
}

[[nodiscard]] inline std::uint32_t after_blank(std::string_view text, std::uint32_t at) noexcept {
  return at < text.size() && text[at] == ' ' ? at + 1 : at;
}

/// Words after which a sentence goes on.
inline constexpr std::array<std::string_view, 20> connecting_words = {
    "the", "a",    "an",   "of", "in",     "under",   "to",      "as",     "see",  "and",
    "or",  "with", "from", "by", "called", "heading", "section", "titled", "that", "this"};

/// Whether a text ends in the middle of a sentence.
[[nodiscard]] inline bool runs_on(std::string_view text) noexcept {
  if (text.empty()) return false;
  const std::string_view word = lexical::detail::last_word(text);
  return text.back() == ',' ||
         std::find(connecting_words.begin(), connecting_words.end(), word) != connecting_words.end();
}

/// A byte that opens a quotation, right before a place.
[[nodiscard]] inline bool is_quoted(std::string_view text, std::uint32_t at) noexcept {
  if (at == 0) return false;
  if (text[at - 1] == '"' || text[at - 1] == '\'' || text[at - 1] == '(') return true;
  return at >= 3 && text.substr(at - 3, 2) == "\xE2\x80" &&
         (text[at - 1] == '\x9C' || text[at - 1] == '\x98');
}

/// Whether a heading stands in capitals behind a blank line: what is before it may be cut, but does not go on.
[[nodiscard]] inline bool is_set_apart(const flow& flow, range heading) {
  const std::string_view words = flow.text(heading);
  return flow.lines()[flow.line_of(heading.begin)].blanks_before != 0 &&
         std::none_of(words.begin(), words.end(), lexical::is_lower);
}

/// A heading of the older letters ends in a colon or fills its line, and the text before it does not run on
/// through it.
[[nodiscard]] inline bool stands_alone(const flow& flow, range heading) {
  const std::string_view text = flow.text();
  const std::uint32_t next = after_blank(text, heading.end);
  const bool fills = next >= text.size() || flow.is_line_start(next);
  const bool titled = fills || text.substr(next, 6) == "Dated:";
  if (text[heading.end - 1] != ':' && (!titled || (next < text.size() && lexical::is_lower(text[next]))))
    return false;
  return !runs_on(text.substr(0, heading.begin == 0 ? 0 : heading.begin - 1)) ||
         (fills && is_set_apart(flow, heading));
}

}  // namespace detail

/// Finds the anchors of a letter: headings and introductory sentences at line starts, labels before colons.
/// Whether a label belongs to a dispute or to a sentence that quotes it is for the scan to say.
class anchor_finder {
 public:
  void find(const flow& flow, std::vector<anchor>& anchors) {
    anchors.clear();
    seen_.fill(false);
    lone_ends_.clear();
    find_headings(flow, anchors);
    find_labels(flow, anchors);
    std::sort(anchors.begin(), anchors.end(),
              [](const anchor& a, const anchor& b) { return a.where.begin < b.where.begin; });
  }

  /// Colons behind the last letters of a label's words, where no label ends.
  [[nodiscard]] const std::vector<std::uint32_t>& lone_ends() const noexcept { return lone_ends_; }

 private:
  /// Headings and introductory sentences begin with one of few combinations of letters.
  [[nodiscard]] static bool may_begin(std::string_view text, std::uint32_t at) noexcept {
    if (text.size() - at < 16) return false;
    const char second = lexical::to_lower(text[at + 1]);
    const char fifth = lexical::to_lower(text[at + 4]);
    switch (lexical::to_lower(text[at])) {
      case 'h': return second == 'o';
      case 'c': return second == 'l';
      case 'd': return second == 'o';
      case 'i': return second == 'm';
      case 't': return second == 'h' && (fifth == 'e' || fifth == 'f' || fifth == 'p');
      case 'm': return second == 'a' && fifth == 'm';
      default: return false;
    }
  }

  void find_headings(const flow& flow, std::vector<anchor>& anchors) {
    const std::string_view text = flow.text();
    std::uint32_t done = 0;
    for (const std::uint32_t at : flow.line_starts()) {
      imr::detail::work(1);
      if (at < done || !may_begin(text, at) || detail::is_quoted(text, at)) continue;
      if (const auto lead = detail::match_anchor<grammar::lead>(text, at)) {
        anchors.push_back(*lead);
        done = lead->where.end;
      } else if (const auto heading = detail::match_anchor<grammar::heading>(text, at)) {
        done = add_heading(flow, *heading, anchors);
      }
    }
  }

  /// Takes a heading, with the introductory sentence after it, if it is one and not words of a sentence.
  std::uint32_t add_heading(const flow& flow, const anchor& heading, std::vector<anchor>& anchors) {
    const std::string_view text = flow.text();
    const std::uint32_t next = detail::after_blank(text, heading.where.end);
    const auto lead = detail::match_anchor<grammar::lead>(text, next);
    bool& seen = seen_[static_cast<std::size_t>(heading.kind)];
    if (!lead && !stands_alone(flow, heading, anchors)) return heading.where.end;
    if (!lead && seen && !is_capital(text.substr(heading.where.begin, 8))) return heading.where.end;
    seen = true;
    anchors.push_back(heading);
    if (!lead) return heading.where.end;
    anchors.push_back(*lead);
    return lead->where.end;
  }

  /// A heading that stands a second time without its sentence must at least be set as one.
  [[nodiscard]] static bool is_capital(std::string_view text) noexcept {
    return std::none_of(text.begin(), text.end(), [](char c) { return lexical::is_lower(c); });
  }

  /// A heading without its introductory sentence fills its lines, and neither the text before it nor the one
  /// behind it runs on through it.
  [[nodiscard]] static bool stands_alone(const flow& flow, const anchor& heading,
                                         const std::vector<anchor>& anchors) {
    const std::string_view text = flow.text();
    const std::uint32_t next = detail::after_blank(text, heading.where.end);
    if (next < text.size() && (!flow.is_line_start(next) || lexical::is_lower(text[next]))) return false;
    const std::uint32_t before = heading.where.begin == 0 ? 0 : heading.where.begin - 1;
    const bool after_anchor = !anchors.empty() && anchors.back().where.end >= before;
    return after_anchor || !detail::runs_on(text.substr(0, before));
  }

  void find_labels(const flow& flow, std::vector<anchor>& anchors) {
    const std::string_view text = flow.text();
    imr::detail::work_in_blocks(text.size());
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
      if (!may_end_label(text, colon)) continue;
      const anchor label = label_before(text, colon);
      if (label.where.empty())
        lone_ends_.push_back(static_cast<std::uint32_t>(colon));
      else if (!detail::is_quoted(text, label.where.begin))
        anchors.push_back(label);
    }
  }

  /// The label that a colon ends; empty where none does.
  [[nodiscard]] static anchor label_before(std::string_view text, std::size_t colon) {
    std::size_t at = colon;
    for (int words = 0; words < 3 && at != 0; ++words) {
      at = word_before(text, at);
      if (!may_begin_label(text[at])) continue;
      const auto label = detail::match_anchor<grammar::label>(text, static_cast<std::uint32_t>(at));
      if (label && label->where.end == colon + 1) return *label;
    }
    return {};
  }

  /// The first letters of the labels' first words.
  [[nodiscard]] static bool may_begin_label(char c) noexcept {
    const char lower = lexical::to_lower(c);
    return lower == 'c' || lower == 'm' || lower == 'd' || lower == 's';
  }

  /// The last letters of the labels' last words.
  [[nodiscard]] static bool may_end_label(std::string_view text, std::size_t colon) noexcept {
    constexpr std::array<std::string_view, 7> tails = {"eline", "lines", "onale", "nsure",
                                                       "ialty", "lties", "(ies)"};
    const std::string_view before = text.substr(0, colon != 0 && text[colon - 1] == ' ' ? colon - 1 : colon);
    imr::detail::work(1);
    const char last = before.empty() ? ' ' : lexical::to_lower(before.back());
    if (last != 'e' && last != 's' && last != 'y' && last != ')') return false;
    return std::any_of(tails.begin(), tails.end(), [&](std::string_view tail) {
      return lexical::detail::ends_with_ignoring_case(before, tail);
    });
  }

  /// Beginning of the word before a place. A label's words are short: a longer one is cut.
  [[nodiscard]] static std::size_t word_before(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest = 40;
    while (at != 0 && text[at - 1] == ' ') --at;
    const std::size_t floor = at > longest ? at - longest : 0;
    while (at > floor && text[at - 1] != ' ') --at;
    return at;
  }

  std::array<bool, 4> seen_{};
  std::vector<std::uint32_t> lone_ends_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
