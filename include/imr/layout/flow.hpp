#pragma once

#include "../detail/work.hpp"
#include "../excerpt.hpp"
#include "../lexical/utf8.hpp"
#include "furniture.hpp"
#include "line.hpp"
#include "mends.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

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
    mended_.clear();
    joins_ = false;
    invalid_ = npos;
    for (const line& l : lines_) append(l);
  }

  [[nodiscard]] std::string_view text() const noexcept { return {buffer_.data(), size_}; }
  [[nodiscard]] std::string_view text(range r) const noexcept { return text().substr(r.begin, r.size()); }
  [[nodiscard]] std::uint32_t size() const noexcept { return size_; }
  /// Where each line's text begins, in ascending order.
  [[nodiscard]] const std::vector<std::uint32_t>& line_starts() const noexcept { return starts_; }
  /// The lines of the letter that hold its text, one for each line start.
  [[nodiscard]] const std::vector<line>& lines() const noexcept { return lines_; }
  /// The lines that were left out as page furniture, in the letter's order.
  [[nodiscard]] const std::vector<line>& furniture() const noexcept { return furniture_; }
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
    return {offset_ + begin, source_end_of(r.end - 1) - begin};
  }
  /// Offset in the letter of a place of the flow.
  [[nodiscard]] std::uint32_t source_of(std::uint32_t at) const noexcept {
    if (pieces_.empty()) return 0;
    const piece& p = pieces_[piece_of(at)];
    if (p.mended != 0) return p.source + place_of_character(letter_.substr(p.source, p.mended), at - p.at);
    return (std::min)(p.source + (at - p.at), static_cast<std::uint32_t>(letter_.size()));
  }

  /// Puts back what damage changed. Places still lead to the bytes of the letter, so that text values stay
  /// what the letter holds.
  void put_back(const mends& found) {
    old_buffer_.assign(buffer_.data(), buffer_.data() + size_);
    old_pieces_.assign(pieces_.begin(), pieces_.end());  // each keeps its capacity
    old_starts_.assign(starts_.begin(), starts_.end());
    pieces_.clear();
    starts_.clear();
    mended_.clear();
    size_ = 0;
    const std::size_t needed = old_buffer_.size() + found.size();
    if (buffer_.size() < needed) buffer_.resize(needed);
    copier from{old_pieces_.begin(), old_starts_.begin(), 0};
    for (const mends::mend& m : found.list()) {
      copy(from, m.where.begin);
      replace(from, m.where, found.text(m));
    }
    copy(from, static_cast<std::uint32_t>(old_buffer_.size()));
    last_piece_ = 0;
  }
  /// Whether something was put back in a stretch.
  [[nodiscard]] bool is_mended(range r) const noexcept {
    const auto after = std::lower_bound(mended_.begin(), mended_.end(), r.begin,
                                        [](const range& m, std::uint32_t at) { return m.end <= at; });
    return !r.empty() && after != mended_.end() && after->begin < r.end;
  }

  /// Whether anything was put back.
  [[nodiscard]] bool is_mended() const noexcept { return !mended_.empty(); }
  /// The stretch that was read from a part of the letter.
  [[nodiscard]] range stretch_of(span part) const noexcept {
    return {flow_of(part.offset), flow_of(part.end())};
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

  /// The first place of the flow that was read from a byte of the letter or from one behind it.
  [[nodiscard]] std::uint32_t flow_of(std::uint64_t byte) const noexcept {
    const std::uint64_t at = byte - (std::min)(byte, offset_);
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), at,
                                        [](std::uint64_t value, const piece& p) { return value < p.source; });
    if (after == pieces_.begin()) return 0;
    const piece& p = *(after - 1);
    const std::uint32_t end = after == pieces_.end() ? size() : after->at;
    const std::uint64_t inside = at - p.source;
    if (p.mended != 0 && inside >= p.mended) return end;
    return static_cast<std::uint32_t>((std::min)(p.at + inside, std::uint64_t{end}));
  }
  /// Offset in the letter behind a byte of the flow; the last byte of a word put back stands for all that is
  /// left of what it stands for.
  [[nodiscard]] std::uint32_t source_end_of(std::uint32_t at) const noexcept {
    const std::size_t i = piece_of(at);
    const std::uint32_t next = i + 1 < pieces_.size() ? pieces_[i + 1].at : size();
    if (pieces_[i].mended == 0) return source_of(at) + 1;
    const std::uint32_t last = pieces_[i].source + pieces_[i].mended;
    if (at + 1 >= next) return last;
    std::uint32_t end = source_of(at) + 1;
    while (end < last && continues_character(end)) ++end;
    return end;
  }

  [[nodiscard]] bool continues_character(std::uint32_t at) const noexcept {
    return (static_cast<unsigned char>(letter_[at]) & 0xC0U) == 0x80U;
  }

  /// A stretch that stands in the letter as it stands in the flow.
  struct piece {
    std::uint32_t at;
    std::uint32_t source;
    /// Bytes of the letter that a word put back stands for; 0 where the letter's own bytes stand.
    std::uint32_t mended = 0;
  };

  /// How far the flow has been copied behind what was put back.
  struct copier {
    std::vector<piece>::const_iterator stretch;
    std::vector<std::uint32_t>::const_iterator start;
    std::uint32_t done;
  };

  /// Copies the old flow up to a place.
  void copy(copier& from, std::uint32_t end) {
    while (from.stretch + 1 < old_pieces_.cend() && (from.stretch + 1)->at <= from.done) ++from.stretch;
    const std::uint32_t shift = size() - from.done;
    if (from.done < end && from.stretch != old_pieces_.cend())
      pieces_.push_back(
          {size(), from.stretch->source + (from.done - (std::min)(from.done, from.stretch->at)), 0});
    while (from.stretch + 1 < old_pieces_.cend() && (from.stretch + 1)->at < end) {
      ++from.stretch;
      pieces_.push_back({from.stretch->at + shift, from.stretch->source, 0});
    }
    for (; from.start != old_starts_.cend() && *from.start < end; ++from.start)
      starts_.push_back(*from.start + shift);
    write(std::string_view(old_buffer_.data(), old_buffer_.size()).substr(from.done, end - from.done));
    from.done = end;
  }

  void replace(copier& from, range where, std::string_view text) {
    for (; from.start != old_starts_.cend() && *from.start < where.end; ++from.start)
      starts_.push_back(size());
    const auto last = std::upper_bound(from.stretch, old_pieces_.cend(), where.end - 1,
                                       [](std::uint32_t at, const piece& p) { return at < p.at; }) -
                      1;
    const auto first = std::upper_bound(from.stretch, old_pieces_.cend(), where.begin,
                                        [](std::uint32_t at, const piece& p) { return at < p.at; }) -
                       1;
    const std::uint32_t source = first->source + (where.begin - first->at);
    const std::uint32_t source_end = last->source + (where.end - last->at);
    pieces_.push_back({size(), source, source_end - source});
    mended_.push_back({size(), size() + static_cast<std::uint32_t>(text.size())});
    write(text);
    from.done = where.end;
  }

  void append(const line& l) {
    const char* const base = letter_.data();
    if (size_ != 0 && !joins_) buffer_[size_++] = ' ';
    starts_.push_back(size());
    const std::string_view content = l.in(letter_);
    if (lexical::is_folded(content)) {
      imr::detail::work_in_blocks(content.size());
      pieces_.push_back({size(), l.begin, 0});
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
        pieces_.push_back({size(), static_cast<std::uint32_t>(part.data() - letter_.data()), 0});
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
  std::vector<char> old_buffer_;
  std::vector<piece> old_pieces_;
  std::vector<std::uint32_t> old_starts_;
  std::vector<range> mended_;
  bool joins_ = false;
  mutable std::size_t last_piece_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
