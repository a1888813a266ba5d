#include <imr/detail/context.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

/// A flow in which `1Omg` was put back.
struct mended {
  imr::layout::flow flow;
  imr::detail::findings found;

  mended() {
    flow.read("Norco 1Omg daily", 100);
    imr::layout::mends mends;
    mends.add({6, 10}, "10mg");
    flow.put_back(mends);
    found.clear(10);
  }
};

TEST(Context, FlagsATypedValueThatWasMended) {
  mended m;
  const imr::detail::context context(m.flow, nullptr, m.found);
  EXPECT_EQ(context.place(m.flow.text().substr(6, 4)), (imr::span{106, 4}));
  ASSERT_EQ(m.found.list().size(), 1U);
  EXPECT_EQ(m.found.list()[0].code, imr::code::repaired_text);
  EXPECT_EQ(m.found.list()[0].where, (imr::span{106, 4}));
}

TEST(Context, FlagsNoValueBesideIt) {
  mended m;
  const imr::detail::context context(m.flow, nullptr, m.found);
  EXPECT_EQ(context.place(m.flow.text().substr(0, 5)), (imr::span{100, 5}));
  EXPECT_EQ(context.place(m.flow.text().substr(11)), (imr::span{111, 5}));
  EXPECT_TRUE(m.found.list().empty());
}

TEST(Context, QuotesTheLettersOwnBytesWithoutAFlag) {
  mended m;
  const imr::detail::context context(m.flow, nullptr, m.found);
  EXPECT_EQ(context.quote(m.flow.text()).raw(), "Norco 1Omg daily");
  EXPECT_TRUE(m.found.list().empty());
}

TEST(Findings, ALimitOfNoneLeavesTheWordThatItWasReached) {
  imr::detail::findings found;
  found.clear(0);
  found.add({imr::code::repaired_text, {3, 1}, "read as it should stand", {}});
  found.add({imr::code::repaired_text, {5, 1}, "read as it should stand", {}});
  ASSERT_EQ(found.list().size(), 1U);
  EXPECT_EQ(found.list()[0].code, imr::code::limit_reached);
}

}  // namespace
