// imr2html: letters in, a folder of pages out: one page a letter with every value marked where it stands,
// lists of all letters, and statistics. The pages need no server and no network.

#include "html/file_name.hpp"
#include "html/folder.hpp"
#include "html/index.hpp"
#include "html/letter_page.hpp"
#include "html/statistics_page.hpp"

#include "html_assets.hpp"

#include "front/exit_code.hpp"
#include "front/manifest.hpp"
#include "front/options.hpp"
#include "front/program.hpp"
#include "front/run.hpp"

#include <imr/config.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>

namespace {

namespace fs = std::filesystem;

/// The program that draws charts; examples/install.sh makes it of npm's packages.
constexpr const char* charts_program = "vega.min.js";
constexpr const char* licenses = "licenses.txt";

struct options : front::options {
  std::size_t page_size = 500;
  std::uint64_t small_group = 5;
  std::string assets;
};

/// What is kept of a letter until its turn to be written.
struct converted {
  std::string stem;
  std::string page;
  html::index_row row;
  html::letter_sample sample;
};

/// Where the build puts what the pages take from npm: beside the program.
std::string default_assets() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? std::string() : (program.parent_path() / "html").string();
}

bool has_charts(const std::string& assets) {
  std::error_code error;
  return fs::is_regular_file(fs::path(assets) / charts_program, error);
}

converted convert(const front::document& d) {
  converted c;
  c.stem = html::file_stem(d.letter.header.case_number.str(), d.name, d.offset, d.text);
  c.page = html::letter_page(d, "../../");
  c.row = html::row_of(d);
  c.sample = html::sample_of(d);
  return c;
}

void write_statistics(html::folder& folder, const html::statistics& counted, const options& options) {
  const bool charts = has_charts(options.assets);
  if (charts) {
    const fs::path assets = options.assets;
    folder.copy((assets / charts_program).string(), std::string("assets/") + charts_program);
    if (fs::exists(assets / licenses))
      folder.copy((assets / licenses).string(), std::string("assets/") + licenses);
    folder.write("assets/charts.js", charts_script);
  } else if (!options.quiet) {
    std::cerr << "imr2html: no " << charts_program << " in " << options.assets
              << "; the statistics have tables only\n";
  }
  folder.write("statistics.html", html::statistics_page(counted, options.small_group, charts));
}

front::exit_code convert_all(const options& options) {
  html::folder folder(options.output);
  html::letter_index index(folder);
  html::statistics counted;
  const auto write = [&](const converted& c, front::progress&) {
    counted.add(c.sample);
    index.add(c.row, folder.write_new(c.stem, c.page));
    return folder.good();
  };
  front::tally tally;
  if (folder.good()) tally = front::run(options, convert, write);
  index.write_pages(options.page_size);
  write_statistics(folder, counted, options);
  if (folder.finish()) {
    const bool told = front::write_manifest(options, "imr2html", tally, std::nullopt);
    return told ? tally.code() : front::exit_code::output_failed;
  }
  std::cerr << "imr2html: " << folder.error() << '\n';
  return front::exit_code::output_failed;
}

std::optional<front::answer> read_options(options& o, int argc, char** argv) {
  CLI::App app("Reads IMR Final Determination letters and writes a folder of pages about them.");
  app.set_version_flag("--version", std::string("imr2html ") + imr::version);
  front::describe(app, o);
  app.get_option("--output")
      ->type_name("DIR")
      ->description("write the pages to the folder DIR, which appears when it is complete")
      ->required();
  app.add_option("--page-size", o.page_size, "letters on a page of the list; without it, 500")
      ->type_name("N")
      ->check(CLI::Range(1, 100000));
  app.add_option("--small-group", o.small_group, "the statistics merge groups of fewer than N; without it, 5")
      ->type_name("N")
      ->check(CLI::Range(1, 1000000));
  app.add_option("--assets", o.assets, "where vega.min.js is, for the charts; without it, beside the program")
      ->type_name("DIR");
  app.add_flag("-q,--quiet", o.quiet, "no diagnostics and no progress on standard error");
  return front::read_command_line(app, argc, argv, [&] {
    front::check(o);
    if (o.output.empty() || o.output == "-") throw CLI::ValidationError("--output is a folder");
    if (o.assets.empty()) {
      o.assets = default_assets();
    } else if (!has_charts(o.assets)) {
      throw CLI::ValidationError("--assets: no " + std::string(charts_program) + " in " + o.assets);
    }
  });
}

front::exit_code run(int argc, char** argv) {
  options options;
  if (const auto answer = read_options(options, argc, argv)) return front::give(*answer);
  return convert_all(options);
}

}  // namespace

int main(int argc, char** argv) {
  return front::run_program("imr2html", [&] { return run(argc, argv); });
}
