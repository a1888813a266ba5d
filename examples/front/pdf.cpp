#include "pdf.hpp"

#include "ocr.hpp"
#include "process.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace front {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos; }

/// pdftotext mends what it can and says so. What it calls an error, and no warning, may have cost a part of
/// the text.
std::string doubt_of(const std::string& messages) {
  const std::size_t at = messages.find("Error");
  if (at == std::string::npos) return {};
  const std::size_t before = messages.rfind('\n', at);
  const std::size_t begin = before == std::string::npos ? 0 : before + 1;
  return "some of the PDF may be missing: pdftotext: " +
         messages.substr(begin, messages.find('\n', at) - begin);
}

}  // namespace

extracted pdf_text(int file, const reading_options& o) {
  lseek(file, 0, SEEK_SET);
  finished f = run({{"pdftotext", "-layout", "-enc", "UTF-8", "-", "-"}, file, o.limit});
  if (!f.failure.empty()) return {{}, std::move(f.failure), {}};
  const bool scanned = o.ocr == ocr_mode::always || (o.ocr == ocr_mode::automatic && is_blank(f.output));
  if (!scanned) return {std::move(f.output), {}, doubt_of(f.messages)};
  const auto pages = std::count(f.output.begin(), f.output.end(), '\f');  // one ends each page
  extracted e = scanned_text(file, static_cast<std::size_t>(pages), o);
  if (e.doubt.empty()) e.doubt = doubt_of(f.messages);
  return e;
}

}  // namespace front
