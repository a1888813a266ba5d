#pragma once

#include <string>
#include <string_view>

/// The oracles of the fuzz targets. Each takes any bytes and returns what is wrong, or nothing: the targets
/// and the replay test call the same functions. They are compiled once, in the object library
/// imr_fuzz_checks.
namespace fuzz {

/// A letter, or anything else: spans inside the input, events in order, values that are folded and point at
/// their bytes, decisions that their words say, no item lost, the same record at any offset, stops that stop,
/// no throw, no allocation by a warm parser.
std::string check_bytes(std::string_view input);

/// The record that is put together from callbacks, the one that `parse` returns, and what a deliberately
/// simple line reader is sure of are the same.
std::string check_dom(std::string_view input);

/// Eight bytes that choose, then a letter: other line ends, blanks and spaces leave the record of any text as
/// it is; of a generated letter also other wraps, spacing, page breaks, footers, quotes and dashes.
std::string check_layout(std::string_view input);

/// Choices that make a letter of which the truth is known, and damage to it: each decision, conclusion and
/// date is right or flagged, and so is each number but those whose digits were damaged; no decision is
/// invented.
std::string check_ocr(std::string_view input);

/// A letter, or the choices that make a record with hostile text in its fields: what is written is read
/// again, and writing that changes nothing any more.
std::string check_roundtrip(std::string_view input);

/// At most 64 bytes, repeated: the work grows as the size, and is bounded by it.
std::string check_linear(std::string_view input);

/// Letters, separated by the byte 0x1E: in one buffer and by one parser they are read as each alone.
std::string check_stream(std::string_view input);

/// Texts, separated by the byte 0x1E, for the fields of a record: what is written of it is well formed.
std::string check_writers(std::string_view input);

/// A digit that chooses one of the readers of parts of a letter, then at most 64 bytes for it: no overflow,
/// and digits only from the text.
std::string check_fields(std::string_view input);

struct oracle {
  /// As in fuzz_<name>, corpus/<name> and regressions/<name>.
  std::string_view name;
  std::string (*check)(std::string_view);
};

inline constexpr oracle oracles[] = {{"bytes", check_bytes},         {"dom", check_dom},
                                     {"layout", check_layout},       {"ocr", check_ocr},
                                     {"roundtrip", check_roundtrip}, {"linear", check_linear},
                                     {"stream", check_stream},       {"writers", check_writers},
                                     {"fields", check_fields}};

}  // namespace fuzz
