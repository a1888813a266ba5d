#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

/// What the tests of the word lists share.
namespace support {

/// The words of a list, which stand in one text with a blank between them.
[[nodiscard]] inline std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find(' '), text.size());
    all.push_back(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return all;
}

/// Whether the words stand in order, none of them twice.
[[nodiscard]] inline bool is_strictly_sorted(const std::vector<std::string_view>& words) {
  return std::adjacent_find(words.begin(), words.end(), [](auto a, auto b) { return a >= b; }) == words.end();
}

}  // namespace support
