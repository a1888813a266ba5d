#include <imr/layout/form.hpp>

#include <gtest/gtest.h>

namespace {

using imr::layout::form;
using imr::layout::form_of;
using imr::layout::forms;

TEST(LayoutForm, EachFormatHasItsForm) {
  for (const imr::format f : {imr::format::imr_2014, imr::format::imr_2013, imr::format::notice_2013,
                              imr::format::professional_review})
    EXPECT_EQ(form_of(f).format, f);
  EXPECT_EQ(form_of(imr::format::unknown).format, imr::format::imr_2014);
  EXPECT_FALSE(form_of(imr::format::imr_2014).is_older());
  EXPECT_TRUE(form_of(imr::format::notice_2013).is_older());
}

TEST(LayoutForm, SectionsOfOneKindAreToldByTheirHeadings) {
  for (const form& f : forms) {
    for (std::size_t i = 0; i < f.count; ++i) {
      for (std::size_t k = i + 1; k < f.count; ++k) {
        EXPECT_NE(f.parts[i].heading, f.parts[k].heading);
        EXPECT_TRUE(f.by_heading || f.parts[i].section != f.parts[k].section);
      }
    }
  }
}

TEST(LayoutForm, OnlyTheLettersOf2014MayDoWithoutDocuments) {
  for (const form& f : forms) {
    for (std::size_t i = 0; i < f.count; ++i)
      EXPECT_EQ(f.parts[i].missing.empty(),
                !f.is_older() && f.parts[i].section == imr::section_kind::documents);
  }
}

}  // namespace
