#pragma once

#include <imr/handler/concept.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// Visits every field of every struct that a handler gets. A visitor has
///
///     void text(std::string_view name, const imr::excerpt&);
///     void place(std::string_view name, imr::span);
///     void value(std::string_view name, std::string_view printed);
///
/// so that the oracles need not know the record, and a field that is added here is held to all of them.
namespace fuzz {

inline std::string print(int value) { return std::to_string(value); }
inline std::string print(double value) { return std::to_string(value); }
inline std::string print(bool value) { return value ? "true" : "false"; }
inline std::string print(imr::date value) { return imr::to_string(value); }
inline std::string print(imr::priority value) { return std::string(imr::to_string(value)); }
inline std::string print(imr::basis value) { return std::string(imr::to_string(value)); }
inline std::string print(imr::sex value) { return std::string(imr::to_string(value)); }
inline std::string print(imr::order_kind value) { return std::string(imr::to_string(value)); }

template <class Visitor, class T>
void walk_reading(Visitor& v, std::string_view name, const imr::reading<T>& r) {
  if (!r) return;
  v.value(name, print(*r));
  v.place(name, r.span());
}

template <class Visitor, std::size_t Inline>
void walk_texts(Visitor& v, std::string_view name, const imr::list<imr::excerpt, Inline>& texts) {
  v.value(name, std::to_string(texts.size()));
  for (const imr::excerpt& text : texts) v.text(name, text);
}

template <class Visitor> void walk(Visitor& v, const imr::letter_begin& e) {
  v.value("format", imr::to_string(e.format));
  v.place("letter", e.where);
}

template <class Visitor> void walk(Visitor& v, const imr::section& e) {
  v.value("section", imr::to_string(e.kind));
  v.place("section", e.where);
}

template <class Visitor> void walk(Visitor& v, const imr::header& e) {
  v.text("case_number", e.case_number);
  walk_reading(v, "date_assigned", e.date_assigned);
  walk_reading(v, "date_of_injury", e.date_of_injury);
  walk_reading(v, "decision_date", e.decision_date);
  walk_reading(v, "ur_denial_date", e.ur_denial_date);
  walk_reading(v, "application_received", e.application_received);
  walk_reading(v, "priority", e.priority);
}

template <class Visitor> void walk(Visitor& v, const imr::reviewer& e) {
  walk_texts(v, "licensed_states", e.licensed_states);
  walk_texts(v, "specialties", e.specialties);
  walk_reading(v, "practice_years_over", e.practice_years_over);
  walk_reading(v, "practice_hours_per_week", e.practice_hours_per_week);
  walk_reading(v, "no_affiliation", e.no_affiliation);
}

template <class Visitor> void walk(Visitor& v, const imr::documents_reviewed& e) {
  v.text("documents_reviewed", e.text);
}

template <class Visitor> void walk(Visitor& v, const imr::clinical_summary& e) {
  v.text("clinical_summary", e.text);
  walk_reading(v, "age", e.age);
  walk_reading(v, "sex", e.sex);
  for (const imr::injury& i : e.injuries) {
    v.value("injury", print(i.start) + ' ' + print(i.end));
    v.place("injury", i.where);
  }
  for (const imr::ur_decision& u : e.ur_decisions) {
    walk_reading(v, "ur_decision", u.date);
    v.value("ur_decision", imr::to_string(u.action));
    v.text("ur_decision", u.item);
    v.place("ur_decision", u.where);
  }
  for (const imr::reading<imr::date>& d : e.dates) walk_reading(v, "date", d);
  for (const imr::pain_score& p : e.pain_scores) {
    v.value("pain_score", print(p.low) + ' ' + print(p.high) + ' ' + print(p.scale));
    v.place("pain_score", p.where);
  }
  walk_texts(v, "diagnoses", e.diagnoses);
  walk_texts(v, "treatments", e.treatments);
}

template <class Visitor> void walk(Visitor& v, const imr::citation& c) {
  v.value("citation", imr::to_string(c.source));
  v.text("title", c.title);
  walk_reading(v, "year", c.year);
  walk_texts(v, "sections", c.sections);
  for (const imr::page_range& p : c.pages) v.value("pages", print(p.first) + '-' + print(p.last));
  for (const imr::regulation_range& r : c.regulations) {
    v.text("regulation", r.first);
    v.text("regulation", r.last);
  }
  v.place("citation", c.where);
}

template <class Visitor> void walk(Visitor& v, const imr::guideline& g) {
  v.text("guideline", g.text);
  walk_reading(v, "basis", g.basis);
  for (const imr::citation& c : g.citations) walk(v, c);
}

template <class Visitor> void walk(Visitor& v, const imr::order& o) {
  walk_reading(v, "kind", o.kind);
  v.text("name", o.name);
  for (const imr::strength& s : o.strengths) {
    v.value("strength", print(s.value));
    v.value("unit", s.unit);
    v.place("strength", s.where);
  }
  walk_reading(v, "quantity", o.quantity);
  walk_reading(v, "refills", o.refills);
  v.text("directions", o.directions);
  walk_reading(v, "per_week", o.sessions.per_week);
  walk_reading(v, "weeks", o.sessions.weeks);
  walk_reading(v, "total", o.sessions.total);
}

template <class Visitor> void walk(Visitor& v, const imr::amount& a) {
  walk_reading(v, "amount_quantity", a.quantity);
  walk_reading(v, "amount_refills", a.refills);
  walk_reading(v, "amount_sessions", a.sessions);
}

template <class Visitor> void walk(Visitor& v, const imr::dispute& e) {
  v.place("dispute", e.where);
  v.text("item", e.item);
  v.value("decision", imr::to_string(e.decision));
  v.text("decision_text", e.decision_text);
  walk(v, e.order);
  if (e.partial) {
    v.text("original", e.partial->original);
    v.text("authorized", e.partial->authorized);
    v.text("disputed", e.partial->disputed);
    walk(v, e.partial->original_amount);
    walk(v, e.partial->authorized_amount);
  }
  v.value("claims_administrator_guideline", print(e.claims_administrator_guideline.has_value()));
  if (e.claims_administrator_guideline) walk(v, *e.claims_administrator_guideline);
  v.value("reviewer_guideline", print(e.reviewer_guideline.has_value()));
  if (e.reviewer_guideline) walk(v, *e.reviewer_guideline);
  v.text("rationale", e.rationale.text);
  v.value("conclusion", imr::to_string(e.rationale.conclusion));
}

template <class Visitor> void walk(Visitor& v, const imr::diagnostic& e) {
  v.value("diagnostic", imr::to_string(e.code));
  v.value("message", e.message);
  v.place("diagnostic", e.where);
  if (!e.related.empty()) v.place("related", e.related);
}

template <class Visitor> void walk(Visitor& v, const imr::letter_end& e) {
  v.value("outcome", imr::to_string(e.outcome));
  v.value("disputes", std::to_string(e.disputes));
  v.value("diagnostics", std::to_string(e.diagnostics));
}

template <class Visitor> void walk(Visitor& v, const imr::letter& e) {
  walk(v, imr::letter_begin{e.format, e.where});
  for (const imr::section& s : e.sections) walk(v, s);
  walk(v, e.header);
  walk(v, e.reviewer);
  v.text("documents_reviewed", e.documents_reviewed);
  walk(v, e.clinical_summary);
  for (const imr::dispute& d : e.disputes) walk(v, d);
  v.value("outcome", imr::to_string(e.outcome));
}

}  // namespace fuzz
