#pragma once

#include "../diagnostic.hpp"
#include "../lexical/number.hpp"
#include "request.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// Whether the words behind an age name the worker: `54-year-old right-handed male`.
[[nodiscard]] inline bool is_followed_by_worker(std::string_view rest) {
  constexpr std::array<std::string_view, 12> nouns = {"male",      "female",    "man",      "woman",
                                                      "gentleman", "lady",      "worker",   "patient",
                                                      "claimant",  "applicant", "employee", "injured"};
  constexpr int most_words = 4;
  for (int i = 0; i < most_words; ++i) {
    while (!rest.empty() && (rest.front() == ' ' || (i == 0 && rest.front() == ','))) rest.remove_prefix(1);
    std::size_t end = 0;
    while (end < rest.size() && (is_word_byte(rest[end]) || rest[end] == '-')) ++end;
    if (end == 0) return false;
    if (is_one_of(nouns, rest.substr(0, end))) return true;
    rest.remove_prefix(end);
  }
  return false;
}

/// Whether the words before an age say of whom it is the age, now: `the patient is (now) 54 years old`.
[[nodiscard]] inline bool is_preceded_by_worker(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 7> subjects = {"worker",   "patient", "claimant", "applicant",
                                                        "employee", "he",      "she"};
  constexpr std::array<std::string_view, 4> between = {"now", "currently", "a", "an"};
  std::string_view word = word_before(text, at);
  const auto back = [&] {
    at = static_cast<std::size_t>(word.data() - text.data());
    word = word_before(text, at);
  };
  for (int i = 0; i < 2 && is_one_of(between, word); ++i) back();
  if (word != "is") return false;
  back();
  return is_one_of(subjects, word);
}

/// `Her husband, a 62-year-old man`: somebody named a few words before, in the same sentence.
[[nodiscard]] inline bool follows_relative(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 16> relatives = {
      "husband",  "wife",  "spouse",  "father", "mother", "brother",  "sister", "son",
      "daughter", "child", "partner", "friend", "driver", "coworker", "uncle",  "aunt"};
  constexpr int most_words = 5;
  for (int i = 0; i < most_words; ++i) {
    const std::string_view word = word_before(text, at);
    if (word.empty()) return false;
    if (is_one_of(relatives, word)) return true;
    at = static_cast<std::size_t>(word.data() - text.data());
    if (at >= 2 && text[at - 2] == '.') return false;
  }
  return false;
}

/// `his 45-year-old brother`, `was a 30-year-old man when …`: another person, another time.
[[nodiscard]] inline bool is_of_another(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> owners = {"his",  "her",  "their", "whose", "was",
                                                      "over", "with", "than",  "under"};
  constexpr std::array<std::string_view, 3> articles = {"a", "an", "then"};
  std::string_view word = word_before(text, at);
  if (is_one_of(articles, word))
    word = word_before(text, static_cast<std::size_t>(word.data() - text.data()));
  return is_one_of(owners, word);
}

/// Calls `sink(age, std::string_view)` with each age of the worker that a text mentions.
template <class Sink> void for_each_age(std::string_view text, Sink&& sink) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool candidate = lexical::is_digit(text[at]) && (at == 0 || !is_word_byte(text[at - 1]));
    if (!candidate) continue;
    const std::size_t width = imr::detail::match_prefix<grammar::mention::mentioned_age>(text.substr(at));
    if (width == npos || is_of_another(text, at) || follows_relative(text, at)) continue;
    if (!is_followed_by_worker(text.substr(at + width)) && !is_preceded_by_worker(text, at)) continue;
    sink(lexical::integer_value(text.substr(at, 2)), text.substr(at, width));
  }
}

}  // namespace detail

/// age-mismatch: the worker's age in the summary and another age of the worker, further on in the summary or
/// in a rationale, are more than a year apart. A year is no contradiction: between a note and the review lies
/// a birthday. Ages of others, of the past and of a guideline's patients do not count. One finding a text.
///
///     A 54 year old male … Decision rationale: The patient is a 45-year-old man with …
template <class Report> void age_mismatch(const letter& l, workspace& w, Report&& report) {
  const reading<int>& told = l.clinical_summary.age;
  if (!told) return;
  const auto compare = [&](const excerpt& text, std::string_view message) {
    bool found = false;
    w.first.read(text);
    detail::for_each_age(w.first.text(), [&](int age, std::string_view words) {
      if (found || (age - *told <= 1 && *told - age <= 1)) return;
      found = true;
      report(code::age_mismatch, told.span(), w.first.place(words), message);
    });
  };
  compare(l.clinical_summary.text, "the summary gives the worker two different ages");
  for (const dispute& d : l.disputes)
    compare(d.rationale.text, "the summary and a rationale give the worker different ages");
}

}  // namespace check
}  // namespace v0
}  // namespace imr
