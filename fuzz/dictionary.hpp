#pragma once

#include <string>
#include <string_view>

namespace fuzz {

/// The words of the grammar as a dictionary of libFuzzer and AFL++, behind lines that are written by hand:
/// literals and phrases of its rules, and the words of its tables.
[[nodiscard]] std::string dictionary(std::string_view by_hand);

}  // namespace fuzz
