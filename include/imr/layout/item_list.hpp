#pragma once

#include "anchor.hpp"
#include "flow.hpp"
#include "item.hpp"
#include "item_mark.hpp"
#include "line.hpp"
#include "list_line.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Cuts a list of items into its entries: those that a number or a mark begins, or else those on lines of
/// their own, or those that semicolons part. A line that had room for the next line's first word was ended
/// where an entry ends; one that is full may have been wrapped.
///
///     1. Lumbar MRI          • Lumbar MRI           Lumbar MRI without contrast
///     2. Norco #60           • Norco #60            Norco #60
///
/// A number at a line start that is higher than the next one begins an entry too: those between are lost.
/// Lines that say more of the entry before them, and what pages carry, begin none.
///
/// What stands before the first entry introduces the list where it ends in a colon or reads like a sentence.
class item_list_finder {
 public:
  void find(const flow& flow, range in, std::vector<range>& items) {
    items.clear();
    starts_.clear();
    numbers_.clear();
    in = flow.trimmed(in);
    if (in.empty()) return;
    longest_ = longest_line(flow.lines());
    apart_ = sets_paragraphs_apart(flow.lines());
    find_numbers(flow, in);
    if (starts_.empty()) find_marks(flow, in);
    if (starts_.empty()) {
      find_lines(flow, in);
      if (starts_.size() == 1) find_clauses(flow.text(), in);
      add_entries(flow, in, items);
      return;
    }
    const range lead = detail::without_furniture(flow, flow.trimmed({in.begin, starts_.front().mark.begin}));
    const std::string_view words = flow.text(lead);
    if (!lead.empty() && words.back() != ':' && !detail::is_prose(words)) {
      items.push_back(lead);
      numbers_.push_back(0);
    }
    add_entries(flow, in, items);
  }

  /// The number of each entry that was found; 0 where it has none.
  [[nodiscard]] const std::vector<int>& numbers() const noexcept { return numbers_; }

 private:
  struct entry_start {
    range mark;
    int number = 0;
  };

  /// Calls with each place where an entry may begin: the beginning of the list and its lines'.
  template <class Call> static void for_each_line(const flow& flow, range in, const Call& call) {
    call(in.begin);
    const auto& starts = flow.line_starts();
    for (auto at = std::upper_bound(starts.begin(), starts.end(), in.begin);
         at != starts.end() && *at < in.end; ++at)
      call(*at);
  }

  void find_numbers(const flow& flow, range in) {
    int last = 0;
    std::uint32_t done = in.begin;
    const auto take = [&](const detail::numbered& n) {
      starts_.push_back({n.where, n.number});
      last = n.number;
      done = n.where.end;
    };
    const auto take_inside = [&](std::uint32_t end) {
      for (std::uint32_t at = done; last != 0 && at < end; ++at) {
        if (flow.text()[at] != ' ' || at + 1 >= end) continue;
        const detail::numbered n = detail::number_at(flow.text(), at + 1, in.end);
        if (n.number == last + 1) take(n);
      }
      done = end;
    };
    for_each_line(flow, in, [&](std::uint32_t at) {
      take_inside(at);
      const detail::numbered n = number_of_line(flow, at, in, last);
      if (n.number != 0) take(n);
    });
    take_inside(in.end);
  }

  /// The number that a line begins with: the next one, also without its mark where the line before had room
  /// for more, or a higher one, before which the list must have begun.
  [[nodiscard]] detail::numbered number_of_line(const flow& flow, std::uint32_t at, range in,
                                                int last) const {
    const std::string_view text = flow.text();
    const detail::numbered n = detail::number_at(text, at, in.end);
    if (n.number != 0 && n.number == last + 1) return n;
    const bool capital = n.number != 0 && n.where.end < in.end && lexical::is_upper(text[n.where.end]);
    const bool begun = last != 0 || at == in.begin;
    const bool apart = begun && (at == in.begin || !detail::ends_open(text.substr(0, at - 1)));
    if (apart && capital && n.is_sure() && !n.letter && n.number > last) return n;
    if (n.number != 0 || last == 0 || !begins_entry(flow, at)) return {};
    return detail::bare_number_at(text, at, in.end, last + 1);
  }

