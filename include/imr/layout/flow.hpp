#pragma once

#include "../detail/work.hpp"
#include "../excerpt.hpp"
#include "../lexical/utf8.hpp"
#include "furniture.hpp"
#include "line.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
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

/// The letter as one running text: folded as text values are, without page furniture. Every grammar reads it,
/// so that no rule has to know of line wraps, page breaks, footers or double spacing; line starts are kept
/// beside it, as the one trait of the layout that carries meaning. Each place of the flow leads back to its
/// bytes in the letter.
class flow {
 public:
  static constexpr std::size_t npos = std::string_view::npos;

  /// Reads a letter that begins at byte `offset` of the input. Buffers are kept from letter to letter.
  void read(std::string_view letter, std::uint64_t offset) {
    letter_ = letter;
    offset_ = offset;
    find_lines(letter, lines_);
    finder_.split(letter, lines_, furniture_);
    size_ = 0;
    if (buffer_.size() < letter.size()) buffer_.resize(letter.size());  // a fold never makes a text longer
    pieces_.clear();
    last_piece_ = 0;
    starts_.clear();
    joins_ = false;
    invalid_ = npos;
    for (const line& l : lines_) append(l);
  }

  [[nodiscard]] std::string_view text() const noexcept { return {buffer_.data(), size_}; }
  [[nodiscard]] std::string_view text(range r) const noexcept { return text().substr(r.begin, r.size()); }
  [[nodiscard]] std::uint32_t size() const noexcept { return size_; }
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
    return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) -
           1;
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
    const piece& p = pieces_[piece_of(at)];
    return (std::min)(p.source + (at - p.at), static_cast<std::uint32_t>(letter_.size()));
  }

  /// The text value of a stretch, trimmed.
  [[nodiscard]] excerpt quote(range r, allocator<span> memory = {}) const {
    r = trimmed(r);
    if (r.empty()) return {};
    const span where = place(r);
    list<span, 0> holes(memory);
    for (auto f = first_furniture_after(where.offset);
         f != furniture_.end() && offset_ + f->begin < where.end(); ++f) {
      holes.push_back({offset_ + f->begin, f->end - f->begin});
    }
    return {letter_.substr(static_cast<std::size_t>(where.offset - offset_),
                           static_cast<std::size_t>(where.length)),
            where.offset, std::move(holes)};
  }

  [[nodiscard]] range trimmed(range r) const noexcept {
    while (!r.empty() && buffer_[r.begin] == ' ') ++r.begin;
    while (!r.empty() && buffer_[r.end - 1] == ' ') --r.end;
    return r;
  }

 private:
  /// Index of the piece that holds a place. Places are asked for in ascending order, mostly close together,
  /// so the last answer and its neighbors are tried before a search.
  [[nodiscard]] std::size_t piece_of(std::uint32_t at) const noexcept {
    constexpr int steps = 4;
    const auto holds = [&](std::size_t i) {
      return pieces_[i].at <= at && (i + 1 == pieces_.size() || at < pieces_[i + 1].at);
    };
    for (int i = 0; i < steps && last_piece_ < pieces_.size() && pieces_[last_piece_].at <= at; ++i) {
      if (holds(last_piece_)) return last_piece_;
      ++last_piece_;
    }
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), at,
                                        [](std::uint32_t value, const piece& p) { return value < p.at; });
    last_piece_ = after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
    return last_piece_;
  }

  /// A stretch that stands in the letter as it stands in the flow.
  struct piece {
    std::uint32_t at;
    std::uint32_t source;
  };

  void append(const line& l) {
    const char* const base = letter_.data();
    if (size_ != 0 && !joins_) buffer_[size_++] = ' ';
    starts_.push_back(size());
    const std::string_view content = l.in(letter_);
    if (lexical::is_folded(content)) {
      imr::detail::work_in_blocks(content.size());
      pieces_.push_back({size(), l.begin});
      write(content);
    } else {
      append_folded(content);
    }
    joins_ = lexical::ends_in_joining_hyphen(base + l.begin, base + l.end);
  }

  void write(std::string_view part) noexcept {
    std::memcpy(buffer_.data() + size_, part.data(), part.size());
    size_ += static_cast<std::uint32_t>(part.size());
  }

  void append_folded(std::string_view content) {
    if (invalid_ == npos) {
      const std::size_t invalid = lexical::find_invalid_utf8(content);
      if (invalid != npos) invalid_ = static_cast<std::size_t>(content.data() - letter_.data()) + invalid;
    }
    lexical::folder folder;
    folder.add(content, [&](std::string_view part) {
      const bool folded_blank = part == " ";
      if (!folded_blank)
        pieces_.push_back({size(), static_cast<std::uint32_t>(part.data() - letter_.data())});
      write(part);
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
  std::vector<char> buffer_;
  std::uint32_t size_ = 0;
  std::vector<piece> pieces_;
  std::vector<std::uint32_t> starts_;
  bool joins_ = false;
  mutable std::size_t last_piece_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
