#include <imr/parse.hpp>

#include "support/event_log.hpp"
#include "support/letter_files.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class Text, class = void> inline constexpr bool can_parse = false;
template <class Text>
inline constexpr bool can_parse<Text, std::void_t<decltype(imr::parse(std::declval<Text>()))>> = true;

static_assert(!can_parse<std::string>, "the result would point into a string that is gone");
static_assert(can_parse<std::string&>);
static_assert(can_parse<const std::string&>);
static_assert(can_parse<std::string_view>);
static_assert(can_parse<std::string_view&>);
static_assert(can_parse<const char*>);
static_assert(can_parse<const char (&)[6]>);

template <class Text, class = void> inline constexpr bool can_parse_within = false;
template <class Text>
inline constexpr bool can_parse_within<
    Text, std::void_t<decltype(imr::parse(std::declval<Text>(), std::declval<imr::limits&>()))>> = true;

static_assert(!can_parse_within<std::string>);
static_assert(can_parse_within<std::string&>);
static_assert(
    std::is_same_v<decltype(imr::parse("", std::declval<imr::limits&>())), imr::parsed<imr::letter>>,
    "limits are not taken for a handler");
static_assert(
    std::is_same_v<decltype(imr::parse(std::string(), std::declval<support::event_log&>())), imr::status>,
    "by callbacks a temporary text lives long enough");

/// Texts of every kind that a parse can end with.
std::vector<std::string> texts() {
  std::vector<std::string> all = {"", "no letter at all", std::string(support::sample_letter),
                                  support::sample_with_findings(),
                                  std::string(support::sample_letter.substr(0, 2400))};
  for (std::string& letter : support::all_letters()) all.push_back(std::move(letter));
  return all;
}

std::vector<std::string> names_in(const imr::letter& l) {
  std::vector<std::string> names;
  for (const imr::dispute& d : l.disputes) names.push_back(support::name_of(d));
  return names;
}

TEST(Parse, ReadsALetterIntoAValue) {
  const auto r = imr::parse(support::sample_letter);
  EXPECT_EQ(r.status, imr::status::complete);
  EXPECT_TRUE(r.diagnostics.empty());
  EXPECT_EQ(r->format, imr::format::imr_2014);
  EXPECT_EQ(r->where, (imr::span{0, support::sample_letter.size()}));
  EXPECT_EQ(r->outcome, imr::outcome::partially_overturned);
  EXPECT_EQ(r->header.case_number, "CM15-0123456");
  EXPECT_EQ(r->header.date_of_injury, (imr::date{2012, 6, 14}));
  EXPECT_EQ(r->header.application_received, (imr::date{2015, 2, 20}));
  EXPECT_EQ(r->header.priority, imr::priority::standard);
  ASSERT_EQ(r->reviewer.licensed_states.size(), 2U);
  EXPECT_EQ(r->reviewer.licensed_states[1], "Texas");
  ASSERT_EQ(r->reviewer.specialties.size(), 2U);
  EXPECT_EQ(r->reviewer.specialties[0], "Physical Medicine and Rehabilitation");
  EXPECT_EQ(r->reviewer.practice_years_over, 5);
  EXPECT_EQ(r->reviewer.practice_hours_per_week, 24);
  EXPECT_EQ(r->reviewer.no_affiliation, true);
  EXPECT_EQ(r->clinical_summary.text.str().substr(0, 13), "A 44 year old");
  ASSERT_EQ(r->disputes.size(), 2U);
  EXPECT_EQ(r->disputes[0].item, "Elbow brace");
  EXPECT_EQ(r->disputes[0].decision, imr::decision::upheld);
  EXPECT_EQ(r->disputes[0].decision_text, "Upheld");
  EXPECT_EQ(r->disputes[0].claims_administrator_guideline->basis, imr::basis::none);
  EXPECT_EQ(r->disputes[1].decision, imr::decision::overturned);
  EXPECT_EQ(r->disputes[1].rationale.text,
            "A short course is what the page allows. The request is medically necessary.");
}

TEST(Parse, TheStatusSaysHowFarTheLetterWasRead) {
  EXPECT_EQ(imr::parse(support::sample_letter).status, imr::status::complete);
  const std::string damaged = support::sample_with_findings();
  EXPECT_EQ(imr::parse(damaged).status, imr::status::recovered);
  EXPECT_EQ(imr::parse("no letter at all").status, imr::status::failed);
}

TEST(Parse, ANoteAloneLeavesTheLetterComplete) {
  const std::string text =
      support::damaged(support::sample_letter, "Elbow brace: Upheld", "Elbow brace Upheld");
  const auto r = imr::parse(text);
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].severity(), imr::severity::note);
  EXPECT_EQ(r.status, imr::status::complete);
}

