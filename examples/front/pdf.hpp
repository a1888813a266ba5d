#pragma once

#include "extracted.hpp"
#include "reading_options.hpp"

namespace front {

/// The text of a PDF that is an open file: what `pdftotext -layout` prints, or what OCR reads where it prints
/// nothing.
[[nodiscard]] extracted pdf_text(int file, const reading_options& o);

}  // namespace front
