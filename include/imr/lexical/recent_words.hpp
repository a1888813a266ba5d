#pragma once

#include "damage.hpp"
#include "vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// What was found for the unknown words read last: in a letter most stand several times.
class recent_words {
 public:
  /// Forgets all words. How many are compared is bounded in each letter, so what one letter found must not
  /// spare another a comparison.
  void clear() noexcept { answers_ = {}; }

  /// What was found for a word, or null.
  [[nodiscard]] const mended_word* find(std::string_view read) const noexcept {
    if (read.empty()) return nullptr;
    for (const answer& a : answers_[set_of(read)]) {
      if (a.read() == read) return &a.found;
    }
    return nullptr;
  }
  /// Keeps what was found for a word of at most `damage::longest_word` bytes.
  const mended_word& keep(std::string_view read, const mended_word& found) noexcept {
    auto& set = answers_[set_of(read)];
    std::move_backward(set.begin(), set.end() - 1, set.end());  // the oldest gives way
    answer& a = set.front();
    a.found = found;
    a.size = static_cast<std::uint8_t>(read.size());
    std::copy(read.begin(), read.end(), a.letters.begin());
    return a.found;
  }

 private:
  struct answer {
    [[nodiscard]] std::string_view read() const noexcept { return {letters.data(), size}; }

    mended_word found;
    std::array<char, damage::longest_word> letters{};
    std::uint8_t size = 0;
  };
  static constexpr std::size_t sets = 64;
  static constexpr std::size_t ways = 4;

  [[nodiscard]] static std::size_t set_of(std::string_view read) noexcept {
    std::size_t sum = read.size();
    for (const char c : read) sum = sum * 31 + static_cast<unsigned char>(c);
    return sum % sets;
  }

  std::array<std::array<answer, ways>, sets> answers_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
