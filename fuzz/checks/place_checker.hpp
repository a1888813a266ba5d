#pragma once

#include <imr/excerpt.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace fuzz {

/// Every place lies inside the letter, and a text value points at its own bytes and is folded.
class place_checker {
 public:
  explicit place_checker(std::string_view letter) : letter_(letter) {}

  void text(std::string_view name, const imr::excerpt& text) {
    if (text.empty()) {
      if (!text.holes().empty()) fail(name, "is empty and has a hole");
      return;
    }
    place(name, text.span());
    if (!error_.empty()) return;
    if (text.raw().data() != letter_.data() + text.span().offset) fail(name, "does not point at its bytes");
    check_holes(name, text);
    check_folded(name, text.str());
    if (!(text == std::string_view(text.str()))) fail(name, "is not equal to its own text");
  }
  void place(std::string_view name, imr::span where) {
    const bool inside = where.offset <= letter_.size() && where.length <= letter_.size() - where.offset;
    if (!inside) fail(name, "has a span outside the input");
  }
  void value(std::string_view, std::string_view) {}
  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  void fail(std::string_view name, std::string_view what) {
    if (error_.empty()) error_.append(name).append(" ").append(what);
  }

  void check_holes(std::string_view name, const imr::excerpt& text) {
    std::uint64_t from = text.span().offset;
    for (const imr::span& hole : text.holes()) {
      if (hole.empty() || hole.offset < from || hole.end() > text.span().end())
        fail(name, "has a hole out of place");
      from = hole.end();
    }
  }

  void check_folded(std::string_view name, const std::string& text) {
    if (text.empty()) return fail(name, "folds to nothing");
    if (text.front() == ' ' || text.back() == ' ') fail(name, "has a blank at its end");
    if (text.find("  ") != std::string::npos) fail(name, "has two blanks in a row");
    if (text.find_first_of("\n\r\f\t\v") != std::string::npos)
      fail(name, "holds white space other than a blank");
  }

  std::string_view letter_;
  std::string error_;
};

}  // namespace fuzz
