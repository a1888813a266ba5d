#pragma once

#include <cstddef>
#include <string>

namespace front {

/// What cannot be read bit by bit is held as a whole, up to this size.
inline constexpr std::size_t most_whole_bytes = std::size_t{256} << 20;
inline constexpr const char* too_large = "larger than 256 MiB";

/// The bytes of a file, or why there are none.
struct contents {
  std::string bytes;
  std::string error;
};

[[nodiscard]] contents read_file(const std::string& path);

}  // namespace front
