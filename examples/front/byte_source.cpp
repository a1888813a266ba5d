#include "byte_source.hpp"

#include "interruption.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace front {

std::size_t byte_source::read(char* to, std::size_t most) {
  if (taken_ == ahead_.size()) return error_.empty() ? read_more(to, most) : 0;
  const std::size_t count = std::min(most, ahead_.size() - taken_);
  std::memcpy(to, ahead_.data() + taken_, count);
  taken_ += count;
  return count;
}

std::string_view byte_source::peek(std::size_t count) {
  ahead_.erase(0, std::exchange(taken_, 0));
  while (ahead_.size() < count && error_.empty()) {
    const std::size_t before = ahead_.size();
    ahead_.resize(count);
    const std::size_t got = read_more(ahead_.data() + before, count - before);
    ahead_.resize(before + got);
    if (got == 0) break;
  }
  return std::string_view(ahead_).substr(0, count);
}

void byte_source::put_back(std::string bytes) {
  bytes.append(ahead_, taken_);
  ahead_ = std::move(bytes);
  taken_ = 0;
}

std::int64_t byte_source::seek(std::int64_t offset, int from) {
  if (from == SEEK_CUR) offset -= static_cast<std::int64_t>(ahead_.size() - taken_);
  ahead_.clear();
  taken_ = 0;
  return seek_to(offset, from);
}

file_source::file_source(file_handle file, bool own) : file_(std::move(file)), seekable_(false) {
  struct stat status = {};
  seekable_ = own && fstat(file_.get(), &status) == 0 && S_ISREG(status.st_mode);
}

std::size_t file_source::read_more(char* to, std::size_t most) {
  for (;;) {
    if (!seekable_) wait_to_read(file_.get(), no_file, deadline::max());
    const ssize_t got = ::read(file_.get(), to, most);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno == EINTR || errno == EAGAIN) continue;
    fail(std::generic_category().message(errno));
    return 0;
  }
}

std::int64_t file_source::seek_to(std::int64_t offset, int from) { return lseek(file_.get(), offset, from); }

slurped slurp(byte_source& from, std::size_t most) {
  constexpr std::size_t chunk = std::size_t{1} << 16;
  slurped s;
  for (;;) {
    const std::size_t before = s.bytes.size();
    const std::size_t wanted = std::min(chunk, most - before);
    if (wanted == 0) break;
    s.bytes.resize(before + wanted);
    const std::size_t got = from.read(s.bytes.data() + before, wanted);
    s.bytes.resize(before + got);
    if (got == 0) {
      s.complete = true;
      break;
    }
  }
  if (!s.complete) s.complete = from.peek(1).empty();
  return s;
}

}  // namespace front
