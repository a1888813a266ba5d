#pragma once

#include <chrono>

namespace front {

/// When the text of an input is read from its image.
enum class ocr_mode {
  /// Where it is an image, or a PDF without any text.
  automatic,
  /// Where it is an image or a PDF.
  always,
  never,
};

/// How inputs that are no text are read.
struct reading_options {
  ocr_mode ocr = ocr_mode::automatic;
  /// For each run of a tool: on a whole PDF, or on one page's image.
  std::chrono::seconds limit{120};
};

}  // namespace front
