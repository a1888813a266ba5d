#pragma once

#include "work.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/normal.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/parse.hpp>
#include <tao/pegtl/rules.hpp>

#include <string_view>

namespace imr {
inline namespace v0 {

/// PEGTL, under a short name inside the library.
namespace peg = TAO_PEGTL_NAMESPACE;

namespace detail {

using input = peg::memory_input<peg::tracking_mode::lazy, peg::eol::lf_crlf, const char*>;

/// Counts the rules that are tried, in builds that count work.
template <class Rule> struct control : peg::normal<Rule> {
#ifdef IMR_COUNT_WORK
  template <class Input, class... States> static void start(const Input& in, States&&... states) {
    work(1);
    peg::normal<Rule>::start(in, states...);
  }
#endif
};

[[nodiscard]] inline input make_input(std::string_view text) noexcept {
  return input(text.data(), text.data() + text.size(), "");
}

/// Matches a rule at the beginning of a text; the number of bytes it took, or npos.
template <class Rule> [[nodiscard]] std::size_t match_prefix(std::string_view text) {
  input in = make_input(text);
  if (!peg::parse<Rule, peg::nothing, control>(in)) return std::string_view::npos;
  return static_cast<std::size_t>(in.current() - text.data());
}

/// Whether a rule matches a text to its end.
template <class Rule> [[nodiscard]] bool matches(std::string_view text) {
  return match_prefix<Rule>(text) == text.size();
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
