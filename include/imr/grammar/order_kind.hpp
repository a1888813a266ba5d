#pragma once

#include "../detail/peg.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/sentence.hpp"
#include "../model/order.hpp"
#include "order_drugs.hpp"
#include "order_equipment.hpp"
#include "order_services.hpp"
#include "order_sessions.hpp"
#include "order_strength.hpp"
#include "passed_word.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// How much a word tells of what an item is. Of the words before the first preposition, comma or bracket the
/// one with the highest rank decides, of equal ones the last, as the head of an English noun phrase is its
/// last word: `spine surgery evaluation` is an evaluation, `cold therapy unit` equipment.
enum class rank : std::uint8_t {
  none,     ///< says nothing, and keeps a word inside it from saying something
  hint,     ///< a number sign
  weak,     ///< goes with several kinds; a later word may decide
  plain,    ///< names a treatment
  telling,  ///< names a thing: a medication, equipment
  strong,   ///< names what is done with a thing: an injection of a drug
  head      ///< names what is asked for whatever it is about: an evaluation, an assistant, a membership
};

/// What a word says of an item; `length` bytes of the text are the word, 0 where it says nothing.
struct kind_word {
  std::string_view words;
  order_kind kind = order_kind::other;
  orders::rank rank = rank::none;
};

namespace detail {

/// The endings of words whose stem is in no table: `trapeziectomy`, `lurasidone`.
inline constexpr kind_word kind_endings[] = {{"ectomy", order_kind::surgery, rank::plain},
                                             {"ectomies", order_kind::surgery, rank::plain},
                                             {"plasty", order_kind::surgery, rank::plain},
                                             {"plasties", order_kind::surgery, rank::plain},
                                             {"otomy", order_kind::surgery, rank::plain},
                                             {"otomies", order_kind::surgery, rank::plain},
                                             {"ostomy", order_kind::surgery, rank::plain},
                                             {"odesis", order_kind::surgery, rank::plain},
                                             {"opexy", order_kind::surgery, rank::plain},
                                             {"rrhaphy", order_kind::surgery, rank::plain},
                                             {"oscopy", order_kind::diagnostic_test, rank::plain},
                                             {"ometry", order_kind::diagnostic_test, rank::plain},
                                             {"ography", order_kind::imaging, rank::plain},
                                             {"ogram", order_kind::imaging, rank::plain},
                                             {"ograms", order_kind::imaging, rank::plain},
                                             {"therapy", order_kind::therapy, rank::plain},
                                             {"therapies", order_kind::therapy, rank::plain},
                                             {"ologist", order_kind::evaluation, rank::weak},
                                             {"iatrist", order_kind::evaluation, rank::weak}};
inline constexpr lexical::literal drug_endings[] = {
    "cillin",   "mycin",    "cycline",    "floxacin",  "prazole",   "tidine",   "sartan",  "opril",
    "olol",     "dipine",   "statin",     "fibrate",   "conazole",  "triptan",  "setron",  "codone",
    "morphone", "orphanol", "profen",     "oxicam",    "coxib",     "olac",     "fenac",   "azepam",
    "zolam",    "barbital", "triptyline", "ipramine",  "oxetine",   "faxine",   "gabalin", "gabatin",
    "zodone",   "pidem",    "clone",      "zaprine",   "bamol",     "zanidine", "caine",   "salicylate",
    "solone",   "onide",    "terol",      "gliptin",   "gliflozin", "glutide",  "formin",  "azosin",
    "denafil",  "dalafil",  "lukast",     "tizumab",   "umab",      "ciclovir", "idone",   "iapine",
    "peridol",  "azine",    "zepine",     "racetam",   "ramate",    "xaban",    "parin",   "dronate",
    "thiazide", "semide",   "nafil",      "phenadrine"};

/// Calls `add(words, kind, rank)` for each table.
template <class Add> constexpr void each_table(Add&& add) {
  add(no_kind, order_kind::other, rank::none);
  add(head_evaluation, order_kind::evaluation, rank::head);
  add(weak_evaluation, order_kind::evaluation, rank::weak);
  add(head_therapy, order_kind::therapy, rank::head);
  add(plain_therapy, order_kind::therapy, rank::plain);
  add(weak_therapy, order_kind::therapy, rank::weak);
  add(plain_imaging, order_kind::imaging, rank::plain);
  add(telling_imaging, order_kind::imaging, rank::telling);
  add(plain_diagnostic_test, order_kind::diagnostic_test, rank::plain);
  add(strong_injection, order_kind::injection, rank::strong);
  add(plain_injection, order_kind::injection, rank::plain);
  add(plain_surgery, order_kind::surgery, rank::plain);
  add(strong_surgery, order_kind::surgery, rank::strong);
  add(telling_equipment, order_kind::equipment, rank::telling);
  add(plain_equipment, order_kind::equipment, rank::plain);
  add(strong_home_health, order_kind::home_health, rank::strong);
  add(head_other, order_kind::other, rank::head);
  add(telling_medication, order_kind::medication, rank::telling);
  add(drug_names, order_kind::medication, rank::telling);
}
constexpr std::size_t count_rows() {
  std::size_t rows = 0;
  each_table([&](const auto& words, order_kind, rank) { rows += std::size(words); });
  return rows;
}

/// All rows, those that begin with the same two letters together, and where each pair's rows begin; what is
/// no letter counts as one after `z`.
struct kind_index {
  static constexpr std::size_t letters = 27;
  static constexpr std::size_t pairs = letters * letters;
  std::array<kind_word, count_rows()> rows{};
  std::array<std::uint16_t, pairs + 1> begins{};

