#include <imr/grammar/partial.hpp>

#include "support/rule.hpp"

#include <imr/parse_piece.hpp>

#include <string>

namespace {

using imr::grammar::partial_item;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

/// The rule leaves the verb at the end alone.
struct whole_item : imr::peg::seq<partial_item, imr::grammar::disputed_end> {};

struct account {
  std::string_view item;
  std::string_view original;
  std::string_view authorized;
  std::string_view disputed;
};

void expect_accounts(std::initializer_list<account> table) {
  for (const account& a : table) {
    const auto r = imr::parse_piece<imr::partial>(a.item);
    EXPECT_EQ(r.status, imr::status::complete) << a.item;
    EXPECT_EQ(r->original.str(), a.original);
    EXPECT_EQ(r->authorized.str(), a.authorized);
    EXPECT_EQ(r->disputed.str(), a.disputed);
  }
}

TEST(PartialGrammar, IsSound) { expect_sound<whole_item>(); }

TEST(PartialGrammar, TakesTheKnownWordings) {
  expect_takes<whole_item>({
      "A was the original request, B was authorized by the Claims Administrator, The remaining IMR eligible "
      "portion of "
      "the original request. C is",
      "A was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of "
      "the original request, C is",
      "A was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of "
      "the original request, C",
      "A was the original request. B was authorized by the Claims Administrator. The IMR eligible portion of "
      "the "
      "original request, C is",
      "A was the original request. B was authorized by the Claims Administrator. IMR eligible portion of the "
      "original "
      "request C is",
      "A were the original request. B were authorized by the Claims Administrator. The remaining IMR "
      "eligible portion "
      "of the original request, C are",
      "A was the original request. The Claims Administrator authorized B, leaving the original request IMR "
      "eligible. "
      "The original request, A is",
      "A was the original request. The Claims Administrator authorized B leaving the original request IMR "
      "eligible. "
      "The original request, A",
      "A WAS THE ORIGINAL REQUEST. B WAS AUTHORIZED BY THE CLAIMS ADMINISTRATOR. THE REMAINING IMR ELIGIBLE "
      "PORTION OF "
      "THE ORIGINAL REQUEST, C IS",
      "A was the\noriginal request. B was\nauthorized by the\n\nClaims Administrator. The remaining "
      "IMR\neligible "
      "portion of the original\nrequest, C\nis",
      "A was the original request B was authorized by the Claims Administrator The remaining IMR eligible "
      "portion of "
      "the original request, C is",
  });
}

TEST(PartialGrammar, RefusesOrdinaryAndUnfinishedItems) {
  expect_refuses<whole_item>({
      "Ten visits was the original request. Six visits was authorized by the Claims Administrator. The "
      "remaining "
      "IMR eligible portion of the original request, four visits: Eight tablets was the original request. "
      "Two "
      "tablets was authorized by the Claims Administrator. The remaining IMR eligible portion of the "
      "original "
      "request, six tablets is",
      "",
      "Naproxen 500mg #60",
      "Naproxen 500mg #60 was the original request.",
      "A was the original request. B was authorized by the Claims Administrator.",
      "A was the original request. B was authorized by the Claims Administrator. C",
      "A was the original request. B was authorized by the employer. The remaining IMR eligible portion of "
      "the original "
      "request, C is",
      "was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of "
      "the original request, C is",
      "B was authorized by the Claims Administrator. The remaining IMR eligible portion of the original "
      "request, C is",
      "A is the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of "
      "the original request, C is",
      "A was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of "
      "the original request,",
      "A was the original request. The Claims Administrator authorized B. The original request, A is",
      "A was the original requests. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of "
      "the original request, C is",
      "A was the original request. B was authorized by the Claims Administrators. The remaining IMR eligible "
      "portion of "
      "the original request, C is",
  });
}

TEST(PartialReader, ReadsWhatRemains) {
  expect_accounts({
      {"Tizanidine 4mg #90 was the original request. Tizanidine 4mg #20 was authorized by the Claims "
       "Administrator. The "
       "remaining IMR eligible portion of the original request, Tizanidine 4mg #70 is",
       "Tizanidine 4mg #90", "Tizanidine 4mg #20", "Tizanidine 4mg #70"},
      {"Tizanidine 4mg #90 was the original request. Tizanidine 4mg #20 was authorized by the Claims "
       "Administrator. The "
       "remaining IMR eligible portion of the original request, Tizanidine 4mg #70",
       "Tizanidine 4mg #90", "Tizanidine 4mg #20", "Tizanidine 4mg #70"},
      {"Twelve yoga sessions were the original request. Nine yoga sessions was authorized by the Claims "
       "Administrator. "
       "The remaining IMR eligible portion of the original request, three yoga sessions are",
       "Twelve yoga sessions", "Nine yoga sessions", "three yoga sessions"},
      {"Kinesio tape: two rolls, beige was the original request. Kinesio tape: one roll was authorized by "
       "the Claims "
       "Administrator. The IMR eligible portion of the original request, Kinesio tape: one roll, beige is",
       "Kinesio tape: two rolls, beige", "Kinesio tape: one roll", "Kinesio tape: one roll, beige"},
  });
}

TEST(PartialReader, ReadsARequestThatIsLeftEligibleAsAWhole) {
  expect_accounts({
      {"Sit-stand desk, electric was the original request. The Claims Administrator authorized a manual "
       "desk, leaving "
       "the original request IMR eligible. The original request, sit-stand desk, electric is",
       "Sit-stand desk, electric", "a manual desk", "sit-stand desk, electric"},
  });
}

TEST(PartialReader, FullStopsInsideTheAccountDoNotEndItsParts) {
  expect_accounts({
      {"Dressing kits 4 in. x 4 in. 2.5 oz. was the original request. Dressing kits 4 in. x 4 in. 1.0 oz. "
       "was "
       "authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, "
       "dressing "
       "kits 4 in. x 4 in. 1.5 oz. is",
       "Dressing kits 4 in. x 4 in. 2.5 oz.", "Dressing kits 4 in. x 4 in. 1.0 oz.",
       "dressing kits 4 in. x 4 in. 1.5 oz."},
  });
}

TEST(PartialReader, AnIsInsideTheLastPartStays) {
  expect_accounts({
      {"A was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
       "portion of "
       "the original request, a splint that is rigid is",
       "A", "B", "a splint that is rigid"},
      {"A was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
       "portion of "
       "the original request, a tennis lesson",
       "A", "B", "a tennis lesson"},
  });
}

TEST(PartialReader, LineWrapsFoldAndPlacesAreThoseOfTheLetter) {
  const std::string_view text =
      "Cold\npack #4 was the original\nrequest. Cold pack #1\n\nwas authorized by the Claims\n"
      "Administrator. The remaining IMR eligible portion of the original request, cold pack\n#3 is";
  const auto r = imr::parse_piece<imr::partial>(text);
  ASSERT_TRUE(r);
  EXPECT_EQ(r->original, "Cold pack #4");
  EXPECT_EQ(r->original.span(), (imr::span{0, 12}));
  EXPECT_EQ(r->authorized, "Cold pack #1");
  EXPECT_EQ(r->authorized.raw(), "Cold pack #1");
  EXPECT_EQ(r->disputed, "cold pack #3");
  EXPECT_EQ(r->disputed.raw(), "cold pack\n#3");
}

TEST(PartialReader, AnOrdinaryItemIsNone) {
  EXPECT_EQ(imr::parse_piece<imr::partial>("Naproxen 500mg #60").status, imr::status::failed);
  EXPECT_EQ(imr::parse_piece<imr::partial>("A renewal of the original request").status, imr::status::failed);
}

TEST(Partial, AVerbAloneIsNoDisputedPart) {
  EXPECT_FALSE(
      imr::parse_piece<imr::partial>("A was the original request. B was authorized by the Claims "
                                     "Administrator. The remaining IMR eligible portion of the original "
                                     "request, is"));
}

}  // namespace
