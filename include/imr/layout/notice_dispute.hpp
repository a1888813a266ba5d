#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "determination.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "item_mark.hpp"
#include "notice_part.hpp"
#include "section_block.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds the disputed items of a notice: each is determined in a list, which stands there twice, and has a
/// part of its own with what the reviewer went by and the rationale. An item whose determinations differ is
/// undecided.
class notice_dispute_finder {
 public:
  void find(const flow& flow, const std::vector<anchor>& anchors, const std::vector<section_block>& sections,
            std::vector<dispute_block>& blocks) {
    blocks.clear();
    headings_.clear();
    for (const anchor& a : anchors) {
      if (is_heading(a.kind) && a.kind != anchor_kind::determinations) headings_.push_back(a.where.begin);
    }
    determinations_.find(flow, headings_, found_);
    part_finder_.find(flow, sections, parts_);
    const std::size_t list = fullest_list();
    assign_parts(flow, list);
    for (const determination& d : found_) {
      if (d.list == list) add(flow, d, blocks);
    }
    weigh_other_lists(flow, list, blocks);
    for (const notice_part& p : parts_) {
      if (!p.taken && !is_repeated(flow, p)) insert_part(flow, p, blocks);
    }
  }

  /// Where the first list begins; the end of the text where there is none.
  [[nodiscard]] static std::uint32_t first_determination(const flow& flow) {
    return determination_finder::first(flow);
  }

 private:
  /// How many items are looked through for one that stands at another place; numbers have two digits.
  static constexpr std::size_t most_looks = 256;

  /// The list with the most determinations; of two that are as long the last.
  [[nodiscard]] std::size_t fullest_list() const noexcept {
    std::size_t best = 0;
    std::size_t most = 0;
    for (const determination& d : found_) {
      if (d.place + 1 < most) continue;
      most = d.place + 1;
      best = d.list;
    }
    return best;
  }

  void add(const flow& flow, const determination& d, std::vector<dispute_block>& blocks) {
    dispute_block& b = blocks.emplace_back();
    if (d.part == 0) {
      b.whole = d.whole;
      b.item = d.item;
    } else {
      begin_part(flow, parts_[d.part - 1], b);
      if (!d.item.empty() && !detail::same_words(flow.text(d.item), flow.text(b.item))) b.item = d.item;
    }
    b.verdict = d.verdict;
    if (d.number != 0) b.number = d.number;
  }

  /// Whether a part stands a second time, word for word, as on a page that was sent twice.
  [[nodiscard]] bool is_repeated(const flow& flow, const notice_part& p) const {
    const std::size_t end = (std::min)(parts_.size(), most_looks);
    return p.number != 0 &&
           std::any_of(parts_.begin(), parts_.begin() + static_cast<std::ptrdiff_t>(end),
                       [&](const notice_part& other) {
                         return other.taken && other.number == p.number &&
                                detail::same_words(parts_text(flow, other), parts_text(flow, p));
                       });
  }
  [[nodiscard]] static std::string_view parts_text(const flow& flow, const notice_part& p) {
    return flow.text({p.item.begin, (std::max)(p.item.begin, p.reasons_end)});
  }

  /// A part that no determination tells of stands where it does among the other parts.
  static void insert_part(const flow& flow, const notice_part& p, std::vector<dispute_block>& blocks) {
    const auto behind = std::find_if(blocks.begin(), blocks.end(), [&](const dispute_block& b) {
      return b.has(1) && b.labels[1].begin > p.whole.begin;
    });
    begin_part(flow, p, *blocks.emplace(behind));
  }

