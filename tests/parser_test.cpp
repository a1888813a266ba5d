#include <imr/handler/count.hpp>
#include <imr/handler/to_letter.hpp>
#include <imr/parser.hpp>

#include "support/allocation_counter.hpp"
#include "support/event_log.hpp"
#include "support/letter_files.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

namespace {

static_assert(!std::is_copy_constructible_v<imr::parser>, "what it hands out points into its buffers");

std::vector<std::string> texts() {
  std::vector<std::string> all = support::all_letters();
  all.push_back(support::sample_with_findings());
  all.emplace_back();
  all.emplace_back("no letter at all");
  return all;
}

/// The record in words, so that two can be compared: each text value with its place.
std::string in_words(const imr::handler::to_letter& built) {
  std::ostringstream out;
  const auto put = [&](const imr::excerpt& e) {
    out << e.span().offset << '+' << e.span().length << ' ' << e << '\n';
  };
  const imr::letter& l = built.letter;
  out << imr::to_string(l.format) << ' ' << imr::to_string(l.outcome) << '\n';
  put(l.header.case_number);
  for (const imr::reading<imr::date>& d :
       {l.header.date_assigned, l.header.date_of_injury, l.header.decision_date}) {
    out << imr::to_string(*d) << d.span().offset << '\n';
  }
  for (const imr::excerpt& e : l.reviewer.licensed_states) put(e);
  for (const imr::excerpt& e : l.reviewer.specialties) put(e);
  put(l.clinical_summary.text);
  for (const imr::section& s : l.sections) out << imr::to_string(s.kind) << s.where.offset << '\n';
  for (const imr::dispute& d : l.disputes) {
    put(d.item);
    put(d.decision_text);
    put(d.rationale.text);
    if (d.partial) put(d.partial->disputed);
    if (d.reviewer_guideline) put(d.reviewer_guideline->text);
    out << d.where.offset << ' ' << imr::to_string(d.decision) << '\n';
  }
  for (const imr::diagnostic& d : built.diagnostics)
    out << imr::to_string(d.code) << d.where.offset << d.message << '\n';
  return out.str();
}

std::string read_with(imr::parser& p, const std::string& text, std::uint64_t offset = 0) {
  imr::handler::to_letter built;
  const imr::status ended = p.parse(text, built, offset);
  return std::string(imr::to_string(ended)) + '\n' + in_words(built);
}

std::string read_alone(const std::string& text) {
  imr::parser p;
  return read_with(p, text);
}

TEST(Parser, ALetterIsReadAsIfItWereTheOnlyOne) {
  imr::parser p;
  const std::vector<std::string> all = texts();
  for (const std::string& before : all) {
    for (const std::string& text : {all.front(), support::sample_with_findings(), std::string("none")}) {
      (void)read_with(p, before);
      EXPECT_EQ(read_with(p, text), read_alone(text));
    }
  }
  for (const std::string& text : all) EXPECT_EQ(read_with(p, text), read_alone(text));
}

TEST(Parser, ALetterAfterOneThatWasStoppedIsReadAsIfItWereTheOnlyOne) {
  imr::parser p;
  const std::string text(support::sample_letter);
  const std::string alone = read_alone(text);
  for (std::size_t n = 1; n <= 14; ++n) {
    support::event_log stops{n};
    EXPECT_EQ(p.parse(text, stops), imr::status::stopped);
    EXPECT_EQ(read_with(p, text), alone);
  }
}

TEST(Parser, ALetterAfterAnExceptionOfTheHandlerIsReadAsIfItWereTheOnlyOne) {
  struct thrower {
    void on(const imr::dispute&) { throw 42; }
  };
  imr::parser p;
  const std::string text(support::sample_letter);
  EXPECT_THROW(p.parse(text, thrower()), int);
  EXPECT_EQ(read_with(p, text), read_alone(text));
}

TEST(Parser, WhatAHandlerCopiesOutlivesTheNextLetterAndTheParser) {
  struct collector {
    std::vector<imr::dispute> disputes;
    std::vector<imr::reviewer> reviewers;
    void on(const imr::dispute& d) { disputes.push_back(d); }
    void on(const imr::reviewer& r) { reviewers.push_back(r); }
  };
  const std::vector<std::string> all = texts();
  collector kept;
  std::string expected;
  {
    imr::parser p;
    for (const std::string& text : all) {
      const std::size_t before = kept.disputes.size();
      p.parse(text, kept);
      for (std::size_t i = before; i < kept.disputes.size(); ++i)
        expected += kept.disputes[i].rationale.text.str();
    }
  }
  std::string found;
  for (const imr::dispute& d : kept.disputes) found += d.rationale.text.str();
  EXPECT_EQ(found, expected);
  for (const imr::reviewer& r : kept.reviewers) {
    for (const imr::excerpt& e : r.specialties) EXPECT_FALSE(e.str().empty());
  }
}

/// Every place that an event names.
struct places {
  std::vector<std::uint64_t> offsets;

