#pragma once

#include "../../grammar/reviewer.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/reviewer.hpp"
#include "../bind.hpp"
#include "damaged_practice.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The number that small_count matched, inside practice_years or practice_hours.
struct count_value {
  reading<int> value;
};
struct put_count {
  template <class Match> static void apply(const Match& in, count_value& to, context& ctx) {
    using words = grammar::count_in_words;
    const std::string_view match = in.string_view();
    for (std::size_t i = 0; i < std::size(words::words); ++i) {
      if (lexical::detail::equal_ignoring_case(match, words::words[i]))
        to.value = {words::values[i], ctx.place(match)};
    }
  }
};
template <class Rule> struct count_action : peg::nothing<Rule> {};
template <> struct count_action<grammar::count_in_digits> : set<&count_value::value> {};
template <> struct count_action<grammar::count_in_words> : put_count {};

template <class Rule> struct reviewer_action : peg::nothing<Rule> {};
template <> struct reviewer_action<grammar::state_name> : push<&reviewer::licensed_states> {};
template <> struct reviewer_action<grammar::specialty> : push<&reviewer::specialties> {};
template <> struct reviewer_action<grammar::no_affiliation> : put<&reviewer::no_affiliation, true> {};

/// Tries a rule at each place where a text has a word, from `from` on; the place, or npos.
template <class Rule, template <class> class Action, class State>
std::size_t read_at_word(std::string_view text, std::size_t from, std::string_view word, State& state,
                         context& ctx) {
  for (std::size_t at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
    work(1);
    input in = make_input(text.substr(at));
    if (peg::parse<Rule, Action, control>(in, state, ctx)) return at;
  }
  return std::string_view::npos;
}

/// Reads a number of the reviewer's practice; the statements follow one another, so the search goes on from
/// the last.
template <class Rule>
void read_practice(std::string_view text, std::size_t& from, std::string_view word, reading<int>& to,
                   context& ctx) {
  count_value count;
  const std::size_t at = read_at_word<Rule, count_action>(text, from, word, count, ctx);
  if (at == std::string_view::npos) return;
  to = count.value;
  from = at;
}

/// A number of hours in one digit lost the other one in a letter that lost characters.
inline void drop_cut_hours(reviewer& to, context& ctx) {
  constexpr int least = 10;
  if (!to.practice_hours_per_week || *to.practice_hours_per_week >= least) return;
  ctx.report(code::repaired_text, to.practice_hours_per_week.span(),
             "this number lost a digit; it is left out");
  to.practice_hours_per_week = {};
}

/// Reads the prose of the sections on the reviewer.
inline void read_reviewer_prose(std::string_view text, reviewer& to, context& ctx) {
  constexpr std::size_t none = std::string_view::npos;
  std::size_t from = 0;
  for (const std::string_view word : {"has no", "no affiliation", "No affiliation"}) {
    if (!to.no_affiliation) read_at_word<grammar::no_affiliation, reviewer_action>(text, 0, word, to, ctx);
  }
  if (!to.practice_years_over) {
    read_practice<grammar::practice_years>(text, from, "more than", to.practice_years_over, ctx);
    read_practice<grammar::practice_hours>(text, from, "at least", to.practice_hours_per_week, ctx);
  }
  if (ctx.flow().is_mended({0, ctx.flow().size()})) {
    drop_cut_hours(to, ctx);
    damaged_practice(text, ctx).read(to);
  }
  if (to.specialties.empty() &&
      read_at_word<grammar::board_sentence, reviewer_action>(text, 0, "Board", to, ctx) == none) {
    read_at_word<grammar::board_sentence, reviewer_action>(text, 0, "board", to, ctx);
  }
  if (to.licensed_states.empty())
    read_at_word<grammar::license_phrase, reviewer_action>(text, 0, "licensed to", to, ctx);
}

/// Reads what stands behind `State(s) of Licensure:` or `Certification(s)/Specialty:`.
template <class List> void read_credentials(std::string_view value, reviewer& to, context& ctx) {
  input in = make_input(value);
  peg::parse<List, reviewer_action, control>(in, to, ctx);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
