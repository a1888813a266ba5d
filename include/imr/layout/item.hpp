#pragma once

#include "../lexical/sentence.hpp"
#include "flow.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Words that sentences of a rationale have and requests hardly ever do. They only choose between places where an
/// item might begin; no item needs to be free of them.
inline constexpr std::array<std::string_view, 64> prose_words = {
    "is", "are", "was", "were", "has", "have", "had", "should", "may", "could", "would", "will", "does", "do", "did", "be", "been", "cannot", "not", "it", "he", "she", "they", "this", "these", "there", "that", "which", "therefore", "thus", "because", "necessary", "necessity", "supported", "recommended", "recommend", "indicated", "appears", "certified", "noncertified", "denied", "warranted", "approved", "appropriate", "noted", "see", "based", "documented", "established", "stated", "request", "requested", "upheld", "overturned", "guideline", "guidelines", "mtus", "odg", "acoem", "patient", "claimant", "applicant", "worker", "provider"};

[[nodiscard]] inline bool is_prose_word(std::string_view word) noexcept {
  return std::any_of(prose_words.begin(), prose_words.end(),
                     [&](std::string_view w) { return lexical::detail::equal_ignoring_case(w, word); });
}

/// Whether a text reads like a sentence of a rationale.
[[nodiscard]] inline bool is_prose(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && lexical::is_letter(text[end])) ++end;
    if (end != at && is_prose_word(text.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

[[nodiscard]] inline std::size_t find_ignoring_case(std::string_view text, std::string_view what) noexcept {
  const auto hit = std::search(text.begin(), text.end(), what.begin(), what.end(),
                               [](char a, char b) { return lexical::to_lower(a) == lexical::to_lower(b); });
  return hit == text.end() ? std::string_view::npos : static_cast<std::size_t>(hit - text.begin());
}

}  // namespace detail

/// Finds where a disputed item begins: at a line start behind the end of a sentence, counted back from the decision.
/// Blank lines say nothing. An item has full stops of its own where it tells what was already authorized, so that
/// account is taken as a whole; other sentences without a verb stay with their item.
class item_finder {
 public:
  /// `region` runs from the end of the label before the item to the item's end.
  [[nodiscard]] std::uint32_t find(const flow& flow, range region) {
    collect(flow, region);
    if (strong_.empty()) return refine(flow, region, fallback(flow, region));
    const std::string_view text = flow.text();
    std::size_t chosen = 0;  // strong_ counts from the decision backward
    chosen = before_account(text, region, chosen);
    while (chosen + 1 < strong_.size() && belongs_to_item(text, {strong_[chosen + 1], strong_[chosen]})) ++chosen;
    return refine(flow, region, strong_[chosen]);
  }

 private:
  static constexpr std::string_view account = "was the original request";
  static constexpr std::string_view eligible = "IMR eligible";
  /// No posted item is longer than 449 bytes.
  static constexpr std::uint32_t longest_item = 2000;

  /// Line starts behind a sentence's end, from the decision backward. The search ends at the length of an item.
  void collect(const flow& flow, range region) {
    strong_.clear();
    weak_.clear();
    const std::string_view text = flow.text();
    const std::vector<std::uint32_t>& starts = flow.line_starts();
    for (std::size_t line = flow.line_of(region.end); line != 0; --line) {
      const std::uint32_t at = starts[line];
      if (at >= region.end) continue;
      if (at <= region.begin + 1 || region.end - at > longest_item) break;
      imr::detail::work(1);
      if (text[at - 1] != ' ') continue;
      const lexical::sentence_end end = lexical::ends_sentence(text.substr(region.begin, at - 1 - region.begin));
      if (end == lexical::sentence_end::strong) strong_.push_back(at);
      if (end == lexical::sentence_end::weak && !lexical::is_lower(text[at])) weak_.push_back(at);
    }
  }

  /// Moves back to the beginning of the account of what was authorized, where the item ends in one.
  [[nodiscard]] std::size_t before_account(std::string_view text, range region, std::size_t chosen) const {
    const range reach{strong_.back() > region.begin + longest_item ? strong_.back() : region.begin, region.end};
    const std::string_view whole = text.substr(reach.begin, reach.size());
    if (detail::find_ignoring_case(whole, eligible) == std::string_view::npos) return chosen;
    const std::size_t last = last_account(whole);
    if (last == std::string_view::npos) return chosen;
    const std::uint32_t at = reach.begin + static_cast<std::uint32_t>(last);
    for (std::size_t i = 0; i < strong_.size(); ++i) {
      if (strong_[i] < at) return std::max(chosen, i);
    }
    return chosen;
  }

  [[nodiscard]] static std::size_t last_account(std::string_view text) noexcept {
    std::size_t last = std::string_view::npos;
    for (std::size_t from = 0;;) {
      const std::size_t hit = detail::find_ignoring_case(text.substr(from), account);
      if (hit == std::string_view::npos) return last;
      last = from + hit;
      from = last + account.size();
    }
  }

  /// A short sentence without a verb, right before what is already taken as the item.
  [[nodiscard]] static bool belongs_to_item(std::string_view text, range sentence) noexcept {
    constexpr std::uint32_t longest = 240;
    return sentence.size() <= longest && !detail::is_prose(text.substr(sentence.begin, sentence.size()));
  }

  /// Where prose runs into the item without a full stop, the item begins behind the weak end between them.
  [[nodiscard]] std::uint32_t refine(const flow& flow, range region, std::uint32_t start) const {
    const std::string_view text = flow.text();
    const auto part = [&](std::uint32_t from, std::uint32_t to) { return text.substr(from, to - from); };
    if (detail::find_ignoring_case(part(start, region.end), account) != std::string_view::npos) return start;
    for (const std::uint32_t at : weak_) {
      if (at > start && detail::is_prose(part(start, at)) && !detail::is_prose(part(at, region.end))) return at;
    }
    return start;
  }

  /// Without any sentence end the whole region is the item, if it has an item's length, else its last line.
  [[nodiscard]] static std::uint32_t fallback(const flow& flow, range region) {
    if (region.size() <= longest_item) return region.begin;
    return std::max(region.begin, flow.line_starts()[flow.line_of(region.end - 1)]);
  }

  std::vector<std::uint32_t> strong_;
  std::vector<std::uint32_t> weak_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
