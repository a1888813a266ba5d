#include <imr/model/letter.hpp>

#include <gtest/gtest.h>

namespace {

TEST(ModelLetter, StatesNothingAtFirst) {
  const imr::letter l;
  EXPECT_EQ(l.format, imr::format::unknown);
  EXPECT_EQ(l.outcome, imr::outcome::unknown);
  EXPECT_TRUE(l.where.empty());
  EXPECT_TRUE(l.documents_reviewed.empty());
  EXPECT_TRUE(l.disputes.empty());
  EXPECT_TRUE(l.sections.empty());
}

TEST(ModelLetter, FormatsHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::format::unknown), "unknown");
  EXPECT_EQ(imr::to_string(imr::format::imr_2014), "imr-2014");
  EXPECT_EQ(imr::to_string(imr::format::imr_2013), "imr-2013");
  EXPECT_EQ(imr::to_string(imr::format::notice_2013), "notice-2013");
  EXPECT_EQ(imr::to_string(imr::format::professional_review), "professional-review");
}

TEST(ModelLetter, SectionsHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::section_kind::header), "header");
  EXPECT_EQ(imr::to_string(imr::section_kind::how), "how");
  EXPECT_EQ(imr::to_string(imr::section_kind::credentials), "credentials");
  EXPECT_EQ(imr::to_string(imr::section_kind::documents), "documents");
  EXPECT_EQ(imr::to_string(imr::section_kind::summary), "summary");
  EXPECT_EQ(imr::to_string(imr::section_kind::issues), "issues");
  EXPECT_EQ(imr::to_string(imr::section_kind::other), "other");
}

TEST(ModelLetter, OutcomesHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::outcome::unknown), "unknown");
  EXPECT_EQ(imr::to_string(imr::outcome::upheld), "upheld");
  EXPECT_EQ(imr::to_string(imr::outcome::overturned), "overturned");
  EXPECT_EQ(imr::to_string(imr::outcome::partially_overturned), "partially_overturned");
}

TEST(ModelLetter, ACopyIsIndependentOfTheOriginal) {
  imr::letter original;
  for (int i = 0; i < 5; ++i) {
    imr::dispute d;
    d.item = imr::excerpt("Elbow  brace", 10);
    original.disputes.push_back(d);
  }
  const imr::letter copy = original;
  original = imr::letter();
  ASSERT_EQ(copy.disputes.size(), 5U);
  EXPECT_EQ(copy.disputes[4].item, "Elbow brace");
}

}  // namespace
