#pragma once

#include "exit_code.hpp"
#include "inputs.hpp"
#include "read.hpp"
#include "text.hpp"

#include <imr.hpp>

#include <string>
#include <utility>

namespace front {

/// What each thread keeps from letter to letter.
struct worker {
  imr::parser parser;
  imr::handler::to_letter letter;
  /// Why the input could not be read; its diagnostic shows it.
  std::string error;
};

/// The text of an input, and what became of it. The letter itself stands in the worker.
struct parsed_input {
  text content;
  front::tally tally;
};

/// Reads an input and parses it. One that cannot be read is a letter with that diagnostic.
[[nodiscard]] inline parsed_input parse(worker& w, const input& from) {
  contents read_in = read(from, 2 * imr::limits().letter_bytes + 4);
  parsed_input result{to_utf8(std::move(read_in.bytes)), {}};
  if (read_in.error.empty()) {
    result.tally.recognized = w.parser.parse(result.content.bytes, w.letter) != imr::status::failed;
  } else {
    w.error = std::move(read_in.error);
    w.letter = {};
    w.letter.diagnostics.push_back({imr::code::unreadable_input, {}, w.error, {}});
    result.tally.unreadable = true;
  }
  for (const imr::diagnostic& d : w.letter.diagnostics) {
    result.tally.errors = result.tally.errors || d.severity() == imr::severity::error;
  }
  return result;
}

}  // namespace front
