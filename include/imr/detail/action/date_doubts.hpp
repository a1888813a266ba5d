#pragma once

#include "../../grammar/date.hpp"
#include "../../lexical/candidate.hpp"
#include "../../lexical/charset.hpp"
#include "../../model/date.hpp"
#include "../context.hpp"
#include "../peg.hpp"
#include "merged_date.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Why a date of a text may be another day than the one that stands there: a part of it was torn off by a
/// blank, read as a mark, or cut off at the line's end.
class date_doubts {
 public:
  date_doubts(std::string_view text, const date_bounds& bounds, const context& ctx) noexcept
      : text_(text), bounds_(bounds), ctx_(ctx) {}

  /// The reason to doubt the date that `match` writes; empty where there is none.
  [[nodiscard]] std::string_view about(std::string_view match, imr::date day) noexcept {
    const std::size_t at = place_of(match);
    if (is_misread(day)) return "this year is long behind the letter's own";
    if (lost_digit(match)) return "a digit of this date may be lost: the letter writes each part with two";
    if (has_short_year(match)) {
      if (is_torn_year(match, at)) return "the year of this date is torn apart";
      if (bounds_.known && bounds_.latest < day) return "this day lies behind the letter's own";
      if (is_cut_year(match, at)) return "the year of this date may be cut off";
    }
    return is_cut_day(match, at) ? "the day of this date may be cut off" : std::string_view();
  }

  /// A date with what may be the first digit of its month: `1 1-30-2016` and `!1-30-2016` may have been
  /// 11-30-2016. Empty where no such digit stands before it.
  [[nodiscard]] std::string_view with_torn_digit(std::string_view match) const noexcept {
    const std::size_t at = place_of(match);
    if (at == 0 || lexical::is_digit(match[1]) || (match[0] != '1' && match[0] != '2' && match[0] != '0'))
      return {};
    if (text_[at - 1] != ' ') {
      const std::size_t mark = stroke_before(at);
      if (mark == 0 || is_enclosed(at + match.size())) return {};
      return text_.substr(at - mark, match.size() + mark);
    }
    if (at < 2 || (text_[at - 2] != '1' && (text_[at - 2] != '0' || match[0] == '0'))) return {};
    if (at != 2 && std::string_view(" (:").find(text_[at - 3]) == std::string_view::npos) return {};
    return text_.substr(at - 2, match.size() + 2);
  }

 private:
  [[nodiscard]] std::size_t place_of(std::string_view match) const noexcept {
    return static_cast<std::size_t>(match.data() - text_.data());
  }
  [[nodiscard]] static bool has_short_year(std::string_view match) noexcept {
    return match_prefix<grammar::short_numbers>(match) == match.size();
  }

  /// The bytes of a mark that a scan makes of a 1, right before a place; 0 where none stands there.
  [[nodiscard]] std::size_t stroke_before(std::size_t at) const noexcept {
    if (std::string_view("!|'`[]}").find(text_[at - 1]) != std::string_view::npos) return 1;
    constexpr std::size_t quote_bytes = 3;
    if (at < quote_bytes) return 0;
    const std::string_view quote = text_.substr(at - quote_bytes, quote_bytes);
    return quote == "\xE2\x80\x98" || quote == "\xE2\x80\x99" ? quote_bytes : 0;
  }
  [[nodiscard]] bool is_enclosed(std::size_t end) const noexcept {
    const std::string_view rest = text_.substr(end);
    return rest.substr(0, 3) == "\xE2\x80\x99" ||
           (!rest.empty() && std::string_view("'`]}|").find(rest.front()) != std::string_view::npos);
  }

  /// A year that a damaged letter cannot mean: long behind its decision, or still to come.
  [[nodiscard]] bool is_misread(imr::date day) const noexcept {
    constexpr int most_years = 5;
    constexpr int latest = 2039;
    const int last = bounds_.known ? bounds_.latest.year + most_years : latest;
    return day.year > last && ctx_.flow().is_mended({0, ctx_.flow().size()});
  }

  /// `12/1/20 I5`
  [[nodiscard]] bool is_torn_year(std::string_view match, std::size_t at) const noexcept {
    return begins_year(match) && match_prefix<grammar::misread_year_rest>(text_.substr(at + match.size())) !=
                                     std::string_view::npos;
  }

