#pragma once

#include "../../grammar/damaged_date.hpp"
#include "../../grammar/date.hpp"
#include "../../lexical/candidate.hpp"
#include "../../lexical/literal.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/header.hpp"
#include "../context.hpp"
#include "date.hpp"
#include "date_context.hpp"
#include "date_doubts.hpp"
#include "merged_date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// A date of a text, and the words that write it.
struct found_date {
  std::string_view text;
  imr::date value;
};

/// The dates of a letter lie between its injury and its decision, as far as its header tells them.
[[nodiscard]] inline date_bounds bounds_of(const header& h) noexcept {
  date_bounds bounds;
  if (h.date_of_injury) bounds.earliest = *h.date_of_injury;
  for (const reading<date>* last :
       {&h.ur_denial_date, &h.application_received, &h.date_assigned, &h.decision_date}) {
    if (!*last || **last < bounds.earliest) continue;
    bounds.latest = **last;
    bounds.known = true;
  }
  return bounds;
}

/// Amounts of the second ingredient of a combined medication: 10-325 is Norco before it is a day in 2025.
inline constexpr lexical::literal second_strengths[] = {"200", "300", "325", "400", "500",
                                                        "600", "650", "750", "800"};

/// The dates of a text in order of appearance.
class date_finder {
 public:
  date_finder(std::string_view text, const date_bounds& bounds, context& ctx) noexcept
      : text_(text), bounds_(bounds), doubts_(text, bounds, ctx), ctx_(ctx) {}

  /// The next date; false at the end of the text. What looks like a date and is none is reported and
  /// passed over.
  bool next(found_date& to) {
    for (;;) {
      at_ = lexical::next_date_start(text_, at_);
      if (at_ == std::string_view::npos) {
        at_ = text_.size();
        return false;
      }
      const std::size_t here = at_;
      if (read_here(to)) return true;
      if (at_ == here) ++at_;
    }
  }

 private:
  /// Reads what starts here. The place moves on where that was a date, or was reported as none.
  bool read_here(found_date& to) {
    const std::string_view rest = text_.substr(at_);
    if (!may_begin(rest.front())) return false;
    std::size_t width = match_prefix<grammar::counted_numbers>(rest);
    if (width != std::string_view::npos) return leave_counted(rest.substr(0, width));
    if (leave_measured(rest)) return false;
    width = match_prefix<grammar::prose_date>(rest);
    if (width != std::string_view::npos) return take(rest.substr(0, width), to);
    width = match_prefix<grammar::misread_prose_date>(rest);
    if (width != std::string_view::npos) return take_misread(rest.substr(0, width), to);
    width = match_prefix<grammar::doubtful_prose_date>(rest);
    if (width != std::string_view::npos) return refuse(rest.substr(0, width), damaged_digits);
    if (!lexical::is_digit(rest.front())) return take_named(rest, to);
    if (leave_broken(rest)) return false;
    width = match_prefix<grammar::merged_prose_date>(rest);
    return width != std::string_view::npos && take_merged(rest.substr(0, width), to);
  }

  static constexpr std::string_view damaged_digits = "the digits of this date are damaged";

  /// `12-18-24 sessions` are no day, unless the word before says so.
  bool leave_counted(std::string_view match) {
    if (context_here(match) < date_context::firm) return false;
    return refuse(match, "this may be a date or the count of what stands behind it");
  }

  /// `ROM 5-10-15` may be a day or what was measured; `range of motion 5-10-15 degrees` is no day.
  bool leave_measured(std::string_view rest) {
    if (!lexical::is_digit(rest.front()) || !is_measured(text_, at_)) return false;
    const std::size_t width = match_prefix<grammar::short_date>(rest);
    if (width == std::string_view::npos) return false;
    refuse(rest.substr(0, width), "this may be a date or what was measured");
    return true;
  }

  bool take_named(std::string_view rest, found_date& to) {
    if (take_spotted(rest, to)) return true;
    leave_broken(rest);
    return false;
  }

