#pragma once

#include "../context.hpp"
#include "header_rows.hpp"
#include "header_runs.hpp"
#include "header_token.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// What stands in the cell of a label, and what only seems to.
class header_cells : protected header_runs {
 protected:
  /// Whether two days stand on the line of one label, whatever joins them; both are left.
  bool names_two(std::size_t label, stretch values, context& ctx) {
    const std::size_t second = next<date_type>(values.first + 1, values.last);
    const bool below =
        second != values.last && (is_alone_below(label, second, ctx) || is_own_below(label, second, ctx));
    if (second == values.last || (!below && !same_line(tokens_[label], tokens_[second], ctx)) ||
        is_next_cell(label, {values.first + 1, second}))
      return false;
    for (std::size_t at = values.first; at < values.last; at = next<date_type>(at + 1, values.last)) {
      if (at <= second || same_line(tokens_[label], tokens_[at], ctx)) leave(tokens_[at], ctx);
    }
    return true;
  }

  [[nodiscard]] static constexpr unsigned bit(kind k) noexcept { return 1U << static_cast<unsigned>(k); }

  /// Whether a value is all that the line below its label's holds: the cell goes on there.
  [[nodiscard]] bool is_alone_below(std::size_t label, std::size_t value, const context& ctx) const {
    const std::size_t line = line_of(tokens_[value], ctx);
    return line == line_of(tokens_[label], ctx) + 1 && line_of(tokens_[value - 1], ctx) != line &&
           (value + 1 == tokens_.size() || line_of(tokens_[value + 1], ctx) != line);
  }

  /// Whether a value that begins the line below its label's, not alone there, may be the label's own, and the
  /// first one a stamp beside it: a word parts that from the label, or the row goes on behind the second.
  [[nodiscard]] bool is_own_below(std::size_t label, std::size_t second, const context& ctx) const {
    const std::size_t line = line_of(tokens_[second], ctx);
    if (line != line_of(tokens_[label], ctx) + 1 || line_of(tokens_[second - 1], ctx) == line) return false;
    const kind behind = tokens_[second + 1].kind;
    return tokens_[label + 1].kind == kind::other_value ||
           (behind != kind::other_label && behind == header_row::right_of(tokens_[label].kind));
  }

  /// Whether the word before a day says that it was stamped beside the label.
  [[nodiscard]] bool is_stamped(const header_token& label, const header_token& value) const {
    if (value.kind != kind::date_value || &value == tokens_.data()) return false;
    const header_token& before = (&value)[-1];
    return &before != &label && before.kind == kind::other_value && matches<grammar::stamp_word>(before.text);
  }

  /// Whether the words between two days are what is left of the label of the right cell, which stands nowhere
  /// else.
  [[nodiscard]] bool is_next_cell(std::size_t label, stretch between) const {
    const kind right = header_row::right_of(tokens_[label].kind);
    bool words = false;
    for (std::size_t at = between.first; at < between.last; ++at)
      words = words || tokens_[at].kind == kind::other_value;
    return words && right != kind::other_label && (seen_ & bit(right)) == 0;
  }

  /// `IMR Application` and `Received:` stand on two lines of one cell, and the label of the next cell between
  /// them: what the second line begins with is the label.
  void join_received(const context& ctx) {
    if ((seen_ & bit(kind::received_label)) != 0) return;
    for (std::size_t at = 1; at + 1 < tokens_.size(); ++at) {
      if (tokens_[at].kind != kind::received_rest || tokens_[at + 1].kind != kind::date_value ||
          !same_line(tokens_[at], tokens_[at + 1], ctx) || same_line(tokens_[at - 1], tokens_[at], ctx) ||
          !begins_application(at, ctx))
        continue;
      tokens_[at].kind = kind::received_label;
      seen_ |= bit(kind::received_label);
      return;
    }
  }

  /// Whether the line before a token's begins with `Application` or `IMR Application`.
  [[nodiscard]] bool begins_application(std::size_t below, const context& ctx) const {
    const std::size_t line = line_of(tokens_[below - 1], ctx);
    if (line + 1 != line_of(tokens_[below], ctx)) return false;
    std::size_t first = below - 1;
    while (first != 0 && line_of(tokens_[first - 1], ctx) == line) --first;
    if (tokens_[first].text == "IMR") ++first;
    return tokens_[first].kind == kind::other_value &&
           matches<grammar::application_word>(tokens_[first].text);
  }

  /// Passes over a day of which nothing tells the label.
  static void leave(header_token& day, context& ctx) {
    day.kind = kind::other_value;
    day.used = true;
    ctx.report(code::invalid_date, ctx.range_of(day.text), "which label this date belongs to cannot be told");
  }

  /// A line of the table, or a bracket that a scan makes of one.
  [[nodiscard]] static bool is_speck(std::string_view stray) noexcept {
    return std::string_view("()\"'.,").find(stray.front()) == std::string_view::npos;
  }

  [[nodiscard]] static bool has_digit(std::string_view text) noexcept {
    return std::any_of(text.begin(), text.end(), lexical::is_digit);
  }

  void see_kinds() noexcept {
    seen_ = 0;
    for (const header_token& t : tokens_) seen_ |= bit(t.kind);
  }

  /// The kinds of tokens that the block holds.
  unsigned seen_ = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