TEST(Parse, ATextThatIsNoLetterIsSaidToBeNoneAndNothingElse) {
  for (const char* text : {"", " ", "\n\n", "no letter at all", "\xFF\xFE", "Dear reader:\nthe end."}) {
    const auto r = imr::parse(text);
    EXPECT_EQ(r.status, imr::status::failed) << text;
    EXPECT_EQ(r->format, imr::format::unknown) << text;
    EXPECT_TRUE(r->disputes.empty()) << text;
    ASSERT_EQ(r.diagnostics.size(), 1U) << text;
    EXPECT_EQ(r.diagnostics[0].code, imr::code::not_a_letter) << text;
  }
}

TEST(Parse, TheOutcomeIsThatOfAllDisputesTogether) {
  const auto outcome_of = [](const char* first, const char* second) {
    const std::string text =
        support::damaged(support::sample_letter, "brace: Upheld", std::string("brace: ") + first);
    const std::string both = support::damaged(text, "#60: Overturned", std::string("#60: ") + second);
    const auto r = imr::parse(both);
    return r->outcome;
  };
  EXPECT_EQ(outcome_of("Upheld", "Upheld"), imr::outcome::upheld);
  EXPECT_EQ(outcome_of("Overturned", "Overturned"), imr::outcome::overturned);
  EXPECT_EQ(outcome_of("Upheld", "Overturned"), imr::outcome::partially_overturned);
  EXPECT_EQ(outcome_of("Overturned", "Upheld"), imr::outcome::partially_overturned);
  EXPECT_EQ(outcome_of("Partially Overturned", "Partially Overturned"), imr::outcome::partially_overturned);
  EXPECT_EQ(outcome_of("Partially Overturned", "Overturned"), imr::outcome::partially_overturned);
  EXPECT_EQ(outcome_of("Deferred", "Upheld"), imr::outcome::unknown);
  EXPECT_EQ(outcome_of("Upheld", "Deferred"), imr::outcome::unknown);
}

TEST(Parse, WithoutADisputeTheOutcomeIsUnknown) {
  const auto r = imr::parse(support::sample_letter.substr(0, support::sample_letter.find("Elbow brace:")));
  EXPECT_TRUE(r->disputes.empty());
  EXPECT_EQ(r->outcome, imr::outcome::unknown);
  EXPECT_EQ(r.status, imr::status::recovered);
}

TEST(Parse, EveryTextValuePointsIntoTheText) {
  const std::string text(support::sample_letter);
  const auto r = imr::parse(text);
  const auto inside = [&](const imr::excerpt& e) {
    return e.raw().data() == text.data() + e.span().offset && e.span().end() <= text.size();
  };
  EXPECT_TRUE(inside(r->header.case_number));
  EXPECT_TRUE(inside(r->reviewer.specialties[1]));
  EXPECT_TRUE(inside(r->clinical_summary.text));
  EXPECT_TRUE(inside(r->documents_reviewed));
  for (const imr::dispute& d : r->disputes) {
    EXPECT_TRUE(inside(d.item));
    EXPECT_TRUE(inside(d.rationale.text));
    EXPECT_TRUE(inside(d.reviewer_guideline->text));
    EXPECT_EQ(std::string_view(text).substr(d.where.offset, d.item.span().length), d.item.raw());
  }
}

TEST(Parse, TheSectionsCoverEachByteOnce) {
  for (const std::string& text : texts()) {
    const auto r = imr::parse(text);
    if (!r) continue;
    std::uint64_t at = 0;
    for (const imr::section& s : r->sections) {
      EXPECT_EQ(s.where.offset, at);
      at = s.where.end();
    }
    EXPECT_EQ(at, text.size());
  }
}

TEST(Parse, TheResultOutlivesTheParserThatMadeIt) {
  std::vector<imr::parsed<imr::letter>> results;
  const std::vector<std::string> all = texts();
  for (const std::string& text : all) results.push_back(imr::parse(text));
  for (std::size_t i = 0; i < all.size(); ++i)
    EXPECT_EQ(names_in(*results[i]), names_in(imr::parse(all[i]).value));
}

TEST(Parse, DeliversTheEventsOfALetterInItsOrder) {
  support::event_log log;
  EXPECT_EQ(imr::parse(support::sample_letter, log), imr::status::complete);
  const std::vector<std::string> expected = {"letter_begin",
                                             "section header",
                                             "header",
                                             "section how",
                                             "section credentials",
                                             "reviewer",
                                             "section documents",
                                             "documents_reviewed",
                                             "section summary",
                                             "clinical_summary",
                                             "section issues",
                                             "dispute Elbow brace",
                                             "dispute Naproxen 500mg #60",
                                             "letter_end"};
  EXPECT_EQ(log.names, expected);
}

