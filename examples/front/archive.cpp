#include "archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <locale.h>
#include <sys/types.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <new>
#include <string>
#include <utility>

namespace front {

/// What libarchive's callbacks read from.
struct archive_reader::input {
  std::unique_ptr<byte_source> from;
  std::array<char, std::size_t{1} << 16> buffer = {};
};

namespace {

std::string message_of(archive* a) {
  const char* text = archive_error_string(a);
  return text != nullptr ? text : "the archive is damaged";
}

template <class Input> la_ssize_t read_input(archive* a, void* data, const void** buffer) {
  auto& in = *static_cast<Input*>(data);
  const std::size_t got = in.from->read(in.buffer.data(), in.buffer.size());
  *buffer = in.buffer.data();
  if (got != 0 || in.from->error().empty()) return static_cast<la_ssize_t>(got);
  archive_set_error(a, EIO, "%s", in.from->error().c_str());
  return ARCHIVE_FATAL;
}

template <class Input> la_int64_t seek_input(archive*, void* data, la_int64_t offset, int from) {
  const std::int64_t at = static_cast<Input*>(data)->from->seek(offset, from);
  return at < 0 ? ARCHIVE_FATAL : at;
}

/// While it lives, this thread's names are UTF-8: in another locale libarchive loses those that have no equal
/// in it.
class utf8_names {
 public:
  utf8_names() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{})) {
    if (utf8_ != locale_t{}) before_ = uselocale(utf8_);
  }
  ~utf8_names() {
    if (utf8_ == locale_t{}) return;
    uselocale(before_);
    freelocale(utf8_);
  }
  utf8_names(const utf8_names&) = delete;
  utf8_names& operator=(const utf8_names&) = delete;

 private:
  locale_t utf8_;
  locale_t before_ = {};
};

/// The member that stands open.
class member_source : public byte_source {
 public:
  explicit member_source(archive* a) : archive_(a) {}

 private:
  std::size_t read_more(char* to, std::size_t most) override {
    const la_ssize_t got = archive_read_data(archive_, to, most);
    if (got >= 0) return static_cast<std::size_t>(got);
    fail(message_of(archive_));
    return 0;
  }

  archive* archive_;
};

}  // namespace

archive_reader::archive_reader(std::unique_ptr<byte_source> from)
    : input_(std::make_unique<input>()), archive_(archive_read_new()) {
  if (archive_ == nullptr) throw std::bad_alloc();
  input_->from = std::move(from);
  open();
}

archive_reader::~archive_reader() { archive_read_free(archive_); }

void archive_reader::open() {
  archive_read_support_filter_gzip(archive_);
  archive_read_support_filter_bzip2(archive_);
  archive_read_support_filter_xz(archive_);
  archive_read_support_filter_zstd(archive_);
  archive_read_support_format_tar(archive_);
  archive_read_support_format_zip(archive_);
  archive_read_support_format_raw(archive_);  // a compressed file that is no archive
  archive_read_set_callback_data(archive_, input_.get());
  archive_read_set_read_callback(archive_, read_input<input>);
  if (input_->from->seekable()) {
    input_->from->seek(0, SEEK_SET);
    archive_read_set_seek_callback(archive_, seek_input<input>);
  }
  if (archive_read_open1(archive_) < ARCHIVE_WARN) error_ = message_of(archive_);
}

bool archive_reader::next() {
  const utf8_names names;
  while (error_.empty()) {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(archive_, &entry);
    if (result == ARCHIVE_EOF) return false;
    if (result == ARCHIVE_RETRY) continue;
    if (result < ARCHIVE_WARN) {
      error_ = message_of(archive_);
      return false;
    }
    if (accept(entry)) return true;
  }
  return false;
}

bool archive_reader::accept(archive_entry* entry) {
  const bool compressed_only = archive_format(archive_) == ARCHIVE_FORMAT_RAW;
  const bool link = archive_entry_hardlink(entry) != nullptr || archive_entry_filetype(entry) == AE_IFLNK;
  if (!compressed_only && (link || archive_entry_filetype(entry) == AE_IFDIR)) return false;
  name_.clear();
  if (compressed_only) return true;
  const char* name = archive_entry_pathname(entry);  // its bytes, even where they are no UTF-8
  name_ = name != nullptr && *name != '\0' ? name : "?";
  return true;
}

std::unique_ptr<byte_source> archive_reader::content() { return std::make_unique<member_source>(archive_); }

}  // namespace front
