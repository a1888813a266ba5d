#pragma once

#include "byte_source.hpp"
#include "text.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace front {

/// One letter of a longer text.
struct letter_text {
  std::string bytes;
  std::uint64_t offset = 0;
  std::uint64_t first_line = 1;
};

/// The letters of a text that is read bit by bit. It holds one letter at a time.
class letter_stream {
 public:
  explicit letter_stream(std::unique_ptr<byte_source> from);

  /// The next letter; none at the end, and where the rest cannot be read: `error()` tells. What stood behind the last whole
  /// letter is then not read as a letter.
  [[nodiscard]] std::optional<letter_text> next();
  [[nodiscard]] const std::string& error() const { return from_->error(); }
  [[nodiscard]] std::string_view encoding() const { return transcoder_.encoding(); }
  /// Where the next letter begins.
  [[nodiscard]] std::uint64_t offset() const { return offset_; }

 private:
  std::unique_ptr<byte_source> from_;
  transcoder transcoder_;
  std::uint64_t offset_ = 0;
  bool done_ = false;
};

}  // namespace front
