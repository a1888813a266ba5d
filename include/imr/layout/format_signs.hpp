#pragma once

#include "anchor_kind.hpp"
#include "format_set.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {
namespace detail {

/// A part that some formats have, and where it stands.
struct format_sign {
  anchor_kind part = anchor_kind::other_heading;
  format_set formats = any_format;
  /// It stands in no letter's text but as that part.
  bool sure = false;
  std::uint64_t at = 0;
};

/// What a letter's parts so far say of its format. A part that no letter with them has belongs to another
/// letter, whose beginning is lost: one that is sure, or the second of two.
class format_signs {
 public:
  static constexpr std::uint64_t none = ~std::uint64_t{0};
  /// How far apart two parts may stand.
  static constexpr std::uint64_t farthest = std::uint64_t{16} << 10;

  /// Takes a part; returns where another letter begins with it, or none.
  std::uint64_t take(const format_sign& sign) noexcept {
    if (sign.formats == any_format) return none;
    if ((possible_ & sign.formats) != 0) {
      if (sign.sure) possible_ = static_cast<format_set>(possible_ & sign.formats);
      return none;
    }
    const bool first = stranger_.at == none || sign.at - stranger_.at > farthest;
    const bool again = sign.part == stranger_.part && sign.part != anchor_kind::determinations;
    if (!sign.sure && (first || again)) {
      if (first) stranger_ = sign;
      return none;
    }
    return first ? sign.at : stranger_.at;
  }

  /// Whether the parts so far leave out a format.
  [[nodiscard]] bool is_narrowed() const noexcept { return possible_ != any_format; }

 private:
  format_set possible_ = any_format;
  format_sign stranger_{anchor_kind::other_heading, any_format, false, none};
};

}  // namespace detail
}  // namespace layout
}  // namespace v0
}  // namespace imr
