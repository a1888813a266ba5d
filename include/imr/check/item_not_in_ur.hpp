#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"
#include "request.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// Words are compared by their first four letters: `exam` and `examination`, `injection` and `injections`.
using stem = std::uint32_t;

[[nodiscard]] constexpr stem stem_of(std::string_view word) noexcept {
  stem s = 0;
  for (std::size_t i = 0; i < 4; ++i) s = s << 8 | static_cast<unsigned char>(lexical::to_lower(word[i]));
  return s;
}

/// Words that tell no item from another.
[[nodiscard]] inline bool is_common(stem s) noexcept {
  constexpr std::array<std::string_view, 39> words = {
      "therapy", "sessions", "visits", "treatment", "additional",   "left",     "right",    "bilateral",
      "with",    "contrast", "weeks",  "times",     "request",      "units",    "purchase", "rental",
      "months",  "days",     "postop", "operative", "associated",   "surgical", "service",  "initial",
      "unknown", "trial",    "twice",  "daily",     "hours",        "three",    "four",     "five",
      "seven",   "eight",    "nine",   "twelve",    "prescription", "quantity", "program"};
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return stem_of(w) == s; });
}

/// Brands and what is in them: a letter may use either name.
[[nodiscard]] inline stem other_name(stem s) noexcept {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 26> names = {{
      {"norco", "hydrocodone"},      {"vicodin", "hydrocodone"},    {"flexeril", "cyclobenzaprine"},
      {"fexmid", "cyclobenzaprine"}, {"valium", "diazepam"},        {"ultram", "tramadol"},
      {"percocet", "oxycodone"},     {"oxycontin", "oxycodone"},    {"soma", "carisoprodol"},
      {"zanaflex", "tizanidine"},    {"neurontin", "gabapentin"},   {"motrin", "ibuprofen"},
      {"anaprox", "naproxen"},       {"ambien", "zolpidem"},        {"prilosec", "omeprazole"},
      {"xanax", "alprazolam"},       {"voltaren", "diclofenac"},    {"lyrica", "pregabalin"},
      {"cymbalta", "duloxetine"},    {"mobic", "meloxicam"},        {"tylenol", "acetaminophen"},
      {"protonix", "pantoprazole"},  {"robaxin", "methocarbamol"},  {"klonopin", "clonazepam"},
      {"ativan", "lorazepam"},       {"dilaudid", "hydromorphone"},
  }};
  for (const auto& [brand, drug] : names) {
    if (stem_of(brand) == s) return stem_of(drug);
    if (stem_of(drug) == s) return stem_of(brand);
  }
  return 0;
}

/// Calls `sink(std::string_view)` with each word of a text, a word being letters in a row.
template <class Sink> void for_each_word(std::string_view text, Sink&& sink) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && lexical::is_letter(text[end])) ++end;
    if (end != at) sink(text.substr(at, end - at));
    at = end + 1;
  }
}

/// The letter's bytes of the sentence in which the summary tells a UR decision, as far as it is near.
[[nodiscard]] inline std::string_view account_of(const ur_decision& u, const excerpt& summary) noexcept {
  constexpr std::size_t longest = 600;
  if (!summary.span().contains(u.where)) return {};
  const std::string_view text = summary.raw();
  const auto begin = static_cast<std::size_t>(u.where.offset - summary.span().offset);
  const std::size_t end = begin + static_cast<std::size_t>(u.where.length);
  const std::size_t earliest = begin < longest ? 0 : begin - longest;
  const std::size_t stop = text.substr(earliest, begin - earliest).rfind('.');
  const std::size_t from = stop == npos ? earliest : earliest + stop;
  const std::size_t to = (std::min)((std::min)(text.find('.', end), text.size()), end + longest);
  return text.substr(from, to - from);
}

[[nodiscard]] inline bool is_approval(const ur_decision& u) noexcept {
  return u.action == ur_action::approved;
}

/// Collects the words of what Utilization Review is said to have decided against; false where that can be
/// anything.
[[nodiscard]] inline bool collect_account(const clinical_summary& s, workspace& w) {
  constexpr std::size_t most_decisions = 64;
  w.stems.clear();
  const auto add = [&](std::string_view word) {
    if (word.size() >= 4) w.stems.push_back(stem_of(word));
  };
  const std::size_t count = s.ur_decisions.size();
  if (count == 0 || count > most_decisions) return false;
  for (const ur_decision& u : s.ur_decisions) {
    if (is_approval(u)) continue;
    if (u.item.empty()) return false;
    w.first.read(u.item);
    for_each_word(w.first.text(), add);
    for_each_word(account_of(u, s.text), add);
  }
  std::sort(w.stems.begin(), w.stems.end());
  return true;
}

/// Whether an item surely is none of those in the account: not one of its own words is there, and it has no
/// abbreviation that could be spelled out there.
[[nodiscard]] inline bool is_foreign(std::string_view item, const workspace& w) {
  bool named = false;
  bool known = false;
  const auto has = [&](stem s) { return std::binary_search(w.stems.begin(), w.stems.end(), s); };
  for_each_word(item, [&](std::string_view word) {
    const bool abbreviation = word.size() >= 2 && std::all_of(word.begin(), word.end(), lexical::is_upper);
    known = known || abbreviation;
    if (word.size() < 4) return;
    const stem s = stem_of(word);
    if (is_common(s)) return;
    named = true;
    known = known || has(s) || has(other_name(s));
  });
  return named && !known;
}

/// Whether the account speaks of all items of a kind: `medications`, `the surgery`.
[[nodiscard]] inline bool names_the_kind(const reading<order_kind>& kind, const workspace& w) {
  constexpr std::array<std::pair<order_kind, std::string_view>, 3> words = {{
      {order_kind::medication, "medications"},
      {order_kind::surgery, "surgery"},
      {order_kind::imaging, "imaging"},
  }};
  return std::any_of(words.begin(), words.end(), [&](const auto& word) {
    return kind == word.first && std::binary_search(w.stems.begin(), w.stems.end(), stem_of(word.second));
  });
}

}  // namespace detail

/// item-not-in-ur (a note): the summary tells what Utilization Review decided against, and a disputed item is
/// not among it; what was approved is not in dispute. Words are compared by their beginnings, so that `neck
/// x-rays` is found in `x-rays of the neck`; a UR decision without an item can be about any, one on
/// `medications` about any of these.
///
///     … Utilization Review denied physical therapy. … Cold therapy unit: Upheld
template <class Report> void item_not_in_ur(const letter& l, workspace& w, Report&& report) {
  const clinical_summary& s = l.clinical_summary;
  if (!detail::collect_account(s, w)) return;
  if (std::all_of(s.ur_decisions.begin(), s.ur_decisions.end(), detail::is_approval)) {
    for (const dispute& d : l.disputes)
      report(code::item_not_in_ur, d.item.empty() ? d.where : d.item.span(), s.ur_decisions.front().where,
             "the summary tells of no UR decision against this item, but that one was approved");
    return;
  }
  for (const dispute& d : l.disputes) {
    if (detail::names_the_kind(d.order.kind, w)) continue;
    w.first.read(d.order.name.empty() ? d.item : d.order.name);
    if (!detail::is_foreign(w.first.text(), w)) continue;
    report(code::item_not_in_ur, d.item.span(), s.ur_decisions.front().where,
           "the summary's account of the UR decision does not name this item");
  }
}

}  // namespace check
}  // namespace v0
}  // namespace imr
