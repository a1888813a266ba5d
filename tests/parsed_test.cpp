#include <imr/parsed.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace {

template <class T, class = void> inline constexpr bool has_arrow = false;
template <class T>
inline constexpr bool has_arrow<T, std::void_t<decltype(std::declval<T>().operator->())>> = true;

using result = imr::parsed<std::string>;

static_assert(has_arrow<result&>);
static_assert(has_arrow<const result&>);
static_assert(!has_arrow<result>, "a loop over a temporary result's members would outlive it");

TEST(Parsed, IsFailedAtFirst) {
  const result r;
  EXPECT_EQ(r.status, imr::status::failed);
  EXPECT_FALSE(static_cast<bool>(r));
  EXPECT_TRUE(r.diagnostics.empty());
}

TEST(Parsed, IsTrueWhereAValueStandsBeItDamaged) {
  result r;
  r.status = imr::status::complete;
  EXPECT_TRUE(static_cast<bool>(r));
  r.status = imr::status::recovered;
  EXPECT_TRUE(static_cast<bool>(r));
  r.status = imr::status::failed;
  EXPECT_FALSE(static_cast<bool>(r));
  r.status = imr::status::stopped;
  EXPECT_FALSE(static_cast<bool>(r));
}

TEST(Parsed, ANamedResultGivesAccessToItsValue) {
  result r;
  r->assign("abc");
  EXPECT_EQ(*r, "abc");
  *r = "abcd";
  const result& same = r;
  EXPECT_EQ(same->size(), 4U);
  EXPECT_EQ(&*same, &r.value);
}

TEST(Parsed, ATemporaryResultGivesItsValueAway) {
  static_assert(std::is_same_v<decltype(*std::declval<result>()), std::string>, "not a reference");
  imr::parsed<std::unique_ptr<int>> r{std::make_unique<int>(5), {}, imr::status::complete};
  const std::unique_ptr<int> value = *std::move(r);
  EXPECT_EQ(*value, 5);
}

TEST(Parsed, StatusesHaveTheirNames) {
  EXPECT_EQ(imr::to_string(imr::status::complete), "complete");
  EXPECT_EQ(imr::to_string(imr::status::recovered), "recovered");
  EXPECT_EQ(imr::to_string(imr::status::failed), "failed");
  EXPECT_EQ(imr::to_string(imr::status::stopped), "stopped");
}

}  // namespace
