#pragma once

#include "earlier_records.hpp"
#include "file_handle.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace front {

/// Records, one a line, in a file that grows in place, so that a run that was killed leaves all it has done.
/// Each record tells in `source.resume` what it was made from; those that are there and whole are used again.
/// When the run is complete the file holds its records alone, in its order: the same bytes as those of one
/// run.
class resumable_output : public earlier_records {
 public:
  /// Throws where the file cannot be read and written, or another run writes it.
  resumable_output(std::string path, std::string maker);

  [[nodiscard]] std::string_view maker() const override { return maker_; }
  [[nodiscard]] bool has(const std::string& fingerprint) const override;
  tally use(const std::string& fingerprint) override;

  /// Adds a line; false where it could not be written.
  bool write(std::string_view line);
  /// Puts the records into the order of this run, where they are not, without those that nobody asked for.
  [[nodiscard]] bool finish();
  /// Bytes of this run's records.
  [[nodiscard]] std::uint64_t size() const;

 private:
  struct range {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
  };
  /// The records of one input, in its order.
  struct records {
    std::vector<range> lines;
    std::size_t expected = 0;
    bool errors = false;
    bool failed = false;
  };

  void lock() const;
  void index();
  void index(std::string_view line, std::uint64_t begin);
  void keep(range r);
  [[nodiscard]] bool rewrite() const;

  std::string path_;
  std::string maker_;
  file_handle file_;
  std::unordered_map<std::string, records> earlier_;
  /// This run's records in their order; neighbors are one range.
  std::vector<range> order_;
  std::uint64_t end_ = 0;
  bool good_ = true;
};

}  // namespace front