  /// Passes over what stands for a date and cannot be read, if that stands here.
  bool leave_broken(std::string_view rest) {
    std::size_t width = match_prefix<grammar::broken_date>(rest);
    if (width == std::string_view::npos) {
      width = match_prefix<grammar::short_dotted_date>(rest);
      if (width == std::string_view::npos || context_here(rest.substr(0, width)) < date_context::firm)
        return false;
    }
    refuse(rest.substr(0, width), "a part or a mark of this date is torn or lost");
    return true;
  }

  /// A date in which letters stand for the digits that they look like.
  bool take_misread(std::string_view match, found_date& to) {
    constexpr std::size_t longest = 16;
    std::array<char, longest> digits{};
    if (match.size() > longest) return refuse(match, damaged_digits);
    std::transform(match.begin(), match.end(), digits.begin(), [](char c) {
      return c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c;
    });
    const auto day = read_date({digits.data(), match.size()});
    if (!day || !is_likely_year(day->year) || !doubts_.about(match, *day).empty())
      return refuse(match, damaged_digits);
    ctx_.report(code::repaired_text, ctx_.range_of(match), "letters of this date were read as digits");
    to = {match, *day};
    pass(match);
    return true;
  }

  /// Whether a number or a name that starts here can be the beginning of a date.
  [[nodiscard]] bool may_begin(char first) const noexcept {
    if (at_ == 0 || at_ == range_end_ + 1 || !lexical::is_digit(first)) return true;
    const char before = text_[at_ - 1];
    if (before == '.') return at_ < 2 || !lexical::is_digit(text_[at_ - 2]);
    if (before == '-')
      return at_ > 2 && lexical::is_letter(text_[at_ - 2]) && lexical::is_letter(text_[at_ - 3]);
    return std::string_view("/#$+*=_&").find(before) == std::string_view::npos && !ends_in_dash();
  }

  /// A dash of three bytes behind a number that is no date.
  [[nodiscard]] bool ends_in_dash() const noexcept {
    constexpr std::size_t dash_bytes = 3;
    if (at_ <= dash_bytes || at_ - dash_bytes == range_end_) return false;
    const std::string_view dash = text_.substr(at_ - dash_bytes, dash_bytes);
    return matches<grammar::unicode_dash>(dash) && lexical::is_digit(text_[at_ - dash_bytes - 1]);
  }

  bool take(std::string_view match, found_date& to) {
    const auto day = read_date(match);
    if (day && is_likely_year(day->year)) {
      const std::string_view torn = doubts_.with_torn_digit(match);
      if (!torn.empty()) return take_torn(torn, *day, to);
      const std::string_view doubt = doubts_.about(match, *day);
      if (!doubt.empty()) return refuse(match, doubt);
      to = {match, *day};
      pass(match);
      return true;
    }
    if (!day && !looks_like_a_day(match)) return false;
    return refuse(match, "there is no such day");
  }

  /// A date whose month may have lost its first digit: read where one of the two days lies inside the bounds.
  bool take_torn(std::string_view match, date day, found_date& to) {
    constexpr int behind_one = 10;
    const date later{day.year, static_cast<std::uint8_t>(day.month + behind_one), day.day};
    const bool is_day = bounds_.hold(day);
    const bool is_later = match.front() != '0' && exists(later) && bounds_.hold(later);
    if (!bounds_.known || is_day == is_later)
      return refuse(match, "the month of this date may be torn apart");
    ctx_.report(code::repaired_text, ctx_.range_of(match), "the month of this date was put together");
    to = {match, is_day ? day : later};
    pass(match);
    return true;
  }

