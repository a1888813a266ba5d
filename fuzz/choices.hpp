#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace fuzz {

/// Choices that bytes make: each takes the next byte as long as there are any, so that a fuzzer can change
/// one and keep the others; then a generator draws them that the bytes have seeded. The same bytes make the
/// same choices everywhere.
class choices {
 public:
  explicit choices(std::string_view bytes) : bytes_(bytes) {
    for (const char c : bytes) state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  }

  /// A number below `count`, which is not 0.
  [[nodiscard]] std::uint32_t below(std::uint32_t count) {
    if (bytes_.empty()) return static_cast<std::uint32_t>(draw() % count);
    std::uint32_t value = take();
    if (count > 256) value = value << 8U | take();
    return value % count;
  }
  [[nodiscard]] int between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::uint32_t>(last - first + 1)));
  }
  [[nodiscard]] bool one_in(std::uint32_t times) { return below(times) == 0; }
  template <class List> [[nodiscard]] const auto& pick(const List& list) {
    return list[below(static_cast<std::uint32_t>(std::size(list)))];
  }
  /// Bytes of the input that no choice has taken, at most so many.
  [[nodiscard]] std::string_view bytes(std::size_t most) {
    const std::string_view taken = bytes_.substr(0, most);
    bytes_.remove_prefix(taken.size());
    return taken;
  }

 private:
  [[nodiscard]] std::uint32_t take() {
    if (bytes_.empty()) return 0;
    const auto byte = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return byte;
  }

  /// splitmix64
  [[nodiscard]] std::uint64_t draw() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  std::string_view bytes_;
  std::uint64_t state_ = 0xCBF29CE484222325U;
};

}  // namespace fuzz
