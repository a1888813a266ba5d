#include <imr/handler/trace.hpp>
#include <imr/parse.hpp>

#include "support/event_log.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string>

namespace {

template <class Event> std::string line_of(const Event& event) {
  std::ostringstream out;
  imr::handler::trace printer(out);
  printer.on(event);
  return out.str();
}

TEST(HandlerTrace, PrintsALineForEachEvent) {
  std::ostringstream out;
  support::event_log log;
  imr::parse(support::sample_with_findings(), imr::handler::trace(out));
  imr::parse(support::sample_with_findings(), log);
  const std::string text = out.str();
  EXPECT_EQ(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')), log.names.size());
}

TEST(HandlerTrace, ALineNamesTheEventAndItsPlace) {
  EXPECT_EQ(line_of(imr::letter_begin{imr::format::imr_2014, {5, 900}}), "letter_begin [5, 900] imr-2014\n");
  EXPECT_EQ(line_of(imr::section{imr::section_kind::summary, {7, 80}}), "section [7, 80] summary\n");
  EXPECT_EQ(line_of(imr::diagnostic{imr::code::date_order, {7, 8}, "message", {}}),
            "diagnostic [7, 8] date-order\n");
  EXPECT_EQ(line_of(imr::letter_end{imr::outcome::upheld, 3, 1}),
            "letter_end upheld disputes=3 diagnostics=1\n");
}

TEST(HandlerTrace, ALineShowsWhatTheEventIsKnownBy) {
  imr::header h;
  h.case_number = imr::excerpt("CM15-0123456", 0);
  EXPECT_EQ(line_of(h), "header CM15-0123456\n");
  imr::reviewer r;
  r.specialties.push_back(imr::excerpt("Neurology", 3));
  EXPECT_EQ(line_of(r), "reviewer states=0 specialties=1\n");
  EXPECT_EQ(line_of(imr::documents_reviewed{imr::excerpt("notes", 40)}), "documents_reviewed [40, 5]\n");
  imr::clinical_summary s;
  s.text = imr::excerpt("A worker", 50);
  EXPECT_EQ(line_of(s), "clinical_summary [50, 8]\n");
}

TEST(HandlerTrace, AnItemThatIsWrappedStandsOnOneLine) {
  imr::dispute d;
  d.item = imr::excerpt("Elbow\n  brace", 60);
  d.decision = imr::decision::upheld;
  d.where = {60, 300};
  EXPECT_EQ(line_of(d), "dispute [60, 300] upheld Elbow brace\n");
}

}  // namespace
