#pragma once

#include "anchor.hpp"
#include "flow.hpp"
#include "item.hpp"
#include "item_mark.hpp"
#include "line.hpp"

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
/// What stands before the first entry introduces the list where it ends in a colon or reads like a sentence.
class item_list_finder {
 public:
  void find(const flow& flow, range in, std::vector<range>& items) {
    items.clear();
    starts_.clear();
    if (in.empty()) return;
    find_numbers(flow, in);
    if (starts_.empty()) find_marks(flow, in);
    if (starts_.empty()) {
      find_lines(flow, in);
      if (starts_.size() == 1) find_clauses(flow.text(), in);
      add_entries(flow, in, items);
      return;
    }
    const range lead = flow.trimmed({in.begin, starts_.front().begin});
    const std::string_view words = flow.text(lead);
    if (!lead.empty() && words.back() != ':' && !detail::is_prose(words)) items.push_back(lead);
    add_entries(flow, in, items);
  }

 private:
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
    const auto take = [&](std::uint32_t at) {
      const detail::numbered n = detail::number_at(flow.text(), at, in.end);
      if (n.number == 0 || n.number != last + 1) return;
      starts_.push_back(n.where);
      last = n.number;
      done = n.where.end;
    };
    const auto take_inside = [&](std::uint32_t end) {
      for (std::uint32_t at = done; last != 0 && at < end; ++at) {
        if (flow.text()[at] == ' ' && at + 1 < end) take(at + 1);
      }
      done = end;
    };
    for_each_line(flow, in, [&](std::uint32_t at) {
      take_inside(at);
      take(at);
    });
    take_inside(in.end);
  }

  void find_marks(const flow& flow, range in) {
    for_each_line(flow, in, [&](std::uint32_t at) {
      const range entry = detail::without_bullet(flow.text(), {at, in.end});
      if (entry.begin != at) starts_.push_back({at, entry.begin});
    });
  }

  void find_lines(const flow& flow, range in) {
    const std::size_t longest = longest_line(flow.lines());
    const bool apart = sets_paragraphs_apart(flow.lines());
    small_ = lexical::is_lower(flow.text()[in.begin]);
    for_each_line(flow, in, [&](std::uint32_t at) {
      const bool begins = at == in.begin || begins_entry(flow, at, longest, apart);
      if (begins) starts_.push_back({at, at});
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
      starts_.push_back({at, at + 2});
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

  [[nodiscard]] bool begins_entry(const flow& flow, std::uint32_t at, std::size_t longest, bool apart) const {
    const std::string_view text = flow.text();
    const bool small = lexical::is_lower(text[at]) && small_;
    if (!lexical::is_upper(text[at]) && !lexical::is_digit(text[at]) && !small) return false;
    if (detail::runs_on(text.substr(0, at - 1))) return false;
    const std::size_t i = flow.line_of(at);
    if (i == 0 || (apart && flow.lines()[i].blanks_before != 0)) return i != 0;
    const std::size_t room = longest - longest / 4;
    const std::size_t word = (std::min)(text.find(' ', at), text.size()) - at;
    return flow.lines()[i - 1].end - flow.lines()[i - 1].begin + 1 + word <= room;
  }

  void add_entries(const flow& flow, range in, std::vector<range>& items) const {
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      const std::uint32_t end = i + 1 < starts_.size() ? starts_[i + 1].begin : in.end;
      range entry = flow.trimmed({starts_[i].end, end});
      const bool parted = i + 1 < starts_.size() && !entry.empty();
      const char last = parted ? flow.text()[entry.end - 1] : ' ';
      if (last == ';' || last == ',') --entry.end;
      if (!entry.empty()) items.push_back(entry);
    }
  }

  /// Where each entry begins: its number or mark.
  std::vector<range> starts_;
  /// The first entry begins with a small letter: others may.
  bool small_ = false;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
