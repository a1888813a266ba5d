#pragma once

#include "inputs.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <system_error>

namespace front {

/// The bytes of an input, or why there are none.
struct contents {
  std::string bytes;
  std::string error;
};

namespace detail {

struct close_file {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using file_handle = std::unique_ptr<std::FILE, close_file>;

[[nodiscard]] inline std::string last_error() { return std::generic_category().message(errno); }

inline contents read_all(std::FILE* file, std::size_t most) {
  constexpr std::size_t chunk = std::size_t{1} << 16;
  contents c;
  std::size_t got = 0;
  while (c.bytes.size() < most) {
    const std::size_t before = c.bytes.size();
    c.bytes.resize(before + chunk);
    errno = 0;
    got = std::fread(c.bytes.data() + before, 1, chunk, file);
    c.bytes.resize(before + got);
    if (got == 0) break;
  }
  if (std::ferror(file) != 0) {
    c.error = last_error();
    c.bytes.clear();
  }
  return c;
}

}  // namespace detail

/// Reads an input, up to about `most` bytes: so much of an endless one is enough for the parser to see that
/// it is too long, and it must not fill the memory.
[[nodiscard]] inline contents read(const input& from, std::size_t most) {
  if (!from.error.empty()) return {{}, from.error};
  if (from.name == "-") return detail::read_all(stdin, most);
  const detail::file_handle file(std::fopen(from.name.c_str(), "rb"));
  if (!file) return {{}, detail::last_error()};
  return detail::read_all(file.get(), most);
}

}  // namespace front
