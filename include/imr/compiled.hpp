#pragma once

/// The library's code for one file of a program. Where IMR_SEPARATE_COMPILATION is defined for all files of a
/// program, imr.hpp declares how letters are read and compiles nothing of it, in a tenth of the time; one
/// file then includes this header. The CMake target imr::compiled is that file, built as a static library:
///
///     target_link_libraries(program PRIVATE imr::compiled)   # instead of imr::imr
///
/// Without CMake: -DIMR_SEPARATE_COMPILATION for all files, and one more that holds just
///
///     #include <imr/compiled.hpp>

#include "detail/letter_reader.hpp"
#include "detail/piece_reader.hpp"

namespace imr {
inline namespace v0 {
namespace detail {

template struct reading_of_letters<letter_reader>;
template struct reading_of_piece<date>;
template struct reading_of_piece<header>;
template struct reading_of_piece<reviewer>;
template struct reading_of_piece<clinical_summary>;
template struct reading_of_piece<guideline>;
template struct reading_of_piece<citation>;
template struct reading_of_piece<order>;
template struct reading_of_piece<partial>;

}  // namespace detail
}  // namespace v0
}  // namespace imr
