#pragma once

#include "determination.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "item_mark.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Tells whether an item stands a second time, as it does where a page was sent twice: it bears the number
/// and the words of one before it. Blocks are told in their order and stay where they are meanwhile.
class repeated_items {
 public:
  /// The block before that has a block's number and item; none where there is none. A block without a
  /// number, or with an empty item, repeats nothing.
  [[nodiscard]] const dispute_block* first_of(const flow& flow, const dispute_block& b) {
    const auto place = static_cast<std::size_t>(b.number);
    if (b.number <= 0 || place >= first_.size() || b.item.empty()) return nullptr;
    const dispute_block* const first = first_[place];
    if (first == nullptr) first_[place] = &b;
    const bool same = first != nullptr && detail::same_words(flow.text(first->item), flow.text(b.item));
    return same ? first : nullptr;
  }

 private:
  std::array<const dispute_block*, detail::numbered::end> first_{};
};

/// Takes out the items that stand a second time with the same decision and the same words in each part. One
/// that says anything else stays.
inline void drop_repeated_items(const flow& flow, std::vector<dispute_block>& blocks) {
  const auto same_parts = [&](const dispute_block& a, const dispute_block& b) {
    return a.verdict.value == b.verdict.value &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(),
                      [&](range x, range y) { return detail::same_words(flow.text(x), flow.text(y)); });
  };
  repeated_items items;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (kept != i) blocks[kept] = blocks[i];
    const dispute_block* const first = items.first_of(flow, blocks[kept]);
    if (first == nullptr || !same_parts(*first, blocks[kept])) ++kept;
  }
  blocks.resize(kept);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
