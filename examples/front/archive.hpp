#pragma once

#include "byte_source.hpp"

#include <memory>
#include <string>

struct archive;
struct archive_entry;

namespace front {

/// The members of a zip or tar archive, or the content of a compressed file, one after another as they stand
/// in it.
class archive_reader {
 public:
  explicit archive_reader(std::unique_ptr<byte_source> from);
  ~archive_reader();
  archive_reader(const archive_reader&) = delete;
  archive_reader& operator=(const archive_reader&) = delete;

  /// Goes on to the next file. False at the end, and where no more can be read: `error()` tells. Folders and
  /// links are passed over: what they lead to is a member, too, or is not in the archive.
  [[nodiscard]] bool next();
  /// Its name; empty where a compressed file is no archive.
  [[nodiscard]] const std::string& name() const { return name_; }
  /// Its bytes; until `next()` is called.
  [[nodiscard]] std::unique_ptr<byte_source> content();
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  struct input;
  void open();
  [[nodiscard]] bool accept(archive_entry* entry);

  std::unique_ptr<input> input_;
  archive* archive_;
  std::string name_;
  std::string error_;
};

}  // namespace front
