#pragma once

#include "../../grammar/citation.hpp"
#include "../../lexical/number.hpp"
#include "../../model/citation.hpp"
#include "../bind.hpp"

#include <algorithm>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

template <citation_source Source> struct published_by {
  static void apply0(citation& to, context&) noexcept { to.source = Source; }
};
struct push_page {
  template <class Match> static void apply(const Match& in, citation& to, context& ctx) {
    const int page = lexical::integer_value(in.string_view());
    ctx.push(to.pages, page_range{page, page});
  }
};
struct end_pages {
  template <class Match> static void apply(const Match& in, citation& to, context& ctx) {
    const int last = last_of(to.pages.back().first, in.string_view());
    if (last < to.pages.back().first)
      return ctx.push(to.pages, page_range{last, last});  // no range: two pages
    to.pages.back().last = last;
  }

  /// The last page of a range may leave out the digits it shares with the first: 303-5.
  [[nodiscard]] static int last_of(int first, std::string_view digits) noexcept {
    const int last = lexical::integer_value(digits);
    if (last >= first) return last;
    int unit = 1;
    for (std::size_t i = 0; i < digits.size(); ++i) unit *= 10;
    const int whole = first - first % unit + last;
    return whole > first ? whole : last;
  }
};
struct push_regulation {
  template <class Match> static void apply(const Match& in, citation& to, context& ctx) {
    const excerpt number = ctx.quote(in.string_view());
    ctx.push(to.regulations, regulation_range{number, number});
  }
};
struct end_regulations {
  template <class Match> static void apply(const Match& in, citation& to, context& ctx) {
    to.regulations.back().last = ctx.quote(in.string_view());
  }
};

struct report_lost_year {
  template <class Match> static void apply(const Match& in, citation&, context& ctx) {
    ctx.report(code::repaired_text, ctx.range_of(in.string_view()), "this year has lost a digit");
  }
};

template <class Rule> struct citation_action : peg::nothing<Rule> {};
template <> struct citation_action<grammar::mtus_citation> : published_by<citation_source::mtus> {};
template <> struct citation_action<grammar::schedule_citation> : published_by<citation_source::mtus> {};
template <> struct citation_action<grammar::free_mtus_citation> : published_by<citation_source::mtus> {};
template <> struct citation_action<grammar::acoem_citation> : published_by<citation_source::acoem> {};
template <> struct citation_action<grammar::acoem_more> : published_by<citation_source::acoem> {};
template <> struct citation_action<grammar::odg_citation> : published_by<citation_source::odg> {};
template <> struct citation_action<grammar::odg_more> : published_by<citation_source::odg> {};
template <> struct citation_action<grammar::mtus_title> : set<&citation::title> {};
template <> struct citation_action<grammar::acoem_title> : set<&citation::title> {};
template <> struct citation_action<grammar::acoem_bracket_title> : set<&citation::title> {};
template <> struct citation_action<grammar::acoem_number_title> : set<&citation::title> {};
template <> struct citation_action<grammar::odg_title> : set<&citation::title> {};
template <> struct citation_action<grammar::odg_treatise> : set<&citation::title> {};
template <> struct citation_action<grammar::odg_last_title> : set<&citation::title> {};
template <> struct citation_action<grammar::odg_free_title> : set<&citation::title> {};
template <> struct citation_action<grammar::other_title> : set<&citation::title> {};
template <> struct citation_action<grammar::cited_year> : set<&citation::year> {};
template <> struct citation_action<grammar::lost_year> : report_lost_year {};
template <> struct citation_action<grammar::mtus_topic> : push<&citation::sections> {};
template <> struct citation_action<grammar::acoem_topic> : push<&citation::sections> {};
template <> struct citation_action<grammar::odg_topic> : push<&citation::sections> {};
template <> struct citation_action<grammar::odg_bracket_topic> : push<&citation::sections> {};
template <> struct citation_action<grammar::odg_last_topic> : push<&citation::sections> {};
template <> struct citation_action<grammar::other_section> : push<&citation::sections> {};
template <> struct citation_action<grammar::first_page> : push_page {};
template <> struct citation_action<grammar::last_page> : end_pages {};
template <> struct citation_action<grammar::regulation_first> : push_regulation {};
template <> struct citation_action<grammar::regulation_last> : end_regulations {};

/// Page order, each range once.
inline void sort_pages(list<page_range>& pages) {
  const auto key = [](const page_range& p) { return std::pair(p.first, p.last); };
  std::sort(pages.begin(), pages.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
  for (auto kept = std::unique(pages.begin(), pages.end(), same); kept != pages.end();) pages.pop_back();
}

/// Reads a citation that begins a text; the number of bytes it takes, or 0.
template <class Rule>
[[nodiscard]] std::size_t read_citation(std::string_view text, citation& to, context& ctx) {
  input in = make_input(text);
  citation value;
  if (!peg::parse<Rule, citation_action, control>(in, value, ctx)) return 0;
  const auto width = static_cast<std::size_t>(in.current() - text.data());
  sort_pages(value.pages);
  // A label without what it announces may be the last of it.
  const std::size_t last = text.substr(0, width).find_last_not_of(' ');
  value.where = ctx.place(text.substr(0, last + 1));
  to = std::move(value);
  return width;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
