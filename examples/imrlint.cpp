// imrlint: letters in, what is wrong with them out: what is missing, damaged, or contradicts itself. Made for
// a claims desk that checks a day's letters before they are filed; the records themselves are imr2json's.

#include "front/diagnostics.hpp"
#include "front/exit_code.hpp"
#include "front/manifest.hpp"
#include "front/object.hpp"
#include "front/options.hpp"
#include "front/output.hpp"
#include "front/program.hpp"
#include "front/record.hpp"
#include "front/run.hpp"

#include <imr/config.hpp>
#include <imr/diagnostic.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr std::array<std::string_view, 3> severities = {"note", "warning", "error"};

struct options : front::options {
  std::string format = "text";
  std::vector<std::string> only;
  std::string severity = "note";

  [[nodiscard]] bool json() const { return format == "json"; }
  [[nodiscard]] bool wants(const imr::diagnostic& d) const {
    const auto least = std::find(severities.begin(), severities.end(), severity) - severities.begin();
    if (static_cast<std::ptrdiff_t>(d.severity()) < least) return false;
    return only.empty() || std::find(only.begin(), only.end(), to_string(d.code)) != only.end();
  }
};

/// How many there are, for the line at the end.
struct counts {
  std::size_t letters = 0;
  std::array<std::size_t, severities.size()> found = {};

  void add(const counts& other) {
    letters += other.letters;
    for (std::size_t i = 0; i < found.size(); ++i) found[i] += other.found[i];
  }
};

std::string plural(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

/// `12 letters, 3 errors, 5 warnings, 2 notes`
std::string in_words(const counts& c) {
  std::string all = plural(c.letters, "letter");
  for (std::size_t i = severities.size(); i-- != 0;) all += ", " + plural(c.found[i], severities[i]);
  return all;
}

/// One letter, ready to be written.
struct linted {
  std::string text;
  counts count;
};

/// A finding as an object; `related` is null where it names one place only.
front::json finding(std::string_view name, const imr::source& text, const imr::diagnostic& d) {
  const auto place = [&](front::json& to, imr::span where) {
    const imr::position at = text.locate(where.offset);
    to["line"] = at.line;
    to["column"] = at.column;
    to["offset"] = where.offset;
    to["length"] = where.length;
  };
  front::json f = {{"file", name},
                   {"severity", to_string(d.severity())},
                   {"code", to_string(d.code)},
                   {"message", d.message}};
  place(f, d.where);
  f["related"] = nullptr;
  if (!d.related.empty()) place(f["related"], d.related);
  return f;
}

linted lint(const front::document& d, const options& options) {
  const imr::source source = d.source();
  linted result;
  result.count.letters = d.tally.recognized ? 1 : 0;
  std::vector<imr::diagnostic> wanted;
  for (const imr::diagnostic& found : d.diagnostics) {
    if (!options.wants(found)) continue;
    wanted.push_back(found);
    ++result.count.found[static_cast<std::size_t>(found.severity())];
  }
  if (options.json()) {
    for (const imr::diagnostic& found : wanted)
      result.text += (result.text.empty() ? "" : ",\n") + front::print(finding(d.name, source, found), -1);
  } else {
    std::ostringstream report;
    front::print(report, d.name, source, wanted);
    result.text = report.str();
  }
  return result;
}

front::exit_code lint_all(const options& options) {
  front::output output(options.output);
  if (!output.good()) return front::exit_code::output_failed;
  counts count;
  const char* before = options.json() ? "[\n" : "";
  const auto convert = [&](const front::document& d) { return lint(d, options); };
  const auto write = [&](const linted& l, front::progress& progress) {
    count.add(l.count);
    if (l.text.empty()) return output.good();
    progress.clear();  // the terminal that shows it may show the findings, too
    output.write(before);
    before = options.json() ? ",\n" : "";
    return output.write(l.text);
  };
  const front::tally tally = front::run(options, convert, write);
  const bool any = before[0] == ',';
  if (options.json()) output.write(any ? "\n]\n" : "[]\n");
  const std::uint64_t bytes = output.size();
  if (!output.finish() || !front::write_manifest(options, "imrlint", tally, bytes))
    return front::exit_code::output_failed;
  if (!options.json() && !options.quiet && isatty(STDERR_FILENO) == 1) std::cerr << in_words(count) << '\n';
  return tally.code();
}

std::vector<std::string> code_names() {
  std::vector<std::string> names;
  for (auto c = imr::code{}; c <= imr::code::partial_mismatch;
       c = static_cast<imr::code>(static_cast<int>(c) + 1))
    names.emplace_back(to_string(c));
  return names;
}

/// The help names the choices by the option's type.
CLI::Validator one_of(std::vector<std::string> choices) {
  return CLI::IsMember(std::move(choices)).description("");
}

std::optional<front::answer> read_options(options& o, int argc, char** argv) {
  CLI::App app("Prints what is missing, damaged or contradictory in IMR Final Determination letters.");
  app.set_version_flag("--version", std::string("imrlint ") + imr::version);
  front::describe(app, o);
  app.add_option("--format", o.format, "text, as compilers print it, or json: one array")
      ->type_name("text|json")
      ->check(one_of({"text", "json"}));
  app.add_option("--only", o.only, "only findings with this code; can be repeated")
      ->type_name("CODE")
      ->allow_extra_args(false)
      ->check(one_of(code_names()));
  app.add_option("--severity", o.severity, "the least severity that is shown; without it, note: all of them")
      ->type_name("note|warning|error")
      ->check(one_of({severities.begin(), severities.end()}));
  app.add_flag("-q,--quiet", o.quiet, "no progress and no counts on standard error");
  return front::read_command_line(app, argc, argv, [&] { front::check(o); });
}

front::exit_code run(int argc, char** argv) {
  options options;
  if (const auto answer = read_options(options, argc, argv)) return front::give(*answer);
  options.reports = false;
  return lint_all(options);
}

}  // namespace

int main(int argc, char** argv) {
  return front::run_program("imrlint", [&] { return run(argc, argv); });
}
