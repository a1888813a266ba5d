#pragma once

#include "concept.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace handler {

/// Counts events over any number of letters.
struct count {
  std::size_t letters = 0;
  std::size_t sections = 0;
  std::size_t headers = 0;
  std::size_t reviewers = 0;
  std::size_t summaries = 0;
  std::size_t disputes = 0;
  std::size_t diagnostics = 0;
  std::size_t ended = 0;

  void on(const letter_begin&) noexcept { ++letters; }
  void on(const section&) noexcept { ++sections; }
  void on(const header&) noexcept { ++headers; }
  void on(const reviewer&) noexcept { ++reviewers; }
  void on(const clinical_summary&) noexcept { ++summaries; }
  void on(const dispute&) noexcept { ++disputes; }
  void on(const diagnostic&) noexcept { ++diagnostics; }
  void on(const letter_end&) noexcept { ++ended; }
};

}  // namespace handler
}  // namespace v0
}  // namespace imr
