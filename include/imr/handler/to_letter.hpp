#pragma once

#include "../list.hpp"
#include "concept.hpp"

namespace imr {
inline namespace v0 {
namespace handler {

/// Builds the letter that parse(text) returns. Use it beside other handlers with tee.
struct to_letter {
  imr::letter letter;
  list<imr::diagnostic> diagnostics;

  void on(const letter_begin& event) {
    letter = imr::letter();
    diagnostics.clear();
    letter.format = event.format;
    letter.where = event.where;
  }
  void on(const section& event) { letter.sections.push_back(event); }
  void on(const header& event) { letter.header = event; }
  void on(const reviewer& event) { letter.reviewer = event; }
  void on(const documents_reviewed& event) { letter.documents_reviewed = event.text; }
  void on(const clinical_summary& event) { letter.clinical_summary = event; }
  void on(const dispute& event) { letter.disputes.push_back(event); }
  void on(const diagnostic& event) { diagnostics.push_back(event); }
  void on(const letter_end& event) { letter.outcome = event.outcome; }
};

}  // namespace handler
}  // namespace v0
}  // namespace imr
