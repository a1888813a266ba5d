#pragma once

#include "../detail/context.hpp"
#include "../lexical/sentence.hpp"
#include "dispute_block.hpp"
#include "form.hpp"
#include "repeated_dispute.hpp"
#include "repeated_item.hpp"
#include "scan.hpp"
#include "section_block.hpp"
#include "stray.hpp"
#include "stray_side.hpp"
#include "text_gap.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The place of a section among those that letters of a form have; `f.count` where it is none of them.
[[nodiscard]] inline std::size_t rank_of(const section_block& s, const form& f) noexcept {
  std::size_t rank = 0;
  while (rank != f.count && !is_part(s, f.parts[rank], f)) ++rank;
  return rank;
}

[[nodiscard]] inline range title_of(const section_block& s) noexcept {
  return !s.heading.empty() ? s.heading : !s.lead.empty() ? s.lead : range{s.whole.begin, s.whole.begin + 1};
}

inline void report_missing_sections(const std::vector<section_block>& sections, const form& f,
                                    imr::detail::context& ctx) {
  for (std::size_t i = 0; i < f.count; ++i) {
    const form_part& part = f.parts[i];
    if (part.missing.empty()) continue;
    const auto of_part = [&](const section_block& s) { return is_part(s, part, f); };
    const auto headed = [&](const section_block& s) { return of_part(s) && !s.heading.empty(); };
    if (std::any_of(sections.begin(), sections.end(), headed)) continue;
    const auto unheaded = std::find_if(sections.begin(), sections.end(), of_part);
    ctx.report(code::missing_section, unheaded == sections.end() ? range{0, 1} : title_of(*unheaded),
               part.missing);
  }
}

}  // namespace detail

/// Reports sections that are missing, out of order, repeated or empty.
inline void report_sections(const std::vector<section_block>& sections, imr::detail::context& ctx,
                            const form& f = forms.front()) {
  detail::report_missing_sections(sections, f, ctx);
  std::array<bool, section_kinds> filled{};
  for (const section_block& s : sections) {
    bool& any = filled[static_cast<std::size_t>(s.kind)];
    any = any || !s.content.empty();
  }
  std::array<int, std::tuple_size<decltype(form::parts)>::value> seen{};
  std::size_t highest = 0;
  for (const section_block& s : sections) {
    if (!filled[static_cast<std::size_t>(s.kind)] && s.kind != section_kind::header &&
        s.kind != section_kind::other) {
      ctx.report(code::empty_section, detail::title_of(s), "nothing stands under this heading");
    }
    const std::size_t rank = detail::rank_of(s, f);
    if (rank == f.count) continue;
    if (seen[rank]++ != 0) {
      ctx.report(code::duplicate_section, detail::title_of(s), "this section stands a second time");
    } else if (rank < highest) {
      ctx.report(code::section_out_of_order, detail::title_of(s),
                 "this section stands behind one that it belongs before");
    }
    highest = (std::max)(highest, rank);
  }
}

namespace detail {

inline void report_parts(const dispute_block& b, std::size_t checked, const form& f,
                         imr::detail::context& ctx) {
  constexpr std::array<std::string_view, 3> missing = {"this item has no Claims Administrator guideline",
                                                       "this item has no MAXIMUS guideline",
                                                       "this item has no decision rationale"};
  for (std::size_t label = f.claims_guideline ? 0 : 1; label < checked; ++label) {
    if (!b.values[label].empty()) continue;
    ctx.report(label == 2 ? code::missing_rationale : code::missing_guideline, b.item, missing[label]);
  }
}

/// The words of an item were lost, though what decides it stands.
inline void report_item(const dispute_block& b, imr::detail::context& ctx) {
  if (b.item.empty() && b.verdict.value != imr::decision::unknown)
    ctx.report(code::empty_section, b.verdict.words, "this item has no text");
}

inline void report_decision(const dispute_block& b, const form& f, imr::detail::context& ctx) {
  if (b.by_rationale) return;  // the rationale is yet to be read
  if (b.verdict.value == imr::decision::unknown) {
    const range where = b.verdict.found() ? b.verdict.words : b.item;
    ctx.report(code::unknown_decision, where, f.expected);
  } else if (b.verdict.damaged || ctx.flow().is_mended(b.verdict.words) || !b.verdict.repaired.empty()) {
    ctx.report(code::repaired_text, b.verdict.repaired.empty() ? b.verdict.words : b.verdict.repaired,
               "damaged characters of this decision were read as what they were");
  } else if (!b.verdict.colon) {
    ctx.report(code::repaired_text, b.verdict.words, "the colon before the decision is missing");
  }
}

/// Looks at the numbers of the items, in their order.
class number_check {
 public:
  /// A number that is not the next one tells of an item that is lost. Items without a number count, unless
  /// they stand under the number of the one before them; which number they lost is not told.
  void report(const dispute_block& b, imr::detail::context& ctx) {
    if (items_.first_of(ctx.flow(), b) != nullptr)
      ctx.report(code::duplicate_section, b.item, "this item stands a second time and is not the same");
    if (b.number != 0) {
      report_gap(b, ctx);
      last_ = b.number;
      unnumbered_ = 0;
    } else if (own_number_) {
      ++unnumbered_;
    }
    own_number_ = b.has(2);
  }

