#pragma once

#include "../lexical/charset.hpp"
#include "work.hpp"

#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// Many rules begin with a mark or a gap, and their first byte turns none of them away. What tells them apart
/// is the word behind it: its first byte and the one that follows.
///
///     word_ahead = *mark first second        ; ", Pain", " and", "; 12"
///
/// Bytes are told apart by class: letters by what they are, in whatever case, all digits as one.
struct word_class {
  static constexpr std::size_t count = 32;
  static constexpr std::uint8_t digit = 26;
  static constexpr std::uint8_t mark = 27;  ///< white space of one byte, comma, stop, colon, slash, hyphen …
  static constexpr std::uint8_t end = 28;
  static constexpr std::uint8_t bracket = 29;
  static constexpr std::uint8_t wide = 30;  ///< may begin a white space of several bytes
  static constexpr std::uint8_t other = 31;

  [[nodiscard]] static constexpr std::uint32_t bit(std::size_t of) noexcept { return std::uint32_t{1} << of; }
  [[nodiscard]] static constexpr std::uint8_t of(char c) noexcept {
    if (lexical::is_letter(c)) return static_cast<std::uint8_t>(lexical::to_lower(c) - 'a');
    if (lexical::is_digit(c)) return digit;
    switch (c) {
      case ',':
      case ';':
      case '.':
      case ':':
      case '/':
      case '-': return mark;
      case '(': return bracket;
      default: break;
    }
    const lexical::byte_kind kind = lexical::kind_of(c);
    if (kind == lexical::byte_kind::wide_lead) return wide;
    return kind == lexical::byte_kind::plain ? other : mark;
  }
};

namespace table {

struct word_classes {
  std::uint8_t of[256] = {};

  constexpr word_classes() noexcept {
    for (int c = 0; c < 256; ++c) of[c] = word_class::of(static_cast<char>(c));
  }
};
inline constexpr word_classes classes;

}  // namespace table

/// A set of words ahead: of each first byte the bytes behind it.
struct word_set {
  std::uint32_t seconds[word_class::count] = {};

  [[nodiscard]] static constexpr word_set all() noexcept {
    word_set set;
    set.add(~std::uint32_t{0}, ~std::uint32_t{0});
    return set;
  }
  constexpr void add(std::uint32_t first, std::uint32_t second) noexcept {
    for (std::size_t i = 0; first != 0; ++i, first >>= 1U) {
      if ((first & 1U) != 0) seconds[i] |= second;
    }
  }
  [[nodiscard]] constexpr bool has(std::size_t first, std::size_t second) const noexcept {
    return (seconds[first] >> second & 1U) != 0;
  }
  [[nodiscard]] constexpr bool empty() const noexcept {
    for (const std::uint32_t second : seconds) {
      if (second != 0) return false;
    }
    return true;
  }
  /// Whether it turns most letters away.
  [[nodiscard]] constexpr bool tells() const noexcept {
    constexpr std::size_t letters = 26;
    std::size_t open = 0;
    for (std::size_t i = 0; i < letters; ++i) open += seconds[i] == ~std::uint32_t{0} ? 1U : 0U;
    return open < letters / 2;
  }
  [[nodiscard]] friend constexpr word_set operator|(const word_set& a, const word_set& b) noexcept {
    word_set set = a;
    for (std::size_t i = 0; i < word_class::count; ++i) set.seconds[i] |= b.seconds[i];
    return set;
  }
  [[nodiscard]] friend constexpr word_set operator&(const word_set& a, const word_set& b) noexcept {
    word_set set = a;
    for (std::size_t i = 0; i < word_class::count; ++i) set.seconds[i] &= b.seconds[i];
    return set;
  }
};

/// The words ahead of the last places.
class words_ahead {
 public:
  words_ahead() noexcept {
    filled_ = 0;
    row_ = {nullptr, 0, 0};
    row_end_ = nullptr;
  }

  /// Whether a rule can match at a place, by the words that it takes. Rows of marks that are too long are not
  /// looked through: there every rule can.
  [[nodiscard]] bool fit(const word_set& words, const char* p, const char* end) noexcept {
    const word& ahead = at(p, end);
    return ahead.first == unknown || words.has(ahead.first, ahead.second);
  }

 private:
  static constexpr std::uint8_t unknown = word_class::count;
  static constexpr std::ptrdiff_t most_marks = 3;
  static constexpr std::size_t rooms = 8;

  struct word {
    const char* from;
    std::uint8_t first;
    std::uint8_t second;
  };

  [[nodiscard]] const word& at(const char* p, const char* end) noexcept {
    const std::size_t room = reinterpret_cast<std::uintptr_t>(p) % rooms;
    word& kept = words_[room];
    if ((filled_ >> room & 1U) != 0 && kept.from == p) return kept;
    filled_ |= 1U << room;
    const bool in_row = row_end_ != nullptr && p >= row_.from && p < row_end_;
    kept = in_row ? word{p, row_.first, row_.second} : look(p, end);
    return kept;
  }
  /// What is found behind a row of marks stands for each place in it.
  [[nodiscard]] word look(const char* const p, const char* const end) noexcept {
    const auto class_at = [end](const char* at) {
      return at == end ? word_class::end : table::classes.of[static_cast<unsigned char>(*at)];
    };
    const char* at = p;
    while (at - p != most_marks && class_at(at) == word_class::mark) ++at;
    work(static_cast<std::uint64_t>(at - p) + 1);
    const std::uint8_t first = class_at(at);
    word found = {p, unknown, 0};
    if (first != word_class::mark) found = {p, first, at == end ? word_class::end : class_at(at + 1)};
    if (at != p) {
      row_ = found;
      row_end_ = at;
    }
    return found;
  }

  word words_[rooms];  // not filled before it is asked for: most rules end at their first byte
  unsigned filled_;
  word row_;
  const char* row_end_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
