#include <imr/detail/outlet.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

struct takes_two {
  std::string seen;
  void on(const imr::letter_begin&) { seen += 'b'; }
  bool on(const imr::dispute&) {
    seen += 'd';
    return false;
  }
};
struct constant {
  int* count;
  void on(const imr::header&) const { ++*count; }
};

TEST(Outlet, HandsOnTheEventsThatTheHandlerWants) {
  takes_two handler;
  const imr::detail::outlet to(handler);
  EXPECT_TRUE(to(imr::letter_begin()));
  EXPECT_TRUE(to(imr::header()));
  EXPECT_TRUE(to(imr::letter_end()));
  EXPECT_EQ(handler.seen, "b");
}

TEST(Outlet, SaysWhenTheHandlerWantsNoMore) {
  takes_two handler;
  EXPECT_FALSE(imr::detail::outlet(handler)(imr::dispute()));
  EXPECT_EQ(handler.seen, "d");
}

TEST(Outlet, TakesAConstantHandler) {
  int count = 0;
  const constant handler{&count};
  EXPECT_TRUE(imr::detail::outlet(handler)(imr::header()));
  EXPECT_EQ(count, 1);
}

TEST(Outlet, FunctionsMadeAtRunTimeAreThoseOfTheCompiler) {
  using imr::detail::all_events;
  using to_letter_end = imr::detail::event_function<imr::letter_end>;
  all_events made = imr::detail::functions_for<takes_two>(static_cast<all_events*>(nullptr));
  EXPECT_EQ(static_cast<to_letter_end&>(made).take,
            static_cast<const to_letter_end&>(imr::detail::functions_of<takes_two>).take);
}

}  // namespace
