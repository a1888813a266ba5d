#pragma once

#include "parse.hpp"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace imr {
inline namespace v0 {

/// A letter together with its text, for those who store letters.
///
///     imr::document doc = imr::document::read(path);
///     if (!doc) std::cerr << doc.error().message();
///     else use(doc->disputes);
class document {
 public:
  document() = default;
  /// Takes a text over and reads it.
  explicit document(std::string text, const limits& bounds = {})
      : text_(std::make_unique<std::string>(std::move(text))),
        parsed_(imr::parse(std::string_view(*text_), bounds)) {}

  /// Reads a file, of one longer than the limit only its beginning. Where it cannot be read the document is
  /// empty and says why.
  [[nodiscard]] static document read(const std::string& path, const limits& bounds = {}) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return document(last_error());
    std::string text;
    std::string chunk(std::size_t{1} << 16, '\0');
    while (text.size() <= bounds.letter_bytes) {  // a byte over the limit is enough for limit-reached
      const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file.get());
      if (count == 0) break;
      text.append(chunk, 0, count);
    }
    if (std::ferror(file.get()) != 0) return document(last_error());
    return document(std::move(text), bounds);
  }

  /// True where a letter was read.
  explicit operator bool() const noexcept { return !error_ && static_cast<bool>(parsed_); }
  /// Why the file could not be read; empty where it could, whatever it held.
  [[nodiscard]] std::error_code error() const noexcept { return error_; }
  [[nodiscard]] std::string_view text() const noexcept {
    return text_ ? std::string_view(*text_) : std::string_view();
  }
  [[nodiscard]] const parsed<imr::letter>& result() const noexcept { return parsed_; }
  [[nodiscard]] const imr::letter& letter() const noexcept { return parsed_.value; }
  const imr::letter* operator->() const noexcept { return &parsed_.value; }

 private:
  [[nodiscard]] static std::error_code last_error() noexcept {
    return {errno != 0 ? errno : EIO, std::generic_category()};
  }

  explicit document(std::error_code error) : error_(error) {}

  std::unique_ptr<std::string> text_;  // its bytes stay where they are when the document is moved
  parsed<imr::letter> parsed_;
  std::error_code error_;
};

}  // namespace v0
}  // namespace imr
