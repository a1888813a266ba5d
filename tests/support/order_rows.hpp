#pragma once

#include <imr/lexical/literal.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What holds for every table of order words.
namespace support {

template <std::size_t Size> void expect_rows(const imr::lexical::literal (&rows)[Size]) {
  for (const std::string_view row : rows) {
    EXPECT_FALSE(row.empty());
    EXPECT_NE(row.front(), ' ') << row;
    EXPECT_NE(row.back(), ' ') << row;
    EXPECT_EQ(row.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-"), std::string_view::npos) << row;
    EXPECT_EQ(std::count(std::begin(rows), std::end(rows), row), 1) << row;
  }
}

}  // namespace support
