#pragma once

#include "../excerpt.hpp"
#include "../layout/flow.hpp"
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

/// The folded text of an excerpt in one piece, with the way back to the letter's bytes. Where damage was put
/// back in the letter, it is the text as it was put back. Its buffers stay from text to text, so that one
/// that has met the longest text allocates nothing.
///
///     text.read(dispute.rationale.text);
///     text.place(text.text().substr(at, 3));   // the letter's bytes of these three
class folded {
 public:
  /// Reads a letter's excerpts as they stand in its flow from now on, or as they stand in the letter.
  void use(const layout::flow* mended) noexcept { flow_ = mended; }

  void read(const excerpt& from) {
    text_.clear();
    pieces_.clear();
    if (flow_ != nullptr && !from.empty()) {
      stretch_ = flow_->stretch_of(from.span());
      text_ = flow_->text(stretch_);
      return;
    }
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
    if (part.empty() || text_.empty()) return {};
    const auto begin = static_cast<std::size_t>(part.data() - text_.data());
    if (pieces_.empty()) {
      const std::uint32_t at = stretch_.begin + static_cast<std::uint32_t>(begin);
      return flow_->place({at, at + static_cast<std::uint32_t>(part.size())});
    }
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

  const layout::flow* flow_ = nullptr;
  layout::range stretch_;
  std::string text_;
  std::vector<piece> pieces_;
};

/// What the checks work in; a parser keeps one.
struct workspace {
  folded first;
  folded second;
  folded name;
  /// The beginnings of words, as item_not_in_ur compares them.
  std::vector<std::uint32_t> stems;

  /// Reads texts as they were put back from now on; null: as they stand in the letter.
  void use(const layout::flow* mended) noexcept {
    first.use(mended);
    second.use(mended);
    name.use(mended);
  }
};

}  // namespace check
}  // namespace v0
}  // namespace imr
