#include <imr/stream.hpp>

#include <imr/handler/count.hpp>

#include "support/allocation_counter.hpp"
#include "support/letter_files.hpp"
#include "support/record_text.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class Text, class = void> inline constexpr bool has_letters = false;
template <class Text>
inline constexpr bool has_letters<Text, std::void_t<decltype(imr::letters(std::declval<Text>()))>> = true;

static_assert(has_letters<std::string&> && has_letters<const char*> && has_letters<std::string_view>);
static_assert(!has_letters<std::string>,
              "the letters of a temporary string would be gone before they are read");

using support::damaged;
using support::sample_letter;

/// A letter's text and where it begins.
using piece = std::pair<std::string, std::uint64_t>;

std::vector<piece> pieces_of(std::string_view text) {
  std::vector<piece> found;
  for (const imr::letter_text& l : imr::letters(text)) found.emplace_back(l.text, l.where.offset);
  return found;
}

std::vector<piece> split(std::string_view text, std::size_t size, const imr::limits& bounds = {}) {
  std::vector<piece> found;
  const auto keep = [&](std::string_view letter, std::uint64_t offset) {
    found.emplace_back(letter, offset);
  };
  imr::splitter splitter(bounds);
  for (; !text.empty(); text.remove_prefix(std::min(size, text.size())))
    splitter.feed(text.substr(0, size), keep);
  splitter.finish(keep);
  return found;
}

std::string bundle_of(const std::vector<std::string>& letters, std::string_view between) {
  std::string all;
  for (const std::string& letter : letters) all.append(letter).append(between);
  return all;
}

std::vector<std::string> three_letters() {
  return {std::string(sample_letter), damaged(sample_letter, "CM15-0123456", "CM16-0000002"),
          damaged(sample_letter, "Elbow brace: Upheld", "Elbow brace: Overturned")};
}

imr::limits bytes(std::size_t count) {
  imr::limits bounds;
  bounds.letter_bytes = count;
  return bounds;
}

TEST(Stream, EachLetterIsReadAsItIsReadAlone) {
  const std::vector<std::string> letters = support::all_letters();
  for (const std::string_view between : {"\n", "\f", "\n\n \n"}) {
    const std::string bundle = bundle_of(letters, between);
    auto wanted = letters.begin();
    for (const imr::letter_text& l : imr::letters(bundle)) {
      ASSERT_NE(wanted, letters.end());
      EXPECT_EQ(support::record_text(l.text), support::record_text(*wanted));
      ++wanted;
    }
    EXPECT_EQ(wanted, letters.end());
  }
}

TEST(Stream, EveryByteBelongsToOneLetter) {
  const std::string bundle = "A note.\n" + bundle_of(three_letters(), "\n\f") + "the end";
  std::uint64_t end = 0;
  for (const imr::letter_text& l : imr::letters(bundle)) {
    EXPECT_EQ(l.where.offset, end);
    EXPECT_EQ(l.text, std::string_view(bundle).substr(l.where.offset, l.where.length));
    EXPECT_FALSE(l.text.empty());
    end = l.where.end();
  }
  EXPECT_EQ(end, bundle.size());
}

TEST(Stream, SpansCountFromTheBeginningOfTheWhole) {
  const std::string bundle = bundle_of(three_letters(), "\n");
  for (const imr::letter_text& l : imr::letters(bundle)) {
    const imr::parsed<imr::letter> r = l.parse();
    EXPECT_EQ(r.status, imr::status::complete);
    EXPECT_EQ(r->where, l.where);
    ASSERT_EQ(r->disputes.size(), 2U);
    const imr::span item = r->disputes.front().item.span();
    EXPECT_EQ(bundle.substr(item.offset, item.length), "Elbow brace");
  }
}

TEST(Stream, AnEmptyTextHasNoLetterAndAnyOtherHasOne) {
  EXPECT_TRUE(pieces_of("").empty());
  EXPECT_EQ(pieces_of("\n"), (std::vector<piece>{{"\n", 0}}));
  EXPECT_EQ(pieces_of("no letter"), (std::vector<piece>{{"no letter", 0}}));
  const imr::letter_range none = imr::letters(std::string_view());
  EXPECT_EQ(none.begin(), none.end());
}

TEST(Stream, AnIteratorCanBeCopiedAndGoneOnFrom) {
  const std::string bundle = bundle_of(three_letters(), "\n");
  const imr::letter_range letters = imr::letters(bundle);
  EXPECT_EQ(std::distance(letters.begin(), letters.end()), 3);
  imr::letter_range::iterator at = letters.begin();
  const imr::letter_range::iterator first = at++;
  EXPECT_EQ(first, letters.begin());
  EXPECT_NE(first, at);
  EXPECT_EQ(first->where.end(), at->where.offset);
  EXPECT_EQ(std::next(first), at);
}

TEST(Stream, TheIterationAllocatesNothing) {
  const std::string bundle = bundle_of(support::all_letters(), "\n");
  const std::size_t before = support::heap.allocations;
  std::size_t count = 0;
  for (const imr::letter_text& l : imr::letters(bundle)) count += l.text.empty() ? 0 : 1;
  EXPECT_EQ(support::heap.allocations, before);
  EXPECT_EQ(count, support::all_letters().size());
}

