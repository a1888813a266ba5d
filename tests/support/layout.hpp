#pragma once

#include <imr/layout/scan.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// What the tests of the layout share: texts around disputed items, and the scan of a text.
namespace support {

inline constexpr std::string_view issues_beginning =
    "IMR ISSUES, DECISIONS AND RATIONALES\n"
    "The Final Determination was based on decisions for the disputed items/services set forth below:\n\n";

/// The label triple behind a decision. The rationale is left to the caller.
inline constexpr std::string_view triple =
    "\nClaims Administrator guideline: The Claims Administrator did not cite any medical evidence for its "
    "decision.\n"
    "MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.\n"
    "Decision rationale: ";

/// A section of disputed items. Each entry is an item with its decision, then its rationale.
struct told_item {
  std::string_view item;
  std::string_view rationale = "Nothing speaks for it.";
};
inline std::string issues(std::initializer_list<told_item> items) {
  std::string text(issues_beginning);
  for (const told_item& i : items) {
    text += i.item;
    text += triple;
    text += i.rationale;
    text += '\n';
  }
  return text;
}

/// The scan of a text that lives as long as the scan.
struct scanned {
  std::string text;
  imr::layout::scan scan;

  explicit scanned(std::string letter) : text(std::move(letter)) { scan.read(text, 0); }
  scanned(const scanned&) = delete;
  scanned& operator=(const scanned&) = delete;

  /// The letter's own text, without what was put back where it is damaged.
  [[nodiscard]] std::string at(imr::layout::range r) const { return scan.flow().quote(r).str(); }

  /// The items, in the letter's order.
  [[nodiscard]] std::vector<std::string> items() const {
    std::vector<std::string> all;
    for (const imr::layout::dispute_block& b : scan.disputes()) all.push_back(at(b.item));
    return all;
  }
};

/// A text with each line break doubled, or made single.
inline std::string double_spaced(std::string_view text) {
  std::string all;
  for (const char c : text) all += c == '\n' ? std::string("\n\n") : std::string(1, c);
  return all;
}
inline std::string single_spaced(std::string_view text) {
  std::string all;
  for (const char c : text) {
    if (c != '\n' || (!all.empty() && all.back() != '\n')) all += c;
  }
  return all;
}

/// A text as the running text has it: one blank for each run of white space.
inline std::string folded(std::string_view text) {
  std::string all;
  imr::lexical::folder().add(text, [&](std::string_view part) { all += part; });
  return all;
}

}  // namespace support
