#include <imr/layout/repeated_table.hpp>

#include "support/layout.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using support::scanned;

std::string table_of(std::string_view rows) {
  const scanned s("Independent Medical Review\nIMR Case Number: CM14-0012345   Date of Injury: 4/12/2011\n"
                  "Treatment(s) in Dispute Listed on IMR Application:\nA cane\nDear Sir:\n"
                  "MAXIMUS Federal Services has completed the review.\nSincerely,\ncc: The State\n" +
                  std::string(rows) +
                  "HOW THE IMR FINAL DETERMINATION WAS MADE\nMAXIMUS Federal Services sent the complete case "
                  "file to an expert reviewer.\n");
  return s.at(imr::layout::repeated_table(s.scan.flow(), s.scan.sections()));
}

TEST(LayoutRepeatedTable, RowsBeforeTheFirstSectionAreTheTable) {
  EXPECT_EQ(table_of("Case Number: CM14-0012345  Date Assigned: 06/03/2014\nDecision Date: 07/29/2014\n"),
            "Case Number: CM14-0012345 Date Assigned: 06/03/2014 Decision Date: 07/29/2014");
  EXPECT_EQ(table_of("Case Number:\nDate Assigned:\nPriority:\nCM14-0012345\n06/03/2014\nStandard\n"),
            "Case Number: Date Assigned: Priority: CM14-0012345 06/03/2014 Standard");
}

TEST(LayoutRepeatedTable, OtherLinesAreNone) {
  EXPECT_EQ(table_of(""), "");
  EXPECT_EQ(table_of("Case Number: CM14-0012345\n"), "");
  EXPECT_EQ(table_of("Date Assigned: 06/03/2014\nDecision Date: 07/29/2014\nPriority: Standard\n"), "");
  EXPECT_EQ(table_of("Case Number: CM14-0012345  Date Assigned: 06/03/2014\nDecision Date: 07/29/2014\n"
                     "The file was sent to the parties.\n"),
            "");
}

}  // namespace
