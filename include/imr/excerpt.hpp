#pragma once

#include "lexical/fold.hpp"
#include "list.hpp"
#include "span.hpp"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {

/// A text value: a stretch of the letter, as it stands there. What users compare and print is its folded
/// text: every run of white space is one blank, page furniture inside it is left out, and nothing else is
/// changed. Folding happens when the text is asked for; an excerpt itself only points into the letter and is
/// valid as long as that is.
///
///     dispute.item == "Diazepam 5mg, #100"
///     std::string text = dispute.rationale.text.str();
class excerpt {
 public:
  excerpt() = default;
  /// `raw` begins at byte `offset` of the input.
  excerpt(std::string_view raw, std::uint64_t offset) : raw_(raw), offset_(offset) {}
  /// `holes` are the places of furniture inside, in order.
  excerpt(std::string_view raw, std::uint64_t offset, list<imr::span, 0> holes)
      : raw_(raw), offset_(offset), holes_(std::move(holes)) {}

  [[nodiscard]] imr::span span() const noexcept { return {offset_, raw_.size()}; }
  /// The bytes of the letter, line ends and furniture included.
  [[nodiscard]] std::string_view raw() const noexcept { return raw_; }
  [[nodiscard]] const list<imr::span, 0>& holes() const noexcept { return holes_; }
  /// An empty excerpt stands for a text that the letter does not have.
  [[nodiscard]] bool empty() const noexcept { return raw_.empty(); }
  explicit operator bool() const noexcept { return !empty(); }

  /// Hands the folded text to `sink(std::string_view)` in pieces, without an allocation.
  template <class Sink> void fold(Sink&& sink) const {
    lexical::folder folder;
    std::size_t from = 0;
    for (const imr::span& hole : holes_) {
      const auto begin = static_cast<std::size_t>(hole.offset - offset_);
      folder.add(raw_.substr(from, begin - from), sink);
      folder.cut();
      from = begin + static_cast<std::size_t>(hole.length);
    }
    folder.add(raw_.substr(from), sink);
  }

  /// The folded text.
  [[nodiscard]] std::string str() const {
    std::string text;
    text.reserve(raw_.size());
    fold([&](std::string_view piece) { text += piece; });
    return text;
  }

  /// Hands each word of the folded text to `sink(std::string_view)`; a word that a line-end hyphen breaks
  /// comes in its two parts.
  template <class Sink> void words(Sink&& sink) const {
    fold([&](std::string_view piece) {
      while (!piece.empty()) {
        const std::size_t end = piece.find(' ');
        if (end != 0) sink(piece.substr(0, end));
        piece.remove_prefix(end == std::string_view::npos ? piece.size() : end + 1);
      }
    });
  }

  friend bool operator==(const excerpt& a, std::string_view b) {
    bool same = true;
    a.fold([&](std::string_view piece) {
      same = same && b.substr(0, piece.size()) == piece;
      if (same) b.remove_prefix(piece.size());
    });
    return same && b.empty();
  }
  friend bool operator!=(const excerpt& a, std::string_view b) { return !(a == b); }
  friend bool operator==(std::string_view a, const excerpt& b) { return b == a; }
  friend bool operator!=(std::string_view a, const excerpt& b) { return !(b == a); }
  /// Two excerpts are equal when their folded texts are, wherever they stand.
  friend bool operator==(const excerpt& a, const excerpt& b) { return a == std::string_view(b.str()); }
  friend bool operator!=(const excerpt& a, const excerpt& b) { return !(a == b); }

  friend std::ostream& operator<<(std::ostream& out, const excerpt& text) {
    text.fold([&](std::string_view piece) { out << piece; });
    return out;
  }

 private:
  std::string_view raw_;
  std::uint64_t offset_ = 0;
  list<imr::span, 0> holes_;
};

}  // namespace v0
}  // namespace imr
