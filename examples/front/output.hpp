#pragma once

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace front {

/// Where records go: standard output, or a file that is written beside its final name and renamed when it is
/// complete. An output that is not finished leaves nothing behind. Each write is checked: a full disk is an
/// error.
class output {
 public:
  /// `-` is standard output. What exists and is no plain file (a device, a pipe) is written to directly.
  explicit output(const std::string& path) {
    if (path == "-") {
      final_ = "standard output";
      file_ = stdout;
      return;
    }
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
      final_ = path;
      file_ = std::fopen(path.c_str(), "wb");
      if (file_ == nullptr) fail();
      return;
    }
    // A link stays a link: the file it leads to is replaced.
    final_ = std::filesystem::weakly_canonical(path, error).string();
    if (error) final_ = path;
    open_beside();
  }
  output(const output&) = delete;
  output& operator=(const output&) = delete;

  ~output() {
    (void)close();
    if (!beside_.empty()) std::remove(beside_.c_str());
  }

  [[nodiscard]] bool good() const { return file_ != nullptr; }
  /// Bytes written so far.
  [[nodiscard]] std::uint64_t size() const { return size_; }
  /// What went wrong first, with the name of the file; empty where nothing did.
  [[nodiscard]] const std::string& error() const { return error_; }

  /// False once something could not be written.
  bool write(std::string_view text) {
    size_ += text.size();
    if (file_ != nullptr && std::fwrite(text.data(), 1, text.size(), file_) != text.size()) {
      fail();
      (void)close();
    }
    return good();
  }

  /// Hands on what was written to whoever reads it; false where that failed.
  bool flush() {
    if (file_ != nullptr && std::fflush(file_) != 0) {
      fail();
      (void)close();
    }
    return good();
  }

  /// Ends the writing; false where any part is not written. Of several outputs that belong together, each is
  /// closed before one is finished.
  [[nodiscard]] bool close() {
    std::FILE* const file = file_;
    file_ = nullptr;
    if (file == nullptr) return error_.empty();
    const bool flushed = std::fflush(file) == 0;
    if (!flushed) fail();
    if (file == stdout) return flushed;
    if (std::fclose(file) != 0) fail();
    return error_.empty();
  }

  /// Completes the output; false where any part of it is not where it belongs.
  [[nodiscard]] bool finish() {
    if (!close()) return false;
    if (beside_.empty()) return true;
    if (std::rename(beside_.c_str(), final_.c_str()) != 0) return fail();
    beside_.clear();
    return true;
  }

 private:
  /// Mode `x` never takes a file that is already there, not even one left by a converter that was killed.
  void open_beside() {
    for (int attempt = 0; attempt < 1000; ++attempt) {
      beside_ = final_ + ".part" + std::to_string(attempt);
      errno = 0;
      file_ = std::fopen(beside_.c_str(), "wbx");
      if (file_ != nullptr || errno != EEXIST) break;
    }
    if (file_ == nullptr) {
      beside_.clear();
      fail();
    }
  }

  bool fail() {
    if (error_.empty()) error_ = final_ + ": " + std::generic_category().message(errno);
    return false;
  }

  std::FILE* file_ = nullptr;
  std::uint64_t size_ = 0;
  std::string final_;
  std::string beside_;
  std::string error_;
};

}  // namespace front
