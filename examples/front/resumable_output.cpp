#include "resumable_output.hpp"

#include "output.hpp"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace front {
namespace {

/// The object `source` of a record's line. Nothing before its end can hold a quoted brace but the input's
/// name, so the line is read to where it is an object; null where the line is no record of ours.
nlohmann::json source_of(std::string_view line) {
  constexpr std::string_view name = "\"source\":";
  const std::size_t begin = line.substr(0, 100).find(name);
  if (begin == std::string_view::npos || line.empty() || line.back() != '}') return nullptr;
  bool quoted = false;
  for (std::size_t i = begin + name.size(), depth = 0; i < line.size(); ++i) {
    if (quoted && line[i] == '\\') {
      ++i;
    } else if (line[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && line[i] == '{') {
      ++depth;
    } else if (!quoted && line[i] == '}' && --depth == 0) {
      const std::string_view object = line.substr(begin + name.size(), i + 1 - begin - name.size());
      return nlohmann::json::parse(object, nullptr, false);
    }
  }
  return nullptr;
}

/// No text value of a record holds these bytes: its quotes are escaped.
bool says(std::string_view line, std::string_view member) {
  return line.find(member) != std::string_view::npos;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

resumable_output::resumable_output(std::string path, std::string maker)
    : path_(std::move(path)), maker_(std::move(maker)),
      file_(open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
  if (!file_) throw std::runtime_error(path_ + ": " + std::generic_category().message(errno));
  lock();
  index();
}

void resumable_output::lock() const {
  if (flock(file_.get(), LOCK_EX | LOCK_NB) != 0) throw std::runtime_error(path_ + ": another run writes it");
}

/// A line that was cut by the end of a run goes.
void resumable_output::index() {
  std::string rest;
  std::vector<char> chunk(std::size_t{1} << 20);
  for (;;) {
    const ssize_t got = read(file_.get(), chunk.data(), chunk.size());
    if (got < 0) throw std::runtime_error(path_ + ": " + std::generic_category().message(errno));
    if (got == 0) break;
    rest.append(chunk.data(), static_cast<std::size_t>(got));
    std::size_t begin = 0;
    for (std::size_t end; (end = rest.find('\n', begin)) != std::string::npos; begin = end + 1) {
      index(std::string_view(rest).substr(begin, end - begin), end_);
      end_ += end + 1 - begin;
    }
    rest.erase(0, begin);
  }
  const auto end = static_cast<off_t>(end_);
  const bool cut = rest.empty() || ftruncate(file_.get(), end) == 0;
  if (!cut || lseek(file_.get(), end, SEEK_SET) != end)
    throw std::runtime_error(path_ + ": " + std::generic_category().message(errno));
}

void resumable_output::index(std::string_view line, std::uint64_t begin) {
  const nlohmann::json source = source_of(line);
  if (!source.is_object()) return;
  const auto resume = source.find("resume");
  if (resume == source.end() || !resume->is_object()) return;
  const std::string fingerprint = resume->value("fingerprint", "");
  const auto part = resume->value("part", std::size_t{0});
  const auto parts = resume->value("parts", std::size_t{0});
  if (fingerprint.empty() || part == 0 || part > parts) return;
  records& r = earlier_[fingerprint];
  if (r.lines.size() < part) r.lines.resize(std::max(part, r.lines.size()));
  r.lines[part - 1] = {begin, begin + line.size() + 1};
  r.expected = parts;
  r.errors = r.errors || says(line, "\"severity\":\"error\"");
  r.failed =
      r.failed || says(line, "\"code\":\"not-a-letter\"") || says(line, "\"code\":\"unreadable-input\"");
}

/// What failed is tried again.
bool resumable_output::has(const std::string& fingerprint) const {
  const auto found = earlier_.find(fingerprint);
  if (found == earlier_.end() || found->second.failed) return false;
  const std::vector<range>& lines = found->second.lines;
  return lines.size() == found->second.expected &&
         std::all_of(lines.begin(), lines.end(), [](range r) { return r.end != 0; });
}

tally resumable_output::use(const std::string& fingerprint) {
  const records& r = earlier_.at(fingerprint);
  for (const range line : r.lines) keep(line);
  tally t;
  t.recognized = true;
  t.errors = r.errors;
  t.letters = t.skipped = r.lines.size();
  return t;
}

void resumable_output::keep(range r) {
  if (!order_.empty() && order_.back().end == r.begin) {
    order_.back().end = r.end;
  } else {
    order_.push_back(r);
  }
}

/// A line that is not written as a whole is taken away again.
bool resumable_output::write(std::string_view line) {
  if (!good_) return false;
  if (!write_all(file_.get(), line)) {
    good_ = false;
    [[maybe_unused]] const int cut = ftruncate(file_.get(), static_cast<off_t>(end_));
    return false;
  }
  keep({end_, end_ + line.size()});
  end_ += line.size();
  return true;
}

bool resumable_output::finish() {
  if (!good_) return false;
  const bool in_order =
      order_.empty() ? end_ == 0 : order_.size() == 1 && order_[0].begin == 0 && order_[0].end == end_;
  return in_order || rewrite();
}

std::uint64_t resumable_output::size() const {
  std::uint64_t all = 0;
  for (const range r : order_) all += r.end - r.begin;
  return all;
}

bool resumable_output::rewrite() const {
  output sorted(path_);
  std::vector<char> chunk(std::size_t{1} << 20);
  for (range r : order_) {
    while (r.begin < r.end) {
      const std::size_t most =
          static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), r.end - r.begin));
      const ssize_t got = pread(file_.get(), chunk.data(), most, static_cast<off_t>(r.begin));
      if (got <= 0) return false;
      if (!sorted.write({chunk.data(), static_cast<std::size_t>(got)})) return false;
      r.begin += static_cast<std::uint64_t>(got);
    }
  }
  return sorted.finish();
}

}  // namespace front
