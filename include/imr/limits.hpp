#pragma once

#include "config.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {

/// Bounds for untrusted input. What lies beyond one is not read and the letter carries `limit-reached`; so does
/// one with more items and guidelines than 16 KiB and an eighth of its bytes, behind which their text is kept as
/// it stands.
struct limits {
  /// Bytes of one letter. The longest posted letter has 16 KiB; a party copy with its list of records stays
  /// under 1 MiB.
  std::size_t letter_bytes = std::size_t{16} << 20;
  /// Disputed items of one letter. The longest posted list has 21.
  std::size_t disputes = 100000;
  /// Diagnostics of one letter.
  std::size_t diagnostics = 1000;
};

/// A letter is indexed with 32 bits: a larger `letter_bytes` is taken as this.
inline constexpr std::size_t most_letter_bytes = std::size_t{1} << 31;

}  // namespace v0
}  // namespace imr
