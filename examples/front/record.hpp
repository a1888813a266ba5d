#pragma once

#include "document.hpp"
#include "object.hpp"

#include <imr/config.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The letter record: a letter as JSON. Names, order and meaning of the members are those of
/// letter.schema.json.
namespace front {

/// Where a letter comes from. `encoding` is empty unless the input was transcoded, `fingerprint` unless an
/// unfinished run is to be taken up later.
struct origin {
  std::string_view name;
  std::string_view encoding;
  std::string_view fingerprint = {};
  std::size_t part = 1;
  std::size_t parts = 1;
};

namespace detail {

inline json header_record(const imr::header& h, bool spans) {
  object o(spans);
  o.add("case_number", h.case_number);
  o.add("date_assigned", h.date_assigned);
  o.add("date_of_injury", h.date_of_injury);
  o.add("decision_date", h.decision_date);
  o.add("ur_denial_date", h.ur_denial_date);
  o.add("application_received", h.application_received);
  o.add("priority", h.priority);
  return o.take();
}

inline json reviewer_record(const imr::reviewer& r, bool spans) {
  object o(spans);
  o.add("licensed_states", r.licensed_states);
  o.add("specialties", r.specialties);
  o.add("practice_years_over", r.practice_years_over);
  o.add("practice_hours_per_week", r.practice_hours_per_week);
  o.add("no_affiliation", r.no_affiliation);
  return o.take();
}

inline json injury_record(const imr::injury& i, bool spans) {
  object o(spans);
  o.add("start", plain(i.start));
  o.add("end", plain(i.end));
  o.add_place(i.where);
  return o.take();
}

inline json ur_decision_record(const imr::ur_decision& d, bool spans) {
  object o(spans);
  o.add("date", d.date);
  o.add("action", plain(d.action));
  o.add("item", d.item);
  o.add_place(d.where);
  return o.take();
}

inline json pain_score_record(const imr::pain_score& p, bool spans) {
  object o(spans);
  o.add("low", plain(p.low));
  o.add("high", plain(p.high));
  o.add("scale", plain(p.scale));
  o.add_place(p.where);
  return o.take();
}

inline json summary_record(const imr::clinical_summary& s, bool spans) {
  object o(spans);
  o.add("text", s.text);
  o.add("age", s.age);
  o.add("sex", s.sex);
  o.add("injuries", s.injuries, injury_record);
  o.add("ur_decisions", s.ur_decisions, ur_decision_record);
  o.add("dates", s.dates);
  o.add("pain_scores", s.pain_scores, pain_score_record);
  o.add("diagnoses", s.diagnoses);
  o.add("treatments", s.treatments);
  return o.take();
}

inline json strength_record(const imr::strength& s, bool spans) {
  object o(spans);
  o.add("value", plain(s.value));
  o.add("unit", std::string(s.unit));
  o.add_place(s.where);
  return o.take();
}

/// The sessions as one value, whose place is that of all their numbers.
inline void add_sessions(object& to, const imr::sessions& s) {
  object o(false);
  imr::span where;
  const auto add = [&](const char* name, const imr::reading<double>& value) {
    o.add(name, value);
    if (value) where = where.empty() ? value.span() : imr::cover(where, value.span());
  };
  add("per_week", s.per_week);
  add("weeks", s.weeks);
  add("total", s.total);
  to.add("sessions", where.empty() ? json() : o.take());
  if (!where.empty()) to.add_place("sessions", where);
}

inline json order_record(const imr::order& r, bool spans) {
  object o(spans);
  o.add("kind", r.kind);
  o.add("name", r.name);
  o.add("strengths", r.strengths, strength_record);
  o.add("quantity", r.quantity);
  o.add("refills", r.refills);
  o.add("directions", r.directions);
  add_sessions(o, r.sessions);
  return o.take();
}

inline json partial_record(const std::optional<imr::partial>& p, bool spans) {
  if (!p) return nullptr;
  object o(spans);
  o.add("original", p->original);
  o.add("authorized", p->authorized);
  o.add("disputed", p->disputed);
  return o.take();
}

inline json page_record(const imr::page_range& p, bool) { return json::array({p.first, p.last}); }

inline json regulation_record(const imr::regulation_range& r, bool) {
  return json::array({r.first.str(), r.last.str()});
}

inline json citation_record(const imr::citation& c, bool spans) {
  object o(spans);
  o.add("source", plain(c.source));
  o.add("title", c.title);
  o.add("year", c.year);
  o.add("sections", c.sections);
  o.add("pages", c.pages, page_record);
  o.add("regulations", c.regulations, regulation_record);
  o.add_place(c.where);
  return o.take();
}

inline json guideline_record(const std::optional<imr::guideline>& g, bool spans) {
  if (!g) return nullptr;
  object o(spans);
  o.add("text", g->text);
  o.add("basis", g->basis);
  o.add("citations", g->citations, citation_record);
  return o.take();
}

inline json rationale_record(const imr::rationale& r, bool spans) {
  object o(spans);
  o.add("text", r.text);
  o.add("conclusion", plain(r.conclusion));
  return o.take();
}

inline json dispute_record(const imr::dispute& d, bool spans) {
  object o(spans);
  o.add("item", d.item);
  o.add("decision", plain(d.decision));
  o.add("decision_text", d.decision_text);
  o.add("order", order_record(d.order, spans));
  o.add("partial", partial_record(d.partial, spans));
  o.add("claims_administrator_guideline", guideline_record(d.claims_administrator_guideline, spans));
  o.add("reviewer_guideline", guideline_record(d.reviewer_guideline, spans));
  o.add("rationale", rationale_record(d.rationale, spans));
  o.add_place(d.where);
  return o.take();
}

inline json section_record(const imr::section& s, bool spans) {
  object o(spans);
  o.add("kind", plain(s.kind));
  o.add_place(s.where);
  return o.take();
}

inline json diagnostic_record(const imr::diagnostic& d, const imr::source& text) {
  std::string message(d.message);
  if (!d.related.empty()) {
    const imr::position other = text.locate(d.related.offset);
    message +=
        " (see also line " + std::to_string(other.line) + ", column " + std::to_string(other.column) + ")";
  }
  const imr::position at = text.locate(d.where.offset);
  object o(false);
  o.add("severity", plain(d.severity()));
  o.add("code", plain(d.code));
  o.add("message", std::move(message));
  o.add("line", at.line);
  o.add("column", at.column);
  o.add("offset", d.where.offset);
  o.add("length", d.where.length);
  return o.take();
}

inline json source_record(const origin& from, imr::span where) {
  object o(false);
  o.add("name", std::string(from.name));
  o.add("offset", where.offset);
  o.add("length", where.length);
  if (!from.encoding.empty()) o.add("encoding", std::string(from.encoding));
  if (!from.fingerprint.empty()) {
    o.add("resume",
          {{"fingerprint", std::string(from.fingerprint)}, {"part", from.part}, {"parts", from.parts}});
  }
  return o.take();
}

}  // namespace detail

/// The record of a letter. `text` is the input it was read from, `found` what was found on the way.
template <class Diagnostics>
[[nodiscard]] json record(const imr::letter& letter, const Diagnostics& found, const imr::source& text,
                          const origin& from, bool spans) {
  object o(spans);
  o.add("schema", imr::schema);
  o.add("source", detail::source_record(from, letter.where));
  o.add("format", detail::plain(letter.format));
  o.add("header", detail::header_record(letter.header, spans));
  o.add("outcome", detail::plain(letter.outcome));
  o.add("reviewer", detail::reviewer_record(letter.reviewer, spans));
  o.add("documents_reviewed", letter.documents_reviewed);
  o.add("clinical_summary", detail::summary_record(letter.clinical_summary, spans));
  o.add("disputes", letter.disputes, detail::dispute_record);
  if (spans) o.add("sections", letter.sections, detail::section_record);
  json diagnostics = json::array();
  for (const imr::diagnostic& d : found) diagnostics.push_back(detail::diagnostic_record(d, text));
  o.add("diagnostics", std::move(diagnostics));
  return o.take();
}

[[nodiscard]] inline json record(const document& d, bool spans) {
  return record(d.letter, d.diagnostics, d.source(), {d.name, d.encoding, d.fingerprint, d.part, d.parts},
                spans);
}

/// The record as text. A letter's bytes may be anything; what is printed is always valid UTF-8.
[[nodiscard]] inline std::string print(const json& value, int indent) {
  return value.dump(indent, ' ', false, json::error_handler_t::replace);
}

}  // namespace front
