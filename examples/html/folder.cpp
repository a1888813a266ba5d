#include "folder.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace html {
namespace {

namespace fs = std::filesystem;

/// Tells a folder of pages from any other.
constexpr const char* signature = ".imr2html";

bool write_all(std::FILE* file, std::string_view content) {
  const bool written = std::fwrite(content.data(), 1, content.size(), file) == content.size();
  return std::fclose(file) == 0 && written;
}

/// Opens a file that is not there yet; its folder is made when it turns out to be missing.
std::FILE* open_new(const std::string& path) {
  errno = 0;
  std::FILE* file = std::fopen(path.c_str(), "wbx");
  if (file != nullptr || errno != ENOENT) return file;
  std::error_code error;
  fs::create_directories(fs::path(path).parent_path(), error);
  errno = 0;
  return std::fopen(path.c_str(), "wbx");
}

bool is_free(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return true;
  if (!fs::is_directory(status)) return false;
  return fs::exists(fs::path(path) / signature, error) || fs::is_empty(path, error);
}

}  // namespace

folder::folder(const std::string& path) {
  std::error_code error;
  final_ = fs::weakly_canonical(path, error).string();  // a link stays a link
  if (error) final_ = path;
  while (final_.size() > 1 && final_.back() == '/') final_.pop_back();
  if (!is_free(final_)) {
    error_ = final_ + " holds something that imr2html did not write";
    return;
  }
  make_beside();
  write(signature, "");
}

folder::~folder() {
  std::error_code error;
  if (!beside_.empty()) fs::remove_all(beside_, error);
}

void folder::make_beside() {
  std::error_code error;
  for (int attempt = 0; attempt < 1000; ++attempt) {
    beside_ = final_ + ".part" + std::to_string(attempt);
    if (fs::create_directory(beside_, error)) return;
    if (error) break;
  }
  beside_.clear();
  fail(final_ + ": " + (error ? error.message() : "too many unfinished folders beside it"));
}

void folder::fail(std::string_view what) {
  if (error_.empty()) error_ = what;
}

bool folder::write(const std::string& file, std::string_view content) {
  if (!good()) return false;
  std::FILE* const to = open_new(path_of(file));
  if (to == nullptr || !write_all(to, content)) fail(file + " could not be written");
  return good();
}

std::string folder::write_new(const std::string& stem, std::string_view content) {
  for (int attempt = 1; good(); ++attempt) {
    std::string file = stem + (attempt == 1 ? "" : '-' + std::to_string(attempt)) + ".html";
    std::FILE* const to = open_new(path_of(file));
    if (to == nullptr && errno == EEXIST) continue;
    if (to != nullptr && write_all(to, content)) return file;
    fail(file + " could not be written");
  }
  return {};
}

bool folder::copy(const std::string& from, const std::string& file) {
  if (!good()) return false;
  std::error_code error;
  const std::string to = path_of(file);
  fs::create_directories(fs::path(to).parent_path(), error);
  if (!error) fs::copy_file(from, to, error);
  if (error) fail(from + ": " + error.message());
  return good();
}

bool folder::finish() {
  if (!good()) return false;
  if (!replace()) fail(final_ + " could not be put in its place");
  return good();
}

/// A folder with something in it cannot be renamed over: the old one steps aside first, and back again where
/// that fails.
bool folder::replace() {
  std::error_code error;
  fs::rename(beside_, final_, error);
  if (error && fs::exists(fs::path(final_) / signature)) {
    const std::string old = beside_ + ".old";
    fs::rename(final_, old, error);
    if (error) return false;
    fs::rename(beside_, final_, error);
    std::error_code ignored;
    if (error) {
      fs::rename(old, final_, ignored);
    } else {
      fs::remove_all(old, ignored);
    }
  }
  if (error) return false;
  beside_.clear();
  return true;
}

}  // namespace html
