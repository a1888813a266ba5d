#include "job_source.hpp"

#include "archive.hpp"
#include "byte_source.hpp"
#include "content_kind.hpp"
#include "interruption.hpp"
#include "letter_stream.hpp"
#include "read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace front {
namespace {

/// A text up to this size is read as a whole; a letter has less.
constexpr std::size_t most_whole_text = std::size_t{16} << 20;
/// An archive in an archive is read; one that goes on like this is a trap.
constexpr int deepest = 3;

job refusal(std::string name, std::string why) {
  job j;
  j.name = std::move(name);
  j.error = std::move(why);
  return j;
}

/// Either a job, or a stream of jobs.
struct opened {
  std::optional<job> one;
  std::unique_ptr<job_stream> many;
};

opened open_content(std::string name, std::unique_ptr<byte_source> from, int depth);

/// A text that is cut into its letters while it is read.
class text_jobs : public job_stream {
 public:
  text_jobs(std::string name, std::unique_ptr<byte_source> from)
      : name_(std::move(name)), letters_(std::move(from)) {}

  std::optional<job> next() override {
    if (ended_) return std::nullopt;
    if (std::optional<letter_text> letter = letters_.next()) return letter_job(std::move(*letter));
    ended_ = true;
    if (letters_.error().empty()) return std::nullopt;
    job j = refusal(name_, letters_.error());
    j.offset = letters_.offset();
    return j;
  }

 private:
  [[nodiscard]] job letter_job(letter_text letter) const {
    job j;
    j.holds = job::what::letter;
    j.name = name_;
    j.bytes = std::move(letter.bytes);
    j.offset = letter.offset;
    j.first_line = letter.first_line;
    j.encoding = letters_.encoding();
    return j;
  }

  std::string name_;
  letter_stream letters_;
  bool ended_ = false;
};

/// The members of an archive. Damage that ends a member early costs that member alone, where the archive can
/// tell where the next begins.
class archive_jobs : public job_stream {
 public:
  archive_jobs(std::string name, std::unique_ptr<byte_source> from, int depth)
      : name_(std::move(name)), archive_(std::move(from)), depth_(depth) {}

  std::optional<job> next() override {
    for (;;) {
      if (inner_) {
        if (std::optional<job> j = inner_->next()) return j;
        inner_.reset();
      }
      if (!archive_.next()) return end();
      const std::string& member = archive_.name();
      opened o = open_content(member.empty() ? name_ : name_ + '/' + member, archive_.content(), depth_ + 1);
      inner_ = std::move(o.many);
      if (o.one) return std::move(o.one);
    }
  }

 private:
  std::optional<job> end() {
    if (archive_.error().empty() || std::exchange(ended_, true)) return std::nullopt;
    return refusal(name_, "the rest of the archive cannot be read: " + archive_.error());
  }

  std::string name_;
  archive_reader archive_;
  int depth_;
  std::unique_ptr<job_stream> inner_;
  bool ended_ = false;
};

opened whole(std::string name, std::string bytes, content_kind kind) {
  job j;
  j.holds = job::what::bytes;
  j.kind = kind;
  j.name = std::move(name);
  j.bytes = std::move(bytes);
  return {std::move(j), nullptr};
}

opened open_content(std::string name, std::unique_ptr<byte_source> from, int depth) {
  const content_kind kind = kind_of(from->peek(content_head_bytes));
  if (kind == content_kind::archive) {
    if (depth > deepest) return {refusal(std::move(name), "an archive in too many others"), nullptr};
    return {std::nullopt, std::make_unique<archive_jobs>(std::move(name), std::move(from), depth)};
  }
  slurped s = slurp(*from, kind == content_kind::text ? most_whole_text : most_whole_bytes);
  if (!from->error().empty()) return {refusal(std::move(name), from->error()), nullptr};
  if (s.complete) return whole(std::move(name), std::move(s.bytes), kind);
  if (kind != content_kind::text) return {refusal(std::move(name), too_large), nullptr};
  from->put_back(std::move(s.bytes));
  return {std::nullopt, std::make_unique<text_jobs>(std::move(name), std::move(from))};
}

opened open_standard_input() {
  file_handle file(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0));
  if (!file) return {refusal("-", std::generic_category().message(errno)), nullptr};
  auto from = std::make_unique<file_source>(std::move(file), false);
  if (kind_of(from->peek(content_head_bytes)) != content_kind::text)
    return open_content("-", std::move(from), 0);
  return {std::nullopt, std::make_unique<text_jobs>("-", std::move(from))};
}

opened open_file(const std::string& path) {
  file_handle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status = {};
  if (!file || fstat(file.get(), &status) != 0)
    return {refusal(path, std::generic_category().message(errno)), nullptr};
  auto from = std::make_unique<file_source>(std::move(file));
  const content_kind kind = kind_of(from->peek(content_head_bytes));
  const bool small = kind != content_kind::text || status.st_size <= off_t{most_whole_text};
  if (!small) return {std::nullopt, std::make_unique<text_jobs>(path, std::move(from))};
  if (!from->seekable() || kind == content_kind::archive || !from->error().empty())
    return open_content(path, std::move(from), 0);
  job j;
  j.holds = job::what::file;
  j.kind = kind;
  j.name = path;
  j.path = path;
  return {std::move(j), nullptr};
}

}  // namespace

std::optional<job> job_source::open(const input& from) {
  if (!from.error.empty()) return refusal(from.name, from.error);
  opened o = from.name == "-" ? open_standard_input() : open_file(from.name);
  inner_ = std::move(o.many);
  return std::move(o.one);
}

std::optional<job> job_source::next() {
  for (;;) {
    interruption::check();
    std::optional<job> j;
    if (inner_) {
      j = inner_->next();
      if (!j) inner_.reset();
    } else if (opened_ == inputs_.size()) {
      return std::nullopt;
    } else {
      j = open(inputs_[opened_++]);
    }
    if (!j) continue;
    j->input = opened_ - 1;
    return j;
  }
}

}  // namespace front
