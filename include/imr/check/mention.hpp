#pragma once

#include "request.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {
namespace detail {

/// Where the other mention of an item's amounts stands.
enum class mentioned_in { rationale, ur_decision };

/// `Valium 5mg #120 is not medically necessary.`: the drug near the beginning of a sentence that decides on
/// it.
template <class Sink>
void for_each_decided_mention(std::string_view text, std::string_view drug, Sink&& sink) {
  constexpr std::size_t longest_lead = 60;
  for (std::size_t at = find_word(text, drug); at != npos; at = find_word(text, drug, at + 1)) {
    const std::string_view sentence = sentence_at(text, at);
    const auto lead = at - static_cast<std::size_t>(sentence.data() - text.data());
    if (lead > longest_lead || sentence.find("necess") == npos || speaks_of_others(sentence)) continue;
    imr::detail::mentioned_amounts found;
    const std::string_view behind = sentence.substr(lead + drug.size());
    const std::size_t width = imr::detail::read_mention<grammar::mention::drug_amounts>(behind, found);
    const std::size_t named = naming_part(behind).size();  // the verb stands right behind the amounts
    if (width == npos || named < width || named > width + 1) continue;
    sink(found);
  }
}

/// Calls `sink(const mentioned_amounts&, mentioned_in)` for each mention of a drug's amounts that is about
/// the item.
template <class Sink> void for_each_mention(const letter& l, const dispute& d, workspace& w, Sink&& sink) {
  constexpr std::size_t most_ur_decisions = 64;
  const std::string_view drug = drug_word(d.order, w.name);
  if (drug.empty()) return;
  w.first.read(d.rationale.text);
  const auto tell = [&](const imr::detail::mentioned_amounts& found) {
    sink(found, mentioned_in::rationale);
  };
  for_each_request(w.first.text(), [&](std::string_view part) {
    imr::detail::mentioned_amounts found;
    if (read_amounts(part, drug, found)) tell(found);
  });
  for_each_decided_mention(w.first.text(), drug, tell);
  const auto& decisions = l.clinical_summary.ur_decisions;
  for (std::size_t i = 0; i < (std::min)(decisions.size(), most_ur_decisions); ++i) {
    if (decisions[i].action != ur_action::denied && decisions[i].action != ur_action::modified) continue;
    w.first.read(decisions[i].item);
    imr::detail::mentioned_amounts found;
    if (read_amounts(w.first.text(), drug, found)) sink(found, mentioned_in::ur_decision);
  }
}

}  // namespace detail
}  // namespace check
}  // namespace v0
}  // namespace imr
