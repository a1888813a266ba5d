#include "../../examples/front/record.hpp"
#include "../checks.hpp"
#include "../json_checker.hpp"

#include <imr/lexical/utf8.hpp>
#include <imr/write/report.hpp>

#include <cstddef>
#include <limits>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {
namespace {

constexpr char separator = '\x1E';

/// Texts for one field after another, over and over; each is a stretch of the input, so that it has a place.
class field_source {
 public:
  explicit field_source(std::string_view input) : input_(input) {}

  imr::excerpt next() {
    const std::size_t begin = at_;
    const std::size_t end = std::min(input_.find(separator, begin), input_.size());
    at_ = end < input_.size() ? end + 1 : 0;
    return {input_.substr(begin, end - begin), begin};
  }

 private:
  std::string_view input_;
  std::size_t at_ = 0;
};

imr::guideline make_guideline(field_source& from) {
  imr::guideline g;
  g.text = from.next();
  g.basis = {imr::basis::both, g.text.span()};
  imr::citation& c = g.citations.emplace_back();
  c.title = from.next();
  c.year = {std::numeric_limits<int>::max(), c.title.span()};
  c.sections.push_back(from.next());
  c.pages.push_back({1, std::numeric_limits<int>::max()});
  c.regulations.push_back({from.next(), from.next()});
  return g;
}

imr::dispute make_dispute(field_source& from) {
  imr::dispute d;
  d.item = from.next();
  d.decision_text = from.next();
  d.order.name = from.next();
  d.order.directions = from.next();
  d.order.strengths.push_back({1e300, "mg", d.order.name.span()});
  d.order.quantity = {0.1, d.order.name.span()};
  d.order.sessions.total = {std::numeric_limits<double>::denorm_min(), d.order.name.span()};
  d.partial.emplace();
  d.partial->original = from.next();
  d.partial->authorized = from.next();
  d.partial->disputed = from.next();
  d.claims_administrator_guideline = make_guideline(from);
  d.reviewer_guideline = make_guideline(from);
  d.rationale.text = from.next();
  return d;
}

imr::letter make_letter(field_source& from, std::size_t size) {
  imr::letter l;
  l.where = {0, size};
  l.header.case_number = from.next();
  l.header.decision_date = {imr::date{9999, 12, 31}, l.header.case_number.span()};
  l.reviewer.licensed_states.push_back(from.next());
  l.reviewer.specialties.push_back(from.next());
  l.documents_reviewed = from.next();
  l.clinical_summary.text = from.next();
  l.clinical_summary.ur_decisions.push_back({{}, imr::ur_action::modified, from.next(), {}});
  l.clinical_summary.diagnoses.push_back(from.next());
  l.clinical_summary.treatments.push_back(from.next());
  l.clinical_summary.pain_scores.push_back({0, 10, 10, {}});
  l.disputes.push_back(make_dispute(from));
  l.sections.push_back({imr::section_kind::other, l.where});
  return l;
}

std::string check_json(const imr::letter& l, std::string_view input, bool spans) {
  const std::vector<imr::diagnostic> found = {{imr::code::repaired_text, {input.size() / 2, 1}, "m", {0, 1}}};
  const imr::source lines(input);
  const front::json record = front::record(l, found, lines, {input, "UTF-16LE"}, spans);
  const std::string text = front::print(record, spans ? 2 : -1);
  if (!json_checker(text).check()) return "this is no JSON: " + text.substr(0, 400);
  if (spans || imr::lexical::find_invalid_utf8(input) != std::string_view::npos) return "";
  const front::json again = front::json::parse(text, nullptr, false);
  return again == record ? "" : "the JSON says something else: " + text.substr(0, 400);
}

/// A report has at most three lines, and nothing in them that steers a terminal.
std::string check_report(std::string_view input) {
  const imr::source lines(input);
  for (const std::size_t at : {std::size_t{0}, input.size() / 2, input.size()}) {
    std::ostringstream out;
    imr::write::report(out, "name", lines,
                       {imr::code::invalid_date, {at, input.size()}, "message", {at / 2, 1}});
    int line_ends = 0;
    for (const char c : out.str()) {
      line_ends += c == '\n' ? 1 : 0;
      if (c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7F))
        return "a report steers the terminal";
    }
    if (line_ends != 1 && line_ends != 3) return "a report has " + std::to_string(line_ends) + " lines";
  }
  return "";
}

}  // namespace

std::string check_writers(std::string_view input) {
  constexpr std::size_t longest = 512;  // each text stands in many fields
  input = input.substr(0, longest);
  field_source fields(input);
  const imr::letter letter = make_letter(fields, input.size());
  std::string error = check_json(letter, input, false);
  if (error.empty()) error = check_json(letter, input, true);
  if (error.empty()) error = check_report(input);
  return error;
}

}  // namespace fuzz
