#pragma once

#include "../../grammar/header.hpp"
#include "header_cells.hpp"

#include <algorithm>
#include <cstddef>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reports what stands where a day should and is read for none: words with digits behind the label of a day
/// (`UR Denial Date: Mareh 11, 2011`), and the days in a column of which no label was found.
class header_unread : protected header_cells {
 protected:
  /// `wanted(label)` tells whether the day of a label is still absent.
  template <class Wanted> void report_unread(Wanted&& wanted, context& ctx) {
    bool waiting = false;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      header_token& t = tokens_[at];
      if (t.kind == kind::date_value) {
        if (waiting && !t.used && !is_named(at, ctx)) leave(t, ctx);
      } else if (is_label(t) && type_of(t) == date_type && wanted(t.kind)) {
        waiting = !report_behind(at, ctx) && (waiting || stands_alone(at, ctx));
      }
    }
  }

 private:
  /// Most words before the digits: the name of a month.
  static constexpr int most_words = 2;

  [[nodiscard]] bool stands_alone(std::size_t label, const context& ctx) const {
    return label + 1 < tokens_.size() &&
           (is_label(tokens_[label + 1]) || !same_line(tokens_[label], tokens_[label + 1], ctx));
  }

  /// Whether a label that is not ours stands before a day that another label waits for.
  [[nodiscard]] bool is_named(std::size_t day, const context& ctx) const {
    return tokens_[day - 1].kind == kind::other_label && same_line(tokens_[day - 1], tokens_[day], ctx);
  }

  /// Reports the words with digits behind a label, on its line or alone on the next; whether there are any.
  bool report_behind(std::size_t label, context& ctx) {
    std::size_t first = label + 1;
    while (first < tokens_.size() && tokens_[first].kind == kind::stray) ++first;
    if (first == tokens_.size()) return false;
    const bool below = !same_line(tokens_[label], tokens_[first], ctx);
    std::size_t last = first;
    int words = 0;
    for (std::size_t at = first; at < tokens_.size() && is_open_word(tokens_[at]); ++at) {
      if (!same_line(tokens_[first], tokens_[at], ctx)) break;
      if (tokens_[at].kind == kind::stray) continue;
      const bool digits = has_digit(tokens_[at].text);
      if (digits && (last != first || words < most_words)) last = at + 1;
      if (++words > most_words && last == first) break;
    }
    if (last == first || (below && !is_like_day(tokens_[first]))) return false;
    const layout::range begin = ctx.range_of(tokens_[first].text);
    const layout::range end = ctx.range_of(tokens_[last - 1].text);
    ctx.report(code::invalid_date, layout::range{begin.begin, end.end},
               "what stands behind this label is read for no day");
    return true;
  }

  [[nodiscard]] static bool is_open_word(const header_token& t) noexcept {
    return t.kind == kind::stray || (t.kind == kind::other_value && !t.used);
  }
  [[nodiscard]] static bool is_like_day(const header_token& t) noexcept {
    return has_digit(t.text) && std::count(t.text.begin(), t.text.end(), '/') == 2;
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
