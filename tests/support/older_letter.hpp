#pragma once

#include "layout.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What the tests of the older layouts share.
namespace support {

/// A block's parts: item, decision, the two guidelines and the rationale.
inline std::string told(const scanned& s, std::size_t i) {
  const imr::layout::dispute_block& b = s.scan.disputes().at(i);
  std::string all = s.at(b.item) + " | " + std::string(to_string(b.verdict.value));
  for (const imr::layout::range& value : b.values) all += " | " + s.at(value);
  return all;
}

/// The kinds of the sections, in the letter's order.
inline std::string kinds(const scanned& s) {
  std::string all;
  for (const imr::layout::section_block& b : s.scan.sections())
    all += (all.empty() ? "" : " ") + std::string(to_string(b.kind));
  return all;
}

inline std::string numbered_letter(std::string_view items) {
  return "DOCUMENTS REVIEWED\nThe file.\nCLINICAL CASE SUMMARY\nA mason fell.\n"
         "IMR DECISION(S) AND RATIONALE(S)\nThe Final Determination was based on decisions for the disputed "
         "items/services set forth below:\n" +
         std::string(items);
}

/// What each side went by and the rationale, behind the sentence of an item.
inline std::string reasons(std::string_view rationale) {
  return "\nThe Claims Administrator based its decision on A.\nThe Physician Reviewer based his/her decision "
         "on B.\n"
         "The Physician Reviewer's decision rationale: " +
         std::string(rationale) + '\n';
}

}  // namespace support
