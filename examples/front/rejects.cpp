#include "rejects.hpp"

#include "object.hpp"
#include "record.hpp"
#include "sha256.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

namespace front {
namespace {

namespace fs = std::filesystem;

std::string in(const std::string& folder, const std::string& name) {
  return (fs::path(folder) / name).string();
}

fs::path made(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw std::runtime_error(folder + ": " + error.message());
  return folder;
}

/// Letters, digits and `. _ -` of the last part of a name, behind a number.
std::string safe_name(const document& d) {
  constexpr std::size_t longest = 100;
  std::string last = d.name.substr(d.name.find_last_of('/') + 1);
  last = last.substr(last.size() - std::min(last.size(), longest));
  const auto is_safe = [](unsigned char c) {
    return c < 0x80 && (std::isalnum(c) != 0 || c == '.' || c == '_' || c == '-');
  };
  for (char& c : last) c = is_safe(static_cast<unsigned char>(c)) ? c : '_';
  return sha256(d.name + '\0' + std::to_string(d.offset)).substr(0, 16) + '-' + last;
}

bool write_copy(const std::string& to, std::string_view bytes) {
  output out(to);
  out.write(bytes);
  return out.finish();
}

/// A letter among others is copied alone, the only one with its input.
bool copy(const job& j, const document& d, const std::string& to) {
  if (d.parts > 1 || j.holds == job::what::letter) return write_copy(to, d.text);
  if (j.holds == job::what::bytes) return write_copy(to, j.bytes);
  std::error_code error;
  const std::string& path = j.path.empty() ? j.name : j.path;
  if (path == "-" || !fs::is_regular_file(path, error)) return false;
  fs::remove(to, error);
  return fs::copy_file(path, to, fs::copy_options::overwrite_existing, error);
}

}  // namespace

rejects::rejects(std::string folder) : folder_(std::move(folder)), index_(in(made(folder_), "index.ndjson")) {
  if (!index_.good()) throw std::runtime_error(folder_ + ": cannot be written to");
}

std::string rejects::keep(const job& j, const document& d) const {
  if (d.tally.recognized) return {};
  const std::string name = safe_name(d);
  const bool copied = copy(j, d, in(folder_, name));
  json line = {{"name", d.name},
               {"offset", d.offset},
               {"length", d.letter.where.length},
               {"copy", copied ? json(name) : json()},
               {"reason", d.error.empty() ? "not a letter" : d.error}};
  return print(line, -1) + '\n';
}

}  // namespace front
