#pragma once

#include "detail/outlet.hpp"
#include "detail/separate.hpp"
#include "limits.hpp"
#include "parsed.hpp"

#include <cstdint>
#include <memory>
#include <string_view>

namespace imr {
inline namespace v0 {

/// Reads letters one after another and keeps its buffers between them, so that nothing is allocated once they
/// have met a letter of each size. What a handler is given is valid during the call; a copy of it lives as
/// long as the letter's text.
///
///     imr::parser p;
///     for (std::string_view text : texts) p.parse(text, handler);
class parser {
 public:
  parser() : parser(limits()) {}
  explicit parser(const limits& bounds) : reader_(detail::reading_of_letters<>::make(bounds)) {}
  parser(const parser&) = delete;
  parser& operator=(const parser&) = delete;

  /// Reads one letter that begins at byte `offset` of the input. Any bytes are an input; the only exception
  /// that can leave is std::bad_alloc, or one that the handler throws.
  template <class Handler> status parse(std::string_view text, Handler&& handler, std::uint64_t offset = 0) {
    return detail::reading_of_letters<>::read(*reader_, text, detail::outlet(handler), offset);
  }

 private:
  std::unique_ptr<detail::letter_reader, detail::reading_of_letters<>> reader_;
};

}  // namespace v0
}  // namespace imr

#ifndef IMR_SEPARATE_COMPILATION
#include "detail/letter_reader.hpp"
#endif
