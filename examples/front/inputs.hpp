#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace front {

/// Something to read: a path as the user gave it or as it was found below a directory given, or `-` for
/// standard input. `error` says why it cannot be read, where that is known before it is opened.
struct input {
  std::string name;
  std::string error;
};

namespace detail {

namespace fs = std::filesystem;

/// An entry of a directory. A folder's key ends in a slash, so that sorting the keys of each folder puts the
/// files of the whole tree into the byte order of their paths.
struct entry {
  std::string key;
  std::string path;
  std::string error;
  bool folder = false;
};

/// A link back to one of the folders that lead to it would never end.
inline bool leads_back(const std::string& path, const std::vector<fs::path>& above) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  return error || std::find(above.begin(), above.end(), real) != above.end();
}

inline entry look_at(const fs::directory_entry& found, const std::string& folder,
                     const std::vector<fs::path>& above) {
  entry e;
  e.key = found.path().filename().string();
  e.path = folder + (folder.back() == '/' ? "" : "/") + e.key;
  std::error_code error;
  const fs::file_status status = found.status(error);
  if (error) e.error = error.message();
  e.folder = fs::is_directory(status);
  if (e.folder) e.key += '/';
  if (e.folder && leads_back(e.path, above)) {
    e.error = "the link leads back to a folder above it";
  } else if (!error && !e.folder && !fs::is_regular_file(status)) {
    e.error = "neither a file nor a directory";  // opening a pipe that nobody writes to would wait forever
  }
  return e;
}

inline void add_folder(const std::string& path, std::vector<fs::path>& above, std::vector<input>& inputs) {
  std::error_code error;
  std::vector<entry> entries;
  above.push_back(fs::canonical(path, error));
  fs::directory_iterator at(path, error);
  while (!error && at != fs::directory_iterator()) {
    entries.push_back(look_at(*at, path, above));
    at.increment(error);
  }
  if (error) inputs.push_back({path, error.message()});
  std::sort(entries.begin(), entries.end(), [](const entry& a, const entry& b) { return a.key < b.key; });
  for (entry& e : entries) {
    if (e.folder && e.error.empty()) {
      add_folder(e.path, above, inputs);
    } else {
      inputs.push_back({std::move(e.path), std::move(e.error)});
    }
  }
  above.pop_back();
}

}  // namespace detail

/// Everything that the paths name: a directory stands for all files below it, in byte order of their paths.
/// Nothing is passed over: what cannot be read is an input with an error.
[[nodiscard]] inline std::vector<input> find_inputs(const std::vector<std::string>& paths) {
  std::vector<input> inputs;
  std::vector<std::filesystem::path> above;
  for (const std::string& path : paths) {
    std::error_code error;
    if (path != "-" && std::filesystem::is_directory(path, error)) {
      detail::add_folder(path, above, inputs);
    } else {
      inputs.push_back({path, {}});
    }
  }
  return inputs;
}

}  // namespace front