  /// The other lists have to say the same of each item. `blocks` are those of the list that was chosen.
  void weigh_other_lists(const flow& flow, std::size_t list, std::vector<dispute_block>& blocks) {
    const auto first =
        std::find_if(found_.begin(), found_.end(), [&](const determination& d) { return d.list == list; });
    if (blocks.empty() || found_.back().list == 0) return;
    const determination* const own = &*first;
    told_again_.assign(blocks.size(), false);
    for (const determination& other : found_) {
      if (other.list == list) continue;
      const std::size_t i = same_item(flow, own, blocks.size(), other);
      if (i == blocks.size()) continue;
      told_again_[i] = true;
      weigh(flow, own[i], other, blocks[i]);
    }
    // What another list said of an item is lost: that is told at what stands.
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (!told_again_[i]) blocks[i].verdict.repaired = blocks[i].verdict.words;
    }
  }

  /// Of two determinations that differ one may only be unreadable: then the rationale has to bear the other
  /// one out.
  static void weigh(const flow& flow, const determination& own, const determination& other,
                    dispute_block& b) {
    verdict& v = b.verdict;
    if (other.verdict.damaged) v.repaired = other.verdict.words;
    if (other.verdict.value == own.verdict.value) return;
    const bool unread = own.verdict.value == imr::decision::unknown;
    if (!flow.is_mended() || (!unread && other.verdict.value != imr::decision::unknown)) {
      v.value = imr::decision::unknown;
      return;
    }
    v.value = (unread ? other : own).verdict.value;
    v.words = (unread ? other : own).verdict.words;
    v.repaired = v.words;
    b.by_rationale = true;
  }

  static void begin_part(const flow& flow, const notice_part& p, dispute_block& b) {
    b.whole = flow.trimmed(p.whole);
    b.item = p.item;
    b.number = p.number;
    b.verdict.item_end = p.item.end;
    b.labels[1] = p.schedule;
    b.labels[2] = p.reasons;
    const std::uint32_t guidelines_end = p.reasons.empty() ? p.reasons_end : p.reasons.begin;
    if (!p.schedule.empty()) divide_guidelines(flow, {p.schedule.end, guidelines_end}, b);
    if (!p.reasons.empty()) b.values[2] = flow.trimmed({p.reasons.end, p.reasons_end});
  }

  /// Which determination of a list is of the same item as one of another list: that with its number, or else
  /// with its words, or else at its place; `count` where there is none.
  [[nodiscard]] static std::size_t same_item(const flow& flow, const determination* own, std::size_t count,
                                             const determination& other) {
    const auto find = [&](const auto& is_same) {
      if (other.place < count && is_same(own[other.place])) return other.place;
      const std::size_t end = (std::min)(count, most_looks);
      const auto found = static_cast<std::size_t>(std::find_if(own, own + end, is_same) - own);
      return found == end ? count : found;
    };
    const auto has_number = [&](const determination& d) { return d.number == other.number; };
    const std::size_t numbered = other.number == 0 ? count : find(has_number);
    if (numbered != count) return numbered;
    const auto is_free = [&](const determination& d) { return d.number == 0 || other.number == 0; };
    const auto has_words = [&](const determination& d) {
      return is_free(d) && detail::same_words(flow.text(d.item), flow.text(other.item));
    };
    const std::size_t worded = find(has_words);
    if (worded != count) return worded;
    return other.place < count && is_free(own[other.place]) ? other.place : count;
  }

  /// Gives each determination of a list its part: by the number, then by the words of the item. What is left
  /// is assigned in order, where nothing else is left for either; otherwise a damaged part could be another
  /// item's.
  void assign_parts(const flow& flow, std::size_t list) {
    first_free_ = 0;
    find_strange(list);
    std::size_t without = 0;
    for (determination& d : found_) {
      if (d.list != list) continue;
      take_part(d, part_with(flow, d));
      without += d.part == 0 ? 1U : 0U;
    }
    const auto is_free = [](const notice_part& p) { return !p.taken; };
    if (std::count_if(parts_.begin(), parts_.end(), is_free) != static_cast<std::ptrdiff_t>(without)) return;
    auto free = parts_.begin();
    for (determination& d : found_) {
      if (d.list != list || d.part != 0) continue;
      free = std::find_if(free, parts_.end(), is_free);
      if (d.number == 0 || free->number == 0) take_part(d, static_cast<std::size_t>(free - parts_.begin()));
      ++free;
    }
  }

  void find_strange(std::size_t list) noexcept {
    std::array<bool, detail::numbered::end> borne{};
    for (const determination& d : found_) {
      if (d.list == list) borne[static_cast<std::size_t>(d.number)] = true;
    }
    for (notice_part& p : parts_) p.strange = !borne[static_cast<std::size_t>(p.number)];
  }

  void take_part(determination& d, std::size_t i) noexcept {
    if (i == parts_.size()) return;
    d.part = i + 1;
    parts_[i].taken = true;
    while (first_free_ < parts_.size() && parts_[first_free_].taken) ++first_free_;
  }

  /// The part that bears the number of a determination, or else its words; behind the last where there is
  /// none.
  [[nodiscard]] std::size_t part_with(const flow& flow, const determination& d) const {
    const std::size_t end = (std::min)(parts_.size(), first_free_ + most_looks);
    for (std::size_t i = first_free_; d.number != 0 && i < end; ++i) {
      if (!parts_[i].taken && parts_[i].number == d.number) return i;
    }
    for (std::size_t i = first_free_; i < end; ++i) {
      const bool other_number = d.number != 0 && parts_[i].number != 0 && !parts_[i].strange;
      if (!parts_[i].taken && !other_number &&
          detail::same_words(flow.text(parts_[i].item), flow.text(d.item)))
        return i;
    }
    return parts_.size();
  }

  determination_finder determinations_;
  notice_part_finder part_finder_;
  std::vector<std::uint32_t> headings_;
  std::vector<determination> found_;
  std::vector<notice_part> parts_;
  /// Whether another list tells of an item.
  std::vector<bool> told_again_;
  std::size_t first_free_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
