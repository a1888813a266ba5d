#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace imr {
inline namespace v0 {

/// The first event of a letter.
struct letter_begin {
  imr::format format = imr::format::unknown;
  span where;
};

/// The last event of a letter.
struct letter_end {
  imr::outcome outcome = imr::outcome::unknown;
  std::size_t disputes = 0;
  std::size_t diagnostics = 0;
};

/// The section DOCUMENTS REVIEWED, where the letter has one.
struct documents_reviewed {
  excerpt text;
};

namespace handler {

namespace detail {
template <class Handler, class Event>
using on_result = decltype(std::declval<Handler&>().on(std::declval<const Event&>()));

template <class Handler, class Event, class = void> inline constexpr bool handles_v = false;
template <class Handler, class Event>
inline constexpr bool handles_v<Handler, Event, std::void_t<on_result<Handler, Event>>> = true;
}  // namespace detail

/// A handler is any object with `on(const Event&)` for the events it wants; the others are not delivered to
/// it. The events of a letter, in order: letter_begin, then section, header, reviewer, documents_reviewed,
/// clinical_summary and dispute as they stand in the letter, then diagnostic, then letter_end. `on` returns
/// void, or bool, where false ends the parse: nothing more is delivered. What an event refers to is valid
/// during the call; a copy of a struct lives as long as the letter's text.
template <class Handler, class Event> inline constexpr bool handles = detail::handles_v<Handler, Event>;

/// Hands an event to a handler; false when the handler wants no more.
template <class Handler, class Event> bool deliver(Handler& handler, const Event& event) {
  if constexpr (!handles<Handler, Event>) {
    return true;
  } else if constexpr (std::is_same_v<detail::on_result<Handler, Event>, bool>) {
    return handler.on(event);
  } else {
    handler.on(event);
    return true;
  }
}

}  // namespace handler
}  // namespace v0
}  // namespace imr
