#pragma once

#include "../detail/peg.hpp"
#include "../detail/work.hpp"
#include "../grammar/telling_verb.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a label at a line start stands like one: a rationale quotes labels inside its sentences, which run
/// through them. Where lines were lost the text before it may end in the middle of a sentence.
///
///     the first use could          // the rationale goes on no further
///     Decision rationale: The request is …
[[nodiscard]] inline bool stands_as_label(const flow& flow, const anchor& a) {
  const std::string_view text = flow.text();
  if (a.where.begin == 0 || !flow.is_line_start(a.where.begin)) return false;
  const std::string_view before = text.substr(0, a.where.begin - 1);
  if (lexical::ends_sentence(before) == lexical::sentence_end::strong) return true;
  const std::uint32_t value = after_blank(text, a.where.end);
  return value < text.size() && lexical::is_upper(text[value]);
}

}  // namespace detail

/// Calls with each label of a dispute that belongs to none though it stands like one, or inside an item: the
/// item before it is lost.
template <class Call>
void for_each_stray_label(const flow& flow, const std::vector<anchor>& anchors,
                          const std::vector<dispute_block>& blocks, const Call& call) {
  auto block = blocks.begin();
  for (const anchor& a : anchors) {
    if (!is_dispute_label(a.kind) || !flow.is_line_start(a.where.begin)) continue;
    while (block != blocks.end() && block->whole.end <= a.where.begin) ++block;
    const bool inside = block != blocks.end();
    const bool owned = inside && std::any_of(block->labels.begin(), block->labels.end(), [&](const range& l) {
                         return !l.empty() && l.begin == a.where.begin;
                       });
    const bool in_item = inside && block->item.begin <= a.where.begin && a.where.end <= block->item.end;
    if (!owned && (in_item || detail::stands_as_label(flow, a))) call(a.where);
  }
}

/// A decision that stands inside an item, as an item ends with one: the words before it are another item,
/// which lost its labels. Empty where there is none.
///
///     Lumbar brace: Upheld Claims Admlnistrotor g: … Cane: Overturned
[[nodiscard]] inline range decision_inside(const flow& flow, range item) {
  const std::string_view text = flow.text().substr(0, item.end);
  for (std::size_t colon = text.find(':', item.begin); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    const std::uint32_t at = detail::after_blank(text, static_cast<std::uint32_t>(colon) + 1);
    if (at >= item.end || !lexical::is_upper(text[at])) continue;
    imr::decision value = imr::decision::unknown;
    const std::uint32_t size = detail::match_decision(text.substr(at), value);
    const bool sure = size != 0 && imr::detail::matches<grammar::sure_decision>(text.substr(at, size));
    if (sure && (at + size == item.end || !lexical::is_letter(text[at + size]))) return {at, at + size};
  }
  return {};
}

namespace detail {

/// Most words of an item are turned away by their size and their first letter.
[[nodiscard]] inline bool may_be_verb(std::string_view word) noexcept {
  constexpr std::string_view first_letters = "iawhscdb";
  if (word.size() < 2 || word.size() > 6 || !lexical::is_letter(word.back())) return false;
  return first_letters.find(lexical::to_lower(word.front())) != std::string_view::npos && word != "and" &&
         word != "daily" && word != "hours" && word != "with";
}

/// Whether words that are taken for an item tell something, as sentences of a rationale do: they have verbs,
/// and more than one, or the end of a sentence behind one.
[[nodiscard]] inline bool tells_something(std::string_view item) {
  std::size_t verbs = 0;
  bool ends_sentence = false;
  for (std::size_t at = 0; at < item.size();) {
    const std::size_t end = (std::min)(item.find(' ', at), item.size());
    const std::string_view word = item.substr(at, end - at);
    if (may_be_verb(word) && imr::detail::matches<grammar::telling_verb>(word)) ++verbs;
    ends_sentence = ends_sentence || (verbs != 0 && end != item.size() && item[end - 1] == '.');
    at = end + 1;
  }
  return verbs > 1 || (verbs == 1 && (ends_sentence || lexical::is_lower(item.front())));
}

}  // namespace detail

/// Whether an item holds sentences of a rationale: the item that they belong to is lost. The account of what
/// was authorized is an item's own.
///
///     the brace was never worn. It is not medically necessary. Cane: Overturned
[[nodiscard]] inline bool holds_rationale(std::string_view item) {
  imr::detail::work_in_blocks(item.size());
  return item.find("riginal request") == std::string_view::npos && detail::tells_something(item);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
