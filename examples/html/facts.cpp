#include "facts.hpp"

#include "words.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace html {
namespace {

std::string printed(imr::date value) { return to_string(value); }
std::string printed(int value) { return std::to_string(value); }
template <class Enum> std::string printed(Enum value) { return words(to_string(value)); }

/// One list of names and values. A value that the letter does not have is left out.
class facts {
 public:
  facts(markup& out, std::string_view id, std::string_view heading) : out_(out) {
    out_.raw("<section aria-labelledby=\"").raw(id).raw("\"><h2 id=\"").raw(id).raw("\">").raw(heading);
    out_.raw("</h2><dl class=\"facts\">\n");
  }
  facts(const facts&) = delete;
  facts& operator=(const facts&) = delete;
  ~facts() {
    out_.raw("</dl>").raw(empty_ ? "<p class=\"absent\">not in the letter</p>" : "").raw("</section>\n");
  }

  void add(std::string_view name, std::string_view target, const imr::excerpt& text) {
    if (!text.empty()) add_text(name, target, text.str());
  }
  template <class T> void add(std::string_view name, std::string_view target, const imr::reading<T>& value) {
    if (value) add_text(name, target, printed(*value));
  }
  /// A list whose entries have the places `target-0`, `target-1` … and are printed by `print`.
  template <class List, class Print>
  void add_list(std::string_view name, const std::string& target, const List& entries, Print print) {
    if (entries.empty()) return;
    begin(name);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      out_.raw(i == 0 ? "" : "<br>");
      link(target + '-' + std::to_string(i), print(entries[i]));
    }
    out_.raw("</dd></div>\n");
  }
  void add_text(std::string_view name, std::string_view target, std::string_view value) {
    begin(name);
    link(target, value);
    out_.raw("</dd></div>\n");
  }

 private:
  void begin(std::string_view name) {
    empty_ = false;
    out_.raw("<div><dt>").raw(name).raw("</dt><dd>");
  }
  void link(std::string_view target, std::string_view value) {
    out_.raw("<a href=\"#").raw(target).raw("\">").text(value).raw("</a>");
  }

  markup& out_;
  bool empty_ = true;
};

std::string text_of(const imr::excerpt& text) { return text.str(); }

void write_case(markup& out, const imr::header& h) {
  facts f(out, "case", "Case");
  f.add("Case number", "header-case_number", h.case_number);
  f.add("Date of injury", "header-date_of_injury", h.date_of_injury);
  f.add("Utilization review denial", "header-ur_denial_date", h.ur_denial_date);
  f.add("Application received", "header-application_received", h.application_received);
  f.add("Date assigned", "header-date_assigned", h.date_assigned);
  f.add("Decision date", "header-decision_date", h.decision_date);
  f.add("Priority", "header-priority", h.priority);
}

void write_reviewer(markup& out, const imr::reviewer& r) {
  facts f(out, "reviewer", "Reviewer");
  f.add_list("Specialty", "reviewer-specialties", r.specialties, text_of);
  f.add_list("Licensed in", "reviewer-licensed_states", r.licensed_states, text_of);
  if (r.practice_years_over)
    f.add_text("In practice", "reviewer-practice_years_over",
               "over " + std::to_string(*r.practice_years_over) + " years");
  if (r.practice_hours_per_week)
    f.add_text("Practices", "reviewer-practice_hours_per_week",
               std::to_string(*r.practice_hours_per_week) + " hours a week");
  if (r.no_affiliation) f.add_text("Affiliation", "reviewer-no_affiliation", "none with the parties");
}

std::string print_injury(const imr::injury& i) {
  return i.start == i.end ? to_string(i.start) : to_string(i.start) + " to " + to_string(i.end);
}

std::string print_ur(const imr::ur_decision& u) {
  std::string text = (u.date ? to_string(*u.date) + ' ' : std::string()) + std::string(to_string(u.action));
  return u.item.empty() ? text : text + ": " + u.item.str();
}

std::string print_pain(const imr::pain_score& p) {
  const std::string low = p.low == p.high ? "" : number(p.low) + "–";
  return low + number(p.high) + " of " + std::to_string(p.scale);
}

void write_summary(markup& out, const imr::clinical_summary& s) {
  facts f(out, "summary", "Clinical summary");
  f.add("Age", "clinical_summary-age", s.age);
  f.add("Sex", "clinical_summary-sex", s.sex);
  f.add_list("Injury", "clinical_summary-injuries", s.injuries, print_injury);
  f.add_list("Diagnoses", "clinical_summary-diagnoses", s.diagnoses, text_of);
  f.add_list("Treatments", "clinical_summary-treatments", s.treatments, text_of);
  f.add_list("Pain", "clinical_summary-pain_scores", s.pain_scores, print_pain);
  f.add_list("Utilization review", "clinical_summary-ur_decisions", s.ur_decisions, print_ur);
}

}  // namespace

void write_facts(markup& out, const imr::letter& letter) {
  out.raw("<div class=\"columns\">\n");
  write_case(out, letter.header);
  write_reviewer(out, letter.reviewer);
  write_summary(out, letter.clinical_summary);
  out.raw("</div>\n");
}

}  // namespace html
