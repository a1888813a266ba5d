#include "letter_stream.hpp"

#include <imr/limits.hpp>

#include <utility>

namespace front {

letter_stream::letter_stream(std::unique_ptr<byte_source> from)
    : from_(std::move(from)), transcoder_(from_->peek(1024)) {}

std::optional<letter_text> letter_stream::next() {
  if (std::exchange(done_, true)) return std::nullopt;
  const slurped s = slurp(*from_, 2 * imr::limits().letter_bytes + 4);
  if (!from_->error().empty()) return std::nullopt;
  letter_text letter;
  transcoder_.append(letter.bytes, s.bytes);
  transcoder_.finish(letter.bytes);
  return letter;
}

}  // namespace front
