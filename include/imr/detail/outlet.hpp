#pragma once

#include "../handler/concept.hpp"

#include <memory>

namespace imr {
inline namespace v0 {
namespace detail {

/// Where the events of one type go; false when no more are wanted.
template <class Event> struct event_function { bool (*take)(const void* handler, const Event& event); };
template <class... Events> struct event_functions : event_function<Events>... {};

using all_events = event_functions<letter_begin, section, header, reviewer, documents_reviewed,
                                   clinical_summary, dispute, diagnostic, letter_end>;

template <class Handler, class Event> bool take(const void* handler, const Event& event) {
  return handler::deliver(*const_cast<Handler*>(static_cast<const Handler*>(handler)), event);
}
template <class Handler, class... Events>
[[nodiscard]] constexpr event_functions<Events...> functions_for(event_functions<Events...>*) noexcept {
  return {{&take<Handler, Events>}...};
}
template <class Handler>
inline constexpr all_events functions_of = functions_for<Handler>(static_cast<all_events*>(nullptr));

/// A handler behind two pointers, so that what reads letters is compiled once, however many kinds of handlers
/// a program has. Borrows it.
class outlet {
 public:
  template <class Handler>
  explicit outlet(Handler& handler) noexcept
      : handler_(std::addressof(handler)), functions_(&functions_of<Handler>) {}

  /// Hands an event on; false when the handler wants no more.
  template <class Event> bool operator()(const Event& event) const {
    const event_function<Event>& function = *functions_;
    return function.take(handler_, event);
  }

 private:
  const void* handler_;
  const all_events* functions_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
