#include "support/letter_files.hpp"
#include "support/record_text.hpp"

#include <imr/lexical/charset.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Reads the letters of the folder that IMR_LETTERS names: samples/*.txt and real/{layout,raw,default}/*.txt,
/// the same posted letters in three extractions.
namespace {

namespace fs = std::filesystem;

class Conformance : public testing::Test {
 protected:
  void SetUp() override {
    const char* const folder = std::getenv("IMR_LETTERS");
    if (folder == nullptr || *folder == '\0') {
      GTEST_SKIP()
          << "IMR_LETTERS is not set: name the folder that holds samples/ and real/ to read its letters";
    }
    folder_ = folder;
    ASSERT_TRUE(fs::is_directory(folder_)) << "IMR_LETTERS names no folder: " << folder;
  }

  /// The texts of a folder in the order of their names; there must be some.
  [[nodiscard]] std::vector<fs::path> letters(std::string_view below) const {
    std::vector<fs::path> paths;
    if (fs::is_directory(folder_ / below)) {
      for (const auto& entry : fs::directory_iterator(folder_ / below)) {
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
      }
    }
    std::sort(paths.begin(), paths.end());
    EXPECT_FALSE(paths.empty()) << "no letters in " << (folder_ / below);
    return paths;
  }

 private:
  fs::path folder_;
};

constexpr std::string_view extractions[] = {"real/layout", "real/raw", "real/default"};

/// A text without blanks and hyphens: extractors drop hyphens at line ends.
std::string squashed(const imr::excerpt& value) {
  const std::string text = value.str();
  std::string all;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t space = imr::lexical::space_length(text.data() + at, text.data() + text.size());
    const std::size_t soft_hyphen = text.compare(at, 2, "\xC2\xAD") == 0 ? 2 : 0;
    const std::size_t skipped = text[at] == '-' ? 1 : space + soft_hyphen;
    if (skipped == 0) all += text[at];
    at += skipped == 0 ? 1 : skipped;
  }
  return all;
}

std::string basis_of(const std::optional<imr::guideline>& g) {
  return g && g->basis ? std::string(to_string(*g->basis)) : "-";
}

/// What must be the same however a letter's text was taken from its PDF.
std::string skeleton(const imr::letter& letter) {
  std::string all = support::printed(letter.header) + "outcome " + std::string(to_string(letter.outcome)) +
                    "\nstates " + support::printed(letter.reviewer.licensed_states) + "\nspecialties ";
  for (const imr::excerpt& s : letter.reviewer.specialties) all += '[' + squashed(s) + ']';
  for (const imr::dispute& d : letter.disputes) {
    all += "\nitem " + squashed(d.item) + "\ndecision " + std::string(to_string(d.decision)) + "\nbasis " +
           basis_of(d.claims_administrator_guideline) + ' ' + basis_of(d.reviewer_guideline);
  }
  return all;
}

/// The text lets every part be read, and nothing about its layout is to be complained of. A letter's
/// contradictions and notes on repaired text are no matter of its layout.
void expect_whole(const fs::path& path) {
  const std::string text = support::read_file(path);
  const imr::parsed<imr::letter> r = imr::parse(text);
  EXPECT_EQ(r.status, imr::status::complete) << path;
  EXPECT_EQ(r->format, imr::format::imr_2014) << path;
  EXPECT_FALSE(r->disputes.empty()) << path;
  for (const imr::diagnostic& d : r.diagnostics) {
    const bool on_layout = d.code <= imr::code::invalid_utf8 && d.severity() != imr::severity::note;
    EXPECT_FALSE(on_layout) << path << ": " << to_string(d.code) << " at byte " << d.where.offset;
  }
}

TEST_F(Conformance, SamplesAreReadWhole) {
  for (const fs::path& path : letters("samples")) expect_whole(path);
}

TEST_F(Conformance, PostedLettersAreReadWholeInEachExtraction) {
  for (const std::string_view below : extractions) {
    for (const fs::path& path : letters(below)) expect_whole(path);
  }
}

TEST_F(Conformance, APostedLettersCaseNumberIsItsFileName) {
  for (const std::string_view below : extractions) {
    for (const fs::path& path : letters(below)) {
      const std::string text = support::read_file(path);
      const imr::parsed<imr::letter> r = imr::parse(text);
      EXPECT_EQ(r->header.case_number.str(), path.stem().string()) << path;
    }
  }
}

TEST_F(Conformance, EveryValueOfAPostedLettersHeaderIsRead) {
  for (const std::string_view below : extractions) {
    for (const fs::path& path : letters(below)) {
      const std::string text = support::read_file(path);
      const imr::parsed<imr::letter> r = imr::parse(text);
      EXPECT_EQ(support::printed(r->header).find(" -\n"), std::string::npos) << path << '\n'
                                                                             << support::printed(r->header);
      EXPECT_LE(*r->header.date_of_injury, *r->header.ur_denial_date) << path;
      EXPECT_LE(*r->header.ur_denial_date, *r->header.application_received) << path;
      EXPECT_LE(*r->header.application_received, *r->header.date_assigned) << path;
      EXPECT_LE(*r->header.date_assigned, *r->header.decision_date) << path;
    }
  }
}

TEST_F(Conformance, TheReviewerIsToldInEveryLetter) {
  for (const std::string_view below : {"samples", "real/layout", "real/raw", "real/default"}) {
    for (const fs::path& path : letters(below)) {
      const std::string text = support::read_file(path);
      const imr::parsed<imr::letter> r = imr::parse(text);
      EXPECT_FALSE(r->reviewer.licensed_states.empty()) << path;
      EXPECT_FALSE(r->reviewer.specialties.empty()) << path;
      EXPECT_EQ(r->reviewer.practice_years_over, 5) << path;
      EXPECT_EQ(r->reviewer.practice_hours_per_week, 24) << path;
      EXPECT_EQ(r->reviewer.no_affiliation, true) << path;
    }
  }
}

TEST_F(Conformance, EveryDisputeHasAllItsParts) {
  for (const std::string_view below : {"samples", "real/layout", "real/raw", "real/default"}) {
    for (const fs::path& path : letters(below)) {
      const std::string text = support::read_file(path);
      const imr::parsed<imr::letter> r = imr::parse(text);
      for (const imr::dispute& d : r->disputes) {
        EXPECT_FALSE(d.item.empty()) << path;
        EXPECT_NE(d.decision, imr::decision::unknown) << path << ": " << d.item;
        EXPECT_NE(basis_of(d.claims_administrator_guideline), "-") << path << ": " << d.item;
        EXPECT_NE(basis_of(d.reviewer_guideline), "-") << path << ": " << d.item;
        EXPECT_FALSE(d.rationale.text.empty()) << path << ": " << d.item;
      }
    }
  }
}

TEST_F(Conformance, TheExtractionsOfALetterAgree) {
  std::set<std::string> names;
  for (const std::string_view below : extractions) {
    for (const fs::path& path : letters(below)) names.insert(path.filename().string());
  }
  for (const std::string& name : names) {
    std::string first;
    for (const std::string_view below : extractions) {
      const fs::path path = fs::path(std::getenv("IMR_LETTERS")) / below / name;
      ASSERT_TRUE(fs::is_regular_file(path)) << path;
      const std::string text = support::read_file(path);
      const imr::parsed<imr::letter> r = imr::parse(text);
      if (first.empty()) first = skeleton(*r);
      EXPECT_EQ(skeleton(*r), first) << path;
    }
  }
}

}  // namespace
