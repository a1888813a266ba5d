#pragma once

#include <imr/parse_piece.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>

/// Prints citations for tables of expected readings: one a line, as
/// `source|title|year|sections|pages|regulations`.
namespace support {

inline std::string printed(const imr::citation& c) {
  std::string text = std::string(imr::to_string(c.source)) + '|' + c.title.str() + '|';
  if (c.year) text += std::to_string(*c.year);
  text += '|';
  for (const imr::excerpt& s : c.sections) text += '[' + s.str() + ']';
  text += '|';
  for (const imr::page_range& p : c.pages) {
    text += (text.back() == '|' ? "" : " ") + std::to_string(p.first);
    if (p.last != p.first) text += '-' + std::to_string(p.last);
  }
  text += '|';
  for (const imr::regulation_range& r : c.regulations) text += r.first.str() + '-' + r.last.str();
  return text;
}

inline std::string citations_of(std::string_view text) {
  std::string all;
  const auto guideline = imr::parse_piece<imr::guideline>(text);
  for (const imr::citation& c : guideline->citations) all += (all.empty() ? "" : "\n") + printed(c);
  return all;
}

struct cited {
  std::string_view text;
  std::string_view citations;
};

inline void expect_cited(std::initializer_list<cited> rows) {
  for (const cited& row : rows) EXPECT_EQ(citations_of(row.text), row.citations) << row.text;
}

}  // namespace support
