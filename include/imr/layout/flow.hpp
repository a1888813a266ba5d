#pragma once

#include "../detail/work.hpp"
#include "../excerpt.hpp"
#include "../lexical/utf8.hpp"
#include "furniture.hpp"
#include "line.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
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

/// The letter as one running text: folded as text values are, without page furniture. Every grammar reads it, so that
/// no rule has to know of line wraps, page breaks, footers or double spacing; line starts are kept beside it, as the
/// one trait of the layout that carries meaning. Each place of the flow leads back to its bytes in the letter.
class flow {
 public:
  static constexpr std::size_t npos = std::string_view::npos;

  /// Reads a letter that begins at byte `offset` of the input. Buffers are kept from letter to letter.
  void read(std::string_view letter, std::uint64_t offset) {
    letter_ = letter;
    offset_ = offset;
    find_lines(letter, lines_);
    finder_.split(letter, lines_, furniture_);
    text_.clear();
    pieces_.clear();
    starts_.clear();
    joins_ = false;
    invalid_ = npos;
    for (const line& l : lines_) append(l);
  }

  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  [[nodiscard]] std::string_view text(range r) const noexcept { return text().substr(r.begin, r.size()); }
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(text_.size()); }
  /// Where each line's text begins, in ascending order.
  [[nodiscard]] const std::vector<std::uint32_t>& line_starts() const noexcept { return starts_; }
  [[nodiscard]] std::string_view letter() const noexcept { return letter_; }
  [[nodiscard]] span letter_span() const noexcept { return {offset_, letter_.size()}; }

  /// Offset in the letter of the first byte that is not UTF-8, or npos.
  [[nodiscard]] std::size_t first_invalid() const noexcept { return invalid_; }

  [[nodiscard]] bool is_line_start(std::uint32_t at) const noexcept {
    return std::binary_search(starts_.begin(), starts_.end(), at);
  }
  /// Index of the line that holds a place.
  [[nodiscard]] std::size_t line_of(std::uint32_t at) const noexcept {
    return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) - 1;
  }

  /// The letter's bytes of a stretch of the flow.
  [[nodiscard]] span place(range r) const noexcept {
    if (r.empty()) return {offset_ + source_of(r.begin), 0};
    const std::uint32_t begin = source_of(r.begin);
    return {offset_ + begin, source_of(r.end - 1) + 1 - begin};
  }
  /// Offset in the letter of a place of the flow.
  [[nodiscard]] std::uint32_t source_of(std::uint32_t at) const noexcept {
    if (pieces_.empty()) return 0;
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), at,
                                        [](std::uint32_t value, const piece& p) { return value < p.at; });
    const piece& p = *(after - 1);
    return std::min(p.source + (at - p.at), static_cast<std::uint32_t>(letter_.size()));
  }

  /// The text value of a stretch, trimmed.
  [[nodiscard]] excerpt quote(range r, allocator<span> memory = {}) const {
    r = trimmed(r);
    if (r.empty()) return {};
    const span where = place(r);
    list<span, 0> holes(memory);
    for (auto f = first_furniture_after(where.offset); f != furniture_.end() && offset_ + f->begin < where.end(); ++f) {
      holes.push_back({offset_ + f->begin, f->end - f->begin});
    }
    return {letter_.substr(static_cast<std::size_t>(where.offset - offset_), static_cast<std::size_t>(where.length)),
            where.offset, std::move(holes)};
  }

  [[nodiscard]] range trimmed(range r) const noexcept {
    while (!r.empty() && text_[r.begin] == ' ') ++r.begin;
    while (!r.empty() && text_[r.end - 1] == ' ') --r.end;
    return r;
  }

 private:
  /// A stretch that stands in the letter as it stands in the flow.
  struct piece {
    std::uint32_t at;
    std::uint32_t source;
  };

  void append(const line& l) {
    const char* const base = letter_.data();
    if (!text_.empty() && !joins_) text_ += ' ';
    starts_.push_back(size());
    const std::string_view content = l.in(letter_);
    imr::detail::work(content.size());
    if (lexical::is_folded(content)) {
      pieces_.push_back({size(), l.begin});
      text_ += content;
    } else {
      append_folded(content);
    }
    joins_ = lexical::ends_in_joining_hyphen(base + l.begin, base + l.end);
  }

  void append_folded(std::string_view content) {
    if (invalid_ == npos) {
      const std::size_t invalid = lexical::find_invalid_utf8(content);
      if (invalid != npos) invalid_ = static_cast<std::size_t>(content.data() - letter_.data()) + invalid;
    }
    lexical::folder folder;
    folder.add(content, [&](std::string_view part) {
      const bool folded_blank = part == " ";
      if (!folded_blank) pieces_.push_back({size(), static_cast<std::uint32_t>(part.data() - letter_.data())});
      text_ += part;
    });
  }

  [[nodiscard]] std::vector<line>::const_iterator first_furniture_after(std::uint64_t at) const noexcept {
    return std::lower_bound(furniture_.begin(), furniture_.end(), at,
                            [&](const line& f, std::uint64_t value) { return offset_ + f.begin < value; });
  }

  std::string_view letter_;
  std::uint64_t offset_ = 0;
  std::size_t invalid_ = npos;
  std::vector<line> lines_;
  std::vector<line> furniture_;
  furniture_finder finder_;
  std::string text_;
  std::vector<piece> pieces_;
  std::vector<std::uint32_t> starts_;
  bool joins_ = false;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
