#pragma once

#include "config.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {

/// A place in the input: `length` bytes from byte `offset` on. Offsets count from the beginning of the whole
/// input, also where it holds many letters.
struct span {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;

  [[nodiscard]] constexpr std::uint64_t end() const noexcept { return offset + length; }
  [[nodiscard]] constexpr bool empty() const noexcept { return length == 0; }
  [[nodiscard]] constexpr bool contains(std::uint64_t at) const noexcept {
    return offset <= at && at < end();
  }
  [[nodiscard]] constexpr bool contains(span inner) const noexcept {
    return offset <= inner.offset && inner.end() <= end();
  }

  friend constexpr bool operator==(span a, span b) noexcept {
    return a.offset == b.offset && a.length == b.length;
  }
  friend constexpr bool operator!=(span a, span b) noexcept { return !(a == b); }
};

/// The smallest place that holds both.
[[nodiscard]] constexpr span cover(span a, span b) noexcept {
  const std::uint64_t begin = a.offset < b.offset ? a.offset : b.offset;
  const std::uint64_t end = a.end() < b.end() ? b.end() : a.end();
  return {begin, end - begin};
}

}  // namespace v0
}  // namespace imr
