#pragma once

#include "../config.hpp"

#include <tao/pegtl/config.hpp>
#include <tao/pegtl/memory_input.hpp>

#include <string_view>

namespace imr {
inline namespace v0 {

/// PEGTL, under a short name inside the library.
namespace peg = TAO_PEGTL_NAMESPACE;

namespace detail {

using input = peg::memory_input<peg::tracking_mode::lazy, peg::eol::lf_crlf, const char*>;

[[nodiscard]] inline input make_input(std::string_view text) noexcept {
  return input(text.data(), text.data() + text.size(), "");
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
