#include <imr.hpp>

#include <gtest/gtest.h>

#include <type_traits>

#ifndef IMR_SEPARATE_COMPILATION
#error "the tests link the library's code compiled once: imr::compiled"
#endif

namespace {

template <class T, class = void> constexpr bool is_complete = false;
template <class T> constexpr bool is_complete<T, std::void_t<decltype(sizeof(T))>> = true;

TEST(Compiled, WhatReadsLettersIsDeclaredAloneInOtherFiles) {
  EXPECT_FALSE(is_complete<imr::detail::letter_reader>);
  EXPECT_TRUE(is_complete<imr::parser>);
}

TEST(Compiled, APieceIsReadByTheCodeCompiledOnce) {
  EXPECT_TRUE(imr::parse_piece<imr::date>("2/17/2015"));
  EXPECT_FALSE(imr::parse_piece<imr::date>("no day"));
}

}  // namespace
