#pragma once

#include "../events.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fuzz {

/// The order of the events: begin, then sections that share the letter's bytes and structs behind their
/// sections, then diagnostics in the letter's order, then end.
class order_checker {
 public:
  explicit order_checker(std::size_t size) : size_(size) {}

  std::string check(const std::vector<event>& events) {
    if (events.empty() || !std::holds_alternative<imr::letter_begin>(events.front()))
      return "no letter_begin at first";
    if (!std::holds_alternative<imr::letter_end>(events.back())) return "no letter_end at last";
    for (const event& e : events) {
      std::visit([&](const auto& value) { on(value); }, e);
      if (!error_.empty()) return error_;
    }
    if (begins_ != 1 || ends_ != 1) return "letter_begin or letter_end stands twice";
    if (begin_.where != imr::span{0, size_}) return "the letter is not its whole text";
    if (begin_.format == imr::format::unknown) return sections_ == 0 ? "" : "no letter, but a section";
    return covered_ == size_ ? "" : "the sections do not cover the letter";
  }

 private:
  using kind = imr::section_kind;

  void on(const imr::letter_begin& e) {
    ++begins_;
    begin_ = e;
  }
  void on(const imr::section& e) {
    ++sections_;
    if (diagnostics_ != 0) error_ = "a section behind a diagnostic";
    if (e.where.offset != covered_) error_ = "a section does not begin where the last one ended";
    covered_ = e.where.end();
    last_ = e;
    if (e.kind == kind::issues) issues_.push_back(e.where);
  }
  void on(const imr::header& e) {
    expect("header", once(headers_) && last_.kind == kind::header);
    (void)e;
  }
  void on(const imr::reviewer& e) {
    expect("reviewer", once(reviewers_) && (last_.kind == kind::how || last_.kind == kind::credentials));
    (void)e;
  }
  void on(const imr::documents_reviewed& e) {
    expect("documents_reviewed",
           once(documents_) && last_.kind == kind::documents && last_.where.contains(e.text.span()));
  }
  void on(const imr::clinical_summary& e) {
    expect("clinical_summary",
           once(summaries_) && last_.kind == kind::summary && last_.where.contains(e.text.span()));
  }
  void on(const imr::dispute& e) {
    ++disputes_;
    expect("dispute", last_.kind == kind::issues && stands_in_issues(e.where.offset));
    common_ = disputes_ == 1 || common_ == e.decision ? e.decision : imr::decision::partially_overturned;
    undecided_ = undecided_ || e.decision == imr::decision::unknown;
  }
  void on(const imr::diagnostic& e) {
    ++diagnostics_;
    if (e.message.empty()) error_ = "a diagnostic without a message";
    if (e.where.offset < diagnosed_) error_ = "diagnostics are not in the letter's order";
    diagnosed_ = e.where.offset;
  }
  void on(const imr::letter_end& e) {
    ++ends_;
    const imr::decision outcome = disputes_ == 0 || undecided_ ? imr::decision::unknown : common_;
    if (e.disputes != disputes_ || e.diagnostics != diagnostics_) error_ = "letter_end miscounts";
    if (imr::to_string(e.outcome) != imr::to_string(outcome))
      error_ = "the outcome is not that of the disputes";
  }

  /// In the section that was delivered last. A notice keeps its list's order, and an item that has no part of
  /// its own stands in the list, in a section before.
  [[nodiscard]] bool stands_in_issues(std::uint64_t at) const {
    const auto holds = [&](imr::span s) { return s.offset <= at && at <= s.end(); };
    if (begin_.format == imr::format::notice_2013) return std::any_of(issues_.begin(), issues_.end(), holds);
    return holds(last_.where);
  }

  void expect(std::string_view name, bool well) {
    if (sections_ == 0 || diagnostics_ != 0 || !well)
      error_ = std::string(name) + " is delivered out of place";
  }
  static bool once(int& count) { return ++count == 1; }

  std::size_t size_;
  std::string error_;
  imr::letter_begin begin_;
  imr::section last_;
  std::vector<imr::span> issues_;
  std::uint64_t covered_ = 0;
  std::uint64_t diagnosed_ = 0;
  std::size_t sections_ = 0;
  std::size_t disputes_ = 0;
  std::size_t diagnostics_ = 0;
  int begins_ = 0;
  int ends_ = 0;
  int headers_ = 0;
  int reviewers_ = 0;
  int documents_ = 0;
  int summaries_ = 0;
  imr::decision common_ = imr::decision::unknown;
  bool undecided_ = false;
};

}  // namespace fuzz
