#pragma once

#include <string>
#include <string_view>

namespace html {

/// The folder of all pages. It is filled beside its final name and put there when it is complete; until then
/// whatever stands there stays. A folder that this program wrote is replaced as a whole, any other that holds
/// something is not touched.
class folder {
 public:
  explicit folder(const std::string& path);
  folder(const folder&) = delete;
  folder& operator=(const folder&) = delete;
  /// What is not finished is removed.
  ~folder();

  /// Why there is no folder to write to; empty where there is.
  [[nodiscard]] const std::string& error() const { return error_; }
  [[nodiscard]] bool good() const { return error_.empty(); }
  /// Where a file is until the folder is finished.
  [[nodiscard]] std::string path_of(std::string_view file) const { return beside_ + '/' + std::string(file); }

  /// Writes a file; the folders that lead to it are made. False once anything could not be written.
  bool write(const std::string& file, std::string_view content);
  /// Writes a file under a name that no other has: `stem.html`, `stem-2.html` … The name, empty where it
  /// failed.
  std::string write_new(const std::string& stem, std::string_view content);
  bool copy(const std::string& from, const std::string& file);
  void fail(std::string_view what);

  [[nodiscard]] bool finish();

 private:
  void make_beside();
  bool replace();

  std::string final_;
  std::string beside_;
  std::string error_;
};

}  // namespace html
