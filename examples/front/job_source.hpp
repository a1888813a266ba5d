#pragma once

#include "inputs.hpp"
#include "job.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace front {

/// Something that jobs come from, one after another.
class job_stream {
 public:
  job_stream() = default;
  virtual ~job_stream() = default;
  job_stream(const job_stream&) = delete;
  job_stream& operator=(const job_stream&) = delete;

  [[nodiscard]] virtual std::optional<job> next() = 0;
};

/// The jobs of all inputs in their order. Small files are left to the threads; standard input, archives and
/// large texts are read here, as streams, as the jobs are asked for, so that never more than a letter or a
/// member of an archive is held.
class job_source : public job_stream {
 public:
  explicit job_source(std::vector<input> inputs) : inputs_(std::move(inputs)) {}

  [[nodiscard]] std::optional<job> next() override;

 private:
  [[nodiscard]] std::optional<job> open(const input& from);

  std::vector<input> inputs_;
  std::size_t opened_ = 0;
  std::unique_ptr<job_stream> inner_;
};

}  // namespace front
