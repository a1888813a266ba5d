#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Words on a necessity between which something stands that belongs to no sentence, or from which a word was
/// lost: what they say cannot be told.
///
///     damaged_necessity = stated_verb ["not"] apart "medically" / "medically" apart "necessary"
///                       / stated_verb ["not"] gap "necessary", at the end of the sentence
///     apart             = mark opt_gap / gap 1*3(stray_word [mark] gap)
///     there_is          = "there" gap stated_verb        ; `there is no medically necessary reason for it`
///
///     is in medically necessary      medically: necessary      is not necessary
struct stated_verb : lexical::phrase<stated_verb> {
  static constexpr lexical::literal words[] = {"is", "are", "was", "were"};
};
struct stated_not : lexical::phrase<stated_not> {
  static constexpr lexical::literal words[] = {"not"};
};
struct stated_medically : lexical::phrase<stated_medically> {
  static constexpr lexical::literal words[] = {"medically"};
};
struct stated_necessary : lexical::phrase<stated_necessary> {
  static constexpr lexical::literal words[] = {"necessary"};
};
/// Words that stand neither between a verb and what it says nor between `medically` and `necessary`.
struct stray_word : lexical::phrase<stray_word> {
  static constexpr lexical::literal words[] = {"of",  "is", "and", "with", "to", "it", "no",
                                               "was", "in", "on",  "at",   "by", "or", "for"};
};
struct stray_sign : peg::one<',', ':', ';', '(', ')', '"', '\'', '.', '/'> {};
struct stray_words
    : peg::rep_min_max<1, 3, stray_word, lexical::opt_gap, peg::opt<stray_sign>, lexical::opt_gap> {};
struct stray_signs : peg::seq<lexical::opt_gap, peg::rep_min_max<1, 2, stray_sign>, lexical::opt_gap> {};
struct stray_apart : peg::sor<stray_signs, peg::seq<lexical::gap, stray_words>> {};
struct stated_subject : peg::seq<stated_verb, peg::opt<lexical::gap, stated_not>> {};
struct damaged_necessity
    : peg::sor<peg::seq<stated_subject, stray_apart, stated_medically>,
               peg::seq<stated_medically, stray_apart, peg::opt<peg::one<'"'>>, stated_necessary>,
               peg::seq<stated_subject, lexical::gap, stated_necessary, peg::opt<peg::one<'.'>>, peg::eof>> {
};

/// A sentence begins behind a small letter: the full stop between two of them was lost.
struct sentence_article
    : peg::sor<peg::string<'T', 'h', 'e', 's', 'e'>, peg::string<'T', 'h', 'e', 'y'>,
               peg::string<'T', 'h', 'i', 's'>, peg::string<'T', 'h', 'e'>, peg::string<'I', 't'>,
               peg::string<'H', 'e'>, peg::string<'S', 'h', 'e'>, peg::string<'A', 'n'>, peg::string<'A'>> {};
struct lost_stop : peg::seq<peg::lower, peg::one<' '>, sentence_article, peg::one<' '>> {};

struct there_word : lexical::phrase<there_word> {
  static constexpr lexical::literal words[] = {"there"};
};
struct there_is : peg::seq<there_word, lexical::gap, stated_verb> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
