#include "manifest.hpp"

#include "file_handle.hpp"
#include "object.hpp"
#include "output.hpp"
#include "process.hpp"
#include "record.hpp"

#include <imr/config.hpp>

#include <archive.h>
#include <fcntl.h>

#include <chrono>
#include <string>
#include <utility>

namespace front {
namespace {

/// The first line that a tool prints about itself, null where there is no such tool.
json version_of(const char* tool, const char* option) {
  const file_handle nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
  const finished f = run({{tool, option}, nothing.get(), std::chrono::seconds(10)});
  const std::string said = f.output.empty() ? f.messages : f.output;
  if (!f.failure.empty() || said.empty()) return nullptr;
  return said.substr(0, said.find('\n'));
}

json options_record(const options& o) {
  constexpr const char* modes[] = {"auto", "always", "never"};
  return {{"paths", o.paths},
          {"output", o.output},
          {"ocr", modes[static_cast<int>(o.reading.ocr)]},
          {"timeout", o.reading.limit.count()},
          {"share", std::to_string(o.share.number) + '/' + std::to_string(o.share.of)}};
}

}  // namespace

bool write_manifest(const options& o, const std::string& program, const tally& t,
                    std::optional<std::uint64_t> bytes_out) {
  if (o.manifest.empty()) return true;
  json m = {{"manifest", "imr-run/1"}, {"program", program}};
  m["versions"] = {{"imr", imr::version},
                   {"schema", imr::schema},
                   {"libarchive", archive_version_string()},
                   {"pdftotext", version_of("pdftotext", "-v")},
                   {"tesseract", version_of("tesseract", "--version")}};
  m["options"] = options_record(o);
  m["inputs"] = t.inputs;
  m["letters"] = {{"in", t.letters}, {"ok", t.ok}, {"failed", t.failed}, {"skipped", t.skipped}};
  m["bytes"] = {{"in", t.bytes}, {"out", bytes_out ? json(*bytes_out) : json(nullptr)}};
  m["exit_code"] = static_cast<int>(t.code());
  output out(o.manifest);
  out.write(print(m, 2) + '\n');
  return out.finish();
}

}  // namespace front
