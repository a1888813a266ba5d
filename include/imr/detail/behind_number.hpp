#pragma once

#include "../lexical/charset.hpp"
#include "../lexical/number_reading.hpp"
#include "number_path.hpp"
#include "work.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// What stands behind the number at the beginning of a text: the mark, and the byte that tells rules apart.
struct behind_number {
  static constexpr std::size_t symbols_of_row = 258;
  static constexpr std::size_t number_word = 256;
  static constexpr std::size_t end_of_text = 257;
  static constexpr std::size_t count = number_place::rows * symbols_of_row;
  /// Where the number or what follows it is too long to look at.
  static constexpr std::size_t unknown = count;

  /// A number in digits begins the text, or one in words that was found to.
  [[nodiscard]] static std::size_t at(const char* const begin, const char* const end) noexcept {
    constexpr std::ptrdiff_t longest = 16;
    const char* p = begin;
    if (!lexical::is_digit(*p))
      p += lexical::detail::read_number_words({p, static_cast<std::size_t>(end - p)}).length;
    std::uint8_t place = number_place::plain;
    for (;;) {
      if (p - begin > longest) return unknown;
      const std::size_t space = lexical::space_length(p, end);
      const std::uint8_t next = space != 0 ? number_place::behind_space(place)
                                : p == end ? number_place::none
                                           : number_place::step(place, *p);
      if (next == number_place::none) break;
      place = next;
      p += space != 0 ? space : 1;
    }
    work(static_cast<std::uint64_t>(p - begin));
    const std::size_t symbol = p == end ? end_of_text
                               : lexical::may_begin_number({p, static_cast<std::size_t>(end - p)})
                                   ? number_word
                                   : static_cast<unsigned char>(*p);
    return number_place::row_of(place) * symbols_of_row + symbol;
  }
};

/// Which of several rules can match where a number stands, by what stands behind it: a bit for each.
template <class Bits, class... Rules> class behind_number_table {
 public:
  [[nodiscard]] static Bits at(const char* begin, const char* end) noexcept {
    const std::size_t behind = behind_number::at(begin, end);
    return behind == behind_number::unknown ? static_cast<Bits>(~Bits{}) : table[behind];
  }

 private:
  using bit_table = std::array<Bits, behind_number::count>;

  static constexpr void add(bit_table& to, const number_path& path, Bits bit) noexcept {
    for (std::size_t row = 0; row < number_place::rows; ++row) {
      const symbols& leaves = path.leaves[number_place::begin][row];
      const byte_set bytes(leaves);
      for (std::size_t i = 0; i < behind_number::symbols_of_row; ++i) {
        const bool leaves_here = i == behind_number::number_word   ? leaves.number
                                 : i == behind_number::end_of_text ? leaves.end
                                                                   : bytes.has(static_cast<char>(i));
        Bits& open = to[row * behind_number::symbols_of_row + i];
        if (leaves_here || path.may_end_before(row)) open = static_cast<Bits>(open | bit);
      }
    }
  }
  [[nodiscard]] static constexpr bit_table make() noexcept {
    bit_table made{};
    std::size_t next = 0;
    (add(made, path_v<Rules>, static_cast<Bits>(Bits{1} << next++)), ...);
    return made;
  }
  static constexpr bit_table table = make();
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
