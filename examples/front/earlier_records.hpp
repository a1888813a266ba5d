#pragma once

#include "exit_code.hpp"

#include <string>
#include <string_view>

namespace front {

/// The records that an earlier run left, by the fingerprint of what they were made from.
class earlier_records {
 public:
  earlier_records() = default;
  virtual ~earlier_records() = default;
  earlier_records(const earlier_records&) = delete;
  earlier_records& operator=(const earlier_records&) = delete;

  /// What, beside the input, decides what a record holds: version and options. It goes into every
  /// fingerprint.
  [[nodiscard]] virtual std::string_view maker() const = 0;
  /// Whether all records with this fingerprint are there. Threads ask at any time.
  [[nodiscard]] virtual bool has(const std::string& fingerprint) const = 0;
  /// Uses them again; in the order of the inputs.
  virtual tally use(const std::string& fingerprint) = 0;
};

}  // namespace front
