#include <imr/model/citation.hpp>

#include <gtest/gtest.h>

namespace {

TEST(ModelCitation, StatesNothingAtFirst) {
  const imr::citation c;
  EXPECT_EQ(c.source, imr::citation_source::other);
  EXPECT_TRUE(c.title.empty());
  EXPECT_FALSE(c.year.has_value());
  EXPECT_TRUE(c.sections.empty());
  EXPECT_TRUE(c.pages.empty());
  EXPECT_TRUE(c.regulations.empty());
}

TEST(ModelCitation, SourcesHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::citation_source::mtus), "MTUS");
  EXPECT_EQ(imr::to_string(imr::citation_source::acoem), "ACOEM");
  EXPECT_EQ(imr::to_string(imr::citation_source::odg), "ODG");
  EXPECT_EQ(imr::to_string(imr::citation_source::other), "other");
}

TEST(ModelCitation, ACopyIsIndependentOfTheOriginal) {
  imr::citation original;
  for (int page = 1; page <= 5; ++page) original.pages.push_back({page, page + 1});
  original.regulations.push_back({imr::excerpt("9792.20", 0), imr::excerpt("9792.26", 10)});
  const imr::citation copy = original;
  original = imr::citation();
  ASSERT_EQ(copy.pages.size(), 5U);
  EXPECT_EQ(copy.pages[4].first, 5);
  EXPECT_EQ(copy.pages[4].last, 6);
  EXPECT_EQ(copy.regulations[0].last, "9792.26");
}

}  // namespace
