#pragma once

#include "../../grammar/entry_word.hpp"
#include "../../grammar/list_end.hpp"
#include "../../grammar/listing.hpp"
#include "../../lexical/literal.hpp"
#include "../../model/clinical_summary.hpp"
#include "../context.hpp"
#include "../peg.hpp"
#include "list_cutter.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// What an atom is by its words.
struct atom_kind {
  bool complete = false;  ///< it can stand alone
  bool linked = false;    ///< it goes on with the entry before it
  bool placed = false;    ///< it ends in the place of what it names: `contusion of the face`
  bool opening = false;   ///< it holds `including`: a list inside the entry
  bool care = false;      ///< it names a treatment
  bool use = false;       ///< it is the use of something
};

[[nodiscard]] inline atom_kind kind_of(std::string_view atom) noexcept {
  using grammar::entry_word;
  atom_kind kind;
  bool behind_of = false;
  bool first = true;
  const char* const end = atom.data() + atom.size();
  for (std::size_t at = lexical::next_word(atom, 0); at < atom.size(); first = false) {
    const auto found = grammar::entry_words.find(atom.data() + at, end);
    const entry_word word = found.width != 0 ? found.kind : entry_word::other;
    if (word == entry_word::link && first) kind.linked = true;
    if (word == entry_word::link) behind_of = true;
    if (word == entry_word::opening) kind.opening = true;
    if (word == entry_word::care) kind.care = true;
    if (word == entry_word::use) kind.use = true;
    const bool level = found.width == 0 && lexical::is_digit(atom[lexical::word_end_of(atom, at) - 1]);
    if (level && kind.complete && behind_of) kind.placed = true;
    if (word != entry_word::part && word != entry_word::link && !level) {
      kind.complete = true;
      behind_of = false;
    }
    if (word == entry_word::part && kind.complete && behind_of) kind.placed = true;
    if (word == entry_word::other && !level) kind.placed = false;
    at = lexical::next_word(atom, found.width != 0 ? at + found.width : lexical::word_end_of(atom, at));
  }
  return kind;
}

/// Brings the atoms of a list together as entries: what cannot stand alone (`right`, `chronic ankle`) belongs
/// to the entry whose noun it shares, and a list inside an entry stays in it.
template <list<excerpt> clinical_summary::*To> class entry_joiner {
 public:
  entry_joiner(clinical_summary& to, context& ctx) noexcept : to_(to), ctx_(ctx) {}

  void add(const list_atom& atom, bool divided) {
    std::string_view text = trimmed(atom.text);
    text.remove_prefix(list_cutter::numeral_length(text));
    if (text.empty()) return;
    const atom_kind kind = kind_of(text);
    const bool goes_on =
        !current_.empty() && !divided && (!kind_.complete || belongs(text, kind, atom.before));
    if (goes_on) {
      extend(text, kind);
    } else {
      emit();
      start(text, kind);
    }
    if (inner_ && atom.before != list_joint::none && atom.before != list_joint::comma && !kind.opening)
      inner_ = false;
  }

  void finish() {
    if (!current_.empty() && !kind_.complete && !last_.empty()) {
      last_ = between_texts(last_, current_);
      current_ = {};
    }
    emit();
    push_last();
  }

 private:
  [[nodiscard]] static std::string_view trimmed(std::string_view text) noexcept {
    const auto outer = [](char c) {
      return c == ' ' || c == ',' || c == ';' || c == '"' || c == '.' || c == ':';
    };
    while (!text.empty() && outer(text.front())) text.remove_prefix(1);
    while (!text.empty() &&
           (outer(text.back()) || (text.back() == ')' && text.find('(') == std::string_view::npos)))
      text.remove_suffix(1);
    for (const std::string_view quote :
         {std::string_view("\xE2\x80\x9C"), std::string_view("\xE2\x80\x9D")}) {
      if (text.substr(0, 3) == quote) text.remove_prefix(3);
      if (text.size() >= 3 && text.substr(text.size() - 3) == quote) text.remove_suffix(3);
    }
    return text;
  }
  [[nodiscard]] static std::string_view between_texts(std::string_view first,
                                                      std::string_view last) noexcept {
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
  }

  /// Whether an atom goes on with the complete entry before it.
  [[nodiscard]] bool belongs(std::string_view text, const atom_kind& kind, list_joint joint) const noexcept {
    if (kind.linked || text.substr(0, 3) == "or ") return true;
    if (inner_) return !kind.care;
    if (kind_.use && joint == list_joint::conjunction) return !kind.use;
    if (!kind.complete) return kind_.placed;
    return joint == list_joint::conjunction && (is_bare_noun(text) || is_bare_noun(current_));
  }

  /// `right knee sprain and strain`: a noun alone shares the words of the entry before it.
  [[nodiscard]] static bool is_bare_noun(std::string_view text) noexcept {
    constexpr lexical::literal nouns[] = {"strain", "sprain",   "strains",    "sprains",
                                          "injury", "injuries", "tingling",   "weakness",
                                          "spasm",  "spasms",   "dysfunction"};
    if (text.substr(0, 17) == "internal fixation") return true;
    return std::find(std::begin(nouns), std::end(nouns), text) != std::end(nouns);
  }

  void start(std::string_view text, const atom_kind& kind) {
    current_ = text;
    kind_ = kind;
    inner_ = kind.opening;
  }
  void extend(std::string_view text, const atom_kind& kind) {
    current_ = between_texts(current_, text);
    const bool was_placed = kind_.placed;
    kind_.complete = kind_.complete || kind.complete;
    kind_.placed = kind.placed || (was_placed && !kind.complete);
    kind_.use = false;
    inner_ = inner_ || kind.opening;
  }
  void emit() {
    if (current_.empty()) return;
    push_last();
    last_ = current_;
    current_ = {};
  }
  void push_last() {
    if (last_.empty()) return;
    const std::string_view text = std::exchange(last_, std::string_view());
    for (const excerpt& told : to_.*To) {
      if (told == text) return;
    }
    ctx_.push(to_.*To, ctx_.quote(text));
  }

  clinical_summary& to_;
  context& ctx_;
  std::string_view current_;
  std::string_view last_;
  atom_kind kind_;
  bool inner_ = false;
};

/// `…, The patient`: a comma that was the full stop of a sentence.
[[nodiscard]] inline bool opens_sentence(std::string_view text) noexcept {
  constexpr lexical::literal openers[] = {"The", "This", "There", "He", "She",
                                          "His", "Her",  "On",    "It", "They"};
  return std::find(std::begin(openers), std::end(openers), lexical::detail::first_word(text)) !=
         std::end(openers);
}

/// The list at the beginning of a text, without the clause behind it.
[[nodiscard]] inline std::string_view list_in(std::string_view text) {
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    const bool comma = at != 0 && (text[at - 1] == ',' || text[at - 1] == ';');
    const std::size_t from = comma ? at - 1 : at;
    if (comma && opens_sentence(text.substr(at + 1))) return text.substr(0, from);
    if (match_prefix<grammar::list_end>(text.substr(from)) != std::string_view::npos)
      return text.substr(0, from);
  }
  return text;
}

template <list<excerpt> clinical_summary::*To>
void read_list(std::string_view text, clinical_summary& to, context& ctx) {
  list_cutter cutter(text);
  entry_joiner<To> joiner(to, ctx);
  for (list_atom atom; cutter.next(atom);) joiner.add(atom, cutter.divided());
  joiner.finish();
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
