#pragma once

#include "../detail/match.hpp"
#include "../grammar/older_label.hpp"
#include "decided_sentence.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The first line of a stretch that a rule begins; the end of the stretch where none does.
template <class Rule> [[nodiscard]] std::uint32_t find_line(const flow& flow, range in) {
  const auto& starts = flow.line_starts();
  for (auto at = std::lower_bound(starts.begin(), starts.end(), in.begin); at != starts.end() && *at < in.end;
       ++at) {
    imr::detail::work(1);
    if (imr::detail::match_prefix<Rule>(flow.text().substr(*at, in.end - *at)) != std::string_view::npos)
      return *at;
  }
  return in.end;
}

}  // namespace detail

/// Where each side's sentence stands on a line of its own inside a rationale, one behind the other, as they
/// stand before the next one: the item that they belong to is lost. Empty where they do not.
///
///     The Physician Reviewer's decision rationale: He walks well.
///     2. A lamp is med1cally necess@ry and appropriate.
///     The Claims Administrator based its decision on the ODG.
///     The Physician Reviewer based his/her decision on the ODG.
[[nodiscard]] inline range stray_side(const flow& flow, range rationale) {
  constexpr std::uint32_t longest = 2000;
  const std::uint32_t claims = detail::find_line<grammar::claims_basis>(flow, rationale);
  if (claims == rationale.end) return {};
  const range behind{claims, (std::min)(rationale.end, claims + longest)};
  const std::uint32_t reviewer = detail::find_line<grammar::reviewer_basis>(flow, behind);
  return reviewer == behind.end ? range{} : range{claims, reviewer};
}

/// The last sentence of a damaged letter's rationale that decides in the words of an item, on a line of its
/// own behind another one that decides: the item that it belongs to may be lost. Empty where there is none.
///
///     The request is not medically necessary.
///     ) A lamp is medically necessary and appropriate.
[[nodiscard]] inline range stray_decision(const flow& flow, range rationale) {
  if (!flow.is_mended()) return {};
  std::vector<decided_sentence> decided;
  find_decided(flow, rationale, true, decided);
  if (decided.size() < 2) return {};
  const decided_sentence& last = decided.back();
  const range sentence = flow.trimmed({last.floor, last.verdict.words.end});
  const bool own_line = flow.is_line_start(sentence.begin);
  return own_line && detail::has_tail(flow.text(), last.verdict) ? sentence : range{};
}

/// Whether the sides of a lost item stand in any rationale.
[[nodiscard]] inline bool has_stray_side(const flow& flow, const std::vector<dispute_block>& blocks) {
  return std::any_of(blocks.begin(), blocks.end(),
                     [&](const dispute_block& b) { return !stray_side(flow, b.values[2]).empty(); });
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
