// Runs the fuzz targets' oracles with any compiler: over the corpus, the regressions and the tests' letters,
// whole and cut off. What a long fuzz run found stays found.

#include "allocation_counter.hpp"
#include "checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(const fs::path& folder, std::string_view extension = "") {
  std::vector<fs::path> files;
  if (!fs::exists(folder)) return files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const bool wanted = extension.empty() || entry.path().extension() == extension;
    if (entry.is_regular_file() && wanted) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void replay(const fs::path& folder) {
  for (const fs::path& path : files_of(folder))
    EXPECT_EQ(fuzz::check_bytes(read(path)), "") << path.filename();
}

TEST(replay_bytes, corpus) {
  const fs::path folder = fs::path(IMR_FUZZ) / "corpus" / "bytes";
  EXPECT_FALSE(files_of(folder).empty());
  replay(folder);
}

TEST(replay_bytes, regressions) { replay(fs::path(IMR_FUZZ) / "regressions" / "bytes"); }

TEST(replay_bytes, letters) {
  const std::vector<fs::path> letters = files_of(IMR_TEST_LETTERS, ".txt");
  EXPECT_FALSE(letters.empty());
  for (const fs::path& path : letters) EXPECT_EQ(fuzz::check_bytes(read(path)), "") << path.filename();
}

TEST(replay_bytes, truncated_letters) {
  constexpr std::size_t step = 37;
  for (const fs::path& path : files_of(IMR_TEST_LETTERS, ".txt")) {
    const std::string letter = read(path);
    for (std::size_t size = 0; size < letter.size(); size += step) {
      const std::string error = fuzz::check_bytes(std::string_view(letter).substr(0, size));
      EXPECT_EQ(error, "") << path.filename() << " cut off at byte " << size;
    }
  }
}

}  // namespace
