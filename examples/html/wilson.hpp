#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace html {

/// A share with the interval that holds the true one in 95 of 100 samples (Wilson's, without a correction for
/// continuity). It stays between 0 and 1 and is of use for few counts, too: 0 of 5 gives 0 to 0.43.
struct share {
  double rate = 0;
  double low = 0;
  double high = 1;
};

/// Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209.
[[nodiscard]] inline share wilson(std::uint64_t hits, std::uint64_t total) {
  if (total == 0) return {};
  constexpr double z = 1.959963984540054;
  const auto n = static_cast<double>(total);
  const double p = static_cast<double>(hits) / n;
  const double scale = 1 + z * z / n;
  const double center = (p + z * z / (2 * n)) / scale;
  const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
  return {p, hits == 0 ? 0 : std::max(0.0, center - half), hits == total ? 1 : std::min(1.0, center + half)};
}

}  // namespace html