  void find_marks(const flow& flow, range in) {
    for_each_line(flow, in, [&](std::uint32_t at) {
      const range entry = detail::without_bullet(flow.text(), {at, in.end});
      if (entry.begin != at) starts_.push_back({{at, entry.begin}});
    });
  }

  void find_lines(const flow& flow, range in) {
    small_ = lexical::is_lower(flow.text()[in.begin]);
    for_each_line(flow, in, [&](std::uint32_t at) {
      if (at == in.begin || begins_request(flow, at, in.end)) starts_.push_back({{at, at}});
    });
  }

  /// Entries on one line stand between semicolons where each begins like one: directions behind a semicolon
  /// do not.
  void find_clauses(std::string_view text, range in) {
    for (std::uint32_t at = in.begin; at + 2 < in.end; ++at) {
      if (text[at] != ';' || text[at + 1] != ' ') continue;
      if (!lexical::is_upper(text[at + 2])) {
        starts_.resize(1);
        return;
      }
      starts_.push_back({{at, at + 2}});
    }
  }

  [[nodiscard]] static std::size_t longest_line(const std::vector<line>& lines) noexcept {
    std::size_t longest = 0;
    for (const line& l : lines) longest = (std::max)(longest, std::size_t{l.end} - l.begin);
    return longest;
  }

  /// Whether blank lines of a letter stand between its paragraphs alone.
  [[nodiscard]] static bool sets_paragraphs_apart(const std::vector<line>& lines) noexcept {
    const auto runs_on = [](const line& l) { return l.blanks_before == 0; };
    return 4 * static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), runs_on)) > lines.size();
  }

  /// Whether a line begins an entry and is neither furniture nor more of the entry before it.
  [[nodiscard]] bool begins_request(const flow& flow, std::uint32_t at, std::uint32_t end) const {
    const range line = detail::line_in(flow, at, end);
    return begins_entry(flow, at) && !detail::continues_entry(flow, line) &&
           !detail::without_furniture(flow, line).empty();
  }

  [[nodiscard]] bool begins_entry(const flow& flow, std::uint32_t at) const {
    const std::string_view text = flow.text();
    const bool small = lexical::is_lower(text[at]) && small_;
    if (!lexical::is_upper(text[at]) && !lexical::is_digit(text[at]) && !small) return false;
    if (detail::ends_open(text.substr(0, at - 1))) return false;
    const std::size_t i = flow.line_of(at);
    if (i == 0 || (apart_ && flow.lines()[i].blanks_before != 0)) return i != 0;
    const std::size_t room = longest_ - longest_ / 4;
    const std::size_t word = (std::min)(text.find(' ', at), text.size()) - at;
    return flow.lines()[i - 1].end - flow.lines()[i - 1].begin + 1 + word <= room;
  }

  void add_entries(const flow& flow, range in, std::vector<range>& items) {
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      const std::uint32_t end = i + 1 < starts_.size() ? starts_[i + 1].mark.begin : in.end;
      range entry = detail::without_furniture(flow, flow.trimmed({starts_[i].mark.end, end}));
      const bool parted = i + 1 < starts_.size() && !entry.empty();
      const char last = parted ? flow.text()[entry.end - 1] : ' ';
      if (last == ';' || last == ',') --entry.end;
      if (entry.empty()) continue;
      items.push_back(entry);
      numbers_.push_back(starts_[i].number);
    }
  }

  /// Where each entry begins: its number or mark.
  std::vector<entry_start> starts_;
  std::vector<int> numbers_;
  std::size_t longest_ = 0;
  bool apart_ = false;
  /// The first entry begins with a small letter: others may.
  bool small_ = false;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
