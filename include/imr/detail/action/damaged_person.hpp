#pragma once

#include "../../grammar/age.hpp"
#include "../../grammar/damaged_age.hpp"
#include "../../model/clinical_summary.hpp"
#include "../bind.hpp"
#include "summary_marks.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Ages that a worker can have; another figure has lost or gained a digit.
[[nodiscard]] constexpr bool is_working_age(int years) noexcept { return years >= 14 && years <= 99; }

/// A damaged word right behind an age that can only be the worker's sex: nearer to one of the two nouns than
/// to the other. The age ends at a place of its sentence.
[[nodiscard]] inline bool read_damaged_sex(std::string_view sentence, std::size_t at, clinical_summary& to,
                                           context& ctx) {
  while (at < sentence.size() && (sentence[at] == ' ' || sentence[at] == '-')) ++at;
  const std::string_view behind = sentence.substr(at);
  unsigned of_male = grammar::damaged::male_word::most;
  unsigned of_female = grammar::damaged::female_word::most;
  const std::size_t male = lexical::detail::near_phrase_length(behind, "male", of_male);
  const std::size_t female = lexical::detail::near_phrase_length(behind, "female", of_female);
  if (male == 0 && female == 0) return false;
  if (male != 0 && female != 0 && of_male == of_female) return false;
  const bool is_male = female == 0 || (male != 0 && of_male < of_female);
  if (is_male && is_half_noun(grammar::summary_mark::male, sentence.substr(0, at))) return false;
  const std::string_view word = behind.substr(0, is_male ? male : female);
  if ((is_male ? of_male : of_female) != 0)
    ctx.report(code::repaired_text, ctx.range_of(word), "a damaged noun of the worker's sex was read");
  to.sex = {is_male ? sex::male : sex::female, ctx.place(word)};
  return true;
}

/// Reads the age of the worker where its figure or its words are damaged. A noun of a person has to follow.
class damaged_person {
  using mark = grammar::summary_mark;

 public:
  static void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    const std::string_view text = s.text;
    for (std::size_t at = 0; at < text.size() && !to.age; at = text.find(' ', at)) {
      while (at < text.size() && text[at] == ' ') ++at;
      if (match_prefix<grammar::damaged::age_figure>(text.substr(at)) == std::string_view::npos) continue;
      const std::size_t width = match_prefix<grammar::damaged::age>(text.substr(at));
      if (width != std::string_view::npos && may_be_workers(s, at)) read_age(s, at, width, to, ctx);
    }
  }

 private:
  static constexpr std::size_t noun_distance = 3;

  /// Not behind words that say that the age is somebody else's, or of another time.
  [[nodiscard]] static bool may_be_workers(const marked_sentence& s, std::size_t at) {
    const std::string_view before = last_words(s.text.substr(0, at), 4);
    return !matches<grammar::doer>(before) && !matches<grammar::age_time>(before);
  }

  static void read_age(const marked_sentence& s, std::size_t at, std::size_t width, clinical_summary& to,
                       context& ctx) {
    const std::string_view behind = s.text.substr(at + width);
    // An age that stands as it should has been looked at: only a damaged noun can make it the worker's.
    const bool whole = match_prefix<grammar::age>(s.text.substr(at)) != std::string_view::npos;
    bool person = false;
    for (const mark_at* m = s.first; m != s.last && !whole; ++m) {
      if (m->begin() < behind.data() || !within_words(behind.data(), m->begin(), noun_distance)) continue;
      person = person || m->kind == mark::male || m->kind == mark::female || m->kind == mark::worker;
      if (!to.sex && (m->kind == mark::male || m->kind == mark::female))
        to.sex = {m->kind == mark::male ? sex::male : sex::female, ctx.place(m->text)};
    }
    if (!person) person = !to.sex && read_damaged_sex(s.text, at + width, to, ctx);
    if (!person) return;
    const std::string_view figure =
        s.text.substr(at, match_prefix<grammar::damaged::age_figure>(s.text.substr(at)));
    const int years = value_of(figure);
    ctx.report(code::repaired_text, ctx.range_of(s.text.substr(at, width)), "a damaged age was read");
    if (is_working_age(years)) to.age = {years, ctx.flow().place(ctx.range_of(figure))};
  }

  [[nodiscard]] static int value_of(std::string_view figure) noexcept {
    int value = 0;
    for (const char c : figure) {
      const char digit = grammar::damaged::age_digit_of(c);
      if (lexical::is_digit(digit)) value = 10 * value + (digit - '0');
    }
    return value;
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
