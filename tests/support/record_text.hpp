#pragma once

#include <imr/parse.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// A letter's record as text, without its places: two letters say the same when their records print the same.
namespace support {

inline std::string printed(const imr::reading<imr::date>& day) { return day ? to_string(*day) : "-"; }
inline std::string printed(const imr::reading<int>& number) { return number ? std::to_string(*number) : "-"; }
inline std::string printed(const imr::excerpt& text) { return text.empty() ? "-" : text.str(); }

template <std::size_t Inline> std::string printed(const imr::list<imr::excerpt, Inline>& texts) {
  std::string all;
  for (const imr::excerpt& text : texts) all += '[' + text.str() + ']';
  return all;
}

inline std::string printed(const std::optional<imr::guideline>& g) {
  if (!g) return "-";
  return (g->basis ? std::string(to_string(*g->basis)) : "-") + ' ' + printed(g->text);
}

inline std::string printed(const imr::header& h) {
  return "case " + printed(h.case_number) + "\nassigned " + printed(h.date_assigned) + "\ninjury " +
         printed(h.date_of_injury) + "\ndecided " + printed(h.decision_date) + "\ndenied " +
         printed(h.ur_denial_date) + "\nreceived " + printed(h.application_received) + "\npriority " +
         (h.priority ? std::string(to_string(*h.priority)) : "-") + '\n';
}

inline std::string printed(const imr::reviewer& r) {
  return "states " + printed(r.licensed_states) + "\nspecialties " + printed(r.specialties) + "\nyears " +
         printed(r.practice_years_over) + "\nhours " + printed(r.practice_hours_per_week) + "\naffiliation " +
         (r.no_affiliation ? (*r.no_affiliation ? "none" : "some") : "-") + '\n';
}

inline std::string printed(const imr::dispute& d) {
  std::string all = "item " + printed(d.item) + "\ndecision " + std::string(to_string(d.decision)) + ' ' +
                    printed(d.decision_text) + "\nclaims " + printed(d.claims_administrator_guideline) +
                    "\nreviewer " + printed(d.reviewer_guideline) + "\nrationale " +
                    printed(d.rationale.text) + '\n';
  if (d.partial) {
    all += "original " + printed(d.partial->original) + "\nauthorized " + printed(d.partial->authorized) +
           "\ndisputed " + printed(d.partial->disputed) + '\n';
  }
  return all;
}

/// Everything that a letter's layout says, and the codes of what was found.
inline std::string record_text(std::string_view letter) {
  const imr::parsed<imr::letter> r = imr::parse(letter);
  std::string all = std::string(to_string(r.status)) + ' ' + std::string(to_string(r->format)) + ' ' +
                    std::string(to_string(r->outcome)) + '\n' + printed(r->header) + printed(r->reviewer) +
                    "documents " + printed(r->documents_reviewed) + "\nsummary " +
                    printed(r->clinical_summary.text) + '\n';
  for (const imr::dispute& d : r->disputes) all += printed(d);
  for (const imr::diagnostic& d : r.diagnostics) all += "found " + std::string(to_string(d.code)) + '\n';
  return all;
}

}  // namespace support
