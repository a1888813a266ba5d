#pragma once

#include "../../lexical/charset.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/header.hpp"
#include "../context.hpp"
#include "header_columns.hpp"
#include "header_dates.hpp"
#include "header_form.hpp"
#include "header_rows.hpp"
#include "header_token.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// Brings the labels and values of the header block together. A run of labels followed by a run of values is
/// a column of the table: within each type the first value belongs to the first label. Where there are fewer
/// values than labels, only a value on the same line as the label right before it can be told; the others
/// stay absent. Where each value stands above its label, a run of values belongs to the labels behind it.
class header_reader : private header_columns {
 public:
  void read(std::string_view block, header& to, context& ctx) {
    tokens_.clear();
    dates_.clear();
    orphans_.clear();
    case_disputed_ = false;
    priority_disputed_ = false;
    input in = make_input(block);
    peg::parse<grammar::header_block, header_action, control>(in, tokens_);
    find_dated(ctx);
    see_kinds();
    join_received(ctx);
    read_columns(ctx, [&](const header_token& label, header_token& value) { set(label, value, to, ctx); });
    find_claim_days(ctx);
    const std::size_t turned = find_turned(ctx);
    leave_claim_days(turned, ctx);
    for (std::size_t at = 0; at < turned;) {
      const stretch labels = run(at, turned, true);
      const stretch values = run(labels.last, turned, false);
      at = values.last;
      assign_all(labels, values, to, ctx);
    }
    for (std::size_t at = turned; at < tokens_.size();) {
      const stretch values = run(at, tokens_.size(), false);
      const stretch labels = run(values.last, tokens_.size(), true);
      at = labels.last;
      assign_all(labels, values, to, ctx);
    }
    read_rows(
        tokens_, [&](const header_token& t) { return line_of(t, ctx); },
        [&](kind label, header_token& value) { return set_by_row(label, value, to, ctx); });
    read_priority(to, ctx);
    report_orphans(ctx);
    report_unread([&](kind label) { return dates_.is_wanted(member_of(label), to); }, ctx);
    dates_.settle(is_damaged(ctx), to, ctx);
    report_lost_days(tokens_, to, is_damaged(ctx), ctx);
  }

  /// Whether the last block held anything of a header.
  [[nodiscard]] bool found() const noexcept {
    return std::any_of(tokens_.begin(), tokens_.end(), [](const header_token& t) {
      return is_label(t) && t.kind != kind::other_label && t.kind != kind::received_rest;
    });
  }

  /// Whether the last block named the case.
  [[nodiscard]] bool names_case(const header& h) const noexcept {
    return !h.case_number.empty() || case_disputed_;
  }

  /// Whether the last block held a label for the day of the denial.
  [[nodiscard]] bool names_denial() const noexcept { return (seen_ & bit(kind::denied_label)) != 0; }

 private:
  /// A day below the label of the claim's number is no such number: the number stands above its label, and
  /// may look like a damaged day.
  void find_claim_days(const context& ctx) {
    claim_days_.clear();
    for (std::size_t at = 1; at < tokens_.size(); ++at) {
      header_token& day = tokens_[at];
      if (day.kind != kind::claim_value || same_line(tokens_[at - 1], day, ctx) || !read_date(day.text))
        continue;
      day.kind = kind::date_value;
      claim_days_.push_back(at);
      header_token* const number = at > 1 ? &tokens_[at - 2] : nullptr;
      if (number != nullptr && number->kind == kind::date_value && !read_date(number->text))
        number->kind = kind::claim_value;
    }
  }

  /// Below a label that still wants a day, a day may be the claim's number as well as that day.
  void leave_claim_days(std::size_t turned, context& ctx) {
    for (const std::size_t at : claim_days_) {
      if (at < turned && tokens_[at].kind == kind::date_value && at > 1 && is_label(tokens_[at - 2]) &&
          type_of(tokens_[at - 2]) == date_type)
        leave(tokens_[at], ctx);
    }
  }

