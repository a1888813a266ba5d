#pragma once

#include "../detail/context.hpp"
#include "../detail/peg.hpp"
#include "../detail/work.hpp"
#include "../grammar/furniture.hpp"
#include "flow.hpp"
#include "line.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// The page that a line of furniture counts: `Page 3 of 5`.
struct told_page {
  int number = 0;
  /// 0 where the line does not tell it.
  int total = 0;
  /// What stands before the number. Lines with the same words count together, as a page may bear a title with
  /// its number and a footer with another.
  std::string_view words;

  [[nodiscard]] bool found() const noexcept { return number != 0; }
};

namespace detail {

template <class Rule> struct page_action : peg::nothing<Rule> {};
template <> struct page_action<grammar::page_number> {
  template <class Match> static void apply(const Match& in, told_page& to) {
    to.number = lexical::integer_value(in.string_view());
    to.words = in.string_view();
  }
};
template <> struct page_action<grammar::pages_in_all> {
  template <class Match> static void apply(const Match& in, told_page& to) {
    to.total = lexical::integer_value(in.string_view());
  }
};

template <class Rule> [[nodiscard]] bool tells_page(std::string_view line, told_page& page) {
  page = {};
  imr::detail::input in = imr::detail::make_input(line);
  const bool told = peg::parse<peg::seq<Rule, peg::eof>, page_action, imr::detail::control>(in, page);
  if (!told || !page.found()) return false;
  page.words = line.substr(0, static_cast<std::size_t>(page.words.data() - line.data()));
  return true;
}

}  // namespace detail

/// Reads the page that a line of furniture counts. A line without a number tells none.
[[nodiscard]] inline told_page page_of(std::string_view line) {
  told_page page;
  const bool told = detail::tells_page<grammar::page_line>(line, page) ||
                    detail::tells_page<grammar::counted_page_mark>(line, page) ||
                    detail::tells_page<grammar::running_title>(line, page) ||
                    detail::tells_page<grammar::case_footer>(line, page) ||
                    detail::tells_page<grammar::titled_page>(line, page);
  return told ? page : told_page();
}

/// Reports pages that were lost, stand twice, or stand before one that they belong behind, where the numbers
/// on the pages tell it. The first pages may be missing: a cover page is often left out.
///
///     Page 2 of 4 … Page 4 of 4        // page 3 is missing
class page_order {
 public:
  explicit page_order(imr::detail::context& ctx) noexcept : ctx_(ctx) {}

  void report() {
    for (const line& l : ctx_.flow().furniture()) {
      const told_page page = page_of(l.in(ctx_.flow().letter()));
      count* const last = page.found() ? count_of(page) : nullptr;
      if (last == nullptr) continue;
      if (last->number != 0) compare(page, l, *last);
      *last = {page.words, page.number, (std::max)(page.number, last->highest), page.total, l};
    }
    for (const count& last : counts_) report_end(last);
  }

 private:
  /// How far the lines with the same words have counted.
  struct count {
    std::string_view words;
    int number = 0;
    int highest = 0;
    int total = 0;
    line where;
  };

  /// The count that a page goes on with, or a new one; none where there is no room for one.
  [[nodiscard]] count* count_of(const told_page& page) noexcept {
    const auto same = [&](const count& c) {
      return c.number == 0 || (c.words == page.words && c.total == page.total);
    };
    const auto found = std::find_if(counts_.begin(), counts_.end(), same);
    return found == counts_.end() ? nullptr : &*found;
  }

  void compare(const told_page& page, const line& l, const count& last) {
    if (page.number == last.number) {
      tell(code::duplicate_section, l, "this page stands a second time");
    } else if (page.number < last.number) {
      tell(code::section_out_of_order, l, "this page stands behind one that it belongs before");
    } else if (page.number > last.number + 1 &&
               !holds_pages(last.where.end, l.begin, page.number - last.number)) {
      const bool on_top = l.page_before;  // the page that is missing would stand right before the number
      tell(code::missing_section, on_top ? l : last.where,
           on_top ? "a page is missing before this one" : "a page is missing behind this one");
    }
  }

  /// Whether as many pages end between two numbers as lie between them: what stands on one may not be read.
  [[nodiscard]] bool holds_pages(std::uint32_t begin, std::uint32_t end, int pages) const {
    const std::string_view between = ctx_.flow().letter().substr(begin, end - begin);
    imr::detail::work_in_blocks(between.size());
    return std::count(between.begin(), between.end(), '\f') >= pages;
  }

  /// The highest number is not that of the letter's last page, and nothing stands behind the last footer. A
  /// count that goes far beyond the letter is that of a bundle which it came in.
  void report_end(const count& last) {
    constexpr int most_lost = 3;
    if (last.highest >= last.total || last.total - last.highest > most_lost || ctx_.flow().lines().empty())
      return;
    if (ctx_.flow().lines().back().end > last.where.end) return;
    const std::uint32_t end = ctx_.flow().size();
    ctx_.report(code::truncated_letter, range{end - 1, end}, "the last pages of this letter are missing");
  }

  void tell(code what, const line& l, std::string_view message) {
    const span letter = ctx_.flow().letter_span();
    ctx_.report(what, span{letter.offset + l.begin, l.end - l.begin}, message);
  }

  imr::detail::context& ctx_;
  std::array<count, 4> counts_{};
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