TEST(Parse, DeliversTheDiagnosticsTogetherBeforeTheEnd) {
  support::event_log log;
  EXPECT_EQ(imr::parse(support::sample_with_findings(), log), imr::status::recovered);
  const auto is_diagnostic = [](const std::string& name) { return name.rfind("diagnostic ", 0) == 0; };
  const auto first = std::find_if(log.names.begin(), log.names.end(), is_diagnostic);
  EXPECT_EQ(log.names.end() - first, 4);
  EXPECT_TRUE(std::all_of(first, log.names.end() - 1, is_diagnostic));
  EXPECT_EQ(log.names.back(), "letter_end");
}

TEST(Parse, DeliversTheDiagnosticsInTheOrderOfTheirPlaces) {
  for (const std::string& text : texts()) {
    const auto r = imr::parse(text);
    EXPECT_TRUE(std::is_sorted(r.diagnostics.begin(), r.diagnostics.end(),
                               [](const auto& a, const auto& b) { return a.where.offset < b.where.offset; }));
  }
}

TEST(Parse, EveryTextHasOneBeginningAndOneEnd) {
  for (const std::string& text : texts()) {
    support::event_log log;
    imr::parse(text, log);
    EXPECT_EQ(std::count(log.names.begin(), log.names.end(), "letter_begin"), 1);
    EXPECT_EQ(std::count(log.names.begin(), log.names.end(), "letter_end"), 1);
    EXPECT_EQ(log.names.front(), "letter_begin");
    EXPECT_EQ(log.names.back(), "letter_end");
  }
}

TEST(Parse, AfterFalseNothingMoreIsDeliveredWhicheverEventItAnswers) {
  for (const std::string& text : texts()) {
    support::event_log whole;
    imr::parse(text, whole);
    for (std::size_t n = 1; n <= whole.names.size(); ++n) {
      support::event_log log{n};
      EXPECT_EQ(imr::parse(text, log), imr::status::stopped) << "at event " << n;
      EXPECT_EQ(log.names, std::vector<std::string>(whole.names.begin(),
                                                    whole.names.begin() + static_cast<std::ptrdiff_t>(n)));
    }
  }
}

struct diagnostics_only {
  std::vector<imr::diagnostic> found;
  void on(const imr::diagnostic& d) { found.push_back(d); }
};

TEST(Parse, BothFormsGiveTheSameDiagnosticsAndStatus) {
  for (const std::string& text : texts()) {
    const auto r = imr::parse(text);
    diagnostics_only handler;
    EXPECT_EQ(imr::parse(text, handler), r.status);
    EXPECT_TRUE(
        std::equal(handler.found.begin(), handler.found.end(), r.diagnostics.begin(), r.diagnostics.end()));
  }
}

struct ends_only {
  imr::letter_end end;
  void on(const imr::letter_end& e) { end = e; }
};

TEST(Parse, TheEndSaysWhatCameBeforeIt) {
  for (const std::string& text : texts()) {
    const auto r = imr::parse(text);
    ends_only handler;
    imr::parse(text, handler);
    EXPECT_EQ(handler.end.outcome, r->outcome);
    EXPECT_EQ(handler.end.disputes, r->disputes.size());
    EXPECT_EQ(handler.end.diagnostics, r.diagnostics.size());
  }
}

TEST(Parse, AHandlerGetsOnlyTheEventsItWants) {
  struct tally {
    int overturned = 0;
    void on(const imr::dispute& d) { overturned += d.decision == imr::decision::overturned ? 1 : 0; }
  };
  tally t;
  EXPECT_EQ(imr::parse(support::sample_letter, t), imr::status::complete);
  EXPECT_EQ(t.overturned, 1);
}

TEST(Parse, AHandlerMayAnswerSomeEventsAndNotOthers) {
  struct first_dispute {
    std::vector<std::string>& seen;
    void on(const imr::section&) { seen.emplace_back("section"); }
    bool on(const imr::dispute&) {
      seen.emplace_back("dispute");
      return false;
    }
    void on(const imr::letter_end&) { seen.emplace_back("end"); }
  };
  std::vector<std::string> seen;
  EXPECT_EQ(imr::parse(support::sample_letter, first_dispute{seen}), imr::status::stopped);
  EXPECT_EQ(std::count(seen.begin(), seen.end(), "dispute"), 1);
  EXPECT_EQ(seen.back(), "dispute");
}

TEST(Parse, AHandlerMayBeConstant) {
  struct counter {
    int& disputes;
    void on(const imr::dispute&) const { ++disputes; }
  };
  int disputes = 0;
  const counter handler{disputes};
  EXPECT_EQ(imr::parse(support::sample_letter, handler), imr::status::complete);
  EXPECT_EQ(disputes, 2);
}

TEST(Parse, AnExceptionOfTheHandlerPassesThrough) {
  struct thrower {
    void on(const imr::dispute&) { throw 42; }
  };
  EXPECT_THROW(imr::parse(support::sample_letter, thrower()), int);
}

}  // namespace