  /// Where the tokens begin of which each value stands above its label, behind the last label with its value
  /// on its line; the end where there are none. A day above labels and days alone may be a stray one as well
  /// as the first of them, so that something else than days has to tell.
  [[nodiscard]] std::size_t find_turned(context& ctx) {
    const stretch rest{behind_pairs(ctx), tokens_.size()};
    if (labels_of<date_type>(rest) < 2 || !is_turned(rest)) return tokens_.size();
    if (labels_of<case_type>(rest) != 0 || labels_of<priority_type>(rest) != 0 || has_claim_number(rest))
      return rest.first;
    for (std::size_t at = rest.first; at < rest.last; ++at) {
      if (!is_label(tokens_[at]) && type_of(tokens_[at]) == date_type) leave(tokens_[at], ctx);
    }
    return tokens_.size();
  }

  /// Whether the claim's number stands above its label.
  [[nodiscard]] bool has_claim_number(stretch in) const noexcept {
    return std::any_of(claim_days_.begin(), claim_days_.end(), [&](std::size_t day) {
      return day > in.first + 1 && !is_label(tokens_[day - 2]) && has_digit(tokens_[day - 2].text);
    });
  }
  void assign_all(stretch labels, stretch values, header& to, context& ctx) {
    assign<case_type>(labels, values, to, ctx);
    assign<date_type>(labels, values, to, ctx);
    assign<priority_type>(labels, values, to, ctx);
  }

  template <int Type> void assign(stretch labels, stretch values, header& to, context& ctx) {
    std::size_t label = next<Type>(labels.first, labels.last);
    std::size_t value = next<Type>(values.first, values.last);
    if (label == labels.last || value == values.last) return;
    if (count<Type>(labels) != count<Type>(values)) {
      label = labels.last - 1;
      if (type_of(tokens_[label]) != Type || !same_line(tokens_[label], tokens_[value], ctx)) {
        if (Type == date_type) orphans_.emplace_back(value, values.last);
        return;
      }
      if (Type == date_type && names_two(label, {value, values.last}, ctx)) return;
    }
    while (label < labels.last) {  // as many values are there
      set(tokens_[label], tokens_[value], to, ctx);
      label = next<Type>(label + 1, labels.last);
      value = next<Type>(value + 1, values.last);
    }
  }

  void report_orphans(context& ctx) {
    for (const auto& [first, last] : orphans_) {
      for (std::size_t at = first; at < last; ++at) {
        header_token& t = tokens_[at];
        if (t.kind == kind::date_value && !t.used) leave(t, ctx);
      }
    }
  }

  void set(const header_token& label, header_token& value, header& to, context& ctx) {
    if (is_stamped(label, value)) {
      leave(value, ctx);
      return;
    }
    value.used = true;
    compare(label.kind, value, to, ctx);
    if (!set(label.kind, value, to, ctx)) return;
    if (&value != tokens_.data() && (&value)[-1].kind == kind::stray && is_speck((&value)[-1].text)) {
      ctx.report(code::repaired_text, ctx.range_of(value.text),
                 "a stray mark before this value was passed over");
    } else if (label.kind != kind::received_label && label.text.back() != ':') {
      ctx.report(code::repaired_text, ctx.range_of(value.text), "the label of this value lost its colon");
    }
  }

  /// Where the same label stood before with another value neither is read: an application or a cover has
  /// labels of its own.
  void compare(kind label, const header_token& value, header& to, context& ctx) {
    if (label == kind::case_label) {
      if (to.case_number.empty() || is_cut(value.text, ctx) ||
          lexical::detail::equal_ignoring_case(to.case_number.raw(), value.text))
        return;
      case_disputed_ = true;
      to.case_number = {};
    } else if (label == kind::priority_label) {
      if (!to.priority || *to.priority == priority_of(value)) return;
      priority_disputed_ = true;
      to.priority = {};
    } else if (value.kind == kind::date_value) {
      dates_.compare(member_of(label), value.text, label != kind::dated_label, to, ctx);
    }
  }
  [[nodiscard]] static priority priority_of(const header_token& value) noexcept {
    return value.kind == kind::expedited_value ? priority::expedited : priority::standard;
  }

