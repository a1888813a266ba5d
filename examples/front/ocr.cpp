#include "ocr.hpp"

#include "process.hpp"
#include "temporary_file.hpp"

#include <unistd.h>

#include <string>
#include <utility>

namespace front {
namespace {

constexpr const char* resolution = "300";
// A page of 11 by 17 inches has 17 MB; more is a bomb.
constexpr std::size_t most_page_bytes = std::size_t{256} << 20;

extracted recognize(int image, const reading_options& o) {
  lseek(image, 0, SEEK_SET);
  finished f = run({{"tesseract", "stdin", "stdout", "-l", "eng", "--dpi", resolution}, image, o.limit});
  return {std::move(f.output), std::move(f.failure), {}};
}

extracted page_text(int pdf, std::size_t page, const reading_options& o) {
  const std::string number = std::to_string(page);
  lseek(pdf, 0, SEEK_SET);
  const finished image = run({{"pdftoppm", "-gray", "-r", resolution, "-f", number, "-l", number, "-"},
                              pdf,
                              o.limit,
                              most_page_bytes});
  if (!image.failure.empty()) return {{}, image.failure, {}};
  const temporary_file file(image.output);
  if (!file) return {{}, "there is no room for the image of a page", {}};
  return recognize(file.get(), o);
}

void end_page(std::string& text) {
  if (text.empty() || text.back() != '\f') text += '\f';
}

}  // namespace

extracted image_text(int file, const reading_options& o) {
  if (o.ocr == ocr_mode::never) return {{}, "an image, and OCR was ruled out", {}};
  extracted e = recognize(file, o);
  if (e.error.empty()) end_page(e.text);
  return e;
}

extracted scanned_text(int pdf, std::size_t pages, const reading_options& o) {
  extracted all;
  for (std::size_t page = 1; page <= pages; ++page) {
    extracted e = page_text(pdf, page, o);
    if (!e.error.empty()) return {{}, "page " + std::to_string(page) + ": " + e.error, {}};
    end_page(e.text);
    all.text += e.text;
  }
  return all;
}

}  // namespace front
