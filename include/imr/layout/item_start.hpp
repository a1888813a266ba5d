#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "decided_sentence.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "item.hpp"
#include "lost_item.hpp"
#include "paragraph.hpp"
#include "rationale_label.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// One sentence that is no side's.
[[nodiscard]] inline bool is_short(const flow& flow, const rationale_labels& labels, range item) {
  return item.size() <= longest_lone_item && !labels.stands_in(item) && is_one_sentence(flow.text(item)) &&
         !holds_side(flow, item);
}

}  // namespace detail

/// Finds where the items of a letter of 2013 begin that bear no number.
class item_starts {
 public:
  /// What stands alone behind a sentence that decides something is the item, whatever its words.
  [[nodiscard]] std::uint32_t find_start(const flow& flow, const rationale_labels& labels, range region) {
    const bool behind_label = labels.end_before(region.begin) + 1 >= region.begin;
    const bool alone = !behind_label && flow.is_line_start(region.begin) &&
                       region.size() <= longest_lone_item && detail::is_one_sentence(flow.text(region));
    return alone ? region.begin : items_.find(flow, region);
  }

  /// Where a sentence without a number begins that may be an item's.
  [[nodiscard]] std::uint32_t sentence_start(const flow& flow, const rationale_labels& labels, range before) {
    const range region = flow.trimmed(before);
    const range item{find_start(flow, labels, region), region.end};
    const std::uint32_t last = detail::last_sentence(flow.text(), item);
    return detail::is_prose(flow.text({item.begin, last})) ? last : item.begin;
  }

  /// Where an item without a number begins: at the last words that introduce a request, or behind the last
  /// sentence of the rationale before it.
  [[nodiscard]] std::uint32_t start_of(const flow& flow, const rationale_labels& labels, range region) {
    std::uint32_t start = region.end;
    for (std::uint32_t at = region.begin; at < region.end;) {
      const std::uint32_t next = detail::find_sentence<grammar::request_lead>(flow, {at, region.end});
      if (next == region.end) break;
      start = next;
      at = next + 1;
    }
    return start != region.end ? start
                               : detail::paragraph_start(flow, region, find_start(flow, labels, region));
  }

 private:
  item_finder items_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
