#pragma once

#include "../lexical/fold.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// A stretch of the flow, in bytes of the flow.
struct range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return empty() ? 0 : end - begin; }
};

/// Where a character stands in what the letter has in place of words that are put back, which have other
/// bytes. Characters are counted as the flow has them: a run of blanks is one. The last one stands for all
/// behind it.
///
///     place_of_character("fr  om", 3) == 4
[[nodiscard]] inline std::uint32_t place_of_character(std::string_view text, std::uint32_t count) noexcept {
  const char* const end = text.data() + text.size();
  const char* at = text.data();
  for (; count != 0; --count) {
    const char* next = lexical::detail::skip_spaces(at, end).end;
    if (next == at) ++next;
    while (next < end && (static_cast<unsigned char>(*next) & 0xC0U) == 0x80U) ++next;
    if (next >= end) break;
    at = next;
  }
  return static_cast<std::uint32_t>(at - text.data());
}

/// Stretches of the flow that damage changed, in order, and what stood there.
class mends {
 public:
  struct mend {
    range where;
    range text;  // in the words that are put back
  };
  void clear() {
    list_.clear();
    words_.clear();
  }
  void add(range where, std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(words_.size());
    words_ += text;
    list_.push_back({where, {begin, static_cast<std::uint32_t>(words_.size())}});
  }
  /// Takes out what stands in any of some stretches, in their order, that read better as they are.
  void leave(const std::vector<range>& stretches) {
    auto next = stretches.begin();
    std::size_t kept = 0;
    for (const mend& m : list_) {
      while (next != stretches.end() && next->end <= m.where.begin) ++next;
      if (next == stretches.end() || m.where.end <= next->begin) list_[kept++] = m;
    }
    list_.resize(kept);
  }
  [[nodiscard]] const std::vector<mend>& list() const noexcept { return list_; }
  [[nodiscard]] std::string_view text(const mend& m) const noexcept {
    return std::string_view(words_).substr(m.text.begin, m.text.size());
  }
  /// Bytes of all that was added.
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }

 private:
  std::vector<mend> list_;
  std::string words_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
