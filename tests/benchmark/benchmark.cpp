/// Speed as ratios within one run: how fast letters are read, against a search for line ends over the same
/// bytes. `imr_benchmark --summary` prints the figure that is quoted as its last line.

#include <imr.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// The letters of a folder; each text is held apart, as an application would hold it.
std::vector<std::string> read_letters(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> letters;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    letters.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return letters;
}

const std::vector<std::string>& letters() {
  static const std::vector<std::string> all = read_letters(IMR_TEST_LETTERS);
  return all;
}

std::size_t count_lines(std::string_view text) {
  std::size_t lines = 0;
  const char* p = text.data();
  const char* const end = p + text.size();
  while ((p = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)))) != nullptr) {
    ++lines;
    if (++p == end) break;
  }
  return lines;
}

struct tally {
  std::size_t upheld = 0;
  void on(const imr::dispute& d) { upheld += d.decision == imr::decision::upheld; }
};

std::size_t scan_newlines() {
  std::size_t lines = 0;
  for (const std::string& text : letters()) lines += count_lines(text);
  return lines;
}

std::size_t read_by_callbacks(imr::parser& parser) {
  tally t;
  for (const std::string& text : letters()) parser.parse(text, t);
  return t.upheld;
}

std::size_t read_to_structs() {
  std::size_t disputes = 0;
  for (const std::string& text : letters()) {
    const imr::parsed<imr::letter> r = imr::parse(std::string_view(text));
    disputes += r->disputes.size();
  }
  return disputes;
}

std::size_t bytes() {
  std::size_t sum = 0;
  for (const std::string& text : letters()) sum += text.size();
  return sum;
}

template <class Work> void run(benchmark::State& state, Work work) {
  for (auto _ : state) benchmark::DoNotOptimize(work());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes()));
}

void newline_scan(benchmark::State& state) {
  run(state, [] { return scan_newlines(); });
}
void callback_form(benchmark::State& state) {
  imr::parser parser;
  run(state, [&] { return read_by_callbacks(parser); });
}
void struct_form(benchmark::State& state) {
  run(state, [] { return read_to_structs(); });
}
BENCHMARK(newline_scan);
BENCHMARK(callback_form);
BENCHMARK(struct_form);

template <class Work> double best_seconds(Work work) {
  using clock = std::chrono::steady_clock;
  double best = 1e9;
  for (int round = 0; round < 200; ++round) {
    const auto begin = clock::now();
    benchmark::DoNotOptimize(work());
    best = std::min(best, std::chrono::duration<double>(clock::now() - begin).count());
  }
  return best;
}

int print_summary() {
  imr::parser parser;
  const double scan = best_seconds([] { return scan_newlines(); });
  const double callback = best_seconds([&] { return read_by_callbacks(parser); });
  const double structs = best_seconds([] { return read_to_structs(); });
  std::printf("%zu letters, %zu bytes\n", letters().size(), bytes());
  std::printf("ratio struct/newline-scan %.3f\n", scan / structs);
  std::printf("ratio callback/newline-scan %.3f\n", scan / callback);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (letters().empty()) {
    std::fprintf(stderr, "no letters in %s\n", IMR_TEST_LETTERS);
    return 1;
  }
  if (argc > 1 && std::string_view(argv[1]) == "--summary") return print_summary();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
