#pragma once

#include <imr/lexical/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace fuzz {

/// Recognizes JSON as RFC 8259 has it, and nothing more: valid UTF-8, no byte order mark, no comments, no
/// trailing commas. Written apart from the library that the converters print with.
class json_checker {
 public:
  explicit json_checker(std::string_view text) : text_(text) {}

  [[nodiscard]] bool check() {
    if (imr::lexical::find_invalid_utf8(text_) != std::string_view::npos) return false;
    return value(0) && (skip(), at_ == text_.size());
  }

 private:
  static constexpr int deepest = 64;

  void skip() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
      ++at_;
  }
  bool take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  bool digits() {
    const std::size_t from = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    return at_ != from;
  }

  bool value(int depth) {
    skip();
    if (at_ == text_.size() || depth > deepest) return false;
    switch (text_[at_]) {
      case '{': return object(depth);
      case '[': return array(depth);
      case '"': return string();
      case 't': return take("true");
      case 'f': return take("false");
      case 'n': return take("null");
      default: return number();
    }
  }
  bool object(int depth) {
    take('{');
    skip();
    if (take('}')) return true;
    do {
      skip();
      if (!string()) return false;
      skip();
      if (!take(':') || !value(depth + 1)) return false;
      skip();
    } while (take(','));
    return take('}');
  }
  bool array(int depth) {
    take('[');
    skip();
    if (take(']')) return true;
    do {
      if (!value(depth + 1)) return false;
      skip();
    } while (take(','));
    return take(']');
  }
  bool string() {
    if (!take('"')) return false;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c == '\\' && !escape()) return false;
    }
    return false;
  }
  bool escape() {
    if (take('u')) {
      for (int i = 0; i < 4; ++i) {
        if (at_ == text_.size() || !is_hex(text_[at_++])) return false;
      }
      return true;
    }
    return at_ < text_.size() && std::string_view("\"\\/bfnrt").find(text_[at_++]) != std::string_view::npos;
  }
  static bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (!take('e') && !take('E')) return true;
    if (!take('+')) take('-');
    return digits();
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace fuzz
