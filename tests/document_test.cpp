#include <imr/document.hpp>

#include "support/letter_files.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

static_assert(!std::is_copy_constructible_v<imr::document>,
              "a copy's values would point into the original's text");
static_assert(std::is_nothrow_move_constructible_v<imr::document>);
static_assert(std::is_nothrow_move_assignable_v<imr::document>);

const std::string letter_path = std::string(IMR_TEST_LETTERS) + "/plain_layout_header.txt";

bool points_into(const imr::excerpt& e, std::string_view text) {
  return e.raw().data() == text.data() + e.span().offset && e.span().end() <= text.size();
}

TEST(Document, ReadsAFile) {
  const imr::document doc = imr::document::read(letter_path);
  ASSERT_TRUE(static_cast<bool>(doc)) << doc.error().message();
  EXPECT_FALSE(doc.error());
  EXPECT_EQ(doc.text(), support::read_file(letter_path));
  EXPECT_EQ(doc.result().status, imr::status::complete);
  ASSERT_EQ(doc->disputes.size(), 1U);
  EXPECT_EQ(doc->disputes[0].decision, imr::decision::upheld);
  EXPECT_EQ(&doc.letter(), doc.operator->());
  EXPECT_TRUE(points_into(doc->disputes[0].item, doc.text()));
}

TEST(Document, OfAMissingFileHasTheError) {
  const imr::document doc =
      imr::document::read(std::string(IMR_TEST_LETTERS) + "/there is no such letter.txt");
  EXPECT_FALSE(static_cast<bool>(doc));
  EXPECT_EQ(doc.error(), std::errc::no_such_file_or_directory);
  EXPECT_EQ(doc.text(), "");
  EXPECT_TRUE(doc->disputes.empty());
}

TEST(Document, OfAFolderHasTheError) {
  const imr::document doc = imr::document::read(IMR_TEST_LETTERS);
  EXPECT_FALSE(static_cast<bool>(doc));
  EXPECT_TRUE(static_cast<bool>(doc.error()));
}

TEST(Document, OfATextThatIsNoLetterIsFalseButHasNoError) {
  const imr::document doc(std::string("no letter at all"));
  EXPECT_FALSE(static_cast<bool>(doc));
  EXPECT_FALSE(doc.error());
  EXPECT_EQ(doc.text(), "no letter at all");
  ASSERT_EQ(doc.result().diagnostics.size(), 1U);
  EXPECT_EQ(doc.result().diagnostics[0].code, imr::code::not_a_letter);
}

TEST(Document, WithoutATextItIsEmpty) {
  const imr::document doc;
  EXPECT_FALSE(static_cast<bool>(doc));
  EXPECT_FALSE(doc.error());
  EXPECT_EQ(doc.text(), "");
}

TEST(Document, AnEmptyFileIsNoError) {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "imr_document_test_empty.txt";
  std::ofstream(path).close();
  const imr::document doc = imr::document::read(path.string());
  std::filesystem::remove(path);
  EXPECT_FALSE(static_cast<bool>(doc));
  EXPECT_FALSE(doc.error());
  EXPECT_EQ(doc.text(), "");
}

TEST(Document, AFileIsReadToItsEndByteForByte) {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "imr_document_test_large.txt";
  std::string text;
  while (text.size() < 200000) text += std::string("line\r\n\0\x1A\xFF", 9);
  std::ofstream(path, std::ios::binary) << text;
  const imr::document doc = imr::document::read(path.string());
  std::filesystem::remove(path);
  EXPECT_EQ(doc.text(), text);
}

TEST(Document, MovedItKeepsItsValuesAndTheirText) {
  imr::document original{std::string(support::sample_letter)};
  const char* const item = original->disputes[1].item.raw().data();
  imr::document moved(std::move(original));
  EXPECT_EQ(moved->disputes[1].item.raw().data(), item);
  EXPECT_EQ(moved->disputes[1].item, "Naproxen 500mg #60");
  EXPECT_TRUE(points_into(moved->disputes[1].item, moved.text()));
  imr::document assigned{std::string("no letter at all")};
  assigned = std::move(moved);
  EXPECT_EQ(assigned->disputes[1].item, "Naproxen 500mg #60");
  EXPECT_TRUE(points_into(assigned->clinical_summary.text, assigned.text()));
}

TEST(Document, AShortTextKeepsItsValuesWhenItIsMovedToo) {
  // Short enough for a string to hold it inside itself, where a move would carry it elsewhere.
  imr::document original(std::string("a note"));
  const imr::document moved(std::move(original));
  EXPECT_EQ(moved.text(), "a note");
  EXPECT_EQ(moved.result().diagnostics[0].where, (imr::span{0, 6}));
}

TEST(Document, ManyCanBeStored) {
  std::vector<imr::document> stored;
  std::vector<std::string> letters = support::all_letters();
  for (const std::string& letter : letters) stored.emplace_back(letter);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto r = imr::parse(letters[i]);
    ASSERT_EQ(stored[i]->disputes.size(), r->disputes.size());
    for (std::size_t j = 0; j < r->disputes.size(); ++j) {
      EXPECT_EQ(stored[i]->disputes[j].item.str(), r->disputes[j].item.str());
      EXPECT_TRUE(points_into(stored[i]->disputes[j].item, stored[i].text()));
    }
  }
}

TEST(Document, KeepsTheLimitsItIsGiven) {
  imr::limits bounds;
  bounds.letter_bytes = 100;
  const auto reaches_limit = [](const imr::document& doc) {
    const auto& found = doc.result().diagnostics;
    return std::any_of(found.begin(), found.end(),
                       [](const auto& d) { return d.code == imr::code::limit_reached; });
  };
  EXPECT_TRUE(reaches_limit(imr::document(std::string(support::sample_letter), bounds)));
  EXPECT_TRUE(reaches_limit(imr::document::read(letter_path, bounds)));
  EXPECT_FALSE(reaches_limit(imr::document::read(letter_path)));
}

}  // namespace
