#include "../checks.hpp"
#include "../ocr_case.hpp"
#include "../reader.hpp"

#include <imr/lexical/charset.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {
namespace {

using imr::code;

constexpr std::size_t none = std::string_view::npos;

/// A diagnostic speaks of a value when it stands this near to it.
constexpr std::uint64_t near = 250;

constexpr std::initializer_list<code> on_decisions = {code::repaired_text, code::unknown_decision,
                                                      code::decision_rationale_conflict};
constexpr std::initializer_list<code> on_dates = {code::repaired_text, code::invalid_date, code::date_order,
                                                  code::injury_date_mismatch, code::ur_date_mismatch};
constexpr std::initializer_list<code> on_numbers = {code::repaired_text, code::quantity_mismatch,
                                                    code::strength_mismatch, code::partial_mismatch,
                                                    code::age_mismatch};
constexpr std::initializer_list<code> on_items = {
    code::repaired_text,     code::unknown_decision, code::missing_guideline,
    code::missing_rationale, code::missing_section,  code::no_disputes,
    code::truncated_letter,  code::not_a_letter,     code::empty_section};

/// Compares what was read of a damaged letter with what stood there.
class truth_checker {
 public:
  truth_checker(const ocr_case& made, const imr::parsed<imr::letter>& read) : made_(made), read_(read) {}

  [[nodiscard]] std::string check() {
    check_header();
    check_summary();
    check_items();
    return error_;
  }

 private:
  [[nodiscard]] bool flagged(imr::span where, std::initializer_list<code> codes) const {
    return std::any_of(read_.diagnostics.begin(), read_.diagnostics.end(), [&](const imr::diagnostic& d) {
      const bool close = d.where.offset <= where.end() + near && where.offset <= d.where.end() + near;
      return close && std::find(codes.begin(), codes.end(), d.code) != codes.end();
    });
  }
  /// What was put back in a value is flagged at the value itself, even where it is right.
  [[nodiscard]] bool repair_flagged(imr::span where) const {
    return std::any_of(read_.diagnostics.begin(), read_.diagnostics.end(), [&](const imr::diagnostic& d) {
      return d.code == code::repaired_text && d.where.offset <= where.end() && where.offset <= d.where.end();
    });
  }
  /// Whether digits stand in a place of the damaged letter, in their order.
  [[nodiscard]] bool spells(imr::span where, std::string_view digits) const {
    for (std::uint64_t at = where.offset; at < where.end() && !digits.empty(); ++at) {
      if (made_.text[static_cast<std::size_t>(at)] == digits.front()) digits.remove_prefix(1);
    }
    return digits.empty();
  }
  /// Letters of a place of the damaged letter, in lower case.
  [[nodiscard]] std::string letters_at(imr::span where) const {
    std::string letters;
    for (std::uint64_t at = where.offset; at < where.end(); ++at) {
      const char c = made_.text[static_cast<std::size_t>(at)];
      if (imr::lexical::is_letter(c)) letters += imr::lexical::to_lower(c);
    }
    return letters;
  }
  void check_digits(std::string_view name, imr::span where, int value) {
    if (!spells(where, std::to_string(value)) && !repair_flagged(where))
      fail(name, where, std::to_string(value) + ", which was put back");
  }

  void fail(std::string_view what, imr::span where, std::string_view truth) {
    if (!error_.empty()) return;
    const std::size_t from = std::min<std::size_t>(where.offset, made_.text.size());
    error_.append(what)
        .append(" is silently wrong: [")
        .append(made_.text, from, std::min<std::size_t>(where.length, 200));
    error_.append("] stands for [").append(truth).append("]");
  }

  void check_day(std::string_view name, const imr::reading<imr::date>& read, imr::date truth) {
    if (!read) return;
    check_digits(name, read.span(), read->day);
    check_digits(name, read.span(), read->month);
    check_digits(name, read.span(), read->year % 100);
    if (*read == truth || flagged(read.span(), on_dates)) return;
    fail(name, read.span(), imr::to_string(truth));
  }
  template <class T, class U>
  void check_number(std::string_view name, const imr::reading<T>& read, const std::optional<U>& truth) {
    if (!read || (truth && static_cast<double>(*truth) == static_cast<double>(*read))) return;
    if (!flagged(read.span(), on_numbers))
      fail(name, read.span(), truth ? std::to_string(*truth) : std::string("nothing"));
  }

  void check_header() {
    const imr::header& h = read_->header;
    const true_letter& t = made_.truth;
    check_day("date_of_injury", h.date_of_injury, t.injury);
    check_day("ur_denial_date", h.ur_denial_date, t.denied);
    check_day("application_received", h.application_received, t.received);
    check_day("date_assigned", h.date_assigned, t.assigned);
    check_day("decision_date", h.decision_date, t.decided);
    if (h.priority && *h.priority != t.priority && !flagged(h.priority.span(), {code::repaired_text}))
      fail("priority", h.priority.span(), imr::to_string(t.priority));
  }

