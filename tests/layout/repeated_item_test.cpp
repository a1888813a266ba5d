#include <imr/layout/repeated_item.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using support::numbered_letter;
using support::reasons;
using support::scanned;
using names = std::vector<std::string>;

const std::string lamp =
    "1. The request for a lamp is not medically necessary and appropriate." + reasons("It is light.");
const std::string cane =
    "2. The request for a cane is medically necessary and appropriate." + reasons("He falls.");

TEST(LayoutRepeatedItem, APageThatWasSentTwiceHasItsItemsOnce) {
  const names both{"a lamp", "a cane"};
  for (const std::string& letter : {lamp + cane + cane, lamp + lamp + cane, lamp + cane + lamp + cane}) {
    const scanned s(numbered_letter(letter));
    EXPECT_EQ(s.items(), both) << letter;
    EXPECT_EQ(s.at(s.scan.disputes().back().values[2]), "He falls.") << letter;
  }
}

TEST(LayoutRepeatedItem, AnItemThatSaysSomethingElseStays) {
  const std::string other = "2. The request for a cane is not medically necessary and appropriate.";
  EXPECT_EQ(scanned(numbered_letter(lamp + cane + other + reasons("He falls."))).items().size(), 3U);
  EXPECT_EQ(scanned(numbered_letter(lamp + cane +
                                    "2. The request for a tub is medically necessary and "
                                    "appropriate." +
                                    reasons("He falls.")))
                .items()
                .size(),
            3U);
}

TEST(LayoutRepeatedItem, TellsTheFirstWithANumberAndItsWords) {
  imr::layout::flow f;
  f.read("A lamp, a Lamp, a cane.", 0);
  std::vector<imr::layout::dispute_block> blocks(4);
  blocks[0].item = {0, 6};
  blocks[1].item = {8, 14};
  blocks[2].item = {16, 22};
  blocks[3].item = {0, 6};
  for (std::size_t i = 0; i < 3; ++i) blocks[i].number = 1;
  imr::layout::repeated_items items;
  EXPECT_EQ(items.first_of(f, blocks[0]), nullptr);
  EXPECT_EQ(items.first_of(f, blocks[1]), &blocks[0]);
  EXPECT_EQ(items.first_of(f, blocks[2]), nullptr);
  EXPECT_EQ(items.first_of(f, blocks[3]), nullptr);
}

}  // namespace
