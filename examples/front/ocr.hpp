#pragma once

#include "extracted.hpp"
#include "reading_options.hpp"

#include <cstddef>

namespace front {

/// Reads an image that is an open file.
[[nodiscard]] extracted image_text(int file, const reading_options& o);

/// Reads the images of a PDF's pages, one page at a time. A form feed ends each, as in the output of
/// pdftotext.
[[nodiscard]] extracted scanned_text(int pdf, std::size_t pages, const reading_options& o);

}  // namespace front
