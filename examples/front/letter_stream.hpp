#pragma once

#include "byte_source.hpp"

#include <cstdint>
#include <functional>
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

/// The letters of a text that is read bit by bit; no more than a letter or two is held. A text without a
/// letter is one, an empty one, too.
class letter_stream {
 public:
  explicit letter_stream(std::unique_ptr<byte_source> from);
  ~letter_stream();
  letter_stream(const letter_stream&) = delete;
  letter_stream& operator=(const letter_stream&) = delete;

  /// The next letter; none at the end, and where the rest cannot be read: `error()` tells. What stood behind
  /// the last whole letter is then not read as a letter.
  [[nodiscard]] std::optional<letter_text> next();
  [[nodiscard]] const std::string& error() const;
  /// What the text was transcoded from.
  [[nodiscard]] std::string_view encoding() const;
  /// The end of the letters so far.
  [[nodiscard]] std::uint64_t offset() const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

/// Cuts a whole text into its letters, as a stream of it would be.
void split(std::string_view text, const std::function<void(letter_text)>& visit);

}  // namespace front
