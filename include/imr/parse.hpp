#pragma once

#include "handler/to_letter.hpp"
#include "model/letter.hpp"
#include "parsed.hpp"
#include "parser.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace imr {
inline namespace v0 {

namespace detail {

/// Reads a letter that begins at byte `offset` of the input.
[[nodiscard]] inline parsed<letter> parse_at(std::string_view text, std::uint64_t offset,
                                             const limits& bounds) {
  handler::to_letter builder;
  parser p(bounds);
  parsed<letter> result;
  result.status = p.parse(text, builder, offset);
  result.value = std::move(builder.letter);
  result.diagnostics = std::move(builder.diagnostics);
  return result;
}

}  // namespace detail

/// Reads one letter. The result points into `text`, which must outlive it.
///
///     imr::parsed<imr::letter> r = imr::parse(text);
///     for (const imr::dispute& d : r->disputes)
///       std::cout << d.item << ": " << imr::to_string(d.decision) << '\n';
[[nodiscard]] inline parsed<letter> parse(std::string_view text, const limits& bounds = {}) {
  return detail::parse_at(text, 0, bounds);
}

/// A temporary string would be gone before the result is used.
template <class String, class = detail::if_temporary_string<String>>
parsed<letter> parse(String&& text, const limits& bounds = {}) = delete;

/// Reads one letter and hands its parts to a handler as they are read (see handler/concept.hpp). For many
/// letters keep an imr::parser.
template <class Handler, class = std::enable_if_t<!std::is_same_v<std::decay_t<Handler>, limits>>>
status parse(std::string_view text, Handler&& handler, const limits& bounds = {}) {
  parser p(bounds);
  return p.parse(text, std::forward<Handler>(handler));
}

}  // namespace v0
}  // namespace imr
