#include <imr/span.hpp>

#include <gtest/gtest.h>

#include <cstdint>

namespace {

TEST(Span, EndsBehindItsLastByte) {
  EXPECT_EQ((imr::span{7, 3}).end(), 10U);
  EXPECT_EQ((imr::span{7, 0}).end(), 7U);
}

TEST(Span, IsEmptyWithoutBytesWhereverItStands) {
  EXPECT_TRUE(imr::span().empty());
  EXPECT_TRUE((imr::span{5, 0}).empty());
  EXPECT_FALSE((imr::span{0, 1}).empty());
}

TEST(Span, ContainsItsFirstByteButNotTheOneBehindIt) {
  constexpr imr::span s{10, 2};
  EXPECT_FALSE(s.contains(9));
  EXPECT_TRUE(s.contains(10));
  EXPECT_TRUE(s.contains(11));
  EXPECT_FALSE(s.contains(12));
}

TEST(Span, AnEmptyOneContainsNoByte) { EXPECT_FALSE((imr::span{10, 0}).contains(10)); }

TEST(Span, ContainsASpanThatLiesInsideAndItself) {
  constexpr imr::span s{10, 5};
  EXPECT_TRUE(s.contains(s));
  EXPECT_TRUE(s.contains(imr::span{12, 1}));
  EXPECT_TRUE(s.contains(imr::span{15, 0}));
  EXPECT_FALSE(s.contains(imr::span{9, 2}));
  EXPECT_FALSE(s.contains(imr::span{14, 2}));
}

TEST(Span, CoverHoldsBothInAnyOrder) {
  constexpr imr::span a{10, 5};
  constexpr imr::span b{20, 2};
  EXPECT_EQ(imr::cover(a, b), (imr::span{10, 12}));
  EXPECT_EQ(imr::cover(b, a), (imr::span{10, 12}));
  EXPECT_EQ(imr::cover(a, (imr::span{11, 1})), a);
}

TEST(Span, EqualsOnlyTheSamePlace) {
  EXPECT_TRUE((imr::span{1, 2}) == (imr::span{1, 2}));
  EXPECT_TRUE((imr::span{1, 2}) != (imr::span{1, 3}));
  EXPECT_TRUE((imr::span{1, 2}) != (imr::span{2, 2}));
}

TEST(Span, ReachesBeyondFourGigabytes) {
  constexpr imr::span s{std::uint64_t{1} << 33, std::uint64_t{1} << 33};
  EXPECT_EQ(s.end(), std::uint64_t{1} << 34);
}

}  // namespace
