#include "generator.hpp"

#include <imr/write/text.hpp>

#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

// Of two choices in one expression compilers make the one or the other first: each choice has its own
// statement.

constexpr std::string_view states[] = {"California", "Texas", "New York", "Oregon", "Arizona", "Nevada"};
constexpr std::string_view specialties[] = {"Orthopedic Surgery",   "Pain Management", "Family Practice",
                                            "Internal Medicine",    "Anesthesiology",  "Chiropractic",
                                            "Occupational Medicine"};
constexpr std::string_view drugs[] = {"Norco",  "Naproxen",   "Gabapentin", "Tramadol", "Tizanidine",
                                      "Lyrica", "Omeprazole", "Celebrex",   "Soma",     "Percocet"};
constexpr std::string_view treatments[] = {"Physical therapy", "Acupuncture", "Chiropractic treatment",
                                           "Aquatic therapy", "Occupational therapy"};
constexpr std::string_view regions[] = {"lumbar spine",   "left knee",   "right shoulder",
                                        "cervical spine", "right wrist", "left ankle"};
constexpr std::string_view studies[] = {"MRI of the ", "CT scan of the ", "X-ray of the "};
constexpr std::string_view devices[] = {
    "Back brace",        "TENS unit",         "Hot and cold pack",           "Wheeled walker",
    "Urine drug screen", "Home exercise kit", "Pain management consultation"};
constexpr std::string_view trades[] = {"welder", "baker",  "bus driver", "roofer",
                                       "nurse",  "packer", "teacher"};
constexpr std::string_view harms[] = {"fell from a ladder", "lifted a crate of tiles",
                                      "slipped on wet boards", "was struck by a cart",
                                      "caught a falling tray"};
constexpr std::string_view guidelines[] = {
    "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 76-80.",
    "Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.",
    "Decision based on MTUS Low Back Complaints 2004.",
    "Decision based on MTUS Knee Complaints 2004, Section(s): Activity Alteration.",
    "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs Page(s): 67.",
    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.",
    "Decision based on Non-MTUS Citation ODG, Knee Chapter, Braces."};
constexpr std::string_view remarks[] = {"The notes of the spring describe an even gait.",
                                        "A trial in the first month gave little relief.",
                                        "The worker carries loads again and sleeps through the night.",
                                        "The chapter asks for a plan with goals before a second course.",
                                        "Nothing in the file tells how often it was used.",
                                        "The surgeon writes that the joint is stable under load.",
                                        "Two visits were missed, and the exercises were not shown.",
                                        "The panel of the clinic had advised rest and heat."};

struct stated {
  std::string_view words;
  imr::conclusion conclusion;
};
constexpr stated refusals[] = {
    {"The request is not medically necessary.", imr::conclusion::not_medically_necessary},
    {"Therefore, the request is not medically necessary.", imr::conclusion::not_medically_necessary},
    {"Medical necessity has not been established.", imr::conclusion::not_medically_necessary},
    {"The requested treatment is not medically necessary or appropriate.",
     imr::conclusion::not_medically_necessary},
    {"As such, the request is not medically necessary.", imr::conclusion::not_medically_necessary}};
constexpr stated grants[] = {
    {"The request is medically necessary.", imr::conclusion::medically_necessary},
    {"Therefore, the request is medically necessary.", imr::conclusion::medically_necessary},
    {"The requested treatment is medically necessary and appropriate.",
     imr::conclusion::medically_necessary}};
constexpr stated halves[] = {
    {"The request is partially medically necessary.", imr::conclusion::partially_medically_necessary}};

std::string number(int value) { return std::to_string(value); }

imr::date later(choices& from, imr::date day, int years) {
  day.year = static_cast<std::int16_t>(day.year + years);
  if (years != 0) {
    day.month = static_cast<std::uint8_t>(from.between(1, 4));
  } else {
    day.month = static_cast<std::uint8_t>(day.month + from.between(1, 2));
  }
  day.day = static_cast<std::uint8_t>(from.between(1, 28));
  return day;
}

std::string in_numbers(imr::date day) {
  return number(day.month) + '/' + number(day.day) + '/' + number(day.year);
}

void make_header(choices& from, true_letter& to) {
  to.case_number = "CM1" + number(from.between(3, 6));
  to.case_number += "-0" + number(from.between(100000, 165535));
  to.injury = {static_cast<std::int16_t>(from.between(1998, 2012)),
               static_cast<std::uint8_t>(from.between(1, 12)),
               static_cast<std::uint8_t>(from.between(1, 28))};
  to.denied = later(from, to.injury, from.between(1, 3));
  to.received = later(from, to.denied, 0);
  to.assigned = later(from, to.received, 0);
  to.decided = later(from, to.assigned, 0);
  if (from.one_in(8)) to.priority = imr::priority::expedited;
}

void make_reviewer(choices& from, true_letter& to) {
  to.states = {std::string(from.pick(states))};
  if (from.one_in(3) && to.states.front() != "Texas") to.states.emplace_back("Texas");
  to.specialties = {std::string(from.pick(specialties))};
  if (from.one_in(3) && to.specialties.front() != "Pain Management")
    to.specialties.emplace_back("Pain Management");
  if (from.one_in(4))
    to.documents = "The following documents were read: the application and the clinic notes.";
}

void make_summary(choices& from, true_letter& to) {
  to.age = from.between(19, 74);
  const bool woman = from.one_in(2);
  to.sex = woman ? imr::sex::female : imr::sex::male;
  to.summary = "The patient is a " + number(to.age) + " year old " + (woman ? "female " : "male ");
  to.summary += from.pick(trades);
  to.summary += " who ";
  to.summary += from.pick(harms);
  to.summary += " on " + in_numbers(to.injury) + ". ";
  to.summary += from.pick(remarks);
  to.summary += " The pain was " + number(from.between(3, 9)) + "/10. ";
  to.summary += "On " + in_numbers(to.denied) + " Utilization Review denied the request.";
}

