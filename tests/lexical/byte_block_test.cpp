#include <imr/lexical/byte_block.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

using imr::lexical::byte_block;

TEST(LexicalByteBlock, AnswersByABitForEachByte) {
  const std::string text = "a-b zA|Z" + std::string(16, '.');
  const byte_block block(text.data());
  EXPECT_EQ(block.in_range('a', 'z') & 0xFFU, 0b00010101U);
  EXPECT_EQ(block.in_range('A', 'Z') & 0xFFU, 0b10100000U);
  EXPECT_EQ(block.equal('|') & 0xFFU, 0b01000000U);
  EXPECT_EQ(block.equal('~'), 0U);
  EXPECT_EQ(byte_block::first(block.equal(0x7C)), 6U);
}

TEST(LexicalByteBlock, TakesNoOtherByte) {
  for (int value = 0; value < 256; ++value) {
    const std::string text(byte_block::size, static_cast<char>(value));
    const bool lower = value >= 'a' && value <= 'z';
    EXPECT_EQ(byte_block(text.data()).in_range('a', 'z'), lower ? (1U << byte_block::size) - 1U : 0U)
        << value;
  }
}

}  // namespace
