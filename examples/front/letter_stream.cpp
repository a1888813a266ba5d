#include "letter_stream.hpp"

#include "content_kind.hpp"
#include "letter_splitter.hpp"
#include "line_counter.hpp"
#include "text.hpp"

#include <imr/limits.hpp>

#include <deque>
#include <utility>
#include <vector>

namespace front {
namespace {

/// Where a letter that is held can begin at most.
constexpr std::uint64_t reach = 2 * std::uint64_t{imr::limits().letter_bytes};

}  // namespace

struct letter_stream::state {
  explicit state(std::unique_ptr<byte_source> source)
      : from(std::move(source)), to_utf8(from->peek(content_head_bytes)) {}

  void read_on();
  void take(std::string_view text, std::uint64_t offset) {
    ready.push_back({std::string(text), offset, lines.line_at(offset)});
    end = offset + text.size();
  }

  std::unique_ptr<byte_source> from;
  transcoder to_utf8;
  letter_splitter splitter;
  line_counter lines{reach};
  std::deque<letter_text> ready;
  std::string piece;
  std::uint64_t end = 0;
  bool any = false;
  bool done = false;
};

void letter_stream::state::read_on() {
  std::vector<char> chunk(std::size_t{1} << 16);
  const std::size_t got = from->read(chunk.data(), chunk.size());
  piece.clear();
  done = got == 0;
  if (done && !from->error().empty()) return;
  to_utf8.append(piece, {chunk.data(), got});
  if (done) to_utf8.finish(piece);
  const auto sink = [this](std::string_view text, std::uint64_t offset) { take(text, offset); };
  lines.feed(piece);
  splitter.feed(piece, sink);
  if (done) splitter.finish(sink);
  any = any || !ready.empty();
  if (done && !any) ready.emplace_back();
}

letter_stream::letter_stream(std::unique_ptr<byte_source> from)
    : state_(std::make_unique<state>(std::move(from))) {}
letter_stream::~letter_stream() = default;

std::optional<letter_text> letter_stream::next() {
  state& s = *state_;
  while (s.ready.empty() && !s.done) s.read_on();
  if (s.ready.empty()) return std::nullopt;
  letter_text first = std::move(s.ready.front());
  s.ready.pop_front();
  return first;
}

const std::string& letter_stream::error() const { return state_->from->error(); }
std::string_view letter_stream::encoding() const { return state_->to_utf8.encoding(); }
std::uint64_t letter_stream::offset() const { return state_->end; }

void split(std::string_view text, const std::function<void(letter_text)>& visit) {
  std::optional<line_counter> lines;
  bool any = false;
  split_letters(text, [&](std::string_view letter, std::uint64_t offset) {
    if (any && !lines) lines.emplace(text.size()).feed(text);
    visit({std::string(letter), offset, lines ? lines->line_at(offset) : 1});
    any = true;
  });
  if (!any) visit({});
}

}  // namespace front
