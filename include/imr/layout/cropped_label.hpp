#pragma once

#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "anchor_kind.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// What is left of a dispute's label, at its line's start, where the left edge of the page was cut off.
///
///     ims Administrator guideline: Decision based on …
///     ision rationale: The request is …
struct cropped_label {
  /// Empty where there is none.
  anchor label;
  /// The cut goes through a word, as no sentence has it.
  bool sure = false;

  [[nodiscard]] bool found() const noexcept { return !label.where.empty(); }
};

namespace detail {

struct label_words {
  anchor_kind kind;
  std::string_view words;
};
inline constexpr std::array<label_words, 3> dispute_labels = {
    {{anchor_kind::claims_label, "claims administrator guideline"},
     {anchor_kind::reviewer_label, "maximus guideline"},
     {anchor_kind::rationale_label, "decision rationale"}}};

}  // namespace detail

/// Reads what is left of a label at a place. Of `guideline:` alone only the label before it tells whose it is:
/// behind that of the Claims Administrator it is the reviewer's.
[[nodiscard]] inline cropped_label cropped_label_at(std::string_view text, std::uint32_t at,
                                                    bool behind_claims) noexcept {
  constexpr std::size_t longest = 31;
  constexpr std::size_t shortest = 5;
  cropped_label best;
  const std::size_t size = text.substr(at, longest).find(':');
  if (size == std::string_view::npos || size < shortest) return best;
  const std::string_view left = text.substr(at, size);
  for (const detail::label_words& l : detail::dispute_labels) {
    if (size >= l.words.size() || !lexical::detail::ends_with_ignoring_case(l.words, left)) continue;
    const bool of_reviewer = l.kind == anchor_kind::reviewer_label;
    if (best.found() && (!of_reviewer || !behind_claims)) continue;
    const auto end = static_cast<std::uint32_t>(at + size + 1);
    best = {{l.kind, {at, end}}, l.words[l.words.size() - size - 1] != ' ' && left.front() != ' '};
  }
  const std::uint32_t value = best.label.where.end + 1;
  if (best.found() && !best.sure && (value >= text.size() || !lexical::is_upper(text[value]))) return {};
  return best;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