 private:
  void report_gap(const dispute_block& b, imr::detail::context& ctx) const {
    const range where{b.whole.begin, b.whole.begin + 1};
    if (b.number > last_ + 1 + unnumbered_)
      ctx.report(code::unknown_decision, where,
                 "an item is missing before this one: its number is not the next");
    else if (last_ != 0 && unnumbered_ != 0 && b.number > last_ + 1)
      ctx.report(code::repaired_text, where, "an item before this one has lost its number");
  }

  repeated_items items_;
  int last_ = 0;
  int unnumbered_ = 0;
  /// What stands before an item is not under the same number.
  bool own_number_ = true;
};

/// Whether the letter's text ends inside a dispute, before its rationale is complete.
[[nodiscard]] inline bool is_cut_off(const dispute_block& b, const flow& flow) {
  if (b.whole.end != flow.size()) return false;
  if (!b.has(2)) return true;
  return lexical::ends_sentence(flow.text(b.values[2])) == lexical::sentence_end::none;
}

}  // namespace detail

namespace detail {

/// Where an item swallowed another one, or a part of it.
inline void report_swallowed(const dispute_block& b, imr::detail::context& ctx) {
  const range inside = decision_inside(ctx.flow(), b.item);
  if (!inside.empty())
    ctx.report(code::unknown_decision, inside, "a decision inside an item may be that of another one");
  else if (holds_rationale(ctx.flow().text(b.item)))
    ctx.report(code::missing_rationale, b.item,
               "the words before this item are of a rationale whose own item is missing");
  const range behind = ctx.flow().trimmed(words_behind_decision(b));
  if (!behind.empty())
    ctx.report(code::unknown_decision, behind, "these words stand in no part of an item that was found");
  const range account = account_at_end(ctx.flow(), b.values[2]);
  if (!account.empty())
    ctx.report(code::unknown_decision, account, "this is of an item whose decision is missing");
  for_each_gap(ctx.flow(), b.values[2], [&](range line) {
    ctx.report(code::missing_rationale, line, "text is missing before this line of a rationale");
  });
}

/// Sentences between the beginning of the items' section and the first item are of one that is lost.
inline void report_before_items(const scan& found, imr::detail::context& ctx) {
  const std::uint32_t first = found.disputes().empty() ? 0 : found.disputes().front().whole.begin;
  for (const section_block& s : found.sections()) {
    if (s.kind != section_kind::issues || s.content.begin >= first || first > s.whole.end) continue;
    const range before = ctx.flow().trimmed({s.content.begin, first});
    const std::string_view text = ctx.flow().text(before);
    const bool tells = lexical::ends_sentence(text) == lexical::sentence_end::strong && tells_something(text);
    if (tells)
      ctx.report(code::missing_rationale, before, "these words are of a rationale whose item is missing");
  }
}

/// In 2013 a rationale may hold a sentence that is another item's.
inline void report_stray_sides(const scan& found, imr::detail::context& ctx) {
  if (found.form().format != imr::format::imr_2013) return;
  for (const dispute_block& b : found.disputes()) {
    const range side = stray_side(ctx.flow(), b.values[2]);
    if (!side.empty())
      ctx.report(code::unknown_decision, side, "this sentence belongs to no item that was found");
    const range decision = stray_decision(ctx.flow(), b.values[2]);
    if (!decision.empty())
      ctx.report(code::unknown_decision, decision, "this decision may be that of an item that is lost");
  }
}

}  // namespace detail

/// Reports labels, decisions and sentences that stand where an item is lost.
inline void report_stray(const scan& found, imr::detail::context& ctx) {
  if (found.form().is_older()) return detail::report_stray_sides(found, ctx);
  for_each_stray_label(ctx.flow(), found.anchors(), found.disputes(), [&](range label) {
    ctx.report(code::unknown_decision, label, "this label belongs to no item that was found");
  });
  for (const dispute_block& b : found.disputes()) detail::report_swallowed(b, ctx);
  detail::report_before_items(found, ctx);
}

/// Reports what the disputed items lack.
inline void report_disputes(const std::vector<dispute_block>& disputes, imr::detail::context& ctx,
                            const form& f = forms.front()) {
  if (disputes.empty())
    ctx.report(code::no_disputes, range{0, 1}, "no disputed item with a decision was found");
  detail::number_check numbers;
  repeated_disputes repeated;
  for (const dispute_block& b : disputes) {
    numbers.report(b, ctx);
    if (repeated.first_of(ctx.flow(), b) != nullptr)
      ctx.report(code::duplicate_section, b.item, "this item stands a second time");
    detail::report_item(b, ctx);
    detail::report_decision(b, f, ctx);
    const bool cut_off = &b == &disputes.back() && detail::is_cut_off(b, ctx.flow());
    const std::size_t checked = cut_off ? static_cast<std::size_t>((std::max)(b.last_label(), 0)) : 3;
    detail::report_parts(b, checked, f, ctx);
    if (cut_off) {
      const std::uint32_t end = ctx.flow().size();
      ctx.report(code::truncated_letter, range{end - 1, end}, "the text ends inside a disputed item");
    }
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
