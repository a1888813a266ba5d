#pragma once

#include "file_handle.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace front {

/// Bytes that come one after another: a file, standard input, a member of an archive.
class byte_source {
 public:
  byte_source() = default;
  virtual ~byte_source() = default;
  byte_source(const byte_source&) = delete;
  byte_source& operator=(const byte_source&) = delete;

  /// Puts up to `most` bytes at `to` and returns how many; 0 at the end, and where the rest cannot be read:
  /// `error()` tells.
  std::size_t read(char* to, std::size_t most);
  /// The next bytes without taking them, `count` where there are so many.
  std::string_view peek(std::size_t count);
  /// Puts bytes back before those that come next.
  void put_back(std::string bytes);
  [[nodiscard]] const std::string& error() const { return error_; }

  /// Whether `seek` works.
  [[nodiscard]] virtual bool seekable() const { return false; }
  /// Like lseek(2).
  std::int64_t seek(std::int64_t offset, int from);

 protected:
  void fail(std::string why) { error_ = std::move(why); }

 private:
  virtual std::size_t read_more(char* to, std::size_t most) = 0;
  virtual std::int64_t seek_to(std::int64_t, int) { return -1; }

  std::string ahead_;
  std::size_t taken_ = 0;  // so much of it is gone
  std::string error_;
};

/// An open file. One that others read, too, such as standard input, is never moved about in.
class file_source : public byte_source {
 public:
  explicit file_source(file_handle file, bool own = true);

  [[nodiscard]] bool seekable() const override { return seekable_; }

 private:
  std::size_t read_more(char* to, std::size_t most) override;
  std::int64_t seek_to(std::int64_t offset, int from) override;

  file_handle file_;
  bool seekable_;
};

/// All bytes of a source, or, where there are more than `most`, so many of them.
struct slurped {
  std::string bytes;
  bool complete = false;
};
[[nodiscard]] slurped slurp(byte_source& from, std::size_t most);

}  // namespace front
