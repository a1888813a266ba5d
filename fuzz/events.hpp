#pragma once

#include <imr/handler/concept.hpp>

#include <cstddef>
#include <variant>
#include <vector>

namespace fuzz {

using event =
    std::variant<imr::letter_begin, imr::section, imr::header, imr::reviewer, imr::documents_reviewed,
                 imr::clinical_summary, imr::dispute, imr::diagnostic, imr::letter_end>;

/// Keeps every event, and wants no more after `wanted` of them.
struct recorder {
  std::vector<event> events;
  std::size_t wanted = static_cast<std::size_t>(-1);

  template <class Event> bool on(const Event& e) {
    events.emplace_back(e);
    return events.size() < wanted;
  }
};

}  // namespace fuzz
