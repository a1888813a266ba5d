#pragma once

#include "../../grammar/header.hpp"
#include "../../lexical/charset.hpp"
#include "../../model/header.hpp"
#include "../context.hpp"
#include "date.hpp"
#include "merged_date.hpp"
#include "ruined_date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// The dates of a header, which stand in an order and are written alike: what is damaged in one the others
/// tell.
class header_dates {
 public:
  void clear() noexcept {
    dates_.clear();
    merged_.clear();
    disputed_.fill(false);
    padded_ = false;
  }

  /// Sets a date where its text is one; false where it is set already, or has to wait for the others. What
  /// stands outside the table (`of_table`) may be written otherwise.
  bool set(reading<date> header::*member, std::string_view text, bool of_table, header& to, context& ctx) {
    if (to.*member || disputed_[index_of(member)]) return false;
    if (const auto day = read_date(text)) {
      to.*member = {*day, ctx.place(text)};
      padded_ = padded_ || is_padded(text);
      dates_.push_back({member, text, of_table});
      return true;
    }
    merged_.push_back({member, text, of_table});
    return false;
  }

  /// Compares a day with the one that the same label named before; where they differ neither is read.
  void compare(reading<date> header::*member, std::string_view text, bool of_table, header& to,
               context& ctx) {
    const auto first = std::find_if(dates_.begin(), dates_.end(), [&](const merged_value& d) {
      return d.member == member && d.of_table == of_table;
    });
    const auto day = read_date(text);
    if (first == dates_.end() || !day || read_date(first->text) == day) return;
    bool& disputed = disputed_[index_of(member)];
    if (!disputed) report_second(first->text, ctx);
    report_second(text, ctx);
    disputed = true;
    to.*member = {};
  }

  /// Whether a day is absent, and nothing said why.
  [[nodiscard]] bool is_wanted(reading<date> header::*member, const header& to) const noexcept {
    return !(to.*member) && !disputed_[index_of(member)];
  }

  /// Reads what had to wait, when all other dates are known.
  void settle(bool damaged, header& to, context& ctx) {
    doubt_years(to, ctx);
    if (damaged) doubt(to, ctx);
    put_back(to, ctx);
  }

 private:
  /// A date that lost a mark, and where it belongs.
  struct merged_value {
    reading<date> header::*member;
    std::string_view text;
    bool of_table;
  };

  /// The order in which the days of a case follow one another.
  static constexpr reading<date> header::*in_order[] = {&header::date_of_injury, &header::ur_denial_date,
                                                        &header::application_received, &header::date_assigned,
                                                        &header::decision_date};

  [[nodiscard]] static std::size_t index_of(reading<date> header::*member) noexcept {
    return static_cast<std::size_t>(std::find(std::begin(in_order), std::end(in_order), member) -
                                    std::begin(in_order));
  }

  static void report_second(std::string_view text, context& ctx) {
    ctx.report(code::invalid_date, ctx.range_of(text), "the same label names another day as well");
  }

  /// The days between the dates before and after a member.
  [[nodiscard]] static date_bounds bounds_at(reading<date> header::*member, const header& h) noexcept {
    date_bounds bounds{{1900, 1, 1}, {2039, 12, 31}, false};
    bool behind = false;
    for (reading<date> header::*each : in_order) {
      if (each == member) {
        behind = true;
      } else if (behind && h.*each) {
        bounds.latest = (std::min)(bounds.latest, *(h.*each));
      } else if (h.*each) {
        bounds.earliest = (std::max)(bounds.earliest, *(h.*each));
      }
    }
    return bounds;
  }

  /// `03/08/2015`: the form writes each part in two digits. A date that lost a digit of one part may show it
  /// in the other.
  [[nodiscard]] static bool is_padded(std::string_view day) noexcept {
    constexpr std::size_t year = 4;
    const auto begins_part = [&](std::size_t at) { return at == 0 || !lexical::is_digit(day[at - 1]); };
    for (std::size_t at = 0; at + year + 1 < day.size(); ++at) {
      if (day[at] == '0' && lexical::is_digit(day[at + 1]) && begins_part(at)) return true;
    }
    return false;
  }

  /// Takes back a year that may be cut off, where another date has its year in full: `03/20/20`.
  void doubt_years(header& to, context& ctx) const {
    const auto is_short = [](const merged_value& d) {
      return match_prefix<grammar::short_numbers>(d.text) == d.text.size();
    };
    if (std::all_of(dates_.begin(), dates_.end(), is_short)) return;
    for (const merged_value& d : dates_) {
      if (!(to.*d.member) || !is_short(d)) continue;
      const std::string_view year = d.text.substr(d.text.size() - 2);
      if (year != "20" && year != "19") continue;
      ctx.report(code::invalid_date, ctx.range_of(d.text), "the year of this date may be cut off");
      to.*d.member = {};
    }
  }

