#pragma once

#include "../detail/work.hpp"
#include "../lexical/charset.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// Tells whether an item without a number stands a second time, as it does where a page was sent twice: its
/// words, its decision, and the beginnings of its parts are those of one before it. Parts that one of the two
/// lacks do not count, as a page may end in an item. Blocks stay where they are meanwhile.
class repeated_disputes {
 public:
  /// The last block before that says the same; none where there is none.
  [[nodiscard]] const dispute_block* first_of(const flow& flow, const dispute_block& b) {
    if (b.item.empty() || b.number != 0) return nullptr;
    const std::size_t key = key_of(flow.text(b.item));
    for (std::size_t i = 0; i < most_looks; ++i) {
      const dispute_block*& place = seen_[(key + i) % seen_.size()];
      const dispute_block* const first = place;
      if (first != nullptr && !same_letters(flow.text(first->item), flow.text(b.item))) continue;
      place = &b;
      return first != nullptr && says_same(flow, *first, b) ? first : nullptr;
    }
    return nullptr;
  }

 private:
  /// Places of the table that may hold an item. A letter has fewer items than the table has places.
  static constexpr std::size_t most_looks = 8;
  /// Bytes at a part's beginning that tell it from others.
  static constexpr std::size_t beginning = 25;

  /// Of a text's size and the letters and digits at its beginning.
  [[nodiscard]] static std::size_t key_of(std::string_view text) noexcept {
    constexpr std::size_t longest = 16;
    std::uint32_t key = 2166136261U ^ static_cast<std::uint32_t>(text.size());
    text = text.substr(0, longest);
    imr::detail::work_in_blocks(text.size());
    for (const char c : text) {
      if (lexical::is_letter(c) || lexical::is_digit(c))
        key = (key ^ static_cast<unsigned char>(lexical::to_lower(c))) * 16777619U;
    }
    return key;
  }

  [[nodiscard]] static bool says_same(const flow& flow, const dispute_block& a, const dispute_block& b) {
    if (a.verdict.value != b.verdict.value) return false;
    if (a.last_label() < 0 || b.last_label() < 0) return true;
    bool any = false;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
      if (a.values[i].empty() || b.values[i].empty()) continue;
      if (!begin_alike(flow.text(a.values[i]), flow.text(b.values[i]))) return false;
      any = true;
    }
    return any;
  }

  /// Whether two parts begin with the same words, or one is a beginning of the other.
  [[nodiscard]] static bool begin_alike(std::string_view a, std::string_view b) noexcept {
    const std::size_t size = (std::min)({a.size(), b.size(), beginning});
    return same_letters(a.substr(0, size), b.substr(0, size));
  }

  [[nodiscard]] static bool same_letters(std::string_view a, std::string_view b) noexcept {
    imr::detail::work((std::min)(a.size(), b.size()));
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
             return lexical::to_lower(x) == lexical::to_lower(y);
           });
  }

  std::array<const dispute_block*, 256> seen_{};
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
