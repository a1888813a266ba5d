#pragma once

#include "../diagnostic.hpp"
#include "../excerpt.hpp"
#include "../layout/flow.hpp"
#include "../limits.hpp"
#include "arena.hpp"
#include "close_reading.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// What was found in one letter, up to the limit of diagnostics; where there is more, `limit-reached` stands
/// in place of the last that was added.
class findings {
 public:
  void clear(std::size_t limit) {
    list_.clear();
    limit_ = limit;
    full_ = false;
  }

  void add(const diagnostic& found) {
    if (full_) return;
    full_ = list_.size() == limit_;
    if (full_ && limit_ != 0) list_.pop_back();
    list_.push_back(full_ ? diagnostic{code::limit_reached, found.where,
                                       "more findings than the limit allows; the rest is not listed"}
                          : found);
  }

  /// In the letter's order.
  void sort() {
    std::sort(list_.begin(), list_.end(), [](const diagnostic& a, const diagnostic& b) {
      return std::tie(a.where.offset, a.where.length, a.code, a.message) <
             std::tie(b.where.offset, b.where.length, b.code, b.message);
    });
  }

  [[nodiscard]] const std::vector<diagnostic>& list() const noexcept { return list_; }

 private:
  std::vector<diagnostic> list_;
  std::size_t limit_ = 0;
  bool full_ = false;
};

/// What every action needs beside the value it fills: the text that the match lies in, memory, and where to
/// report.
class context {
 public:
  context(const layout::flow& flow, arena* pool, findings& found) noexcept
      : flow_(flow), pool_(pool), found_(found), close_(flow.size()) {}

  [[nodiscard]] const layout::flow& flow() const noexcept { return flow_; }

  /// The stretch of the flow that a match or a part of it covers.
  [[nodiscard]] layout::range range_of(std::string_view match) const noexcept {
    const auto begin = static_cast<std::uint32_t>(match.data() - flow_.text().data());
    return {begin, begin + static_cast<std::uint32_t>(match.size())};
  }
  /// The place of a typed value. What damage changed in it was put back, so the value is flagged.
  [[nodiscard]] span place(std::string_view match) const {
    const layout::range r = range_of(match);
    if (flow_.is_mended(r))
      found_.add({code::repaired_text,
                  flow_.place(r),
                  "damaged characters of this value were read as what they were",
                  {}});
    return flow_.place(r);
  }
  [[nodiscard]] excerpt quote(layout::range r) const { return flow_.quote(r, allocator<span>(pool_)); }
  [[nodiscard]] excerpt quote(std::string_view match) const { return quote(range_of(match)); }

  void report(code what, layout::range where, std::string_view message) {
    report(what, flow_.place(where), message);
  }
  void report(code what, span where, std::string_view message) { found_.add({what, where, message, {}}); }

  /// Whether an item or a guideline is read, which counts as so many bytes; the first that is not is reported.
  [[nodiscard]] bool reads_closely(std::string_view text, std::size_t bytes) {
    const bool before = close_.take(0);
    if (close_.take(bytes)) return true;
    if (before) {
      report(code::limit_reached, range_of(text),
             "the letter's items and guidelines are longer than the limit; from here on they are not read");
    }
    return false;
  }

  /// Makes room in a list of the record, whose memory comes from the parser.
  template <class T, std::size_t Inline> void reserve(list<T, Inline>& to, std::size_t wanted) const {
    if (to.empty() && to.get_allocator().pool() != pool_) to = list<T, Inline>(allocator<T>(pool_));
    to.reserve(wanted);
  }
  template <class T, std::size_t Inline> void push(list<T, Inline>& to, T value) const {
    reserve(to, 0);
    to.push_back(std::move(value));
  }

 private:
  const layout::flow& flow_;
  arena* pool_;
  findings& found_;
  close_reading close_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