  /// Takes back what a damaged letter cannot mean: a date that lost a digit, and a year far from the case's.
  void doubt(header& to, context& ctx) const {
    for (const merged_value& d : dates_) {
      reading<date>& day = to.*d.member;
      if (!day) continue;
      if (d.of_table && lost_digit(d.text)) {
        ctx.report(code::invalid_date, ctx.range_of(d.text),
                   "this date lost a digit; which day it is cannot be told");
        day = {};
      } else if (d.member != &header::date_of_injury && is_far(day->year, to)) {
        ctx.report(code::invalid_date, ctx.range_of(d.text),
                   "this year is far from the other dates of the case");
        day = {};
      }
    }
  }

  /// `12/1/2016`, where the other dates have two digits in each part. Of two such dates neither lost one: the
  /// letter writes its dates so.
  [[nodiscard]] bool lost_digit(std::string_view day) const noexcept {
    constexpr std::size_t length = 10;
    if (!lexical::is_digit(day.front()) || day.size() >= length || day.size() < length - 2) return false;
    const auto whole = std::count_if(dates_.begin(), dates_.end(),
                                     [](const merged_value& d) { return d.text.size() == length; });
    const auto all = static_cast<std::ptrdiff_t>(dates_.size());
    return padded_ || (whole > 1 && all - whole == 1);
  }

  [[nodiscard]] static bool is_apart(int a, int b) noexcept {
    constexpr int most_years = 3;
    return a - b > most_years || b - a > most_years;
  }
  /// The year in a case number, or 0.
  [[nodiscard]] static int year_of_case(const header& h) noexcept {
    const std::string_view number = h.case_number.raw();
    const bool told = number.size() > 4 && lexical::is_digit(number[2]) && lexical::is_digit(number[3]);
    return told ? 2000 + 10 * (number[2] - '0') + (number[3] - '0') : 0;
  }

  /// Reviews take months, not years.
  [[nodiscard]] static bool is_far(int year, const header& h) noexcept {
    int near = 0;
    int far = 0;
    if (const int opened = year_of_case(h); opened != 0) ++(is_apart(opened, year) ? far : near);
    for (reading<date> header::*each : in_order) {
      if (each == &header::date_of_injury || !(h.*each)) continue;
      ++(is_apart((h.*each)->year, year) ? far : near);
    }
    return near == 1 && far > 1;
  }

  /// Reads the dates that lost a mark, each where one way to put it back keeps the days in order; one that is
  /// read narrows the others.
  void put_back(header& to, context& ctx) {
    const bool strokes =
        std::all_of(dates_.begin(), dates_.end(), [](const merged_value& d) { return d.text.size() >= 10; });
    for (std::size_t before = merged_.size() + 1; merged_.size() < before;) {
      before = merged_.size();
      const auto is_read = [&](const merged_value& m) { return put_back(m, strokes, to, ctx); };
      merged_.erase(std::remove_if(merged_.begin(), merged_.end(), is_read), merged_.end());
    }
    for (const merged_value& m : merged_)
      ctx.report(code::invalid_date, ctx.range_of(m.text), "this is no day, or more than one that it can be");
  }
  bool put_back(const merged_value& m, bool strokes, header& to, context& ctx) const {
    if (to.*m.member || disputed_[index_of(m.member)]) return true;
    const date_bounds bounds = bounds_at(m.member, to);
    if (matches<grammar::spotted_date>(m.text)) return read_spotted(m, to, ctx);
    const merged_reading found = matches<grammar::torn_month>(m.text)
                                     ? read_torn_month(m.text, bounds)
                                     : ruined_date_reader(bounds, strokes).read(m.text);
    if (found.readings != 1) return false;
    to.*m.member = {found.value, ctx.place(m.text)};
    ctx.report(code::repaired_text, ctx.range_of(m.text), "the marks and digits of this date were put back");
    return true;
  }

  /// A date with a name whose comma became another mark.
  static bool read_spotted(const merged_value& m, header& to, context& ctx) {
    date value;
    input in = make_input(m.text);
    peg::parse<grammar::spotted_date, date_action, control>(in, value);
    if (!exists(value)) return false;
    to.*m.member = {value, ctx.place(m.text)};
    ctx.report(code::repaired_text, ctx.range_of(m.text), "the comma of this date was read as another mark");
    return true;
  }

  /// A month is the digit that stands, or what it is behind a one.
  [[nodiscard]] static merged_reading read_torn_month(std::string_view text,
                                                      const date_bounds& bounds) noexcept {
    constexpr int behind_one = 10;
    merged_reading all;
    const char first = text.front();
    if (lexical::is_digit(first)) text.remove_prefix(1);
    auto day = read_date(text.substr(text.find_first_of("0123456789")));
    if (!day) return all;
    for (const int more : {0, behind_one}) {
      const date one{day->year, static_cast<std::uint8_t>(day->month + more), day->day};
      if ((more != 0 && first == '0') || !exists(one) || !bounds.hold(one)) continue;
      ++all.readings;
      all.value = one;
    }
    return all;
  }

  std::vector<merged_value> dates_;
  std::vector<merged_value> merged_;
  /// Which members two days were named for.
  std::array<bool, std::size(in_order)> disputed_{};
  bool padded_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
