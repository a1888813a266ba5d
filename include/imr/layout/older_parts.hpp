#pragma once

#include "anchor_kind.hpp"
#include "format_set.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {
namespace detail {

/// What letters of the older formats begin with.
[[nodiscard]] constexpr anchor_kind first_of(format_set formats) noexcept {
  return formats == set_of(imr::format::notice_2013) ? anchor_kind::determination_heading
                                                     : anchor_kind::issue_heading;
}

/// The parts of a letter before 2014 that were met so far, so that the first part of another letter is known
/// where its title is lost. A professional review may tell of several issues, one behind the other; it ends
/// with what qualifies its reviewer.
///
///     another = issue_heading, behind the qualifications
///             / issue_heading, where a second summary follows it
///             / [determination list] determination_heading, behind any later part
class older_parts {
 public:
  static constexpr std::uint64_t none = ~std::uint64_t{0};

  /// Where a letter begins that a part belongs to and the parts before it do not; none where it belongs to
  /// theirs.
  [[nodiscard]] std::uint64_t another_at(anchor_kind part, std::uint64_t at) const noexcept {
    if (part == anchor_kind::case_summary_heading) return summarized_ ? late_ : none;
    const bool over = by_issue_ ? qualified_ : later_;
    return opened_ && over ? beginning(part, at) : none;
  }

  void add(anchor_kind part, std::uint64_t at) noexcept {
    if (part == anchor_kind::determinations) {
      if (list_ == none) list_ = at;
      return;
    }
    if (opens(part)) {
      if (opened_) late_ = beginning(part, at);
      by_issue_ = part == anchor_kind::issue_heading;
      opened_ = true;
    } else {
      later_ = true;
      qualified_ = qualified_ || part == anchor_kind::qualifications_heading;
      summarized_ = summarized_ || part == anchor_kind::case_summary_heading;
    }
    list_ = none;
  }

  /// What the parts began with.
  [[nodiscard]] anchor_kind first() const noexcept {
    return by_issue_ ? anchor_kind::issue_heading : anchor_kind::determination_heading;
  }

  /// Whether a part is the first of its letter.
  [[nodiscard]] static constexpr bool opens(anchor_kind part) noexcept {
    return part == anchor_kind::issue_heading || part == anchor_kind::determination_heading;
  }

 private:
  [[nodiscard]] std::uint64_t beginning(anchor_kind part, std::uint64_t at) const noexcept {
    if (!opens(part)) return none;
    return part == anchor_kind::determination_heading && list_ != none ? list_ : at;
  }

  /// Where determinations began that no heading stands before, and where a first part that came again.
  std::uint64_t list_ = none;
  std::uint64_t late_ = none;
  bool opened_ = false;
  bool by_issue_ = false;
  bool later_ = false;
  bool qualified_ = false;
  bool summarized_ = false;
};

}  // namespace detail
}  // namespace layout
}  // namespace v0
}  // namespace imr
