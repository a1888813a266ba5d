#pragma once

#include <imr/detail/peg.hpp>

#include <gtest/gtest.h>
#include <tao/pegtl/contrib/analyze.hpp>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

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

namespace detail {

template <class Rule> inline constexpr char rule_id = 0;

/// Walks the rules below one another; what is on the path may not come again.
struct rule_walk {
  std::vector<const void*> path;
  std::vector<const void*> done;

  template <class Rule> [[nodiscard]] bool meets_cycle() {
    const void* const id = &rule_id<Rule>;
    if (std::find(path.begin(), path.end(), id) != path.end()) return true;
    if (std::find(done.begin(), done.end(), id) != done.end()) return false;
    path.push_back(id);
    const bool cycle = meets_cycle_in(static_cast<typename Rule::subs_t*>(nullptr));
    path.pop_back();
    done.push_back(id);
    return cycle;
  }

  template <class... Rules> [[nodiscard]] bool meets_cycle_in(imr::peg::type_list<Rules...>*) {
    return (false || ... || meets_cycle<Rules>());
  }
};

}  // namespace detail

/// PEGTL's analysis finds no problem, and no rule leads back to itself: a match needs no stack that grows.
template <class Rule> void expect_sound() {
  EXPECT_EQ(imr::peg::analyze<Rule>(), 0U);
  EXPECT_FALSE(detail::rule_walk().template meets_cycle<Rule>());
}

}  // namespace support
