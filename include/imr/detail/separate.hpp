#pragma once

#include "../limits.hpp"
#include "../model/letter.hpp"
#include "../parsed.hpp"
#include "outlet.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

// All ways into the grammars. They are templates so that a program may instantiate them in one file
// (imr/compiled.hpp) and leave them out of all others: IMR_SEPARATE_COMPILATION.

class letter_reader;

/// What a parser owns, and how it is deleted.
template <class Reader = letter_reader> struct reading_of_letters {
  [[nodiscard]] static Reader* make(const limits& bounds);
  static status read(Reader& reader, std::string_view text, const outlet& to, std::uint64_t offset);
  void operator()(Reader* reader) const noexcept;
};

/// A part of a letter on its own.
template <class T> struct reading_of_piece { [[nodiscard]] static parsed<T> read(std::string_view text); };

#ifdef IMR_SEPARATE_COMPILATION
extern template struct reading_of_letters<letter_reader>;
extern template struct reading_of_piece<date>;
extern template struct reading_of_piece<header>;
extern template struct reading_of_piece<reviewer>;
extern template struct reading_of_piece<clinical_summary>;
extern template struct reading_of_piece<guideline>;
extern template struct reading_of_piece<citation>;
extern template struct reading_of_piece<order>;
extern template struct reading_of_piece<partial>;
#endif

}  // namespace detail
}  // namespace v0
}  // namespace imr
