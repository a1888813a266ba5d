#pragma once

#include "concept.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace handler {

/// Passes events on until a number of disputes has been delivered, then ends the parse.
///
///     imr::handler::limit first_only(handler, 1);
template <class Handler> class limit {
 public:
  limit(Handler& handler, std::size_t disputes) noexcept : handler_(handler), left_(disputes) {}

  template <class Event> bool on(const Event& event) { return deliver(handler_, event); }
  bool on(const dispute& event) {
    if (left_ == 0) return false;
    --left_;
    return deliver(handler_, event) && left_ != 0;
  }

 private:
  Handler& handler_;
  std::size_t left_;
};

}  // namespace handler
}  // namespace v0
}  // namespace imr
