#pragma once

#include "../grammar/older_label.hpp"
#include "../lexical/sentence.hpp"
#include "item_mark.hpp"
#include "verdict.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {
namespace detail {

/// Where the item begins that the next label belongs to, told line by line: the paragraph that ends in a
/// decision, or the numbered line before the sentence on what the claims administrator went by.
///
///     4 sessions of acupuncture: Upheld                  // here, before a label of 2014
///
///     1. A cane is not medically necessary.              // here, before one of 2013
///     The Claims Administrator based its decision on …
class item_place {
 public:
  /// A line of text; `apart` if a blank line or a page stands before it.
  void add(std::string_view line, std::uint64_t at, bool apart) {
    const auto size = static_cast<std::uint32_t>(line.size());
    if (apart) paragraph_ = at;
    const verdict decided = verdict_before(line, size);
    if (decided.found() && decided.colon)
      item_ = nearest(paragraph_, at);
    else if (imr::detail::match_prefix<grammar::claims_basis>(line) != std::string_view::npos)
      item_ = nearest(numbered_, at);
    if (number_at(line, 0, size).is_sure())
      numbered_ = at;
    else if (sentence_ended_)
      numbered_ = none;
    sentence_ended_ = lexical::ends_sentence(line) != lexical::sentence_end::none;
  }

  /// The item's beginning for a label at a place; the place itself where no item stands before it.
  [[nodiscard]] std::uint64_t before(std::uint64_t label) const noexcept {
    return item_ != none && label - item_ <= longest_item ? item_ : label;
  }

  /// What was read belongs to a label.
  void pass_label() noexcept { item_ = none; }

 private:
  static constexpr std::uint64_t none = ~std::uint64_t{0};
  static constexpr std::uint64_t longest_paragraph = 1024;
  static constexpr std::uint64_t longest_item = 4096;

  [[nodiscard]] static std::uint64_t nearest(std::uint64_t begin, std::uint64_t at) noexcept {
    return begin != none && at - begin <= longest_paragraph ? begin : at;
  }

  std::uint64_t paragraph_ = none;
  /// A numbered line whose sentence is the last one.
  std::uint64_t numbered_ = none;
  bool sentence_ended_ = false;
  std::uint64_t item_ = none;
};

}  // namespace detail
}  // namespace layout
}  // namespace v0
}  // namespace imr
