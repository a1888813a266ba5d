#pragma once

#include "diagnostics.hpp"
#include "document.hpp"
#include "inputs.hpp"
#include "letter_parser.hpp"
#include "options.hpp"
#include "pipeline.hpp"
#include "progress.hpp"
#include "read.hpp"
#include "text.hpp"

#include <imr/limits.hpp>

#include <cstddef>
#include <iostream>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace front {

namespace detail {

/// What each thread keeps from letter to letter.
struct worker {
  letter_parser parser;
  document current;
};

/// What a program made of the letters of one input.
template <class T> struct converted {
  std::vector<T> values;
  std::string report;
  front::tally tally;
};

/// Calls `visit(document)` for each letter of an input; for one that cannot be read, with the reason.
template <class Visit> void visit_letters(worker& w, const input& from, Visit visit) {
  document& d = w.current;
  d.name = from.name;
  d.encoding = {};
  contents read_in = read(from, 2 * imr::limits().letter_bytes + 4);
  if (read_in.error.empty()) {
    text content = to_utf8(std::move(read_in.bytes));
    d.text = std::move(content.bytes);
    d.encoding = content.encoding;
    w.parser.read(d);
  } else {
    letter_parser::refuse(d, std::move(read_in.error));
  }
  visit(d);
}

}  // namespace detail

/// Reads all that the options name and calls `convert(const document&)` for each letter, on as many threads as they say, then
/// `sink(result)` for what that returned, one after another in the order of the inputs. Prints the diagnostics unless
/// the options forbid it. Ends early when the sink returns false: its output is then not complete.
template <class Convert, class Sink> tally run(const options& o, Convert convert, Sink sink) {
  using value = std::invoke_result_t<Convert&, const document&>;
  const std::vector<input> inputs = find_inputs(o.paths);
  progress progress(inputs.size(), !o.quiet);
  tally total;
  const auto work = [&](detail::worker& w, std::size_t index) {
    detail::converted<value> c;
    std::ostringstream report;
    detail::visit_letters(w, inputs[index], [&](const document& d) {
      c.values.push_back(convert(d));
      c.tally.add(d.tally);
      if (o.reports && !o.quiet) print(report, d.name, d.source(), d.diagnostics);
    });
    c.report = report.str();
    return c;
  };
  const auto deliver = [&](const detail::converted<value>& c) {
    total.add(c.tally);
    if (!c.report.empty()) {
      progress.clear();
      std::cerr << c.report;
    }
    bool good = true;
    for (const value& v : c.values) good = good && sink(v, progress);
    progress.done();
    return good;
  };
  in_order<detail::worker>(inputs.size(), o.threads, work, deliver);
  return total;
}

}  // namespace front
