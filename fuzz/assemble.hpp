#pragma once

#include "events.hpp"

#include <variant>
#include <vector>

namespace fuzz {

/// The record, put together from the events.
inline imr::letter assemble(const std::vector<event>& events) {
  imr::letter to;
  for (const event& e : events) {
    if (const auto* begin = std::get_if<imr::letter_begin>(&e)) {
      to.format = begin->format;
      to.where = begin->where;
    }
    if (const auto* section = std::get_if<imr::section>(&e)) to.sections.push_back(*section);
    if (const auto* header = std::get_if<imr::header>(&e)) to.header = *header;
    if (const auto* reviewer = std::get_if<imr::reviewer>(&e)) to.reviewer = *reviewer;
    if (const auto* documents = std::get_if<imr::documents_reviewed>(&e))
      to.documents_reviewed = documents->text;
    if (const auto* summary = std::get_if<imr::clinical_summary>(&e)) to.clinical_summary = *summary;
    if (const auto* dispute = std::get_if<imr::dispute>(&e)) to.disputes.push_back(*dispute);
    if (const auto* end = std::get_if<imr::letter_end>(&e)) to.outcome = end->outcome;
  }
  return to;
}

}  // namespace fuzz
