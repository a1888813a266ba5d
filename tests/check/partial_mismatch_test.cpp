#include <imr/check/partial_mismatch.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using support::made_letter;

/// Quantity, refills, sessions; below 0: not said.
struct said {
  double quantity = -1;
  int refills = -1;
  double sessions = -1;
};

imr::amount amount_of(const said& s) {
  imr::amount a;
  if (s.quantity >= 0) a.quantity = {s.quantity, {}};
  if (s.refills >= 0) a.refills = {s.refills, {}};
  if (s.sessions >= 0) a.sessions = {s.sessions, {}};
  return a;
}

std::string findings_of(const said& original, const said& authorized, const said& disputed,
                        std::string_view item = "All was the original request. Some … The rest") {
  made_letter l;
  imr::dispute& d = l.add({item, "", {}, 0, ""});
  const imr::amount rest = amount_of(disputed);
  d.order.quantity = rest.quantity;
  d.order.refills = rest.refills;
  d.order.sessions.total = rest.sessions;
  d.partial = imr::partial{l.quote("All"), l.quote("Some"), l.quote("The rest"), amount_of(original),
                           amount_of(authorized)};
  return l.findings();
}

constexpr std::string_view found = "partial-mismatch [The rest] [All]";

TEST(PartialMismatch, PartsThatDoNotMakeUpTheWholeAreFound) {
  EXPECT_EQ(findings_of({90}, {30}, {45}), found);
  EXPECT_EQ(findings_of({-1, -1, 12}, {-1, -1, 6}, {-1, -1, 8}), found);
  EXPECT_EQ(findings_of({30, 4}, {30, 1}, {30, 1}), found);
  EXPECT_EQ(findings_of({30, 5}, {30}, {30, 2}), found);
  EXPECT_EQ(findings_of({-1, 5}, {30, 1}, {30, 2}), found);
  EXPECT_EQ(findings_of({30, 5}, {-1, 1}, {30, 2}), found);
  EXPECT_EQ(findings_of({30, 5}, {30, 1}, {-1, 2}), found);
}

TEST(PartialMismatch, PartsThatMakeItUpAreNot) {
  EXPECT_EQ(findings_of({90}, {30}, {60}), "");
  EXPECT_EQ(findings_of({-1, -1, 12}, {-1, -1, 6}, {-1, -1, 6}), "");
  EXPECT_EQ(findings_of({60, 3}, {60}, {60, 3}), "");
  EXPECT_EQ(findings_of({60, 3}, {60}, {60, 2}), "");
  EXPECT_EQ(findings_of({60, 2}, {60, 0}, {120}), "");
  EXPECT_EQ(findings_of({60, 2}, {60, 0}, {60, 2}), "");
  EXPECT_EQ(findings_of({60, 5}, {120, 0}, {60, 4}), "");
  EXPECT_EQ(findings_of({30, -1}, {15, 1}, {15}), "");
}

TEST(PartialMismatch, APartThatSaysNothingIsNotCompared) {
  EXPECT_EQ(findings_of({90}, {}, {45}), "");
  EXPECT_EQ(findings_of({}, {30}, {45}), "");
  EXPECT_EQ(findings_of({90}, {30}, {}), "");
  EXPECT_EQ(findings_of({-1, -1, 8}, {-1, -1, 6}, {}), "");
  EXPECT_EQ(findings_of({90}, {-1, -1, 6}, {45}), "");
  EXPECT_EQ(findings_of({}, {}, {60, 3}), "");
  EXPECT_EQ(findings_of({60, 3}, {}, {60, 1}), "");
}

TEST(PartialMismatch, PartsThatDifferInSomethingElseAreNotCounted) {
  EXPECT_EQ(findings_of({-1, -1, 20}, {-1, -1, 20}, {-1, -1, 20}), "");
  EXPECT_EQ(findings_of({30}, {30}, {30}), "");
}

TEST(PartialMismatch, TheWholeRequestCanBeInDispute) {
  EXPECT_EQ(findings_of({90}, {30}, {90},
                        "All was the original request. The Claims Administrator authorized some, leaving the "
                        "original request IMR eligible. The original request, all"),
            "");
}

TEST(PartialMismatch, AnyWayInWhichPartsAddUpWillDo) {
  EXPECT_EQ(findings_of({-1, 3}, {-1, 1}, {-1, -1, 6}), "");
  EXPECT_EQ(findings_of({10, 3}, {10, 1}, {5, 4}), "") << "all that is dispensed";
  EXPECT_EQ(findings_of({10, 3}, {10, 1}, {7, 4}), found);
  EXPECT_EQ(findings_of({90}, {90}, {45}), found);
}

}  // namespace
