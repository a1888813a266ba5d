#include "line_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace fuzz {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}
bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }
bool ends(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

/// Takes as many bytes of a kind as there are, at least one.
template <class Kind> bool take(std::string_view& text, Kind&& kind) {
  const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), kind) - text.begin());
  text.remove_prefix(end);
  return end != 0;
}
bool take_word(std::string_view& text, std::string_view word) {
  if (!begins(text, word)) return false;
  text.remove_prefix(word.size());
  return true;
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// `Naproxen 550mg #60`
bool is_order(std::string_view text) {
  if (text.size() > 60 || text.empty() || !is_upper(text.front())) return false;
  text.remove_prefix(1);
  return take(text, is_lower) && take_word(text, " ") && take(text, is_digit) && take_word(text, "mg #") &&
         take(text, is_digit) && text.empty();
}

/// A line of the form, and a whole sentence behind its label.
bool is_sentence_of(std::string_view line, std::string_view label) {
  return begins(line, label) && ends(line, ".") && is_plain(line) && line.size() > label.size() + 2 &&
         line.find(':', label.size()) == std::string_view::npos;
}

imr::decision decision_of(std::string_view words) {
  return words == "Upheld"       ? imr::decision::upheld
         : words == "Overturned" ? imr::decision::overturned
                                 : imr::decision::unknown;
}

/// A line that a decision ends.
bool is_decided(std::string_view line) {
  return is_plain(line) && (ends(line, ": Upheld") || ends(line, ": Overturned"));
}

/// Three lines with the labels of an item.
bool are_labelled(const std::string_view* line) {
  return is_sentence_of(line[0], "Claims Administrator guideline: ") &&
         is_sentence_of(line[1], "MAXIMUS guideline: ") && is_sentence_of(line[2], "Decision rationale: ");
}

/// `04/06/2015`, in years that need no thought.
std::optional<imr::date> day_of(std::string_view text) {
  if (text.size() != 10 || text[2] != '/' || text[5] != '/') return std::nullopt;
  for (const std::size_t at : {0U, 1U, 3U, 4U, 6U, 7U, 8U, 9U}) {
    if (!is_digit(text[at])) return std::nullopt;
  }
  const auto number = [&](std::size_t at, std::size_t digits) {
    int value = 0;
    for (; digits != 0; --digits) value = 10 * value + (text[at++] - '0');
    return value;
  };
  const imr::date day{static_cast<std::int16_t>(number(6, 4)), static_cast<std::uint8_t>(number(0, 2)),
                      static_cast<std::uint8_t>(number(3, 2))};
  const bool sure = day.year >= 1990 && day.year <= 2029 && day.day <= 28 && imr::exists(day);
  return sure ? std::optional<imr::date>(day) : std::nullopt;
}

}  // namespace

std::vector<sure_item> sure_items(std::string_view letter) {
  constexpr std::size_t before = 5;
  std::vector<sure_item> found;
  if (letter.find("riginal") != std::string_view::npos) return found;
  const std::vector<std::string_view> lines = lines_of(letter);
  for (std::size_t i = before; i + 3 < lines.size(); ++i) {
    if (!lines[i - 1].empty() || !ends(lines[i - 2], " is not medically necessary.")) continue;
    if (!is_decided(lines[i - before]) || !are_labelled(&lines[i - 4]) || !are_labelled(&lines[i + 1]))
      continue;
    const std::size_t colon = lines[i].rfind(": ");
    if (colon == std::string_view::npos || !is_order(lines[i].substr(0, colon))) continue;
    found.push_back({std::string(lines[i].substr(0, colon)), decision_of(lines[i].substr(colon + 2))});
  }
  found.erase(std::remove_if(found.begin(), found.end(),
                             [](const sure_item& s) { return s.decision == imr::decision::unknown; }),
              found.end());
  return found;
}

std::optional<sure_header> find_sure_header(std::string_view letter) {
  const std::vector<std::string_view> lines = lines_of(letter.substr(0, 200));
  if (lines.size() < 6 || !begins(lines[0], "Case Number: CM") || !begins(lines[1], "Decision Date: "))
    return std::nullopt;
  std::string_view number = lines[0].substr(15);
  const bool case_number =
      number.size() == 10 && number[2] == '-' && std::count_if(number.begin(), number.end(), is_digit) == 9;
  const auto day = day_of(lines[1].substr(15));
  const bool is_heading = lines[3] == "HOW THE IMR FINAL DETERMINATION WAS MADE" &&
                          begins(lines[4], "MAXIMUS Federal Services sent the complete case file");
  if (!case_number || !day || !lines[2].empty() || !is_heading) return std::nullopt;
  return sure_header{std::string(lines[0].substr(13)), *day};
}

}  // namespace fuzz
