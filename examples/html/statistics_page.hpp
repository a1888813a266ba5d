#pragma once

#include "statistics.hpp"

#include <cstdint>
#include <string>

namespace html {

/// Counts over all letters as tables, and as charts where the page may have scripts: assets/vega.min.js and
/// assets/charts.js draw what a block of JSON in the page describes. `least` is the size from which a group
/// is shown.
[[nodiscard]] std::string statistics_page(const statistics& s, std::uint64_t least, bool charts);

}  // namespace html
