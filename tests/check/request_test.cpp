#include <imr/check/request.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

std::string requests_of(std::string_view text) {
  std::string all;
  imr::check::detail::for_each_request(text,
                                       [&](std::string_view part) { all += '[' + std::string(part) + ']'; });
  return all;
}

TEST(Request, IsNamedBehindTheWordsThatAnnounceIt) {
  EXPECT_EQ(requests_of("The request for a splint is denied."), "[a splint ]");
  EXPECT_EQ(requests_of("Request is for: a splint. The currently requested cane was not"),
            "[a splint][cane ]");
  EXPECT_EQ(requests_of("This request for pads, one as needed, is not"), "[pads, one as needed, ]");
}

TEST(Request, IsNotNamedElsewhere) {
  for (const std::string_view text : {
           "The prior request for a splint is denied.",
           "He requested a splint.",
           "The request for a splint was modified.",
           "The request is not medically necessary.",
           "A reduced amount of the requested pads is enough.",
           "request",
           "equest for",
           "",
       }) {
    EXPECT_EQ(requests_of(text), "") << text;
  }
}

TEST(Request, AWordIsFoundWhole) {
  using imr::check::detail::find_word;
  EXPECT_EQ(find_word("no Normal NORCO", "norco"), 10U);
  EXPECT_EQ(find_word("Norcos", "norco"), std::string_view::npos);
  EXPECT_EQ(find_word("", "norco"), std::string_view::npos);
  EXPECT_EQ(find_word("norco", ""), std::string_view::npos);
}

TEST(Request, ANumberIsFoundInAnyNotation) {
  using imr::check::detail::holds_number;
  EXPECT_TRUE(holds_number("QTY: 30.00", 30));
  EXPECT_TRUE(holds_number("10/325mg", 325));
  EXPECT_TRUE(holds_number("1,200 units", 1200));
  EXPECT_TRUE(holds_number("7.5-325mg", 7.5));
  EXPECT_FALSE(holds_number("300", 30));
  EXPECT_FALSE(holds_number("99999999999999999999", 30));
}

TEST(Request, AnotherOneOrOneWithoutItsThingNamesNone) {
  for (const std::string_view text :
       {"The similar request for a splint is denied.", "The request is for:", "The request is for: "})
    EXPECT_EQ(requests_of(text), "") << text;
}

}  // namespace
