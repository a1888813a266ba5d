#pragma once

#include "concept.hpp"

#include <ostream>

namespace imr {
inline namespace v0 {
namespace handler {

/// Prints a line for each event: to see what a letter gives, or what a handler will get.
class trace {
 public:
  explicit trace(std::ostream& out) noexcept : out_(out) {}

  void on(const letter_begin& e) { line("letter_begin", e.where) << ' ' << to_string(e.format) << '\n'; }
  void on(const section& e) { line("section", e.where) << ' ' << to_string(e.kind) << '\n'; }
  void on(const header& e) { out_ << "header " << e.case_number << '\n'; }
  void on(const reviewer& e) {
    out_ << "reviewer states=" << e.licensed_states.size() << " specialties=" << e.specialties.size() << '\n';
  }
  void on(const documents_reviewed& e) { line("documents_reviewed", e.text.span()) << '\n'; }
  void on(const clinical_summary& e) { line("clinical_summary", e.text.span()) << '\n'; }
  void on(const dispute& e) {
    line("dispute", e.where) << ' ' << to_string(e.decision) << ' ' << e.item << '\n';
  }
  void on(const diagnostic& e) { line("diagnostic", e.where) << ' ' << to_string(e.code) << '\n'; }
  void on(const letter_end& e) {
    out_ << "letter_end " << to_string(e.outcome) << " disputes=" << e.disputes
         << " diagnostics=" << e.diagnostics << '\n';
  }

 private:
  std::ostream& line(const char* name, span where) {
    return out_ << name << " [" << where.offset << ", " << where.length << ']';
  }

  std::ostream& out_;
};

}  // namespace handler
}  // namespace v0
}  // namespace imr
