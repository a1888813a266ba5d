#pragma once

// Printed by confusions.py.

#include <cstddef>
#include <iterator>
#include <string_view>

namespace fuzz {

/// What OCR reads for what stands there.
struct confusion {
  std::string_view from;
  std::string_view to;
};

struct confusion_row {
  const confusion* pairs;
  std::size_t count;
};

// clang-format off
inline constexpr confusion general_confusions[] = {
    {"l", "1"},
    {"l", "I"},
    {"l", "|"},
    {"I", "l"},
    {"O", "Q"},
    {"o", "c"},
    {"e", "c"},
    {"c", "e"},
    {"a", "o"},
    {"g", "q"},
    {"t", "f"},
    {"f", "t"},
    {"h", "b"},
    {"u", "n"},
    {"n", "u"},
    {"i", "l"},
    {".", ","},
    {",", "."},
    {":", ";"},
    {":", "."},
    {"-", "~"},
    {"E", "F"},
    {"D", "O"},
    {"rn", "m"},
    {"m", "rn"},
    {"cl", "d"},
    {"d", "cl"},
    {"vv", "w"},
    {"w", "vv"},
    {"S", "5"},
    {"B", "8"},
    {"O", "0"},
};

inline constexpr confusion fax_confusions[] = {
    {".", ","},
    {"a", "u"},
    {"s", "y"},
    {"t", "l"},
    {"f", "t"},
    {",", "."},
    {".", ""},
    {"c", "e"},
    {":", ""},
    {"o", "v"},
    {"(", "t"},
    {"t", "("},
    {"m", "in"},
    {"l", "J"},
    {"e", "c"},
    {"5", "S"},
    {"o", "e"},
    {"c", "v"},
    {"U", "L"},
    {"'", "\342\200\231"},
    {"o", "u"},
    {")", "}"},
    {"t", "d"},
    {"l", "f"},
    {"x", "s"},
    {"r", "e"},
    {"u", "a"},
    {"m", "n"},
    {"I", ""},
    {"/", "f"},
    {":", ";"},
    {"s", ""},
    {"t", ""},
    {"to", "("},
    {"x", "a"},
    {")", ""},
    {"a ", "4"},
    {"b", "h"},
    {"r", "t"},
    {"s", "n"},
    {"t", "f"},
    {"th", "di"},
    {"\042", "\342\200\235"},
    {")", "y"},
    {"d", "u"},
    {"m", "nt"},
    {"no", "0"},
    {"to", "(@"},
    {"4", "d"},
    {"4m", "din"},
    {"#", "4"},
    {"w", "W"},
};

inline constexpr confusion photocopy_confusions[] = {
    {".", ""},
    {",", "."},
    {"o", "u"},
    {"i", ""},
    {":", ""},
    {"i", "a"},
    {"r", "t"},
    {"s", "v"},
    {"o", "e"},
    {"i", "r"},
    {"e", "c"},
    {"s", ""},
    {"t", "l"},
    {"i", "t"},
    {"b", "h"},
    {"f", "t"},
    {"s", "y"},
    {"o", "a"},
    {"i", "u"},
    {"i", "e"},
    {"li", "h"},
    {"g", "p"},
    {"i", "s"},
    {"n", "a"},
    {"i", "n"},
    {"l", "h"},
    {"l", "b"},
    {"c", "v"},
    {"r", "f"},
    {".", ","},
    {"r", "e"},
    {"c", ""},
    {"in", "m"},
    {"h", "b"},
    {" ", ""},
    {"is", "1"},
    {"l", "t"},
    {"t", "i"},
    {"5", "S"},
    {"r", "n"},
    {"ri", "n"},
    {"t", ""},
    {"v", "s"},
    {"z", "r"},
    {"l", ""},
    {"-", " "},
    {"ic", ""},
    {":", "."},
    {"a", "s"},
    {"u", "o"},
    {"z", "s"},
    {"l", "f"},
    {"ti", "b"},
    {"u", "a"},
    {"nic", "me"},
    {"r", "s"},
    {"sc", "w"},
    {"f", "l"},
    {"ic", "w"},
    {"m", "in"},
};

// clang-format on

/// By the kinds of noise, in their order.
inline constexpr confusion_row confusions[] = {{general_confusions, std::size(general_confusions)},
                                               {general_confusions, std::size(general_confusions)},
                                               {fax_confusions, std::size(fax_confusions)},
                                               {photocopy_confusions, std::size(photocopy_confusions)}};

}  // namespace fuzz
