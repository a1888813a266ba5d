#pragma once

#include <imr/parse_piece.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>

/// The fields of a clinical summary, read from its text and printed as short texts.
namespace support {

/// A summary and what one of its fields prints as; empty where it says nothing.
struct summary_case {
  std::string_view summary;
  std::string_view printed;
};

template <class Print> void expect_read(Print&& print, std::initializer_list<summary_case> table) {
  for (const summary_case& c : table) EXPECT_EQ(print(c.summary), c.printed) << c.summary;
}

/// Records are compared without the articles that open an entry.
inline std::string_view without_article(std::string_view text) {
  for (const std::string_view article : {"a ", "an ", "the ", "A ", "An ", "The "}) {
    if (text.substr(0, article.size()) == article) return text.substr(article.size());
  }
  return text;
}

/// `7`, `7.5`
inline std::string short_number(double value) {
  std::string all = std::to_string(value);
  while (all.back() == '0') all.pop_back();
  if (all.back() == '.') all.pop_back();
  return all;
}

/// `54 male`, `- female`, `54 -`
inline std::string person_in(std::string_view summary) {
  const auto r = imr::parse_piece<imr::clinical_summary>(summary);
  if (!r->age && !r->sex) return "";
  return (r->age ? std::to_string(*r->age) : "-") + ' ' + (r->sex ? std::string(to_string(*r->sex)) : "-");
}

/// `2015-10-10`, `2010-01-04..2015-10-10`, with blanks between
inline std::string injuries_in(std::string_view summary) {
  const auto r = imr::parse_piece<imr::clinical_summary>(summary);
  std::string all;
  for (const imr::injury& i : r->injuries) {
    all += (all.empty() ? "" : " ") + to_string(i.start);
    if (i.end != i.start) all += ".." + to_string(i.end);
  }
  return all;
}

/// `7`, `5-7`, with blanks between
inline std::string scores_in(std::string_view summary) {
  const auto r = imr::parse_piece<imr::clinical_summary>(summary);
  std::string all;
  for (const imr::pain_score& p : r->pain_scores) {
    EXPECT_EQ(p.scale, 10) << summary;
    all += (all.empty() ? "" : " ") + short_number(p.low);
    if (p.high != p.low) all += '-' + short_number(p.high);
  }
  return all;
}

/// `2016-11-04 denied [MRI of the neck]; - modified`
inline std::string reviews_in(std::string_view summary) {
  const auto r = imr::parse_piece<imr::clinical_summary>(summary);
  std::string all;
  for (const imr::ur_decision& d : r->ur_decisions) {
    all += (all.empty() ? "" : "; ") + (d.date ? to_string(*d.date) : std::string("-")) + ' ';
    all += to_string(d.action);
    const std::string item = d.item.str();
    if (!item.empty()) all.append(" [").append(without_article(item)).append("]");
  }
  return all;
}

/// `[lumbar strain][left knee pain]`
template <class Entries> std::string printed_entries(const Entries& entries) {
  std::string all;
  for (const imr::excerpt& entry : entries) {
    const std::string text = entry.str();
    all.append("[").append(without_article(text)).append("]");
  }
  return all;
}
inline std::string diagnoses_in(std::string_view summary) {
  const auto r = imr::parse_piece<imr::clinical_summary>(summary);
  return printed_entries(r->diagnoses);
}
inline std::string treatments_in(std::string_view summary) {
  const auto r = imr::parse_piece<imr::clinical_summary>(summary);
  return printed_entries(r->treatments);
}

/// The part of a text that a span marks.
inline std::string_view marked(std::string_view text, imr::span where) {
  return text.substr(where.offset, where.length);
}

}  // namespace support
