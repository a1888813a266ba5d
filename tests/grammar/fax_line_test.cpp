#include <imr/grammar/fax_line.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(FaxLineGrammar, IsSound) { expect_sound<fax_line>(); }

TEST(FaxLineGrammar, TakesWhatFaxMachinesPrint) {
  expect_takes<fax_line>({
      "MAR-02-2015 14:03 FROM: 5551230000 TO: 5551230001 P.003/007",
      "03/02/2015 10:22 AM  FAX 555 123 0001  P.4/9",
      "Received: Mar 2 2015 02:03pm",
      "To: 15551230001 Page: 3/9 2015-03-02 14:03 PST",
      "2015-03-02 14:03  RECEIVED  FROM:5551230000  P.3",
      "03/02/15 MON 14:03:22 FAX (555) 123-0001",
      "Mar. 2, 2015 2:03 PM FROM: HILL CLINIC OF SPRINGS 555-123-0000 PAGE 2 OF 9",
  });
}

TEST(FaxLineGrammar, RefusesWhatALetterSays) {
  expect_refuses<fax_line>({
      "",
      "Received: 03/02/2015",
      "Date Assigned: 03/02/2015 Date of Injury: 03/02/2012",
      "Decision rationale: 14:03",
      "From 10:00 to 12:30 on 03/02/2015 he slept",
      "To 12:30 PM",
      "03/02/2015 10:22 AM",
      "Page(s): 24. 03/02/2015",
      "Cane: Upheld",
  });
}

}  // namespace
