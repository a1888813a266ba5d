#pragma once

#include <imr/excerpt.hpp>
#include <imr/lexical/charset.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace fuzz {

/// Looks each text value up in the running text that the grammars read: both are folded by the same rules.
class flow_checker {
 public:
  explicit flow_checker(std::string_view flow) : flow_(flow) {}

  void text(std::string_view name, const imr::excerpt& text) {
    const std::string folded = text.str();
    if (begins_with_mark(folded)) return;
    if (flow_.find(folded) == std::string_view::npos)
      error_ = std::string(name) + " is not what was read: [" + folded + "]";
  }
  void place(std::string_view, imr::span) {}
  void value(std::string_view, std::string_view) {}
  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  /// A hyphen that begins a value and ends a line joins the next word only where the text before it is seen.
  static bool begins_with_mark(std::string_view text) {
    constexpr std::size_t longest_hyphen = 3;
    const std::size_t blank = text.find(' ');
    return blank <= longest_hyphen && !imr::lexical::is_letter(text[blank - 1]) &&
           !imr::lexical::is_digit(text[blank - 1]);
  }

  std::string_view flow_;
  std::string error_;
};

}  // namespace fuzz
