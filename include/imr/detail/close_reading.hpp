#pragma once

#include "../config.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace detail {

/// How much of a letter is read by the grammars that cost most, those of items and guidelines: all of any posted
/// letter, however damaged, since none is longer than the least that is read. What a text holds beyond is
/// kept as it stands, so that one made of nothing else costs no more a byte than the rest of the reading
/// allows.
class close_reading {
 public:
  explicit constexpr close_reading(std::size_t letter_bytes) noexcept : left_(least + letter_bytes / share) {}

  /// Takes a text; false where it is too long for what is left. Behind it nothing more is read.
  [[nodiscard]] constexpr bool take(std::size_t bytes) noexcept {
    over_ = over_ || bytes > left_;
    left_ -= over_ ? left_ : bytes;
    return !over_;
  }

 private:
  static constexpr std::size_t least = std::size_t{16} << 10;
  static constexpr std::size_t share = 8;

  std::size_t left_;
  bool over_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
