#pragma once

#include "../excerpt.hpp"
#include "../span.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace check {

/// The folded text of an excerpt in one piece, with the way back to the letter's bytes. Its buffers stay from text to
/// text, so that one that has met the longest text allocates nothing.
///
///     text.read(dispute.rationale.text);
///     text.place(text.text().substr(at, 3));   // the letter's bytes of these three
class folded {
 public:
  void read(const excerpt& from) {
    text_.clear();
    pieces_.clear();
    from.fold([&](std::string_view part) {
      if (part != " ") {
        const auto source = static_cast<std::uint64_t>(part.data() - from.raw().data());
        pieces_.push_back({text_.size(), from.span().offset + source});
      }
      text_ += part;
    });
  }

  /// Valid until the next read.
  [[nodiscard]] std::string_view text() const noexcept { return text_; }

  /// The letter's bytes of a part of text().
  [[nodiscard]] span place(std::string_view part) const noexcept {
    if (part.empty() || pieces_.empty()) return {};
    const auto begin = static_cast<std::size_t>(part.data() - text_.data());
    const std::uint64_t first = source_of(begin);
    return {first, source_of(begin + part.size() - 1) + 1 - first};
  }

 private:
  struct piece {
    std::size_t at;
    std::uint64_t source;
  };

  [[nodiscard]] std::uint64_t source_of(std::size_t at) const noexcept {
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), at,
                                        [](std::size_t value, const piece& p) { return value < p.at; });
    const piece& p = after == pieces_.begin() ? *after : *(after - 1);
    return p.source + (at - p.at);
  }

  std::string text_;
  std::vector<piece> pieces_;
};

/// What the checks work in; a parser keeps one.
struct workspace {
  folded first;
  folded second;
  /// The beginnings of words, as item_not_in_ur compares them.
  std::vector<std::uint32_t> stems;
};

}  // namespace check
}  // namespace v0
}  // namespace imr
