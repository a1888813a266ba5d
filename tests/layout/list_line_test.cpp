#include <imr/layout/list_line.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

struct read_flow : flow {
  explicit read_flow(std::string text) : letter(std::move(text)) { read(letter, 0); }
  std::string letter;
};

/// Whether the last line of a text goes on with the entry above it.
bool goes_on(std::string text) {
  const read_flow f(std::move(text));
  return detail::continues_entry(f, {f.line_starts().back(), f.size()});
}

TEST(LayoutListLine, ALineEndsWithItsText) {
  const read_flow f("A cane\nA lamp\nA bed");
  EXPECT_EQ(f.text(detail::line_in(f, 7, f.size())), "A lamp");
  EXPECT_EQ(f.text(detail::line_in(f, 14, f.size())), "A bed");
  EXPECT_EQ(f.text(detail::line_in(f, 7, 10)), "A l");
}

TEST(LayoutListLine, DetailsGoOnWithAnEntry) {
  for (const char* line :
       {"Date of service 2/3/2013", "Per RFA dated 1/1/2013", "Under fluoroscopic guidance"})
    EXPECT_TRUE(goes_on(std::string("Therapy\n") + line)) << line;
  for (const char* line : {"Norco 10/325mg #60", "Walker"})
    EXPECT_FALSE(goes_on(std::string("Therapy\n") + line)) << line;
}

TEST(LayoutListLine, AnEntryThatEndsOpenGoesOn) {
  EXPECT_TRUE(detail::ends_open("MRI of the"));
  EXPECT_TRUE(detail::ends_open("A block at"));
  EXPECT_FALSE(detail::ends_open("A cane"));
}

TEST(LayoutListLine, FurnitureIsNoPartOfAnEntry) {
  const read_flow f("A cane\nRECEIVED\nPage 2");
  EXPECT_EQ(f.text(detail::without_furniture(f, {0, f.size()})), "A cane");
  const read_flow alone("Page 2");
  EXPECT_TRUE(detail::without_furniture(alone, {0, alone.size()}).empty());
}

TEST(LayoutListLine, ANumberWithoutItsMarkIsTheOneLookedFor) {
  constexpr std::string_view text = "2 Norco";
  EXPECT_EQ(detail::bare_number_at(text, 0, 7, 2).number, 2);
  EXPECT_EQ(detail::bare_number_at(text, 0, 7, 2).where.end, 2U);
  EXPECT_EQ(detail::bare_number_at(text, 0, 7, 3).number, 0);
  EXPECT_EQ(detail::bare_number_at(text, 2, 7, 2).number, 0);
}

}  // namespace
