#include "options.hpp"

#include "output.hpp"

#include <cctype>
#include <chrono>
#include <iostream>
#include <map>
#include <sstream>

namespace front {
namespace {

std::optional<std::size_t> read_number(const std::string& digits) {
  if (digits.empty() || digits.size() > 6) return std::nullopt;
  std::size_t number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    number = 10 * number + static_cast<std::size_t>(c - '0');
  }
  return number;
}

void describe_reading(CLI::App& app, reading_options& r) {
  const std::map<std::string, ocr_mode> modes = {
      {"auto", ocr_mode::automatic}, {"always", ocr_mode::always}, {"never", ocr_mode::never}};
  app.add_option_function<std::string>(
         "--ocr", [&r, modes](const std::string& mode) { r.ocr = modes.at(mode); },
         "read images with tesseract: auto, images and PDFs without text; always, all PDFs")
      ->type_name("auto|always|never")
      ->check(CLI::IsMember(modes).description(""));
  app.add_option_function<int>(
         "--timeout", [&r](int seconds) { r.limit = std::chrono::seconds(seconds); },
         "time for pdftotext on a PDF, or for OCR on a page; without it, 120")
      ->type_name("SECONDS")
      ->check(CLI::Range(1, 86400).description(""));
}

}  // namespace

std::optional<share> share::read(const std::string& text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos) return std::nullopt;
  const std::optional<std::size_t> number = read_number(text.substr(0, slash));
  const std::optional<std::size_t> of = read_number(text.substr(slash + 1));
  if (!number || !of || *number < 1 || *number > *of) return std::nullopt;
  return share{*number, *of};
}

void describe(CLI::App& app, options& o) {
  app.add_option(
         "PATH", o.paths,
         "text, PDF, image, archive (zip, tar, gz, bz2, xz, zst), directory (all files below it), or - for "
         "standard input; any may hold many letters")
      ->type_name("");
  app.add_option("-o,--output", o.output, "write to FILE, which appears when it is complete")
      ->type_name("FILE");
  app.add_option("-j,--jobs", o.threads, "threads; the output is the same for any number")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  describe_reading(app, o.reading);
  app.add_option("--rejects", o.rejects,
                 "copy what cannot be read or is no letter to DIR, with an index.ndjson")
      ->type_name("DIR");
  app.add_option_function<std::string>(
         "--share",
         [&o](const std::string& text) {
           const std::optional<share> s = share::read(text);
           if (!s) throw CLI::ValidationError("--share: K/N with K from 1 to N");
           o.share = *s;
         },
         "read only the K-th of N parts of the inputs; the parts' outputs in order are the whole")
      ->type_name("K/N");
  app.add_option("--manifest", o.manifest, "write to FILE, as JSON, what the run read, wrote, and skipped")
      ->type_name("FILE");
  app.footer("Exit codes: 0 all well; 1 a letter has an error or an input could not be read;\n"
             "2 usage; 3 the output could not be completed; 4 no input is a letter.");
}

void check(const options& o) {
  if (o.paths.empty()) throw CLI::RequiredError("PATH");
  if (std::count(o.paths.begin(), o.paths.end(), "-") > 1)
    throw CLI::ValidationError("- can stand only once");
}

std::optional<answer> read_command_line(CLI::App& app, int argc, char** argv,
                                        const std::function<void()>& check) {
  try {
    app.parse(argc, argv);
    check();
  } catch (const CLI::ParseError& e) {
    std::ostringstream output;
    std::ostringstream errors;
    const bool well = app.exit(e, output, errors) == 0;
    return answer{well ? exit_code::well : exit_code::usage, output.str(), errors.str()};
  }
  return std::nullopt;
}

exit_code give(const answer& a) {
  std::cerr << a.errors;
  output out("-");
  out.write(a.output);
  return out.finish() ? a.code : exit_code::output_failed;
}

}  // namespace front