  void check_summary() {
    const imr::clinical_summary& s = read_->clinical_summary;
    check_number("age", s.age, std::optional<int>(made_.truth.age));
    if (s.age) check_digits("age", s.age.span(), *s.age);
    if (s.sex && *s.sex != made_.truth.sex && !flagged(s.sex.span(), {code::repaired_text}))
      fail("sex", s.sex.span(), imr::to_string(*made_.truth.sex));
    for (const imr::reading<imr::date>& d : s.dates) {
      const bool right = *d == made_.truth.injury || *d == made_.truth.denied;
      if (!right && !flagged(d.span(), on_dates)) fail("a date of the summary", d.span(), "another day");
    }
    for (const imr::ur_decision& u : s.ur_decisions) {
      if (u.action != imr::ur_action::denied && !flagged(u.where, {code::repaired_text}))
        fail("an action of the review", u.where, "denied");
    }
  }

  /// Each item is read where it stands, and none where there is none, or a diagnostic stands at the place.
  void check_items() {
    std::vector<bool> told(read_->disputes.size());
    for (std::size_t i = 0; i < made_.item_ends.size(); ++i) {
      const std::size_t found = item_at(made_.item_ends[i]);
      const true_dispute& truth = made_.truth.disputes[i];
      if (found == read_->disputes.size()) {
        const imr::span place{made_.item_ends[i], 1};
        if (!flagged(place, on_items)) fail("a lost item", place, truth.item);
      } else {
        told[found] = true;
        check_dispute(read_->disputes[found], truth);
      }
    }
    for (std::size_t i = 0; i < told.size(); ++i) {
      const imr::span place = read_->disputes[i].item.span();
      if (!told[i] && !flagged(place, on_items)) fail("an invented item", place, "no item");
    }
  }

  /// The item that ends near a place, or how many there are.
  [[nodiscard]] std::size_t item_at(std::size_t end) const {
    constexpr std::uint64_t most = 40;
    for (std::size_t i = 0; i < read_->disputes.size(); ++i) {
      const std::uint64_t read = read_->disputes[i].item.span().end();
      if (read <= end + most && end <= read + most) return i;
    }
    return read_->disputes.size();
  }

  void check_dispute(const imr::dispute& read, const true_dispute& truth) {
    const imr::span decided = read.decision_text.empty() ? read.where : read.decision_text.span();
    if (read.decision != imr::decision::unknown && read.decision != truth.decision &&
        !flagged(decided, on_decisions))
      fail("a decision", decided, imr::to_string(truth.decision));
    if (read.decision == imr::decision::unknown && !flagged(decided, on_decisions))
      fail("an unread decision", decided, imr::to_string(truth.decision));
    const std::string letters = letters_at(decided);
    const bool literal = letters.find("upheld") != none || letters.find("overturn") != none;
    if (read.decision != imr::decision::unknown && !literal && !repair_flagged(decided))
      fail("a decision that was put back", decided, imr::to_string(truth.decision));
    const imr::conclusion c = read.rationale.conclusion;
    const imr::span concluded = read.rationale.text.span();
    if (c != imr::conclusion::unstated && c != truth.conclusion && !flagged(concluded, on_decisions))
      fail("a conclusion", concluded, imr::to_string(truth.conclusion));
    check_order(read.order, truth);
  }

  void check_order(const imr::order& read, const true_dispute& truth) {
    check_number("quantity", read.quantity, truth.quantity);
    check_number("refills", read.refills, truth.refills);
    if (read.quantity) check_digits("quantity", read.quantity.span(), static_cast<int>(*read.quantity));
    check_number("sessions", read.sessions.total, truth.sessions);
    for (const imr::strength& s : read.strengths) {
      const bool right =
          std::find(truth.strengths.begin(), truth.strengths.end(), s.value) != truth.strengths.end();
      if (!right && !flagged(s.where, on_numbers)) fail("strength", s.where, truth.item);
    }
  }

  const ocr_case& made_;
  const imr::parsed<imr::letter>& read_;
  std::string error_;
};

std::string check_undamaged(const true_dispute& truth, const imr::dispute& read) {
  if (read.decision != truth.decision) return "another decision";
  if (read.rationale.conclusion != truth.conclusion) return "another conclusion";
  if (truth.quantity && !(read.order.quantity == *truth.quantity)) return "another quantity";
  if (truth.refills && !(read.order.refills == *truth.refills)) return "other refills";
  return "";
}

/// Without damage everything is read as it is: no diagnostic excuses a decision or a conclusion there.
std::string check_undamaged(const true_letter& truth, const imr::letter& read) {
  if (read.disputes.size() != truth.disputes.size()) return "an undamaged letter has another number of items";
  for (std::size_t i = 0; i < truth.disputes.size(); ++i) {
    const std::string error = check_undamaged(truth.disputes[i], read.disputes[i]);
    if (!error.empty())
      return "an undamaged letter is read with " + error + ": [" + read.disputes[i].rationale.text.str() +
             "]";
  }
  return "";
}

}  // namespace

std::string check_ocr(std::string_view input) {
  thread_local reader parser;
  const ocr_case made = make_ocr_case(input);
  std::string error = check_undamaged(made.truth, parser.read(made.clean).value);
  if (!error.empty()) return error;
  const ocr_case in_decision = with_damaged_decision(made, input);
  error = truth_checker(in_decision, parser.read(in_decision.text)).check();
  if (!error.empty()) return error;
  const imr::parsed<imr::letter> read = parser.read(made.text);
  return truth_checker(made, read).check();
}

}  // namespace fuzz
