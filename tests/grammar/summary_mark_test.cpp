#include <imr/grammar/summary_mark.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

using imr::grammar::summary_mark;
using imr::grammar::summary_marks;

void expect_all(summary_mark kind, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    const auto found = summary_marks.find(text);
    EXPECT_EQ(found.width, text.size()) << text;
    EXPECT_EQ(static_cast<int>(found.kind), static_cast<int>(kind)) << text;
  }
}

struct prefixed {
  std::string_view text;
  std::string_view taken;
  summary_mark kind;
};

TEST(SummaryMarks, NameTheWorker) {
  expect_all(summary_mark::worker, {"injured worker", "Injured Worker", "patient", "claimant", "APPLICANT",
                                    "employee", "injured employee"});
  expect_all(summary_mark::male, {"male", "man", "gentleman"});
  expect_all(summary_mark::female, {"female", "woman", "lady"});
  expect_all(summary_mark::pronoun, {"he", "She"});
  expect_all(summary_mark::relative, {"mother", "son", "wife", "brother", "daughter"});
}

TEST(SummaryMarks, NameTheInjury) {
  expect_all(summary_mark::injury, {"injury", "injuries", "DOI", "date of loss", "industrial accident"});
  expect_all(summary_mark::cumulative, {"cumulative trauma", "continuous trauma", "Repetitive Trauma"});
  expect_all(summary_mark::sustained, {"sustained", "suffered", "was injured"});
  expect_all(summary_mark::elsewhere, {"report", "note", "evaluated", "MRI", "visit", "first report"});
}

TEST(SummaryMarks, NameTheReviewAndItsActs) {
  expect_all(summary_mark::review, {"Utilization Review", "UTILIZATION REVIEW", "UR", "claims administrator",
                                    "utilization\nreview", "prior review"});
  expect_all(summary_mark::denied, {"denied", "non-certified", "noncertified", "not certified",
                                    "failed to approve", "failed to certify", "declined to authorize"});
  expect_all(summary_mark::modified, {"modified", "partially approved", "partially certified",
                                      "conditionally certified", "approved with modifications"});
  expect_all(summary_mark::approved, {"approved", "certified", "authorized"});
  expect_all(summary_mark::delayed, {"delayed", "deferred"});
  expect_all(summary_mark::denial, {"denial", "non-certification"});
  expect_all(summary_mark::unnecessary, {"not medically necessary", "medically unnecessary"});
  expect_all(summary_mark::determined, {"determined", "found", "deemed"});
  expect_all(summary_mark::request, {"request", "requests"});
  expect_all(summary_mark::stop, {"as", "citing", "due to", "outright", "because"});
}

TEST(SummaryMarks, OpenLists) {
  expect_all(summary_mark::diagnosis, {"diagnosis", "Diagnoses", "assessment"});
  expect_all(summary_mark::diagnosed, {"diagnosed with", "undergoing treatment for", "being treated for"});
  expect_all(summary_mark::treatment, {"treatment", "Treatments", "care"});
  expect_all(summary_mark::treated, {"treated with", "managed with"});
  expect_all(summary_mark::include, {"include", "included", "consisted of"});
}

TEST(SummaryMarks, TheLongestWordingIsTaken) {
  for (const prefixed& p : std::initializer_list<prefixed>{
           {"certified in part", "certified in part", summary_mark::modified},
           {"certified it", "certified", summary_mark::approved},
           {"not certified.", "not certified", summary_mark::denied},
           {"partially approved a brace", "partially approved", summary_mark::modified},
           {"partially non-certified", "partially non-certified", summary_mark::modified},
           {"conditionally non-certified", "conditionally non-certified", summary_mark::denied},
           {"treatment plan included", "treatment plan", summary_mark::none},
           {"treatment for the hip", "treatment", summary_mark::treatment},
           {"differential diagnosis", "differential diagnosis", summary_mark::none},
           {"requested treatment", "requested treatment", summary_mark::requested},
           {"requested", "requested", summary_mark::requested},
           {"as well as", "as well as", summary_mark::none},
           {"as needed", "as needed", summary_mark::none},
           {"as there is none", "as", summary_mark::stop},
           {"first report of injury", "first report", summary_mark::elsewhere},
           {"injured worker", "injured worker", summary_mark::worker},
           {"injured her hip", "injured", summary_mark::injury},
           {"at the age of", "at the age of", summary_mark::none},
           {"age of", "age of", summary_mark::aged},
       }) {
    const auto found = summary_marks.find(p.text);
    EXPECT_EQ(p.text.substr(0, found.width), p.taken) << p.text;
    EXPECT_EQ(static_cast<int>(found.kind), static_cast<int>(p.kind)) << p.text;
  }
}

TEST(SummaryMarks, OtherWordsAreNone) {
  for (const std::string_view text :
       {"",           " injury",   "injurious",  "mandate",   "manual",     "females2",      "heel",
        "sheet",      "sonogram",  "wifes2",     "denier",    "deny",       "approximately", "certificate",
        "certifies2", "urge",      "urine",      "requester", "isle",       "wash",          "areas",
        "best",       "bandage",   "andes",      "asks",      "agent",      "aging",         "careful",
        "carefully",  "treatable", "diagnostic", "inclusion", "foundation", "reporter",      "7/10",
        "54",         "(injury)",  "knee"}) {
    EXPECT_EQ(summary_marks.find(text).width, 0U) << text;
  }
}

TEST(SummaryMarks, NoRowStandsTwiceWithTwoMeanings) {
  for (const auto& a : imr::grammar::table::summary_marks) {
    EXPECT_EQ(static_cast<int>(summary_marks.find(a.words).kind), static_cast<int>(a.kind)) << a.words;
    EXPECT_EQ(summary_marks.find(a.words).width, a.words.size()) << a.words;
  }
}

}  // namespace
