#include "noise.hpp"

#include "confusions.hpp"

#include <imr/lexical/charset.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

using imr::lexical::is_digit;

/// Bytes between two places of damage, on the average.
constexpr int distances[noises] = {100, 20, 30, 7};

/// Letters that a digit is taken for.
constexpr std::string_view digit_letters[] = {"0O", "1lI", "2Z", "5S", "6G", "8B", "9g"};

bool touches_digit(std::string_view text, std::size_t at, std::size_t width) {
  return (at != 0 && is_digit(text[at - 1])) || (at + width < text.size() && is_digit(text[at + width]));
}

bool has_digit(std::string_view text) {
  for (const char c : text) {
    if (is_digit(c)) return true;
  }
  return false;
}

void damage_digit(char digit, choices& from, std::string& out) {
  for (const std::string_view row : digit_letters) {
    if (row.front() != digit) continue;
    out += row[1 + from.below(static_cast<std::uint32_t>(row.size() - 1))];
    return;
  }
  out += digit;
}

/// A letter may be read as a digit inside a word only: elsewhere that would be a number.
bool inside_word(std::string_view text, std::size_t at, std::size_t width) {
  return at != 0 && at + width < text.size() && imr::lexical::is_letter(text[at - 1]) &&
         imr::lexical::is_letter(text[at + width]);
}

/// A slash of a date such as 2/17/2015. It may be lost: a date is to be right or flagged however it is
/// damaged.
bool is_slash_of_date(std::string_view text, std::size_t at) {
  if (text[at] != '/') return false;
  const auto in_date = [](char c) { return is_digit(c) || c == '/'; };
  std::size_t begin = at;
  std::size_t end = at;
  while (begin != 0 && in_date(text[begin - 1])) --begin;
  while (end < text.size() && in_date(text[end])) ++end;
  return end - begin >= 8 && std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                        text.begin() + static_cast<std::ptrdiff_t>(end), '/') == 2;
}

/// A pair of the kind's table that fits; the number of bytes it replaces, or 0.
std::size_t confuse(std::string_view text, std::size_t at, noise kind, choices& from, std::string& out) {
  const confusion_row& rows = confusions[static_cast<std::size_t>(kind)];
  const std::size_t first = from.below(static_cast<std::uint32_t>(rows.count));
  for (std::size_t i = 0; i < rows.count; ++i) {
    const confusion& c = rows.pairs[(first + i) % rows.count];
    if (c.from.empty() || text.substr(at, c.from.size()) != c.from) continue;
    if (has_digit(c.to) && !inside_word(text, at, c.from.size())) continue;
    if (has_digit(c.from) || touches_digit(text, at, c.from.size())) continue;
    out += c.to;
    return c.from.size();
  }
  return 0;
}

/// Damages what stands at a place; the number of bytes it replaces.
std::size_t damage(std::string_view text, std::size_t at, noise kind, choices& from, std::string& out) {
  if (is_digit(text[at])) {
    damage_digit(text[at], from, out);
    return 1;
  }
  if (is_slash_of_date(text, at)) return 1;
  const bool free = !touches_digit(text, at, 1) && text[at] != '\n';
  const std::uint32_t what = from.below(20);
  if (what < 17 || !free) {
    const std::size_t width = free || text[at] == ' ' ? confuse(text, at, kind, from, out) : 0;
    if (width != 0) return width;
    out += text[at];
    return 1;
  }
  if (what == 17) return 1;
  out += text[at];
  out += what == 18 ? ' ' : from.pick(std::string_view(".'`,"));
  return 1;
}

}  // namespace

std::size_t damaged_text::place_of(std::size_t before) const {
  const auto behind = std::upper_bound(places.begin(), places.end(), before,
                                       [](std::size_t at, const auto& place) { return at < place.first; });
  if (behind == places.begin()) return std::min(before, text.size());
  const auto& [from, to] = *(behind - 1);
  return std::min(to + before - from, text.size());
}

damaged_text damaged(std::string_view letter, noise kind, choices& from) {
  const int distance = distances[static_cast<std::size_t>(kind)];
  damaged_text made;
  made.text.reserve(letter.size() + letter.size() / 8);
  std::size_t at = 0;
  while (at < letter.size()) {
    const std::size_t gap = from.below(static_cast<std::uint32_t>(2 * distance));
    const std::size_t next = std::min(letter.size(), at + gap);
    made.places.emplace_back(at, made.text.size());
    made.text += letter.substr(at, next - at);
    at = next;
    if (at < letter.size()) at += damage(letter, at, kind, from, made.text);
  }
  return made;
}

}  // namespace fuzz
