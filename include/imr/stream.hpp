#pragma once

#include "layout/letters.hpp"
#include "parse.hpp"
#include "span.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {

/// One letter in a text that holds many.
struct letter_text {
  /// Its place in the whole.
  span where;
  std::string_view text;

  /// Reads the letter; every span counts from the beginning of the whole.
  [[nodiscard]] parsed<letter> parse(const limits& bounds = {}) const {
    return detail::parse_at(text, where.offset, bounds);
  }
};

/// The letters of a text, one after another. Each byte belongs to one of them: what stands between two
/// letters to the first of the two, what stands before the first letter to it. A text in which no letter
/// begins is one element, an empty text has none. Nothing is copied or allocated, and the whole is read once,
/// as far as the iteration goes.
class letter_range {
 public:
  class iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = letter_text;
    using difference_type = std::ptrdiff_t;
    using pointer = const letter_text*;
    using reference = const letter_text&;

    iterator() = default;
    explicit iterator(std::string_view whole) : whole_(whole) { read(0); }

    [[nodiscard]] reference operator*() const noexcept { return letter_; }
    [[nodiscard]] pointer operator->() const noexcept { return &letter_; }
    iterator& operator++() {
      read(letter_.where.end());
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.letter_.text.data() == b.letter_.text.data() && a.letter_.where == b.letter_.where;
    }
    friend bool operator!=(const iterator& a, const iterator& b) noexcept { return !(a == b); }

   private:
    void read(std::uint64_t begin) {
      letter_ = {};
      if (begin == whole_.size()) return;
      const std::uint64_t end = finder_.next(whole_, 0, true).value_or(whole_.size());
      const auto at = static_cast<std::size_t>(begin);
      letter_ = {{begin, end - begin}, whole_.substr(at, static_cast<std::size_t>(end - begin))};
    }

    std::string_view whole_;
    layout::letter_finder finder_;
    letter_text letter_;
  };

  explicit letter_range(std::string_view whole) noexcept : whole_(whole) {}
  [[nodiscard]] iterator begin() const { return iterator(whole_); }
  [[nodiscard]] iterator end() const { return {}; }

 private:
  std::string_view whole_;
};

/// The letters of a text that holds any number of them, in its order. The text must outlive what is read from
/// it.
///
///     for (const imr::letter_text& letter : imr::letters(bundle)) {
///       const imr::parsed<imr::letter> r = letter.parse();                     // or, over a run:
///       parser.parse(letter.text, handler, letter.where.offset);
///     }
[[nodiscard]] inline letter_range letters(std::string_view text) noexcept { return letter_range(text); }

/// A temporary string would be gone before its letters are used.
template <class String, class = detail::if_temporary_string<String>>
letter_range letters(String&& text) = delete;

/// Takes letters out of an input that comes in pieces, the same ones that `letters` finds in the whole,
/// however it is cut. Holds one letter at a time: twice the limit of a letter's size and the longest piece at
/// most. Of a letter beyond the limit its first bytes are handed on, one more than the limit has, so that the
/// parser reports `limit-reached`; the rest is passed over to where the next letter begins.
///
///     imr::splitter split;
///     const auto read = [&](std::string_view letter, std::uint64_t offset) { parser.parse(letter, handler, offset); };
///     while (const std::size_t count = read_some(buffer)) split.feed({buffer, count}, read);
///     split.finish(read);
class splitter {
 public:
  splitter() = default;
  explicit splitter(const limits& bounds) : most_((std::min)(bounds.letter_bytes, most_letter_bytes) + 1) {}

  /// Takes the next piece of the input, and hands on each letter that ends in it: `on_letter(std::string_view
  /// text, std::uint64_t offset)`. The text is valid during the call.
  template <class Sink> void feed(std::string_view piece, Sink&& on_letter) {
    drop_read();
    buffer_.append(piece);
    take(false, on_letter);
  }

  /// The input has ended: hands on the last letter. Then another input may follow, whose offsets count from
  /// 0.
  template <class Sink> void finish(Sink&& on_letter) {
    take(true, on_letter);
    const std::uint64_t end = base_ + buffer_.size();
    const std::uint64_t begin = std::exchange(letter_, end);
    const bool handed_on = std::exchange(cut_, false);
    if (begin != end && !handed_on) on_letter(text_of(begin, end), begin);
    buffer_.clear();
    finder_ = {};
    base_ = letter_ = 0;
  }

 private:
  template <class Sink> void take(bool whole, Sink& on_letter) {
    while (const std::optional<std::uint64_t> next = finder_.next(buffer_, base_, whole)) {
      const std::uint64_t begin = std::exchange(letter_, *next);
      if (!std::exchange(cut_, false)) on_letter(text_of(begin, *next), begin);
    }
    if (cut_ || settled() < letter_ + most_) return;
    cut_ = true;
    on_letter(text_of(letter_, letter_ + most_), letter_);
  }

  /// No letter begins before this place that is not found yet.
  [[nodiscard]] std::uint64_t settled() const noexcept {
    return finder_.at() - (std::min)(finder_.at(), layout::letter_finder::look_back);
  }

  [[nodiscard]] std::string_view text_of(std::uint64_t begin, std::uint64_t end) const noexcept {
    const std::uint64_t length = (std::min)(end - begin, std::uint64_t{most_});
    return std::string_view(buffer_).substr(static_cast<std::size_t>(begin - base_),
                                            static_cast<std::size_t>(length));
  }

  /// Forgets what was handed on, once it is the greater part of what is held.
  void drop_read() {
    const std::uint64_t read = (cut_ ? (std::max)(settled(), letter_) : letter_) - base_;
    if (read < buffer_.size() - read) return;
    buffer_.erase(0, static_cast<std::size_t>(read));
    base_ += read;
  }

  std::size_t most_ = limits().letter_bytes + 1;
  std::string buffer_;
  /// Offset of the buffer's first byte, and of the letter that is being read.
  std::uint64_t base_ = 0;
  std::uint64_t letter_ = 0;
  /// The letter is longer than the limit, and was handed on.
  bool cut_ = false;
  layout::letter_finder finder_;
};

}  // namespace v0
}  // namespace imr
