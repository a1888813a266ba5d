#pragma once

#include "../detail/peg.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {

/// Tells whether a side's sentence begins in a stretch. The first one behind a place is remembered: stretches
/// that begin in ascending order take together no longer than the letter is.
class side_cursor {
 public:
  void clear() noexcept { from_ = first_ = 0; }

  [[nodiscard]] bool stands_in(const flow& flow, range in) {
    if (in.empty()) return false;
    if (in.begin < from_ || in.begin >= first_) {
      from_ = in.begin;
      first_ = detail::find_sentence<detail::side_sentence>(flow, {in.begin, flow.size()});
    }
    return first_ < in.end;
  }

 private:
  /// No side's sentence begins between the two.
  std::uint32_t from_ = 0;
  std::uint32_t first_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