  [[nodiscard]] static constexpr std::size_t letter_of(std::string_view text, std::size_t at) noexcept {
    const bool letter = at < text.size() && lexical::is_letter(text[at]);
    return letter ? static_cast<std::size_t>(lexical::to_lower(text[at]) - 'a') : letters - 1;
  }
  [[nodiscard]] static constexpr std::size_t pair_of(std::string_view text) noexcept {
    return letters * letter_of(text, 0) + letter_of(text, 1);
  }
};
constexpr kind_index make_kind_index() {
  kind_index index;
  each_table([&](const auto& words, order_kind, rank) {
    for (const std::string_view w : words) ++index.begins[kind_index::pair_of(w) + 1];
  });
  std::array<std::uint16_t, kind_index::pairs> next{};
  for (std::size_t i = 0; i < kind_index::pairs; ++i) {
    next[i] = index.begins[i];
    index.begins[i + 1] = static_cast<std::uint16_t>(index.begins[i + 1] + index.begins[i]);
  }
  each_table([&](const auto& words, order_kind kind, rank tells) {
    for (const std::string_view w : words) index.rows[next[kind_index::pair_of(w)]++] = {w, kind, tells};
  });
  return index;
}
inline constexpr kind_index kinds = make_kind_index();

/// Length of a row's words at the beginning of a text, or 0: a blank of the row is a blank, a hyphen or
/// nothing in the text, a plural counts as its singular, and `*` ends a row that is the beginning of a word.
[[nodiscard]] constexpr std::size_t match_row(std::string_view text, std::string_view row) noexcept {
  std::size_t at = 0;
  for (const char wanted : row) {
    if (wanted == '*') {
      while (lexical::detail::continues_word(text, at)) ++at;
      return at;
    }
    if (wanted == ' ') {
      if (at < text.size() && (text[at] == ' ' || text[at] == '-')) ++at;
    } else if (at == text.size() || lexical::to_lower(text[at]) != wanted) {
      return 0;
    } else {
      ++at;
    }
  }
  if (!lexical::detail::continues_word(text, at)) return at;
  for (const std::string_view plural : {std::string_view("s"), std::string_view("es")}) {
    const std::size_t length = lexical::detail::begins_with_word(text.substr(at), plural);
    if (length != 0) return at + length;
  }
  return 0;
}

/// The word at the beginning of a text that no row knows, by its ending.
[[nodiscard]] inline kind_word find_ending(std::string_view text) noexcept {
  constexpr std::size_t shortest_stem = 2;
  std::size_t length = 0;
  while (length < text.size() && lexical::is_letter(text[length])) ++length;
  const std::string_view word = text.substr(0, length);
  const auto ends_in = [&](std::string_view tail) {
    return word.size() >= tail.size() + shortest_stem && lexical::detail::ends_with_ignoring_case(word, tail);
  };
  for (const kind_word& row : kind_endings) {
    if (ends_in(row.words)) return {word, row.kind, row.rank};
  }
  for (const std::string_view tail : drug_endings) {
    if (ends_in(tail)) return {word, order_kind::medication, rank::telling};
  }
  return {};
}

}  // namespace detail

/// The longest row of the tables that begins a text, or else the first word's ending; `words` is the text it
/// takes.
[[nodiscard]] inline kind_word find_kind_word(std::string_view text) noexcept {
  if (text.empty()) return {};
  const std::size_t pair = detail::kind_index::pair_of(text);
  kind_word found;
  for (std::size_t i = detail::kinds.begins[pair]; i < detail::kinds.begins[pair + 1]; ++i) {
    const kind_word& row = detail::kinds.rows[i];
    const std::size_t length = detail::match_row(text, row.words);
    if (length > found.words.size()) found = {text.substr(0, length), row.kind, row.rank};
  }
  return found.words.empty() ? detail::find_ending(text) : found;
}

/// What an item is about, word by word.
///
///     kind_text = *(kind_row / kind_course / kind_grid / kind_dose / kind_hint / kind_number / about / kind_label / kind_break / other word)
struct about {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  template <class Input> static bool match(Input& in) {
    const std::size_t width = find_kind_word({in.current(), in.size()}).words.size();
    if (width != 0) in.bump(width);
    return width != 0;
  }
};
/// A course of treatments: an image is not taken twice a week, nor equipment delivered.
struct kind_course : weekly_course {};
struct kind_grid : session_grid {};
struct kind_dose : strengths {};
struct kind_hint : peg::seq<peg::one<'#'>, lexical::opt_gap, peg::digit> {};
struct kind_number
    : peg::seq<peg::plus<peg::digit>, peg::opt<peg::one<'.'>, peg::plus<peg::digit>>, peg::star<peg::alnum>> {
};
struct kind_row : number_row {};
/// What stands before a colon, without a number, leads in to what follows it.
struct kind_label : peg::seq<peg::one<':'>, peg::at<lexical::space>> {};
struct kind_break_word : lexical::phrase<kind_break_word> {
  static constexpr lexical::literal words[] = {
      "with",  "w/",     "for",   "of",      "to",     "under", "following", "after",     "using",
      "via",   "per",    "from",  "in",      "at",     "by",    "on",        "including", "due",
      "prior", "before", "while", "between", "during", "as",    "and",       "or",        "within"};
};
struct kind_break : peg::sor<kind_break_word, peg::one<',', ';', '(', '[', '+', '&'>> {};
struct kind_rest : passed_word<false> {};
struct kind_text
    : peg::seq<peg::star<peg::sor<lexical::gap, kind_row, kind_course, kind_grid, kind_dose, kind_hint,
                                  kind_number, about, kind_label, kind_break, kind_rest>>,
               peg::eof> {};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
