#pragma once

#include "choices.hpp"
#include "events.hpp"

#include <imr/parsed.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
class parser;
}
}  // namespace imr

/// The library as the oracles use it. The parser is instantiated in reader.cpp alone, which takes as long to
/// compile as all other files together.
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

/// A letter that was found in a text of many, and where.
struct found_letter {
  std::string text;
  std::uint64_t offset = 0;

  friend bool operator==(const found_letter& a, const found_letter& b) {
    return a.offset == b.offset && a.text == b.text;
  }
};
/// What `imr::letters` finds.
std::vector<found_letter> letters_of(std::string_view bundle);
/// What `imr::splitter` finds in an input that comes in pieces of one to `longest` bytes.
std::vector<found_letter> split(std::string_view bundle, std::uint32_t longest, choices& sizes,
                                std::size_t letter_bytes);

/// What `imr::parse` returns.
imr::parsed<imr::letter> parse(std::string_view letter);
/// How many items the layout finds.
std::size_t items_in_layout(std::string_view letter);
/// The running text that the grammars read.
std::string running_text(std::string_view letter);

/// What `imr::parse_piece` returns: for date, header, reviewer, guideline, clinical_summary, citation,
/// partial, order.
template <class T> imr::parsed<T> read_piece(std::string_view text);

}  // namespace fuzz
