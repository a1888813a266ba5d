#pragma once

#include <cstdio>
#include <memory>
#include <string_view>

namespace front {

struct close_stream {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// A file without a name that holds these bytes, for programs that want to move about in their input; null
/// where there is no room for it.
class temporary_file {
 public:
  explicit temporary_file(std::string_view bytes) : stream_(std::tmpfile()) {
    if (stream_ && (std::fwrite(bytes.data(), 1, bytes.size(), stream_.get()) != bytes.size() ||
                    std::fflush(stream_.get()) != 0))
      stream_.reset();
  }

  [[nodiscard]] explicit operator bool() const { return stream_ != nullptr; }
  [[nodiscard]] int get() const { return fileno(stream_.get()); }

 private:
  std::unique_ptr<std::FILE, close_stream> stream_;
};

}  // namespace front
