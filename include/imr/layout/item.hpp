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

/// Words that sentences of a rationale have and requests hardly ever do. They only choose between places
/// where an item might begin; no item needs to be free of them.
inline constexpr std::array<std::string_view, 64> prose_words = {
    "is",        "are",         "was",       "were",      "has",          "have",       "had",
    "should",    "may",         "could",     "would",     "will",         "does",       "do",
    "did",       "be",          "been",      "cannot",    "not",          "it",         "he",
    "she",       "they",        "this",      "these",     "there",        "that",       "which",
    "therefore", "thus",        "because",   "necessary", "necessity",    "supported",  "recommended",
    "recommend", "indicated",   "appears",   "certified", "noncertified", "denied",     "warranted",
    "approved",  "appropriate", "noted",     "see",       "based",        "documented", "established",
    "stated",    "request",     "requested", "upheld",    "overturned",   "guideline",  "guidelines",
    "mtus",      "odg",         "acoem",     "patient",   "claimant",     "applicant",  "worker",
    "provider"};

[[nodiscard]] inline bool is_prose_word(std::string_view word) noexcept {
  return std::any_of(prose_words.begin(), prose_words.end(),
                     [&](std::string_view w) { return lexical::detail::equal_ignoring_case(w, word); });
}

/// Where the first and the last word of prose end in a text; both 0 where there is none.
struct prose_bounds {
  std::size_t first = 0;
  std::size_t last = 0;
};
[[nodiscard]] inline prose_bounds find_prose(std::string_view text) noexcept {
  prose_bounds found;
  imr::detail::work(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && lexical::is_letter(text[end])) ++end;
    if (end != at && is_prose_word(text.substr(at, end - at))) {
      if (found.first == 0) found.first = end;
      found.last = end;
    }
    at = end + 1;
  }
  return found;
}

/// Whether a text reads like a sentence of a rationale.
[[nodiscard]] inline bool is_prose(std::string_view text) noexcept { return find_prose(text).first != 0; }

/// Words that begin sentences of a rationale, and hardly ever a request.
inline constexpr std::array<std::string_view, 22> openers = {
    "the",   "this",  "these", "there", "therefore", "thus",  "it",   "he",    "she",     "they", "as",
    "based", "since", "given", "in",    "for",       "while", "such", "hence", "however", "see",  "not"};
[[nodiscard]] inline bool is_opener(std::string_view word) noexcept {
  return std::any_of(openers.begin(), openers.end(),
                     [&](std::string_view o) { return lexical::detail::equal_ignoring_case(o, word); });
}

/// Whether a text holds an amount as orders write them: `#60`, `5%`, `10mg`.
[[nodiscard]] inline bool has_amount(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '#' || text[i] == '%') return true;
    if (i != 0 && lexical::is_digit(text[i - 1]) && lexical::is_lower(text[i])) return true;
  }
  return false;
}

}  // namespace detail

/// Finds where a disputed item begins: at a line start behind the end of a sentence, counted back from the
/// decision. Blank lines say nothing. An item has full stops of its own where it tells what was already
/// authorized, so that account is taken as a whole; other sentences without a verb stay with their item.
class item_finder {
 public:
  /// No posted item is longer than 449 bytes.
  static constexpr std::uint32_t longest_item = 2000;

  /// `region` runs from the end of the label before the item to the item's end. In a damaged letter the full
  /// stop before the item may be lost.
  [[nodiscard]] std::uint32_t find(const flow& flow, range region, bool damaged = false) {
    damaged_ = damaged;
    if (region.empty()) return region.begin;
    collect(flow, region);
    const std::string_view text = flow.text();
    drop_behind_account(text, region);
    if (strong_.empty()) return refine(flow, region, fallback(flow, region));
    std::size_t chosen = 0;  // strong_ counts from the decision backward
    while (chosen + 1 < strong_.size() && belongs_to_item(text, {strong_[chosen + 1], strong_[chosen]}))
      ++chosen;
    return refine(flow, region, strong_[chosen]);
  }

 private:
  /// Where an account of what was authorized begins, and where its last words on the original request end,
  /// other than those on what the Claims Administrator left of it.
  struct account {
    std::size_t begin = std::string_view::npos;
    std::size_t remaining = std::string_view::npos;
  };