  /// The day of a notice on a line of its own, whose word lost its colon.
  void find_dated(const context& ctx) {
    for (std::size_t at = 0; at + 1 < tokens_.size(); ++at) {
      header_token& word = tokens_[at];
      if (word.kind != kind::other_value || word.text.front() != 'D' ||
          tokens_[at + 1].kind != kind::date_value || !matches<grammar::dated_alone>(word.text))
        continue;
      const bool first = at == 0 || !same_line(tokens_[at - 1], word, ctx);
      const bool last = at + 2 == tokens_.size() || !same_line(tokens_[at + 2], word, ctx);
      if (first && last && same_line(word, tokens_[at + 1], ctx)) word.kind = kind::dated_label;
    }
  }

  /// A priority that damage changed: `5tandard`.
  void read_priority(header& to, context& ctx) {
    for (std::size_t at = 0; at + 1 < tokens_.size(); ++at) {
      header_token& value = tokens_[at + 1];
      if (tokens_[at].kind != kind::priority_label || value.kind != kind::other_value ||
          !same_line(tokens_[at], value, ctx))
        continue;
      const kind found = header_row::damaged_priority(value.text);
      if (found == kind::other_value) continue;
      value.kind = found;
      if (set(kind::priority_label, value, to, ctx))
        ctx.report(code::repaired_text, ctx.range_of(value.text),
                   "this word is damaged; it was read as what it was");
    }
  }

  /// Gives a value the label that its row tells; whether it was wanted.
  bool set_by_row(kind label, header_token& value, header& to, context& ctx) {
    value.used = true;
    if (!set(label, value, to, ctx)) return false;
    ctx.report(code::repaired_text, ctx.range_of(value.text),
               "the label of this value is damaged; its row tells what it is");
    return true;
  }

  /// Sets what a label names; false where that is set already, or the value cannot be read yet.
  bool set(kind label, const header_token& value, header& to, context& ctx) {
    switch (label) {
      case kind::case_label:
        if (!to.case_number.empty() || case_disputed_ || is_cut(value.text, ctx)) return false;
        to.case_number = ctx.quote(value.text);
        return true;
      case kind::priority_label:
        if (to.priority || priority_disputed_) return false;
        to.priority = {priority_of(value), ctx.place(value.text)};
        return true;
      default:
        if (value.kind != kind::range_value)
          return dates_.set(member_of(label), value.text, label != kind::dated_label, to, ctx);
        ctx.report(code::invalid_date, ctx.range_of(value.text),
                   "two days stand here; which of them is meant cannot be told");
        return false;
    }
  }

  [[nodiscard]] static reading<date> header::*member_of(kind label) noexcept {
    switch (label) {
      case kind::assigned_label: return &header::date_assigned;
      case kind::injury_label: return &header::date_of_injury;
      case kind::dated_label:
      case kind::decided_label: return &header::decision_date;
      case kind::denied_label: return &header::ur_denial_date;
      default: return &header::application_received;
    }
  }

  /// A case number of another length than the form's, in a letter that lost characters.
  [[nodiscard]] static bool is_cut(std::string_view number, const context& ctx) noexcept {
    constexpr std::size_t length_in_form = 12;
    return number.size() != length_in_form && is_damaged(ctx);
  }
  [[nodiscard]] static bool is_damaged(const context& ctx) noexcept {
    return ctx.flow().is_mended({0, ctx.flow().size()});
  }

  header_dates dates_;
  /// Whether the case's number, or its priority, was named twice and not alike.
  bool case_disputed_ = false;
  bool priority_disputed_ = false;
  /// Where the days below the label of the claim's number stand.
  std::vector<std::size_t> claim_days_;
  /// Stretches of values that were more or fewer than their labels.
  std::vector<std::pair<std::size_t, std::size_t>> orphans_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