  void on(const imr::letter_begin& e) { offsets.push_back(e.where.offset); }
  void on(const imr::section& e) { offsets.push_back(e.where.offset); }
  void on(const imr::header& e) {
    if (!e.case_number.empty()) offsets.push_back(e.case_number.span().offset);
    if (e.decision_date) offsets.push_back(e.decision_date.span().offset);
  }
  void on(const imr::reviewer& e) {
    for (const imr::excerpt& s : e.specialties) offsets.push_back(s.span().offset);
    if (e.no_affiliation) offsets.push_back(e.no_affiliation.span().offset);
  }
  void on(const imr::documents_reviewed& e) { offsets.push_back(e.text.span().offset); }
  void on(const imr::clinical_summary& e) {
    offsets.push_back(e.text.span().offset);
    for (const imr::span& hole : e.text.holes()) offsets.push_back(hole.offset);
  }
  void on(const imr::dispute& e) {
    offsets.push_back(e.where.offset);
    offsets.push_back(e.item.span().offset);
    if (e.reviewer_guideline && e.reviewer_guideline->basis)
      offsets.push_back(e.reviewer_guideline->basis.span().offset);
    for (const imr::span& hole : e.rationale.text.holes()) offsets.push_back(hole.offset);
  }
  void on(const imr::diagnostic& e) { offsets.push_back(e.where.offset); }
};

TEST(Parser, PlacesCountFromTheBeginningOfTheInput) {
  constexpr std::uint64_t base = std::uint64_t{1} << 40;
  imr::parser p;
  for (const std::string& text : texts()) {
    places at_zero;
    places further;
    p.parse(text, at_zero);
    p.parse(text, further, base);
    for (std::uint64_t& offset : at_zero.offsets) offset += base;
    EXPECT_EQ(further.offsets, at_zero.offsets);
  }
}

TEST(Parser, TextValuesAreTheSameWhereverTheLetterBegins) {
  struct values {
    std::string all;
    void on(const imr::clinical_summary& s) { all += s.text.str() + '\n'; }
    void on(const imr::dispute& d) { all += d.item.str() + '\n' + d.rationale.text.str() + '\n'; }
  };
  imr::parser p;
  for (const std::string& text : texts()) {
    values at_zero;
    values further;
    p.parse(text, at_zero);
    p.parse(text, further, 123456789);
    EXPECT_EQ(further.all, at_zero.all);
  }
}

TEST(Parser, AnAllocationThatFailsPassesThroughAndLeavesNothingBehind) {
  const std::string text = support::sample_with_findings();
  const std::size_t live = support::heap.live;
  std::size_t thrown = 0;
  for (std::size_t k = 1;; ++k) {
    bool happened = false;
    {
      imr::parser p;
      imr::handler::count events;  // takes no memory of its own
      const support::failing_allocation fails(k);
      try {
        p.parse(text, events);
      } catch (const std::bad_alloc&) {
        ++thrown;
      }
      happened = fails.happened();
    }
    ASSERT_EQ(support::heap.live, live) << "allocation " << k;
    if (!happened) break;
  }
  EXPECT_GT(thrown, 10U);
}

TEST(Parser, AfterAnAllocationThatFailedTheParserReadsOn) {
  const std::string text = support::sample_with_findings();
  const std::string expected = read_alone(text);
  for (std::size_t k = 1;; ++k) {
    imr::parser p;
    bool happened = false;
    {
      imr::handler::count events;  // takes no memory of its own
      const support::failing_allocation fails(k);
      try {
        p.parse(text, events);
      } catch (const std::bad_alloc&) {
      }
      happened = fails.happened();
    }
    ASSERT_EQ(read_with(p, text), expected) << "allocation " << k;
    if (!happened) break;
  }
}

/// What was delivered, event by event, in few numbers; it takes no memory while it listens.
struct deliveries {
  std::array<std::uint64_t, 256> events{};
  std::size_t count = 0;

