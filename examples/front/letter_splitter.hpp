#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace front {

/// What takes the letters: the bytes of one, valid during the call, and where they begin.
using letter_sink = std::function<void(std::string_view, std::uint64_t)>;

/// `imr::splitter`, compiled once beside the parser.
class letter_splitter {
 public:
  letter_splitter();
  ~letter_splitter();
  letter_splitter(const letter_splitter&) = delete;
  letter_splitter& operator=(const letter_splitter&) = delete;

  void feed(std::string_view piece, const letter_sink& sink);
  void finish(const letter_sink& sink);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

/// The letters of a whole text, as `imr::letters` finds them.
void split_letters(std::string_view text, const letter_sink& sink);

}  // namespace front
