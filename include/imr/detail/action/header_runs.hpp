#pragma once

#include "../context.hpp"
#include "header_token.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// The tokens of a header block and the runs of labels and values that they make.
class header_runs {
 protected:
  using kind = header_token_kind;
  static constexpr int case_type = 0;
  static constexpr int date_type = 1;
  static constexpr int priority_type = 2;
  static constexpr int no_type = 3;

  [[nodiscard]] static int type_of(const header_token& t) noexcept {
    switch (t.kind) {
      case kind::case_label:
      case kind::case_value: return case_type;
      case kind::priority_label:
      case kind::standard_value:
      case kind::expedited_value: return priority_type;
      case kind::received_rest:
      case kind::other_label:
      case kind::stray:
      case kind::claim_value:
      case kind::other_value: return no_type;
      default: return date_type;
    }
  }

  /// Tokens that stand together.
  struct stretch {
    std::size_t first;
    std::size_t last;
  };
  [[nodiscard]] stretch run(std::size_t at, std::size_t end, bool of_labels) const noexcept {
    const std::size_t first = at;
    while (at < end && is_label(tokens_[at]) == of_labels) ++at;
    return {first, at};
  }
  template <int Type> [[nodiscard]] std::size_t next(std::size_t at, std::size_t stop) const noexcept {
    while (at < stop && type_of(tokens_[at]) != Type) ++at;
    return at;
  }
  template <int Type> [[nodiscard]] std::ptrdiff_t count(stretch in) const {
    return std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(in.first),
                         tokens_.begin() + static_cast<std::ptrdiff_t>(in.last),
                         [](const header_token& t) { return type_of(t) == Type; });
  }

  template <int Type> [[nodiscard]] std::ptrdiff_t labels_of(stretch in) const {
    return std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(in.first),
                         tokens_.begin() + static_cast<std::ptrdiff_t>(in.last),
                         [](const header_token& t) { return is_label(t) && type_of(t) == Type; });
  }

  [[nodiscard]] static std::size_t line_of(const header_token& t, const context& ctx) {
    return ctx.flow().line_of(ctx.range_of(t.text).begin);
  }
  [[nodiscard]] static bool same_line(const header_token& a, const header_token& b, const context& ctx) {
    return line_of(a, ctx) == line_of(b, ctx);
  }

  /// Behind the last label that has its value on its line.
  [[nodiscard]] std::size_t behind_pairs(const context& ctx) const {
    std::size_t begin = 0;
    const header_token* before = nullptr;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      const header_token& t = tokens_[at];
      if (type_of(t) == no_type) continue;
      const bool pair = before != nullptr && is_label(*before) && !is_label(t) && same_line(*before, t, ctx);
      if (pair) begin = at + 1;
      before = pair ? nullptr : &t;
    }
    return begin;
  }

  /// Whether each run of values is, type by type, what the labels behind it want.
  [[nodiscard]] bool is_turned(stretch rest) const {
    const bool priorities = labels_of<priority_type>(rest) != 0;
    for (std::size_t at = rest.first; at < rest.last;) {
      const stretch values = run(at, rest.last, false);
      const stretch labels = run(values.last, rest.last, true);
      at = labels.last;
      if (count<date_type>(values) != count<date_type>(labels) ||
          count<case_type>(values) != count<case_type>(labels) ||
          (priorities && count<priority_type>(values) != count<priority_type>(labels)))
        return false;
    }
    return true;
  }

  std::vector<header_token> tokens_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
