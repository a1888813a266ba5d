#pragma once

#include "exit_code.hpp"
#include "options.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace front {

/// Writes what a run did to the file that the options name, if any: how many letters went in and what became
/// of each, bytes, versions, options. The bytes that came out are null where a run adds to what was there or
/// writes a folder of files. Equal runs write equal files: there is no time in it, and nothing of the number
/// of threads. False where it cannot be written.
[[nodiscard]] bool write_manifest(const options& o, const std::string& program, const tally& t,
                                  std::optional<std::uint64_t> bytes_out);

}  // namespace front
