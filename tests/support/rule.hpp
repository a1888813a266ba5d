#pragma once

#include "support/rule_analysis.hpp"

#include <imr/detail/peg.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <string_view>

/// What the tests of the grammars share: tables of inputs, and the analysis of a rule.
namespace support {

using texts = std::initializer_list<std::string_view>;

/// The rule takes each of the texts to its end.
template <class Rule> void expect_takes(texts inputs) {
  for (const std::string_view text : inputs) {
    EXPECT_TRUE(imr::detail::matches<Rule>(text)) << "not taken whole: [" << text << "]";
  }
}

/// The rule takes none of the texts to its end.
template <class Rule> void expect_refuses(texts inputs) {
  for (const std::string_view text : inputs) {
    EXPECT_FALSE(imr::detail::matches<Rule>(text)) << "taken whole: [" << text << "]";
  }
}

struct prefix {
  std::string_view text;
  std::string_view taken;
};

/// The rule takes just the beginning of each text that the table gives.
template <class Rule> void expect_takes_prefix(std::initializer_list<prefix> inputs) {
  for (const prefix& p : inputs) {
    const std::size_t length = imr::detail::match_prefix<Rule>(p.text);
    ASSERT_NE(length, std::string_view::npos) << "not taken at all: [" << p.text << "]";
    EXPECT_EQ(p.text.substr(0, length), p.taken);
  }
}

/// The rule does not match at the beginning of any of the texts.
template <class Rule> void expect_no_prefix(texts inputs) {
  for (const std::string_view text : inputs) {
    EXPECT_EQ(imr::detail::match_prefix<Rule>(text), std::string_view::npos) << "[" << text << "]";
  }
}

/// PEGTL's analysis finds no problem, and no rule leads back to itself: a match needs no stack that grows.
template <class Rule> void expect_sound() {
  EXPECT_EQ(progress_analysis(node_of<Rule>::value).problems(), 0U);
  EXPECT_FALSE(rule_walk().meets_cycle(node_of<Rule>::value));
}

}  // namespace support
