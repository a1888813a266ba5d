#pragma once

#include "exit_code.hpp"

#include <imr/diagnostic.hpp>
#include <imr/list.hpp>
#include <imr/model/letter.hpp>
#include <imr/source.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace front {

/// One letter of an input with all that was read from it. What cannot be read is a document, too: it has the
/// reason in `error` and among its diagnostics.
struct document {
  document() = default;
  document(const document&) = delete;  // the letter points into the text
  document& operator=(const document&) = delete;

  /// The input as the user named it or as it was found: `folder/letter.txt`, `archive.zip/member`, `-`.
  std::string name;
  /// What the text was transcoded from; empty where nothing was done.
  std::string_view encoding;
  /// The letter's own bytes. Every span of the record counts from the beginning of the input, `offset` bytes
  /// before them.
  std::string text;
  std::uint64_t offset = 0;
  std::uint64_t first_line = 1;
  imr::letter letter;
  imr::list<imr::diagnostic> diagnostics;
  std::string error;
  front::tally tally;
  /// With options.earlier: what `fingerprint_of` made of the input's content, and which of the letters in it
  /// this is, from 1.
  std::string fingerprint;
  std::size_t part = 1;
  std::size_t parts = 1;

  [[nodiscard]] imr::source source() const { return imr::source(text, offset, first_line); }
};

}  // namespace front
