#pragma once

#include <imr/handler/concept.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace support {

inline std::string name_of(const imr::letter_begin&) { return "letter_begin"; }
inline std::string name_of(const imr::section& e) { return "section " + std::string(imr::to_string(e.kind)); }
inline std::string name_of(const imr::header&) { return "header"; }
inline std::string name_of(const imr::reviewer&) { return "reviewer"; }
inline std::string name_of(const imr::documents_reviewed&) { return "documents_reviewed"; }
inline std::string name_of(const imr::clinical_summary&) { return "clinical_summary"; }
inline std::string name_of(const imr::dispute& e) { return "dispute " + e.item.str(); }
inline std::string name_of(const imr::diagnostic& e) {
  return "diagnostic " + std::string(imr::to_string(e.code));
}
inline std::string name_of(const imr::letter_end&) { return "letter_end"; }

/// A handler that writes down the name of each event, and at the given one (counted from 1; 0: none) says
/// stop.
struct event_log {
  std::size_t stop_at = 0;
  std::vector<std::string> names = {};

  template <class Event> bool on(const Event& event) {
    names.push_back(name_of(event));
    return names.size() != stop_at;
  }
};

}  // namespace support
