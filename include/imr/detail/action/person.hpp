#pragma once

#include "../../grammar/age.hpp"
#include "../../model/clinical_summary.hpp"
#include "../bind.hpp"
#include "summary_marks.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads the age and the sex of the injured worker. Both come from the words that introduce the worker; ages of
/// relatives, and ages at which something happened, are not theirs.
class person_reader {
  using mark = grammar::summary_mark;

 public:
  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    for (const mark_at* m = s.first; m != s.last; ++m) {
      if (!to.age && m->kind == mark::number) read_age(s, m, to, ctx);
      if (!to.age && m->kind == mark::aged) read_bare_age(s, m, to, ctx);
      if (!to.sex && (m->kind == mark::male || m->kind == mark::female) && introduces(s, m))
        to.sex = {m->kind == mark::male ? sex::male : sex::female, ctx.place(m->text)};
    }
  }

 private:
  /// A noun that tells whose age it is stands this many words behind it.
  static constexpr std::size_t noun_distance = 6;

  [[nodiscard]] static bool is_person(mark kind) noexcept {
    return kind == mark::worker || kind == mark::male || kind == mark::female;
  }

  static void read_age(const marked_sentence& s, const mark_at* m, clinical_summary& to, context& ctx) {
    const std::string_view rest = between(m->begin(), s.end());
    const std::size_t width = match_prefix<grammar::age>(rest);
    if (width == std::string_view::npos || !is_workers(s, m, rest.data() + width)) return;
    read_sex_behind(s, m, rest.data() + width, to, ctx);
    set_age(rest.substr(0, match_prefix<grammar::age_years>(rest)), to, ctx);
    input letter = make_input(rest.substr(width));
    if (!to.sex && to.age && peg::parse<grammar::sex_letter, sex_action, control>(letter, to, ctx)) return;
  }

  /// The noun behind the age: `a 54 year old right-handed woman`.
  static void read_sex_behind(const marked_sentence& s, const mark_at* m, const char* behind,
                              clinical_summary& to, context& ctx) {
    for (const mark_at* n = m + 1; n != s.last && !to.sex; ++n) {
      if (n->begin() < behind) continue;
      if (count_words(between(behind, n->begin())) >= noun_distance) return;
      if (n->kind == mark::male) to.sex = {sex::male, ctx.place(n->text)};
      if (n->kind == mark::female) to.sex = {sex::female, ctx.place(n->text)};
      if (n->kind == mark::be || n->kind == mark::relation) return;
    }
  }

  /// `aged 54`, `age: 54` behind the worker.
  static void read_bare_age(const marked_sentence& s, const mark_at* m, clinical_summary& to, context& ctx) {
    if (m + 1 == s.last || m[1].kind != mark::number) return;
    const std::string_view joint = between(m->end(), m[1].begin());
    const bool told = joint == " " || joint == ": " || joint == " is " || joint == " of ";
    const mark_at* person = s.first;
    while (person != m && !is_person(person->kind)) ++person;
    const std::string_view rest = between(m[1].begin(), s.end());
    const std::size_t width = match_prefix<grammar::age_years>(rest);
    if (told && person != m && width != std::string_view::npos) set_age(rest.substr(0, width), to, ctx);
  }

  static void set_age(std::string_view digits, clinical_summary& to, context& ctx) {
    constexpr int oldest = 120;
    const int years = lexical::integer_value(digits);
    if (years > 0 && years <= oldest) to.age = {years, ctx.place(digits)};
  }

  /// Whose age it is: the noun behind it says so, or the worker before it.
  [[nodiscard]] static bool is_workers(const marked_sentence& s, const mark_at* m,
                                       const char* behind) noexcept {
    for (const mark_at* n = s.first; n != m; ++n) {
      if (n->kind == mark::relative) return false;
    }
    for (const mark_at* n = m + 1; n != s.last; ++n) {
      if (count_words(between(behind, n->begin())) >= noun_distance) break;
      if (is_person(n->kind)) return true;
      if (n->kind == mark::relative && count_words(between(behind, n->begin())) < 2) return false;
    }
    bool of_worker = false;
    for (const mark_at* n = s.first; n != m; ++n) {
      const bool person = is_person(n->kind) || n->kind == mark::pronoun;
      if (n->kind != mark::be) of_worker = person;
    }
    const std::string_view before = between(s.begin(), m->begin());
    const bool opens = before.empty() || count_words(before) <= 2;
    return opens || (of_worker && !tells_a_time(before));
  }

  /// `at 13 years old`, `when he was 13 years old` tell when something happened.
  [[nodiscard]] static bool tells_a_time(std::string_view before) noexcept {
    constexpr std::string_view words[] = {"at ", "since ", "when ", "until ", "from ", "for ", "than "};
    for (const std::string_view w : words) {
      if (lexical::detail::ends_with_ignoring_case(before, w)) return true;
    }
    return false;
  }

  /// `is a right-handed woman`, `this male`, `male injured worker`.
  [[nodiscard]] static bool introduces(const marked_sentence& s, const mark_at* m) noexcept {
    constexpr std::size_t adjectives = 7;
    if (m + 1 != s.last && m[1].kind == mark::worker && between(m->end(), m[1].begin()) == " ") return true;
    const mark_at* n = m;
    while (n != s.first && (n[-1].kind == mark::number || n[-1].kind == mark::aged)) --n;
    const std::string_view opening = between(s.begin(), m->begin());
    if (n == s.first) return count_words(opening) <= adjectives && !opening.empty();
    const mark_at& before = n[-1];
    if (count_words(between(before.end(), m->begin())) > adjectives) return false;
    if (before.kind == mark::worker) return true;
    return before.kind == mark::be && (n - 1 == s.first || n[-2].kind == mark::worker);
  }

  template <class Rule> struct sex_action : peg::nothing<Rule> {};
};

template <>
struct person_reader::sex_action<grammar::male_letter> : put<&clinical_summary::sex, sex::male> {};
template <>
struct person_reader::sex_action<grammar::female_letter> : put<&clinical_summary::sex, sex::female> {};

}  // namespace detail
}  // namespace v0
}  // namespace imr