TEST(Stream, ABrokenLetterLeavesTheRecordsOfItsNeighbors) {
  const std::string whole = support::record_text(sample_letter);
  for (std::size_t size = 200; size < sample_letter.size(); size += 211) {
    const std::string broken = damaged(sample_letter, "CM15-0123456", "CM15-0000009").substr(0, size);
    const std::string bundle =
        bundle_of({std::string(sample_letter), broken, std::string(sample_letter)}, "\n");
    const std::vector<piece> found = pieces_of(bundle);
    ASSERT_EQ(found.size(), 3U) << size;
    EXPECT_EQ(support::record_text(found[0].first), whole) << size;
    EXPECT_EQ(support::record_text(found[2].first), whole) << size;
  }
}

TEST(Splitter, FindsTheSameLettersHoweverTheInputIsCut) {
  const std::string bundle = "A note.\n" + bundle_of(three_letters(), "\n\f") + "the end";
  const std::vector<piece> wanted = pieces_of(bundle);
  for (std::size_t size = 1; size <= bundle.size(); size += size < 1100 ? 1 : 97)
    ASSERT_EQ(split(bundle, size), wanted) << size;
}

TEST(Splitter, FindsTheLettersOfTheTestsInPiecesOfAFewBytes) {
  const std::string bundle = bundle_of(support::all_letters(), "\r\n");
  const std::vector<piece> wanted = pieces_of(bundle);
  for (const std::size_t size : {1U, 7U, 512U, 4096U}) EXPECT_EQ(split(bundle, size), wanted) << size;
}

TEST(Splitter, AnEmptyInputHasNoLetter) {
  EXPECT_TRUE(split("", 1).empty());
  EXPECT_EQ(split("x", 1), (std::vector<piece>{{"x", 0}}));
}

TEST(Splitter, TakesAnotherInputBehindTheEndOfOne) {
  std::vector<piece> found;
  const auto keep = [&](std::string_view letter, std::uint64_t offset) {
    found.emplace_back(letter, offset);
  };
  imr::splitter splitter;
  for (int i = 0; i < 2; ++i) {
    splitter.feed(sample_letter, keep);
    splitter.finish(keep);
  }
  const piece wanted{std::string(sample_letter), 0};
  EXPECT_EQ(found, (std::vector<piece>{wanted, wanted}));
}

/// The sample letter with a rationale of many bytes.
std::string long_letter(std::size_t size) {
  std::string more;
  while (more.size() < size) more += "The strap was bent within a week and never worn.\n";
  return damaged(sample_letter, "The strap was bent", more + "The strap was bent");
}

TEST(Splitter, OfALetterBeyondTheLimitItsFirstBytesAreHandedOn) {
  constexpr std::size_t limit = 3000;
  for (const std::size_t size : {4000U, 200000U}) {
    const std::vector<std::string> letters = {std::string(sample_letter), long_letter(size),
                                              std::string(sample_letter)};
    const std::string bundle = bundle_of(letters, "\n");
    const std::vector<piece> whole = pieces_of(bundle);
    ASSERT_EQ(whole.size(), 3U);
    for (const std::size_t step : {1U, 1000U, 1U << 20U}) {
      const std::vector<piece> found = split(bundle, step, bytes(limit));
      ASSERT_EQ(found.size(), 3U) << step;
      EXPECT_EQ(found[0], whole[0]);
      EXPECT_EQ(found[1].first, letters[1].substr(0, limit + 1));
      EXPECT_EQ(found[1].second, whole[1].second);
      EXPECT_EQ(found[2], whole[2]);
    }
  }
}

TEST(Splitter, TheParserReportsTheLimit) {
  imr::parser parser(bytes(3000));
  imr::splitter splitter(bytes(3000));
  std::vector<imr::span> reported;
  const auto read = [&](std::string_view letter, std::uint64_t offset) {
    imr::handler::to_letter builder;
    parser.parse(letter, builder, offset);
    for (const imr::diagnostic& d : builder.diagnostics) {
      if (d.code == imr::code::limit_reached) reported.push_back(d.where);
    }
  };
  splitter.feed(bundle_of({std::string(sample_letter), long_letter(9000)}, "\n"), read);
  splitter.finish(read);
  EXPECT_EQ(reported, (std::vector<imr::span>{{sample_letter.size() + 1 + 3000, 1}}));
}

TEST(Splitter, HoldsNoMoreThanItsLimitOfAnEndlessLetter) {
  imr::splitter splitter(bytes(1000));
  std::size_t letters = 0;
  const auto count = [&](std::string_view, std::uint64_t) { ++letters; };
  const std::string chunk(10000, 'x');
  for (int i = 0; i < 40; ++i) splitter.feed(chunk, count);
  const std::size_t allocations = support::heap.allocations;
  for (int i = 0; i < 400; ++i) splitter.feed(chunk, count);
  EXPECT_EQ(support::heap.allocations, allocations);
  splitter.finish(count);
  EXPECT_EQ(letters, 1U);
}

TEST(Letters, PlacesOfTwoTextsThatBeginAlikeAreNotTheSame) {
  const std::string text = std::string(sample_letter) + "and more of it.\n";
  const std::string_view whole = text;
  const auto all = imr::letters(whole);
  const auto part = imr::letters(whole.substr(0, sample_letter.size()));
  EXPECT_TRUE(all.begin() == imr::letters(whole).begin());
  EXPECT_FALSE(all.begin() == part.begin());
}

}  // namespace
