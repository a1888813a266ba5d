#pragma once

#include "choices.hpp"

#include <string>
#include <string_view>

/// Other layouts of a letter that say the same.
namespace fuzz {

/// Of any text: line ends, blanks at the ends of lines, other kinds of blanks, a byte order mark. A text with
/// lone carriage returns keeps its line ends.
[[nodiscard]] std::string relaid_safely(std::string_view text, choices& from);

/// Of a letter as `imr::write::text` writes it, where each line is a paragraph: also wraps at 20 to 200
/// columns that keep the first word of a paragraph at a line start, spacing, form feeds, page gaps, running
/// footers, typographic quotes and dashes.
[[nodiscard]] std::string relaid(std::string_view letter, choices& from);

}  // namespace fuzz
