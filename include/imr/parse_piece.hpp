#pragma once

#include "detail/separate.hpp"
#include "parsed.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {

/// Reads one part of a letter from a text that holds nothing else. T is date, header, reviewer (the prose
/// form), clinical_summary (the text of the section), guideline, citation, order or partial. The status is
/// failed where the text is no such part; the result points into `text`.
///
///     auto g = imr::parse_piece<imr::guideline>("Decision based on MTUS Low Back Complaints 2004.");
///     // g->basis == imr::basis::mtus
template <class T> [[nodiscard]] parsed<T> parse_piece(std::string_view text) {
  return detail::reading_of_piece<T>::read(text);
}

/// A temporary string would be gone before the result is used.
template <class T, class String, class = detail::if_temporary_string<String>>
parsed<T> parse_piece(String&& text) = delete;

}  // namespace v0
}  // namespace imr

#ifndef IMR_SEPARATE_COMPILATION
#include "detail/piece_reader.hpp"
#endif