  /// Line starts behind a sentence's end, from the decision backward. The search ends at the length of an
  /// item.
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
      const lexical::sentence_end end =
          lexical::ends_sentence(text.substr(region.begin, at - 1 - region.begin));
      const bool lower = lexical::is_lower(text[at]);
      if (end == lexical::sentence_end::strong || (end == lexical::sentence_end::conclusion && !lower))
        strong_.push_back(at);
      if (end == lexical::sentence_end::weak || (end == lexical::sentence_end::conclusion && lower))
        weak_.push_back(at);
    }
  }

  /// Where the item ends in the account of what was authorized, it begins before the original request.
  void drop_behind_account(std::string_view text, range region) {
    const std::uint32_t begin = region.size() > longest_item ? region.end - longest_item : region.begin;
    const std::string_view reach = text.substr(begin, region.end > begin ? region.end - begin : 0);
    imr::detail::work_in_blocks(reach.size());
    account_ = std::string_view::npos;
    const account last = last_account(reach);
    if (last.remaining == std::string_view::npos || is_told(reach, last, begin)) return;
    account_ = begin + last.begin;
    const auto behind = [&](std::uint32_t at) { return at > account_; };
    strong_.erase(std::remove_if(strong_.begin(), strong_.end(), behind), strong_.end());
  }

  /// Whether a sentence says something of what remains of the request, and a line starts behind it: a
  /// rationale tells the account, and the item stands below.
  [[nodiscard]] bool is_told(std::string_view reach, const account& last,
                             std::uint32_t begin) const noexcept {
    if (strong_.empty()) return false;
    const detail::prose_bounds prose = detail::find_prose(reach.substr(last.remaining));
    return prose.first != 0 && strong_.front() >= begin + last.remaining + prose.first;
  }

  /// The last account of an original request, and where the text comes back to that request behind it.
  [[nodiscard]] static account last_account(std::string_view text) noexcept {
    constexpr std::string_view words = "riginal request";
    constexpr std::size_t before_q = words.find('q');
    account last;
    for (std::size_t q = text.find('q'); q != std::string_view::npos; q = text.find('q', q + 1)) {  // rare
      imr::detail::work(1);
      if (q < before_q || text.substr(q - before_q, words.size()) != words) continue;
      const std::string_view before = text.substr(0, q - before_q);
      const std::size_t end = before.size() + words.size();
      if (lexical::detail::ends_with_ignoring_case(before, " was the o") ||
          lexical::detail::ends_with_ignoring_case(before, " were the o"))
        last = {before.size() - std::string_view("was the o").size(), std::string_view::npos};
      else if (last.begin != std::string_view::npos && text.substr(end, 13) != " IMR eligible")
        last.remaining = end;
    }
    return last;
  }

  /// A short sentence without a verb right before what is already taken as the item, that orders an amount or
  /// runs on in lower case behind its full stop.
  [[nodiscard]] static bool belongs_to_item(std::string_view text, range sentence) noexcept {
    constexpr std::uint32_t longest = 240;
    const std::string_view words = text.substr(sentence.begin, sentence.size());
    const bool runs_on = sentence.end < text.size() && lexical::is_lower(text[sentence.end]);
    return words.size() <= longest && (runs_on || detail::has_amount(words)) && !detail::is_prose(words);
  }

  /// Where a sentence of the rationale runs into the item without a full stop, the item begins at the weak
  /// end between them, or at the line behind the last that reads like prose.
  [[nodiscard]] std::uint32_t refine(const flow& flow, range region, std::uint32_t start) const {
    const auto request_end = static_cast<std::uint32_t>((std::min<std::size_t>)(account_, region.end));
    if (request_end <= start) return start;
    const bool unlike = damaged_ && lexical::is_lower(flow.text()[start]);
    if (!unlike && !opens_sentence(flow.text(), region, start)) return start;
    const detail::prose_bounds prose = detail::find_prose(flow.text().substr(start, request_end - start));
    if (prose.first == 0) return start;
    std::uint32_t nearest = start;
    for (const std::uint32_t at : weak_) {
      if (at <= start || at >= request_end || prose.first > at - start) continue;
      if (prose.last <= at - start) return at;
      nearest = (std::max)(nearest, at);
    }
    if (nearest != start) return nearest;
    return line_behind(flow, start + static_cast<std::uint32_t>(prose.last), request_end, start);
  }

  /// Whether a sentence in what was taken for the item begins like one of the rationale.
  [[nodiscard]] bool opens_sentence(std::string_view text, range region, std::uint32_t start) const noexcept {
    if (strong_.empty() && start == region.begin) return true;
    text = text.substr(0, region.end);
    for (std::size_t at = start; at < text.size();) {
      const std::size_t end = (std::min)(text.find_first_of(" ,", at), text.size());
      if (detail::is_opener(text.substr(at, end - at))) return true;
      const std::size_t stop = text.find(". ", at);
      at = stop == std::string_view::npos ? stop : stop + 2;
      if (at >= account_) break;
    }
    return false;
  }

  /// The first line that begins with a capital or a digit between two places, or `otherwise`.
  [[nodiscard]] static std::uint32_t line_behind(const flow& flow, std::uint32_t from, std::uint32_t end,
                                                 std::uint32_t otherwise) {
    const std::vector<std::uint32_t>& starts = flow.line_starts();
    const auto next = std::upper_bound(starts.begin(), starts.end(), from);
    if (next == starts.end() || *next >= end || lexical::is_lower(flow.text()[*next])) return otherwise;
    return *next;
  }

  /// Without any sentence end the whole region is the item, if it has an item's length, else its last line.
  [[nodiscard]] static std::uint32_t fallback(const flow& flow, range region) {
    if (region.size() <= longest_item) return region.begin;
    return (std::max)(region.begin, flow.line_starts()[flow.line_of(region.end - 1)]);
  }

  bool damaged_ = false;
  std::vector<std::uint32_t> strong_;
  std::vector<std::uint32_t> weak_;
  /// Where the item's account of the original request ends; npos without one.
  std::size_t account_ = std::string_view::npos;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