std::string medication(choices& from, true_dispute& to) {
  const std::string_view name = from.pick(drugs);
  constexpr int strengths[] = {4, 10, 50, 100, 325, 550};
  const int first = from.pick(strengths);
  to.strengths = {static_cast<double>(first)};
  std::string item = std::string(name) + ' ' + number(first);
  if (from.one_in(3)) {
    to.strengths.push_back(325);
    item += "/325";
  }
  item += "mg";
  const int count = 10 * from.between(2, 18);
  to.quantity = count;
  item += from.one_in(2) ? " #" + number(count) : " QTY: " + number(count);
  if (from.one_in(3)) {
    to.refills = from.between(1, 5);
    item += " with " + number(*to.refills) + " refills";
  }
  return item;
}

std::string therapy(choices& from, true_dispute& to) {
  std::string item(from.pick(treatments));
  item += " for the ";
  item += from.pick(regions);
  const int a_week = from.between(2, 3);
  const int weeks = from.between(3, 8);
  if (from.one_in(2)) {
    to.sessions = a_week * weeks;
    return item + ", " + number(a_week) + " times per week for " + number(weeks) + " weeks";
  }
  to.sessions = weeks;
  return item + ", " + number(weeks) + " sessions";
}

/// An item of which a part was authorized; what is said of its numbers is said of the rest.
std::string in_part(choices& from, true_dispute& to) {
  const std::string drug = std::string(from.pick(drugs)) + " 10mg #";
  const int authorized = 10 * from.between(1, 5);
  const int rest = 10 * from.between(1, 6);
  to.partial = true;
  to.strengths = {10};
  to.quantity = rest;
  return drug + number(authorized + rest) + " was the original request. " + drug + number(authorized) +
         " was authorized by the Claims Administrator. The remaining IMR eligible portion of the original "
         "request, " +
         drug + number(rest);
}

std::string study(choices& from) {
  std::string item(from.pick(studies));
  item += from.pick(regions);
  return item;
}

std::string item(choices& from, true_dispute& to) {
  switch (from.below(8)) {
    case 0:
    case 1:
    case 2: return medication(from, to);
    case 3:
    case 4: return therapy(from, to);
    case 5: return study(from);
    case 6: return in_part(from, to);
    default: return std::string(from.pick(devices));
  }
}

true_dispute dispute(choices& from) {
  true_dispute d;
  d.item = item(from, d);
  d.claims_guideline = from.one_in(3)
                           ? "The Claims Administrator did not cite any medical evidence for its decision."
                           : std::string(from.pick(guidelines));
  d.reviewer_guideline = from.pick(guidelines);
  const int remarks_made = from.between(1, 4);
  for (int i = 0; i < remarks_made; ++i) d.rationale += std::string(from.pick(remarks)) + ' ';
  const std::uint32_t which = from.below(8);
  d.decision = which < 5   ? imr::decision::upheld
               : which < 7 ? imr::decision::overturned
                           : imr::decision::partially_overturned;
  const stated& end = d.decision == imr::decision::upheld       ? from.pick(refusals)
                      : d.decision == imr::decision::overturned ? from.pick(grants)
                                                                : from.pick(halves);
  d.rationale += end.words;
  d.conclusion = end.conclusion;
  return d;
}

imr::excerpt quote(const std::string& text) { return {text, 0}; }

imr::dispute record_of(const true_dispute& truth) {
  imr::dispute d;
  d.item = quote(truth.item);
  d.decision = truth.decision;
  if (truth.partial) d.partial.emplace();
  d.claims_administrator_guideline.emplace().text = quote(truth.claims_guideline);
  d.reviewer_guideline.emplace().text = quote(truth.reviewer_guideline);
  d.rationale.text = quote(truth.rationale);
  return d;
}

}  // namespace

true_letter generate(choices& from) {
  true_letter truth;
  make_header(from, truth);
  make_reviewer(from, truth);
  make_summary(from, truth);
  const int count = from.one_in(3) ? from.between(3, 6) : from.between(1, 2);
  for (int i = 0; i < count; ++i) truth.disputes.push_back(dispute(from));
  return truth;
}

imr::letter record_of(const true_letter& truth) {
  imr::letter l;
  l.format = imr::format::imr_2014;
  l.header.case_number = quote(truth.case_number);
  l.header.date_of_injury = {truth.injury, {}};
  l.header.ur_denial_date = {truth.denied, {}};
  l.header.application_received = {truth.received, {}};
  l.header.date_assigned = {truth.assigned, {}};
  l.header.decision_date = {truth.decided, {}};
  l.header.priority = {truth.priority, {}};
  for (const std::string& s : truth.states) l.reviewer.licensed_states.push_back(quote(s));
  for (const std::string& s : truth.specialties) l.reviewer.specialties.push_back(quote(s));
  l.reviewer.practice_years_over = {truth.practice_years, {}};
  l.reviewer.practice_hours_per_week = {truth.practice_hours, {}};
  l.reviewer.no_affiliation = {true, {}};
  l.documents_reviewed = quote(truth.documents);
  l.clinical_summary.text = quote(truth.summary);
  for (const true_dispute& d : truth.disputes) l.disputes.push_back(record_of(d));
  return l;
}

std::string written(const imr::letter& letter) {
  std::ostringstream out;
  imr::write::text(out, letter);
  return out.str();
}

}  // namespace fuzz
