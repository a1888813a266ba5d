#include "run.hpp"

#include "diagnostics.hpp"
#include "document_reader.hpp"
#include "inputs.hpp"
#include "interruption.hpp"
#include "job_source.hpp"
#include "pipeline.hpp"
#include "rejects.hpp"
#include "standard_files.hpp"

#include <iostream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace front::detail {
namespace {

/// What a program made of one job.
struct converted {
  std::vector<std::shared_ptr<const void>> values;
  std::string report;
  std::string rejected;
  /// Of the records that are there already.
  std::string fingerprint;
  front::tally tally;
  std::uint64_t input = 0;
};

std::vector<input> inputs_of(const options& o) {
  std::vector<input> all = find_inputs(o.paths);
  const auto [begin, end] = o.share.range(all.size());
  using iterator = std::vector<input>::difference_type;
  all.erase(all.begin() + static_cast<iterator>(end), all.end());
  all.erase(all.begin(), all.begin() + static_cast<iterator>(begin));
  return all;
}

class runner {
 public:
  runner(const options& o, const convert_any& convert, const sink_any& sink)
      : options_(o), convert_(convert), sink_(sink) {
    if (!o.rejects.empty()) rejects_.emplace(o.rejects);
  }

  tally run() {
    hold_standard_files();
    const interruption watch;
    std::vector<input> inputs = inputs_of(options_);
    total_.inputs = inputs.size();
    progress progress(inputs.size(), !options_.quiet);
    job_source source(std::move(inputs));
    const auto next = [&] { return source.next(); };
    const auto make = [&] { return std::make_unique<document_reader>(options_.reading, options_.earlier); };
    const auto work = [&](document_reader& reader, const job& j) { return convert(reader, j); };
    const auto deliver = [&](const converted& c) { return this->deliver(c, progress); };
    in_order(options_.threads, next, make, work, deliver);
    interruption::check();
    if (rejects_ && !rejects_->finish()) throw std::runtime_error("the rejects could not be written");
    return total_;
  }

 private:
  converted convert(document_reader& reader, const job& j) const {
    interruption::check();
    converted c;
    std::ostringstream report;
    c.fingerprint = reader.read(j, [&](const document& d) {
      c.values.push_back(convert_(d));
      c.tally.add(d.tally);
      if (options_.reports && !options_.quiet) print(report, d.name, d.source(), d.diagnostics);
      if (rejects_) c.rejected += rejects_->keep(j, d);
    });
    c.report = report.str();
    c.tally.bytes = reader.bytes();
    c.input = j.input;
    return c;
  }

  bool deliver(const converted& c, progress& progress) {
    interruption::check();
    total_.add(c.tally);
    if (!c.report.empty()) {
      progress.clear();
      std::cerr << c.report;
    }
    if (rejects_) rejects_->list(c.rejected);
    std::uint64_t letters = c.tally.letters;
    if (!c.fingerprint.empty()) {
      const tally again = options_.earlier->use(c.fingerprint);
      letters += again.letters;
      total_.add(again);
    }
    bool good = true;
    for (const auto& v : c.values) good = good && sink_(v.get(), progress);
    progress.done(letters, c.input + 1);
    return good;
  }

  const options& options_;
  const convert_any& convert_;
  const sink_any& sink_;
  std::optional<rejects> rejects_;
  tally total_;
};

}  // namespace

tally run(const options& o, const convert_any& convert, const sink_any& sink) {
  return runner(o, convert, sink).run();
}

}  // namespace front::detail
