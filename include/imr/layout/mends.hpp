#pragma once

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
  [[nodiscard]] const std::vector<mend>& list() const noexcept { return list_; }
  [[nodiscard]] std::string_view text(const mend& m) const noexcept {
    return std::string_view(words_).substr(m.text.begin, m.text.size());
  }
  /// Bytes of all that is put back.
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }

 private:
  std::vector<mend> list_;
  std::string words_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