  void add(std::uint64_t sum) {
    if (count < events.size()) events[count++] = sum;
  }
  static std::uint64_t sum_of(imr::span where) { return 31 * where.offset + where.length; }

  void on(const imr::letter_begin& e) { add(sum_of(e.where)); }
  void on(const imr::header& e) {
    add(e.case_number.raw().size() + (e.decision_date.has_value() ? 1000U : 0U));
  }
  void on(const imr::clinical_summary& e) {
    add(7 * e.diagnoses.size() + e.treatments.size() + e.dates.size());
  }
  void on(const imr::dispute& e) {
    const std::uint64_t cited = e.reviewer_guideline ? e.reviewer_guideline->citations.size() : 0;
    add(sum_of(e.where) + 1000 * cited + e.item.raw().size() + e.rationale.text.raw().size());
  }
  void on(const imr::diagnostic& e) { add(sum_of(e.where)); }
  void on(const imr::letter_end&) { add(~std::uint64_t{0}); }
};

TEST(Parser, BeforeAnAllocationThatFailsOnlyWholePartsAreDelivered) {
  const std::string text = support::sample_with_findings();
  deliveries all;
  imr::parser whole;
  whole.parse(text, all);
  ASSERT_LT(all.count, all.events.size());
  for (std::size_t k = 1;; ++k) {
    imr::parser p;
    deliveries some;
    const support::failing_allocation fails(k);
    bool thrown = false;
    try {
      p.parse(text, some);
    } catch (const std::bad_alloc&) {
      thrown = true;
    }
    ASSERT_TRUE(std::equal(some.events.begin(), some.events.begin() + some.count, all.events.begin()))
        << "allocation " << k;
    ASSERT_EQ(thrown, some.count != all.count) << "allocation " << k;
    if (!fails.happened()) break;
  }
}

TEST(Parser, AnAllocationThatFailsInTheValueFormPassesThroughAndLeavesNothingBehind) {
  const std::string text = support::sample_with_findings();
  const std::size_t live = support::heap.live;
  for (std::size_t k = 1;; ++k) {
    bool happened = false;
    {
      imr::parser p;
      imr::handler::to_letter built;
      const support::failing_allocation fails(k);
      try {
        p.parse(text, built);
      } catch (const std::bad_alloc&) {
      }
      happened = fails.happened();
    }
    ASSERT_EQ(support::heap.live, live) << "allocation " << k;
    if (!happened) break;
  }
}

TEST(Parser, AllocatesNothingOnceItsBuffersHaveMetTheLetters) {
  std::vector<std::string> letters = support::all_letters();
  letters.push_back(support::sample_with_findings());
  imr::parser p;
  imr::handler::count counts;
  for (int round = 0; round < 2; ++round) {
    for (const std::string& letter : letters) p.parse(letter, counts);
  }
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const std::size_t before = support::heap.allocations;
    p.parse(letters[i], counts);
    EXPECT_EQ(support::heap.allocations - before, 0U) << "letter " << i;
  }
}

}  // namespace
