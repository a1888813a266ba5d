// Runs the oracles of the fuzz targets with any compiler: over their corpora and regressions, and over the
// tests' letters, whole and cut off, and over inputs by chance. What a long fuzz run found stays found.

#include "checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
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

class Replay : public testing::TestWithParam<fuzz::oracle> {
 protected:
  static void replay(const fs::path& folder) {
    for (const fs::path& path : files_of(folder)) EXPECT_EQ(GetParam().check(read(path)), "") << path;
  }
};

TEST_P(Replay, Corpus) {
  const fs::path folder = fs::path(IMR_FUZZ) / "corpus" / GetParam().name;
  EXPECT_FALSE(files_of(folder).empty());
  replay(folder);
}

TEST_P(Replay, Regressions) { replay(fs::path(IMR_FUZZ) / "regressions" / GetParam().name); }

TEST_P(Replay, AnEmptyInput) { EXPECT_EQ(GetParam().check(""), ""); }

INSTANTIATE_TEST_SUITE_P(Targets, Replay, testing::ValuesIn(fuzz::oracles),
                         [](const auto& param) { return std::string(param.param.name); });

/// The oracles whose inputs are letters.
class ReplayLetters : public Replay {};

TEST_P(ReplayLetters, OfTheTests) {
  const std::vector<fs::path> letters = files_of(IMR_TEST_LETTERS, ".txt");
  EXPECT_FALSE(letters.empty());
  for (const fs::path& path : letters) EXPECT_EQ(GetParam().check(read(path)), "") << path.filename();
}

TEST_P(ReplayLetters, CutOff) {
  constexpr std::size_t step = 97;
  for (const fs::path& path : files_of(IMR_TEST_LETTERS, ".txt")) {
    const std::string letter = read(path);
    for (std::size_t size = 0; size < letter.size(); size += step) {
      const std::string error = GetParam().check(std::string_view(letter).substr(0, size));
      EXPECT_EQ(error, "") << path.filename() << " cut off at byte " << size;
    }
  }
}

constexpr fuzz::oracle of_letters[] = {{"bytes", fuzz::check_bytes},
                                       {"dom", fuzz::check_dom},
                                       {"roundtrip", fuzz::check_roundtrip},
                                       {"stream", fuzz::check_stream}};
INSTANTIATE_TEST_SUITE_P(Targets, ReplayLetters, testing::ValuesIn(of_letters),
                         [](const auto& param) { return std::string(param.param.name); });

/// The oracles that make letters of any bytes: such as chance gives reach what mutations of a corpus seldom do.
class ByChance : public Replay {};

TEST_P(ByChance, MadeUpLettersHold) {
  constexpr int inputs = 300;
  constexpr std::size_t size = 120;
  std::mt19937_64 chance(inputs);
  for (int i = 0; i < inputs; ++i) {
    std::string input(1, static_cast<char>(0xF8 + i % 4));  // a record for roundtrip, each noise for ocr
    while (input.size() < size) input += static_cast<char>(chance());
    EXPECT_EQ(GetParam().check(input), "") << "input " << i;
  }
}

constexpr fuzz::oracle of_made_up_letters[] = {{"ocr", fuzz::check_ocr},
                                               {"roundtrip", fuzz::check_roundtrip}};
INSTANTIATE_TEST_SUITE_P(Targets, ByChance, testing::ValuesIn(of_made_up_letters),
                         [](const auto& param) { return std::string(param.param.name); });

}  // namespace
