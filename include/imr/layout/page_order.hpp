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

/// The page that a line of furniture counts: `Page 3 of 5`. Lines of one kind count together, as a page may
/// bear a title with its number and a footer with another.
struct told_page {
  enum kind : std::size_t { running, counted, of_case, bare, titled, none };

  kind told_by = none;
  int number = 0;
  /// 0 where the line does not tell it.
  int total = 0;
};

namespace detail {

template <int told_page::*Member> struct set_page {
  template <class Match> static void apply(const Match& in, told_page& to) {
    to.*Member = lexical::integer_value(in.string_view());
  }
};
template <class Rule> struct page_action : peg::nothing<Rule> {};
template <> struct page_action<grammar::page_number> : set_page<&told_page::number> {};
template <> struct page_action<grammar::pages_in_all> : set_page<&told_page::total> {};

template <class Rule> [[nodiscard]] bool tells_page(std::string_view line, told_page& page) {
  page.number = page.total = 0;
  imr::detail::input in = imr::detail::make_input(line);
  return peg::parse<peg::seq<Rule, peg::eof>, page_action, imr::detail::control>(in, page) &&
         page.number != 0;
}

}  // namespace detail

/// Reads the page that a line of furniture counts. A line without a number tells none.
[[nodiscard]] inline told_page page_of(std::string_view line) {
  told_page page;
  const auto is = [&](told_page::kind kind, bool told) {
    if (told) page.told_by = kind;
    return told;
  };
  (void)(is(told_page::counted, detail::tells_page<grammar::counted_page_mark>(line, page)) ||
         is(told_page::bare, detail::tells_page<grammar::page_line>(line, page)) ||
         is(told_page::running, detail::tells_page<grammar::running_title>(line, page)) ||
         is(told_page::of_case, detail::tells_page<grammar::case_footer>(line, page)) ||
         is(told_page::titled, detail::tells_page<grammar::titled_page>(line, page)));
  return page;
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
      if (page.told_by == told_page::none) continue;
      last_page& last = last_[page.told_by];
      if (last.number != 0) compare(page, l, last);
      last = {page.number, (std::max)(page.number, last.highest), page.total, l};
    }
    for (const last_page& last : last_) report_end(last);
  }

 private:
  struct last_page {
    int number = 0;
    int highest = 0;
    int total = 0;
    line where;
  };

  void compare(const told_page& page, const line& l, const last_page& last) {
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

  /// The highest number is not that of the letter's last page, and nothing stands behind the last footer.
  void report_end(const last_page& last) {
    if (last.number == 0 || last.highest >= last.total || ctx_.flow().lines().empty()) return;
    if (ctx_.flow().lines().back().end > last.where.end) return;
    const std::uint32_t end = ctx_.flow().size();
    ctx_.report(code::truncated_letter, range{end - 1, end}, "the last pages of this letter are missing");
  }

  void tell(code what, const line& l, std::string_view message) {
    const span letter = ctx_.flow().letter_span();
    ctx_.report(what, span{letter.offset + l.begin, l.end - l.begin}, message);
  }

  imr::detail::context& ctx_;
  std::array<last_page, told_page::none> last_{};
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
