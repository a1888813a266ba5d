#pragma once

#include "concept.hpp"

namespace imr {
inline namespace v0 {
namespace handler {

/// Hands each event to two handlers. One that returns false gets no more; the parse ends when neither wants
/// more.
///
///     imr::handler::count counts;
///     imr::handler::to_letter builder;
///     imr::handler::tee both(counts, builder);
///     imr::parse(text, both);
template <class First, class Second> class tee {
 public:
  tee(First& first, Second& second) noexcept : first_(first), second_(second) {}

  template <class Event> bool on(const Event& event) {
    first_wants_ = first_wants_ && deliver(first_, event);
    second_wants_ = second_wants_ && deliver(second_, event);
    return first_wants_ || second_wants_;
  }

 private:
  First& first_;
  Second& second_;
  bool first_wants_ = true;
  bool second_wants_ = true;
};

}  // namespace handler
}  // namespace v0
}  // namespace imr
