#include "layouts.hpp"

#include <imr/lexical/charset.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {
namespace {

using imr::lexical::is_digit;
using imr::lexical::is_letter;

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end != 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// Whether a line may break between two words: not behind a hyphen, which would join them, and not so that a
/// number might stand alone as a page's does.
bool may_break(const std::string& before, const std::string& after) {
  const bool number = is_digit(after.front()) || after == "of" || is_digit(before.back());
  return before.back() != '-' && !number;
}

std::string wrapped(std::string_view paragraph, std::size_t columns) {
  std::string all;
  std::size_t column = 0;
  const std::vector<std::string> words = words_of(paragraph);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool full = column != 0 && column + 1 + words[i].size() > columns;
    if (full && may_break(words[i - 1], words[i])) {
      all += '\n';
      column = 0;
    } else if (column != 0) {
      all += ' ';
      ++column;
    }
    all += words[i];
    column += words[i].size();
  }
  return all;
}

/// The lines of a text, each ended by what `end` makes of its number.
template <class End> std::string with_ends(std::string_view text, End&& end) {
  std::string all;
  std::size_t line = 0;
  for (const char c : text) {
    if (c == '\n') {
      all += end(line++);
    } else {
      all += c;
    }
  }
  return all;
}

std::string page_break(choices& from, int& page) {
  constexpr std::string_view breaks[] = {"\n\f", "\n\f\n", "\n\n\n\n", "\n\n\f\n"};
  switch (from.below(3)) {
    case 0: return std::string(from.pick(breaks));
    case 1:
      return "\n\nFinal Determination Letter for IMR Case Number CM15-0099999 " + std::to_string(++page) +
             "\n\f\n";
    default: return "\n\n          Page " + std::to_string(++page) + " of 400\n\f";
  }
}

std::string with_pages(std::string_view text, choices& from) {
  const auto times = static_cast<std::uint32_t>(from.between(2, 20));
  int page = 0;
  return with_ends(
      text, [&](std::size_t) { return from.one_in(times) ? page_break(from, page) : std::string("\n"); });
}

std::string with_typography(std::string text, choices& from) {
  if (from.one_in(2)) text = replaced(std::move(text), "\"", "\xE2\x80\x9D");
  if (from.one_in(2)) text = replaced(std::move(text), "'", "\xE2\x80\x99");
  constexpr std::string_view dashes[] = {"\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93"};
  const std::string_view dash = from.pick(dashes);
  if (!from.one_in(2)) return text;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] == '-' && is_digit(text[at - 1]) && is_digit(text[at + 1]) && text[at - 3] != 'M')
      text.replace(at, 1, dash);
  }
  return text;
}

}  // namespace

std::string relaid_safely(std::string_view text, choices& from) {
  std::string all(text);
  const bool carriage_returns = text.find('\r') != std::string_view::npos;
  if (!carriage_returns && from.one_in(2)) {
    constexpr std::string_view tails[] = {" \n", "   \n", "\t\n", "\xC2\xA0\n"};
    all = with_ends(all, [&](std::size_t) { return from.one_in(2) ? std::string(from.pick(tails)) : "\n"; });
  }
  if (from.one_in(3)) {
    constexpr std::string_view blanks[] = {"\xC2\xA0", "\xE2\x80\xAF", "\t", "  "};
    all = replaced(std::move(all), " ", from.pick(blanks));
  }
  if (!carriage_returns && from.one_in(2))
    all = replaced(std::move(all), "\n", from.one_in(2) ? "\r\n" : "\r");
  if (from.one_in(4)) all.insert(0, "\xEF\xBB\xBF");
  return all;
}

std::string relaid(std::string_view letter, choices& from) {
  std::string all;
  const auto columns = static_cast<std::size_t>(from.between(20, 200));
  const int spacing = from.between(1, 3);
  const bool wraps = !from.one_in(4);
  while (!letter.empty()) {
    const std::size_t end = std::min(letter.find('\n'), letter.size());
    all += wraps && end != 0 ? wrapped(letter.substr(0, end), columns) : std::string(letter.substr(0, end));
    all += '\n';
    letter.remove_prefix(std::min(end + 1, letter.size()));
  }
  if (from.one_in(3)) all = with_pages(all, from);
  if (spacing > 1)
    all = with_ends(all, [&](std::size_t) { return std::string(static_cast<std::size_t>(spacing), '\n'); });
  if (from.one_in(3)) all = with_typography(std::move(all), from);
  return relaid_safely(all, from);
}

}  // namespace fuzz
