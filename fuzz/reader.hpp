#pragma once

#include "events.hpp"

#include <imr/parsed.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace imr {
inline namespace v0 {
class parser;
}
}  // namespace imr

/// The library as the oracles use it. The parser is instantiated in reader.cpp alone, which takes as long to compile as
/// all other files together.
namespace fuzz {

/// A parser that keeps its buffers from letter to letter.
class reader {
 public:
  reader();
  ~reader();
  reader(const reader&) = delete;
  reader& operator=(const reader&) = delete;

  imr::status read(std::string_view letter, recorder& to, std::uint64_t offset = 0);
  imr::parsed<imr::letter> read(std::string_view letter);
  /// Reads for nobody, and says what it cost.
  std::uint64_t work(std::string_view letter);
  /// Reads for a handler that only counts.
  void count(std::string_view letter);

 private:
  std::unique_ptr<imr::parser> parser_;
};

/// What `imr::parse` returns.
imr::parsed<imr::letter> parse(std::string_view letter);
/// How many items the layout finds.
std::size_t items_in_layout(std::string_view letter);
/// The running text that the grammars read.
std::string running_text(std::string_view letter);

/// What `imr::parse_piece` returns: for date, header, reviewer, guideline, clinical_summary, citation, partial, order.
template <class T> imr::parsed<T> read_piece(std::string_view text);

}  // namespace fuzz
