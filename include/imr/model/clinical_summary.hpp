#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"
#include "date.hpp"

#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {

/// Of the injured worker; only where a noun says so (`male`, `woman`, `gentleman`), never from a pronoun.
enum class sex { male, female };

[[nodiscard]] constexpr std::string_view to_string(sex s) noexcept {
  return s == sex::male ? "male" : "female";
}

/// A day (start equals end) or a span of cumulative trauma.
///
///     an injury on 3/14/2012                                → 2012-03-14, 2012-03-14
///     cumulative trauma from 1/1/2010 through 3/14/2012     → 2010-01-01, 2012-03-14
struct injury {
  date start;
  date end;
  span where;
};

/// What Utilization Review did with a request: `non-certified` is denied, `partially approved` is modified,
/// `certified` is approved.
enum class ur_action { denied, modified, approved, delayed };

[[nodiscard]] constexpr std::string_view to_string(ur_action a) noexcept {
  return a == ur_action::denied     ? "denied"
         : a == ur_action::modified ? "modified"
         : a == ur_action::approved ? "approved"
                                    : "delayed";
}

/// One action that the account of the review states. A sentence that denies one thing and modifies another
/// makes two.
///
///     On 02/03/2015 Utilization Review denied Norco and modified a request for therapy.
///     // 2015-02-03 denied `Norco`, 2015-02-03 modified `therapy`
struct ur_decision {
  /// Absent where no sentence of the account states one.
  reading<imr::date> date;
  ur_action action = ur_action::denied;
  /// What was requested; empty where the sentence does not name it (`the requested treatment`).
  excerpt item;
  span where;
};

/// `1-2/10` → 1, 2, 10; a single score has low = high. A figure without a scale is none.
struct pain_score {
  double low = 0;
  double high = 0;
  int scale = 10;
  span where;
};

/// The section CLINICAL CASE SUMMARY. What it does not say is absent; lists are in the order of the text, but
/// for the injuries.
///
///     auto s = imr::parse_piece<imr::clinical_summary>("The 54 year old female was injured on 3/14/2012.");
///     // s->age == 54, s->sex == imr::sex::female, to_string(s->injuries[0].start) == "2012-03-14"
struct clinical_summary {
  /// The section after its introductory sentence.
  excerpt text;
  /// In years: `54-year-old`, `46 y/o`.
  reading<int> age;
  reading<imr::sex> sex;
  /// By date, each once.
  list<injury> injuries;
  list<ur_decision> ur_decisions;
  /// Every date mentioned, in order, repeats kept.
  list<reading<date>> dates;
  list<pain_score> pain_scores;
  /// What the worker is said to have: `diagnosed with …`, `diagnoses included …`, `undergoing treatment for
  /// …`.
  list<excerpt> diagnoses;
  /// What `Treatment … included` or `treated with` lists, with articles and qualifiers.
  list<excerpt> treatments;
};

}  // namespace v0
}  // namespace imr
