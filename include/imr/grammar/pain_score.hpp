#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/near_phrase.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// A figure on the scale of ten. Without its scale a figure is none.
///
///     pain_score  = scored scale [range_mark scored scale] / scored range_mark scored scale
///     scored      = 1*2DIGIT ["." 1*DIGIT]
///     scale       = opt_gap "/" opt_gap "10" / gap "out of" gap ten / gap "on a" … "scale"
///     range_mark  = opt_gap ("-" / dash) opt_gap / gap "to" gap
struct scored : peg::seq<peg::rep_min_max<1, 2, peg::digit>, peg::not_at<peg::digit>,
                         peg::opt<peg::one<'.'>, peg::rep_min_max<1, 2, peg::digit>>> {};
struct low_score : scored {};
struct high_score : scored {};
struct ten : lexical::phrase<ten> {
  static constexpr lexical::literal words[] = {"10", "ten"};
};
struct out_of : lexical::phrase<out_of> {
  static constexpr lexical::literal words[] = {"out of a possible", "out of"};
};
struct on_scale : lexical::phrase<on_scale> {
  static constexpr lexical::literal words[] = {"on a scale of 10",
                                               "on a scale of ten",
                                               "on a 10 point scale",
                                               "on a 10-point scale",
                                               "on a scale of 0 to 10",
                                               "on a scale of 1 to 10",
                                               "on a scale of 0-10",
                                               "on a scale of 1-10",
                                               "on a scale from 0 to 10",
                                               "on a scale from 1 to 10",
                                               "on the scale of 10",
                                               "on a 0-10 scale",
                                               "on the 0 to 10 scale",
                                               "on the 10 point scale",
                                               "on the 10-point scale",
                                               "on the 0-10 scale",
                                               "on the 1 to 10 scale",
                                               "on the 1-10 scale",
                                               "on a 1-10 scale",
                                               "on a 0 to 10 scale",
                                               "on a 1 to 10 scale",
                                               "on a ten-point scale",
                                               "on a pain scale of 0-10",
                                               "on a pain scale of 0 to 10",
                                               "on a pain scale from 0 to 10",
                                               "on a pain scale of 1 to 10",
                                               "on a pain scale from 1 to 10",
                                               "on a pain scale of 1-10"};
};
/// What is counted by tens without being a pain: `6/10 visits`.
struct counted_word : lexical::phrase<counted_word> {
  static constexpr lexical::literal words[] = {"visits",    "sessions",   "treatments", "appointments",
                                               "days",      "times",      "visit",      "session",
                                               "requested", "authorized", "approved",   "certified"};
};
struct counted_ahead : peg::seq<lexical::gap, counted_word> {};
/// `6 of 10`, where no noun follows that is counted: not `6 of 10 visits`.
struct of_word_of_scale : lexical::phrase<of_word_of_scale> {
  static constexpr lexical::literal words[] = {"of"};
};
struct not_counted : lexical::phrase<not_counted> {
  static constexpr lexical::literal words[] = {"at",        "in",    "on",    "with", "without",   "and",
                                               "to",        "when",  "for",   "but",  "intensity", "pain",
                                               "currently", "today", "while", "or"};
};
struct counted_noun : peg::seq<lexical::gap, peg::not_at<not_counted>, peg::alpha> {};
struct of_ten : peg::seq<lexical::gap, of_word_of_scale, lexical::gap, ten, peg::not_at<counted_noun>> {};

/// `7/10`, but not the beginning of `7/10/15` or `7/100`.
struct slash_ten
    : peg::seq<
          lexical::opt_gap, peg::one<'/'>, lexical::opt_gap, peg::string<'1', '0'>,
          peg::not_at<peg::sor<peg::alnum, peg::seq<peg::one<'/', '.'>, peg::digit>,
                               peg::seq<peg::one<'-'>, peg::plus<peg::digit>, peg::not_at<peg::one<'/'>>>>>> {
};
/// `out ot`, `oul of` between a figure and `10`.
struct damaged_out_of : lexical::near_phrase<damaged_out_of> {
  static constexpr lexical::literal words[] = {"out of"};
  static constexpr unsigned most = 4;
};
struct out_of_ten : peg::seq<lexical::gap, peg::sor<out_of, damaged_out_of>, lexical::gap, ten> {};
struct scale : peg::seq<peg::sor<slash_ten, out_of_ten, of_ten, peg::seq<lexical::gap, on_scale>>,
                        peg::not_at<counted_ahead>> {};

struct to_word : lexical::phrase<to_word> {
  static constexpr lexical::literal words[] = {"to"};
};
struct score_dash
    : peg::sor<peg::one<'-'>, peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x90', '\x95'>>> {};
struct range_mark : peg::sor<peg::seq<lexical::opt_gap, score_dash, lexical::opt_gap>,
                             peg::seq<lexical::gap, to_word, lexical::gap>> {};
/// `between 6 and 8 out of 10`; the word before is for the reader to look at.
struct score_and : lexical::phrase<score_and> {
  static constexpr lexical::literal words[] = {"and"};
};
struct and_scores
    : peg::seq<low_score, peg::opt<scale>, lexical::gap, score_and, lexical::gap, high_score, scale> {};
/// `9/10 Lo 10/10`: between two scores that each have their scale.
struct damaged_to : lexical::near_phrase<damaged_to> {
  static constexpr lexical::literal words[] = {"to"};
  static constexpr unsigned most = 4;
};
struct damaged_range_end : peg::seq<lexical::gap, damaged_to, lexical::gap, high_score, scale> {};
struct range_end : peg::seq<range_mark, high_score> {};
struct second_score : peg::seq<range_end, scale> {};
struct pain_score
    : peg::seq<low_score,
               peg::sor<peg::seq<scale, peg::opt<peg::sor<second_score, damaged_range_end>>>, second_score>> {
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