  /// A date with a name whose comma became another mark.
  bool take_spotted(std::string_view rest, found_date& to) {
    const std::size_t width = match_prefix<grammar::spotted_date>(rest);
    if (width == std::string_view::npos) return false;
    const std::string_view match = rest.substr(0, width);
    date value;
    input in = make_input(match);
    peg::parse<grammar::spotted_date, date_action, control>(in, value);
    if (!exists(value)) return refuse(match, "there is no such day");
    ctx_.report(code::repaired_text, ctx_.range_of(match), "the comma of this date was read as another mark");
    to = {match, value};
    pass(match);
    return true;
  }

  /// Three numbers with marks between them are meant as a day where the year is in full or no number is
  /// too large.
  [[nodiscard]] static bool looks_like_a_day(std::string_view match) {
    constexpr int most_days = 31;
    constexpr std::size_t year_digits = 4;
    const std::string_view last = match.substr(match.find_last_not_of("0123456789") + 1);
    if (last.size() == year_digits && !matches<grammar::long_year>(last)) return false;
    if (match_prefix<grammar::short_numbers>(match) != match.size()) return true;
    std::string_view first = match.substr(0, match.find_first_not_of("0123456789"));
    return lexical::integer_value(first) <= most_days;
  }

  bool take_merged(std::string_view match, found_date& to) {
    merged_digits digits;
    input in = make_input(match);
    peg::parse<grammar::merged_date, merged_action, control>(in, digits);
    const merged_reading found = read_merged(digits, bounds_);
    if (found.days == 0) return false;
    const date_context says = context_here(match);
    const bool other = is_strength(digits.back) || is_month_and_year(digits);
    if (found.readings == 1 && says >= found.needed && !other) {
      ctx_.report(code::repaired_text, ctx_.range_of(match), "a mark that this date lost was put back");
      to = {match, found.value};
      pass(match);
      return true;
    }
    if (!is_meant_as_date(found, says, other) || (other && !digits.hyphen)) return false;
    return refuse(match, "a mark of this date was lost; which day it is cannot be told");
  }

  /// Whether a number that is not read has to be reported.
  [[nodiscard]] bool is_meant_as_date(const merged_reading& found, date_context says,
                                      bool other) const noexcept {
    if (other) return says == date_context::exact && found.readings != 0;
    if (says >= date_context::firm) return true;
    return found.needed == date_context::none ||
           (says == date_context::loose && bounds_.known && found.readings != 0);
  }

  [[nodiscard]] static bool is_strength(std::string_view back) noexcept {
    for (const std::string_view s : second_strengths) {
      if (back == s) return true;
    }
    return false;
  }

  /// `11-2016` and `2/2013` name a month as a rule.
  [[nodiscard]] static bool is_month_and_year(const merged_digits& d) noexcept {
    return d.front.size() <= 2 && matches<grammar::long_year>(d.back);
  }

  [[nodiscard]] date_context context_here(std::string_view match) const noexcept {
    return context_at(text_, at_, at_ + match.size());
  }

  bool refuse(std::string_view match, std::string_view why) {
    ctx_.report(code::invalid_date, ctx_.range_of(match), why);
    pass(match);
    return false;
  }

  void pass(std::string_view match) noexcept {
    at_ = static_cast<std::size_t>(match.data() - text_.data()) + match.size();
    range_end_ = at_;
  }

  std::string_view text_;
  date_bounds bounds_;
  date_doubts doubts_;
  context& ctx_;
  std::size_t at_ = 0;
  /// Where the last date ended: another one may follow it behind a dash.
  std::size_t range_end_ = std::string_view::npos - 1;
};

/// Calls sink(found_date) for every date of a text that lies in the flow, in order of appearance.
///
/// A date that does not exist (2/30/15) is reported as `invalid-date`. A date that lost a mark (11-212016)
/// is read, with a note, where one way to put it back is a day inside the bounds and the words around leave
/// no other sense; where they say that it is a date and the day cannot be told it is reported and left out.
template <class Sink>
void find_dates(std::string_view text_in_flow, const date_bounds& bounds, context& ctx, Sink&& sink) {
  date_finder finder(text_in_flow, bounds, ctx);
  for (found_date d; finder.next(d);) sink(d);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