  /// A part with one digit, in a damaged letter whose text writes most dates with two in each.
  [[nodiscard]] bool lost_digit(std::string_view match) noexcept {
    const shape is = shape_of(match);
    if ((is != shape::bare && is != shape::mixed) || !ctx_.flow().is_mended({0, ctx_.flow().size()}))
      return false;
    if (is == shape::mixed) return true;
    if (padded_ == unknown) count_shapes();
    return padded_ > 1 && padded_ >= 2 * bare_;
  }

  /// `03/08/2015` is padded, `3/8/15` is bare, `3/08/2015` is both, `12/11/2015` tells nothing.
  enum class shape { none, padded, bare, mixed };
  [[nodiscard]] static shape shape_of(std::string_view match) noexcept {
    bool padded = false;
    bool bare = false;
    for (std::size_t at = 0, part = 0; at < match.size() && part < 2; ++part) {
      std::size_t end = at;
      while (end < match.size() && lexical::is_digit(match[end])) ++end;
      if (end == at) return shape::none;  // a month's name
      bare = bare || end - at == 1;
      padded = padded || (end - at == 2 && match[at] == '0');
      at = match.find_first_of("0123456789", end);
    }
    if (bare) return padded ? shape::mixed : shape::bare;
    return padded ? shape::padded : shape::none;
  }

  void count_shapes() noexcept {
    padded_ = bare_ = 0;
    for (std::size_t at = 0; (at = lexical::next_date_start(text_, at)) != std::string_view::npos;) {
      const std::size_t width = match_prefix<grammar::numeric_date>(text_.substr(at));
      if (width == std::string_view::npos) {
        ++at;
        continue;
      }
      const shape is = shape_of(text_.substr(at, width));
      padded_ += is == shape::padded ? 1 : 0;
      bare_ += is == shape::bare ? 1 : 0;
      at += width;
    }
  }

  /// Two digits at a line's end that begin a year in full, in a text that nowhere else writes two.
  [[nodiscard]] bool is_cut_year(std::string_view match, std::size_t at) noexcept {
    return begins_year(match) && ends_line(at + match.size()) && !writes_short_years();
  }
  [[nodiscard]] static bool begins_year(std::string_view match) noexcept {
    const std::string_view year = match.substr(match.size() - 2);
    return year == "20" || year == "19";
  }
  [[nodiscard]] bool ends_line(std::size_t end) const noexcept {
    return end == text_.size() || starts_line(end + 1);
  }
  [[nodiscard]] bool starts_line(std::size_t at) const noexcept {
    const auto begin = static_cast<std::uint32_t>(text_.data() - ctx_.flow().text().data());
    return ctx_.flow().is_line_start(begin + static_cast<std::uint32_t>(at));
  }

  /// Asked once for a text.
  [[nodiscard]] bool writes_short_years() noexcept {
    if (asked_) return writes_short_years_;
    asked_ = true;
    for (std::size_t at = 0; !writes_short_years_; ++at) {
      at = lexical::next_date_start(text_, at);
      if (at == std::string_view::npos) break;
      const std::string_view rest = text_.substr(at);
      const std::size_t width = match_prefix<grammar::short_date>(rest);
      if (width == std::string_view::npos) continue;
      writes_short_years_ = !begins_year(rest.substr(0, width)) || !ends_line(at + width);
    }
    return writes_short_years_;
  }

  /// `October 1⏎2016` may have been October 12 with its comma: the line lost its end.
  [[nodiscard]] bool is_cut_day(std::string_view match, std::size_t at) const noexcept {
    constexpr std::size_t year_digits = 4;
    if (lexical::is_digit(match.front()) || !starts_line(at + match.size() - year_digits)) return false;
    const std::size_t day = match.find_last_not_of(' ', match.size() - year_digits - 1);
    return match[day] >= '1' && match[day] <= '3' && match[day - 1] == ' ';
  }

  std::string_view text_;
  date_bounds bounds_;
  const context& ctx_;
  static constexpr int unknown = -1;
  /// Dates of the text by their shape.
  int padded_ = unknown;
  int bare_ = 0;
  bool asked_ = false;
  bool writes_short_years_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
