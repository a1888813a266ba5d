#pragma once

#include "choices.hpp"

#include <string>
#include <string_view>

/// Mutations that know what letters are made of: what extractors and OCR do to lines, labels and words. Bytes
/// alone hardly ever make a letter of another.
namespace fuzz {

/// One mutation of a letter.
[[nodiscard]] std::string mutated(std::string_view letter, choices& from);

/// One mutation of an input of the target of parts: the digit that chooses a reader, then a text for it.
[[nodiscard]] std::string mutated_part(std::string_view input, choices& from);

/// One mutation of an input of the target that repeats: words of the form that ask for more behind them.
[[nodiscard]] std::string mutated_unit(std::string_view input, choices& from);

/// The beginning of one letter and the end of another, cut at line starts.
[[nodiscard]] std::string crossed(std::string_view one, std::string_view other, choices& from);

}  // namespace fuzz
