#include <imr/layout/letter_line.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

letter_line first_line(std::string_view text) {
  const std::size_t end = text.find('\n');
  return read_letter_line(text, end == std::string_view::npos ? text.size() : end);
}

TEST(LayoutLetterLine, AHeadingIsASectionInCapitalsOrBeforeItsSentence) {
  const letter_line bare = first_line("   HOW THE IMR FINAL DETERMINATION WAS MADE\nSome words.");
  EXPECT_EQ(bare.role, line_role::section);
  EXPECT_EQ(bare.kind, anchor_kind::how_heading);
  EXPECT_FALSE(bare.introduced);
  const letter_line led = first_line("Clinical Case Summary\n\nThe expert reviewer developed the following "
                                     "clinical case summary based on all medical records:\n");
  EXPECT_EQ(led.role, line_role::section);
  EXPECT_TRUE(led.introduced);
}

TEST(LayoutLetterLine, AHeadingMayBeWrappedAndDamaged) {
  for (const std::string_view text :
       {"HOW THE IMR FINAL\n\n DETERMINATION WAS MADE\n\nMAXIMUS Federal Services sent the complete case "
        "file",
        "ROW THE 1MR FINAI. DETERMINATI0N WAS MADE\nMAXIMUS Federal Services sent the complete case file",
        "| HOW THE IMR FINAL DETERMINATION WAS MADE\nMANIMUS Federal Scrvnes sent the complete cave fle"}) {
    const letter_line line = first_line(text);
    EXPECT_EQ(line.role, line_role::section) << text;
    EXPECT_EQ(line.kind, anchor_kind::how_heading) << text;
    EXPECT_TRUE(line.introduced) << text;
  }
}

TEST(LayoutLetterLine, TheWordsOfAHeadingInASentenceAreProse) {
  for (const std::string_view text :
       {"Clinical case summary of the earlier letter, which the reviewer has read.",
        "HOW THE IMR FINAL DETERMINATION WAS MADE is what that part of the letter is called.",
        "HOW THE IMR FINAL DETERMINATION WAS MADE\nis what that part of the letter is called."}) {
    EXPECT_NE(first_line(text).role, line_role::section) << text;
  }
}

TEST(LayoutLetterLine, TellsTheOtherRoles) {
  EXPECT_EQ(first_line("Claims Administrator guideline: Decision based on MTUS.").role, line_role::label);
  EXPECT_EQ(first_line("He was seen for pain of the back and the knee.").role, line_role::prose);
  EXPECT_EQ(first_line("necessary.").role, line_role::filler);
  EXPECT_EQ(first_line("Date Assigned: 11/09/2016").role, line_role::row);
  EXPECT_EQ(first_line("Employee: [REDACTED]").role, line_role::row);
  EXPECT_EQ(first_line("MEDICAL PROFESSIONAL REVIEW\n").role, line_role::title);
  EXPECT_EQ(first_line("ISSUE AT DISPUTE:\nOne MRI").role, line_role::opening);
  EXPECT_NE(first_line("issues in dispute are two").role, line_role::opening);
  EXPECT_EQ(first_line("Notice of Independent Medical Review Determination\nDated: 9/1/2013").role,
            line_role::opening);
}

TEST(LayoutLetterLine, ACaseNumberBeforeAPageIsAFooter) {
  EXPECT_TRUE(first_line("Case Number: CM15-0123456").begins_header);
  EXPECT_FALSE(first_line("Case Number: CM15-0123456 3").begins_header);
  EXPECT_FALSE(first_line("CM15-0123456 Page 3 of 5").begins_header);
}

TEST(LayoutLetterLine, ALetterMayBeginBehindTheLastSentence) {
  const std::string glued = "It is not needed. HOW THE IMR FINAL DETERMINATION WAS MADE \n"
                            "MAXIMUS Federal Services sent the complete case file";
  EXPECT_EQ(find_inner_beginning(glued, glued.find('\n')), 18U);
  EXPECT_EQ(find_inner_beginning("It is not needed.Case Number: CM15-0123456", 42), 17U);
  EXPECT_EQ(find_inner_beginning("It is in Case Number: CM15-0123456", 34), 0U);
  EXPECT_EQ(find_inner_beginning("It is called HOW THE IMR FINAL DETERMINATION WAS MADE\nThere", 53), 0U);
  EXPECT_EQ(find_inner_beginning("   Case Number: CM15-0123456", 28), 0U);
}

TEST(LayoutLetterLine, ALineWithoutRoomForALabelOrACaseNumberIsNoRow) {
  for (const std::string_view text : {"7/10", "1/2/2014", "10/325mg", "9/10 to 10/10", "A", "x:"})
    EXPECT_EQ(first_line(text).role, line_role::filler) << text;
  EXPECT_EQ(first_line("CM13-0001234").number, first_line("Case Number: CM13-0001234").number);
  EXPECT_NE(first_line("CM13-0001234").number, 0U);
}

TEST(LayoutLetterLine, ALineOfManyMarksHasNoWords) {
  EXPECT_EQ(detail::before_words("******* Case"), 8U);
  EXPECT_EQ(detail::before_words("********** Case"), 8U);
  EXPECT_EQ(detail::before_words("  "), 2U);
}

TEST(LayoutLetterLine, AHeadingMayEndTheText) {
  EXPECT_EQ(first_line("HOW THE IMR FINAL DETERMINATION WAS MADE").role, line_role::section);
  EXPECT_EQ(first_line("Issue at Dispute:").role, line_role::opening);
  EXPECT_FALSE(first_line("Issue at Dispute:").introduced);
  EXPECT_NE(first_line("Issue at Dispute").role, line_role::opening);
}

TEST(LayoutLetterLine, ALetterBeginsInsideALineBehindASentenceOrBeforeItsNextLabel) {
  const auto begin_in = [](std::string_view text) { return find_inner_beginning(text, text.find('\n')); };
  EXPECT_EQ(find_inner_beginning("", 0), 0U);
  EXPECT_EQ(begin_in("It is so. Case Number:\nHe fell."), 10U);
  EXPECT_EQ(begin_in("the plan of Case Number:\nHe fell."), 0U);
  EXPECT_EQ(begin_in("the plan of Case Number:\nDate Assigned: 1/2/2015"), 12U);
}

}  // namespace
