#pragma once

#include "walk.hpp"

#include <string>
#include <string_view>

namespace fuzz {

/// Prints what a record says, without places: two texts of one letter say the same when their records print
/// the same. With `typographic` marks undone a quote is a quote and a dash a dash, however it is set.
class value_printer {
 public:
  explicit value_printer(bool undo_typography = false) : undo_(undo_typography) {}

  void text(std::string_view name, const imr::excerpt& text) {
    if (!text.empty()) value(name, undo_ ? without_typography(text.str()) : text.str());
  }
  void place(std::string_view, imr::span) {}
  void value(std::string_view name, std::string_view printed) {
    out_.append(name).append(" = ").append(printed).append("\n");
  }
  [[nodiscard]] const std::string& str() const noexcept { return out_; }

 private:
  static std::string without_typography(std::string text) {
    constexpr std::string_view marks[][2] = {
        {"\xE2\x80\x9C", "\""}, {"\xE2\x80\x9D", "\""}, {"\xE2\x80\x98", "'"}, {"\xE2\x80\x99", "'"},
        {"\xE2\x80\x90", "-"},  {"\xE2\x80\x91", "-"},  {"\xE2\x80\x93", "-"}, {"\xE2\x80\x94", "-"}};
    for (const auto& mark : marks) {
      for (std::size_t at = text.find(mark[0]); at != std::string::npos; at = text.find(mark[0], at))
        text.replace(at, mark[0].size(), mark[1]);
    }
    return text;
  }

  std::string out_;
  bool undo_;
};

/// The record but for its sections, which say only where things stand.
inline std::string values_of(const imr::letter& letter, bool undo_typography = false) {
  value_printer out(undo_typography);
  out.value("format", imr::to_string(letter.format));
  walk(out, letter.header);
  walk(out, letter.reviewer);
  out.text("documents_reviewed", letter.documents_reviewed);
  walk(out, letter.clinical_summary);
  for (const imr::dispute& d : letter.disputes) walk(out, d);
  out.value("outcome", imr::to_string(letter.outcome));
  return out.str();
}

}  // namespace fuzz
