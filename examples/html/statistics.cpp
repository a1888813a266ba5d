#include "statistics.hpp"

#include "words.hpp"

#include <imr/model/letter.hpp>

namespace html {
namespace {

constexpr const char* not_stated = "not stated";

std::optional<imr::basis> basis_of(const std::optional<imr::guideline>& g) {
  if (!g || !g->basis) return std::nullopt;
  return *g->basis;
}

/// Days since a day long ago (H. Hinnant, chrono-Compatible Low-Level Date Algorithms).
int day_number(imr::date d) {
  const int y = d.month <= 2 ? d.year - 1 : d.year;
  const int era = y / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
}

decisions one(imr::decision d) {
  decisions counts;
  counts.upheld = d == imr::decision::upheld ? 1 : 0;
  counts.overturned = d == imr::decision::overturned ? 1 : 0;
  counts.in_part = d == imr::decision::partially_overturned ? 1 : 0;
  return counts;
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

}  // namespace

int days_between(imr::date from, imr::date to) { return day_number(to) - day_number(from); }

letter_sample sample_of(const front::document& d) {
  const imr::letter& letter = d.letter;
  letter_sample s;
  s.recognized = d.tally.recognized;
  if (letter.header.decision_date) {
    s.year = letter.header.decision_date->year;
    if (letter.header.application_received)
      s.days = days_between(*letter.header.application_received, *letter.header.decision_date);
  }
  for (const imr::excerpt& specialty : letter.reviewer.specialties) s.specialties.push_back(specialty.str());
  for (const imr::dispute& item : letter.disputes) {
    const imr::reading<imr::order_kind>& kind = item.order.kind;
    s.items.push_back({kind ? std::optional(*kind) : std::nullopt, item.decision,
                       basis_of(item.claims_administrator_guideline), basis_of(item.reviewer_guideline)});
  }
  return s;
}

void statistics::add(const letter_sample& s) {
  ++inputs;
  if (!s.recognized) return;
  ++letters;
  // A decision before its application is a mistake in the letter; no number of days follows from it.
  if (s.days && *s.days >= 0) ++days[*s.days];
  std::vector<std::string> specialties;
  for (const std::string& name : s.specialties)
    specialties.push_back(spelling_.emplace(lower(name), name).first->second);
  std::sort(specialties.begin(), specialties.end());
  specialties.erase(std::unique(specialties.begin(), specialties.end()), specialties.end());
  if (specialties.empty()) specialties.emplace_back(not_stated);
  for (const letter_sample::item& item : s.items) {
    if (item.administrator && item.reviewer) ++bases[{*item.administrator, *item.reviewer}];
    const decisions decided = one(item.decision);
    if (decided.size() == 0) ++unread_decisions;
    if (decided.size() == 0) continue;
    all += decided;
    by_treatment[item.kind ? words(to_string(*item.kind)) : not_stated] += decided;
    by_year[s.year == 0 ? not_stated : std::to_string(s.year)] += decided;
    for (const std::string& name : specialties) by_specialty[name] += decided;
  }
}

}  // namespace html
