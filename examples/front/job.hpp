#pragma once

#include "content_kind.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace front {

/// Something for one of the threads to read: a file, or bytes that were already taken out of a stream or an
/// archive.
struct job {
  enum class what {
    /// The file at `path`.
    file,
    /// A whole input in `bytes`.
    bytes,
    /// One letter in `bytes`, cut out of a longer text and already UTF-8.
    letter,
    /// Nothing: `error` says why.
    nothing,
  };

  what holds = what::nothing;
  content_kind kind = content_kind::text;
  std::string name;
  std::string path;
  std::string bytes;
  std::string error;
  /// Where a letter begins in its input.
  std::uint64_t offset = 0;
  std::uint64_t first_line = 1;
  std::string_view encoding;
  /// Which of the inputs it is from, counted from 0.
  std::uint64_t input = 0;
};

}  // namespace front
