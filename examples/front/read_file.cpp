#include "read_file.hpp"

#include "byte_source.hpp"
#include "file_handle.hpp"

#include <fcntl.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace front {

contents read_file(const std::string& path) {
  file_handle file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return {{}, std::generic_category().message(errno)};
  file_source from(std::move(file));
  slurped s = slurp(from, most_whole_bytes);
  if (!from.error().empty()) return {{}, from.error()};
  if (!s.complete) return {{}, too_large};
  return {std::move(s.bytes), {}};
}

}  // namespace front
