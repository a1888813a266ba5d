#pragma once

#include "../../grammar/age.hpp"
#include "../../model/clinical_summary.hpp"
#include "../bind.hpp"
#include "damaged_person.hpp"
#include "summary_marks.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads the age and the sex of the injured worker. Both come from the words that introduce the worker; ages
/// of relatives, and ages at which something happened, are not theirs.
class person_reader {
  using mark = grammar::summary_mark;

 public:
  void begin() noexcept { sentence_ = 0; }

  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    introduces_ = ++sentence_ <= introduction && !s.has(mark::relative);
    for (const mark_at* m = s.first; m != s.last; ++m) {
      if (!to.age && m->kind == mark::number) read_age(s, m, to, ctx);
      if (!to.age && m->kind == mark::aged) read_bare_age(s, m, to, ctx);
      if (!to.sex && (m->kind == mark::male || m->kind == mark::female) && introduces(s, m))
        to.sex = {m->kind == mark::male ? sex::male : sex::female, ctx.place(m->text)};
    }
    if (!to.age && introduces_) damaged_person::read(s, to, ctx);
  }

 private:
  /// A noun that tells whose age it is stands this many words behind it.
  static constexpr std::size_t noun_distance = 6;
  /// Sentences at the beginning of a summary in which a person is the worker unless somebody else is named.
  static constexpr int introduction = 3;

  [[nodiscard]] static bool is_person(mark kind) noexcept {
    return kind == mark::worker || kind == mark::male || kind == mark::female;
  }

  void read_age(const marked_sentence& s, const mark_at* m, clinical_summary& to, context& ctx) const {
    const std::string_view rest = between(m->begin(), s.end());
    const std::size_t width = match_prefix<grammar::age>(rest);
    if (width == std::string_view::npos || !is_workers(s, m, rest.data() + width)) return;
    read_sex_behind(s, m, rest.data() + width, to, ctx);
    set_age(rest.substr(0, match_prefix<grammar::age_years>(rest)), to, ctx);
    input letter = make_input(rest.substr(width));
    const auto behind = static_cast<std::size_t>(rest.data() + width - s.begin());
    if (!to.sex && to.age && introduces_ && read_damaged_sex(s.text, behind, to, ctx)) return;
    if (!to.sex && to.age && peg::parse<grammar::sex_letter, sex_action, control>(letter, to, ctx)) return;
  }

  /// The noun behind the age: `a 54 year old right-handed woman`.
  static void read_sex_behind(const marked_sentence& s, const mark_at* m, const char* behind,
                              clinical_summary& to, context& ctx) {
    for (const mark_at* n = m + 1; n != s.last && !to.sex; ++n) {
      if (n->begin() < behind) continue;
      if (!within_words(behind, n->begin(), noun_distance - 1)) return;
      if (n->kind == mark::male) to.sex = {sex::male, ctx.place(n->text)};
      if (n->kind == mark::female) to.sex = {sex::female, ctx.place(n->text)};
      if (n->kind == mark::be || n->kind == mark::relation) return;
    }
  }

  /// `aged 54`, `age: 54`, `age is 54` behind the worker.
  void read_bare_age(const marked_sentence& s, const mark_at* m, clinical_summary& to, context& ctx) const {
    const mark_at* number = m + 1;
    if (number != s.last && number->kind == mark::be) ++number;
    if (number == s.last || number->kind != mark::number) return;
    const std::string_view joint = between(m->end(), number->begin());
    const bool told = joint == " " || joint == ": " || joint == " is " || joint == " of ";
    const std::string_view before = between(s.begin(), m->begin());
    bool of_worker = introduces_ || before == "Her " || before == "His ";
    for (const mark_at* n = s.first; n != m; ++n)
      of_worker = of_worker || is_person(n->kind) || n->kind == mark::pronoun;
    if (!told || !of_worker || s.has(mark::relative)) return;
    const std::string_view rest = between(number->begin(), s.end());
    const std::size_t width = match_prefix<grammar::age_years>(rest);
    if (width != std::string_view::npos) set_age(rest.substr(0, width), to, ctx);
  }

  static void set_age(std::string_view digits, clinical_summary& to, context& ctx) {
    const int years = lexical::integer_value(digits);
    if (is_working_age(years)) {
      to.age = {years, ctx.place(digits)};
    } else {
      ctx.report(code::repaired_text, ctx.range_of(digits), "no worker has this age: the figure is damaged");
    }
  }

  /// Whose age it is: the noun behind it says so, or the worker before it.
  [[nodiscard]] bool is_workers(const marked_sentence& s, const mark_at* m, const char* behind) const {
    const std::string_view before = last_words(between(s.begin(), m->begin()), 4);
    if (matches<grammar::doer>(before) || matches<grammar::age_time>(before)) return false;
    for (const mark_at* n = s.first; n != m; ++n) {
      if (n->kind == mark::relative) return false;
    }
    for (const mark_at* n = m + 1; n != s.last && within_words(behind, n->begin(), noun_distance - 1); ++n) {
      if (is_person(n->kind)) return true;
      if (n->kind == mark::relative && within_words(behind, n->begin(), 1)) return false;
    }
    if (is_predicate(s, m)) return true;
    if (m != s.first && is_person(m[-1].kind) && between(m[-1].end(), m->begin()) == ", ") return true;
    if (introduces_ && is_apposition(s, m)) return true;
    const bool closed = match_prefix<grammar::age_end>(between(behind, s.end())) != std::string_view::npos;
    return closed && introduces_ && !s.has(mark::be);
  }

  /// `The claimant, a 45 year old roofer, …`, `A 45 year old roofer fell …`
  [[nodiscard]] static bool is_apposition(const marked_sentence& s, const mark_at* m) noexcept {
    const std::string_view before = between(s.begin(), m->begin());
    for (const std::string_view joint :
         {std::string_view(", a "), std::string_view(", an "), std::string_view(", now ")}) {
      if (lexical::detail::ends_with_ignoring_case(before, joint)) return true;
    }
    const bool hurt = s.has(mark::hurt) || s.has(mark::injury) || s.has(mark::sustained);
    return hurt && within_words(s.begin(), m->begin(), 1);
  }

  /// `The patient is 54 years old`, `This is a 37 year old nurse`, `He is a …`.
  [[nodiscard]] static bool is_predicate(const marked_sentence& s, const mark_at* m) noexcept {
    if (m == s.first || m[-1].kind != mark::be || !within_words(m[-1].end(), m->begin(), 2)) return false;
    bool of_worker = within_words(s.begin(), m[-1].begin(), 1) &&
                     lexical::detail::equal_ignoring_case(s.text.substr(0, 5), "this ");
    for (const mark_at* n = s.first; n != m - 1; ++n)
      of_worker = is_person(n->kind) || n->kind == mark::pronoun;
    return of_worker;
  }

  /// `is a right-handed woman`, `this male`, `male injured worker`.
  [[nodiscard]] static bool introduces(const marked_sentence& s, const mark_at* m) {
    constexpr std::size_t adjectives = 7;
    if (s.has(mark::relative)) return false;
    const std::string_view near = last_words(between(s.begin(), m->begin()), 6);
    if (match_prefix<grammar::some_doer>(near) != std::string_view::npos) return false;
    if (m + 1 != s.last && m[1].kind == mark::worker && between(m->end(), m[1].begin()) == " ")
      return within_words(s.begin(), m->begin(), adjectives);
    if (lexical::detail::equal_ignoring_case(between(s.begin(), m->begin()), "sex: ")) return true;
    if (m != s.first && m[-1].kind == mark::worker && between(m[-1].end(), m->begin()) == ", a ") return true;
    bool of_worker = false;
    for (const mark_at* n = s.first; n != m; ++n) {
      if (n->kind == mark::worker || n->kind == mark::pronoun) of_worker = true;
      if (n->kind == mark::be && of_worker && within_words(n->end(), m->begin(), adjectives)) return true;
    }
    if (!within_words(s.begin(), m->begin(), adjectives)) return false;
    for (const std::string_view opening : {std::string_view("this "), std::string_view("the gentleman"),
                                           std::string_view("the lady"), std::string_view("a ")}) {
      if (lexical::detail::equal_ignoring_case(s.text.substr(0, opening.size()), opening)) return true;
    }
    return false;
  }

  template <class Rule> struct sex_action : peg::nothing<Rule> {};

  int sentence_ = 0;
  bool introduces_ = false;
};

template <>
struct person_reader::sex_action<grammar::male_letter> : put<&clinical_summary::sex, sex::male> {};
template <>
struct person_reader::sex_action<grammar::female_letter> : put<&clinical_summary::sex, sex::female> {};

}  // namespace detail
}  // namespace v0
}  // namespace imr
