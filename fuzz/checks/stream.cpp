#include "../checks.hpp"
#include "../choices.hpp"
#include "../generator.hpp"
#include "../layouts.hpp"
#include "../printer.hpp"
#include "../reader.hpp"
#include "../typed_text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {
namespace {

constexpr char separator = '\x1E';
constexpr std::size_t most_letters = 6;

std::vector<std::string_view> letters_in(std::string_view input) {
  std::vector<std::string_view> letters;
  while (letters.size() + 1 < most_letters) {
    const std::size_t end = input.find(separator);
    letters.push_back(input.substr(0, end));
    if (end == std::string_view::npos) return letters;
    input.remove_prefix(end + 1);
  }
  letters.push_back(input);
  return letters;
}

/// A letter, its place, and what is read of it when nothing stands beside it.
struct part {
  std::string_view text;
  std::size_t offset = 0;
  imr::status status = imr::status::failed;
  std::string alone;
};

part read_alone(std::string_view letter, std::size_t offset) {
  reader fresh;
  recorder events;
  const imr::status status = fresh.read(letter, events);
  return {letter, offset, status, print_events(events.events, 0)};
}

std::string first_difference_of(const std::string& alone, const std::string& there) {
  return alone == there ? "" : first_difference(alone, there);
}

/// Reads a letter out of the buffer by a parser that has met others.
std::string check_part(reader& used, const part& p) {
  recorder events;
  const imr::status status = used.read(p.text, events, p.offset);
  if (status != p.status) return "a letter ends in another state among others";
  const std::string there = print_events(events.events, p.offset);
  return p.alone == there ? ""
                          : "a letter is read otherwise among others: " + first_difference(p.alone, there);
}

/// Reads the letters that stand in one text, with `0x1E` between them, by one parser, in either order.
std::string check_parts(std::string_view input) {
  std::vector<part> parts;
  for (const std::string_view letter : letters_in(input))
    parts.push_back(read_alone(letter, static_cast<std::size_t>(letter.data() - input.data())));
  reader used;
  std::string error;
  for (const part& p : parts) {
    if (error.empty()) error = check_part(used, p);
  }
  std::reverse(parts.begin(), parts.end());
  for (const part& p : parts) {
    if (error.empty()) error = check_part(used, p);
  }
  return error;
}

/// Every byte belongs to one letter.
std::string check_places(std::string_view text, const std::vector<found_letter>& letters) {
  std::size_t end = 0;
  for (const found_letter& l : letters) {
    if (l.offset != end || l.text.empty()) return "a letter does not begin where the one before it ends";
    if (text.substr(end, l.text.size()) != l.text) return "a letter's text does not stand at its place";
    end += l.text.size();
  }
  return end == text.size() ? "" : "bytes belong to no letter";
}

/// However the input is cut, the splitter finds the letters of the whole; beyond the limit their first bytes.
std::string check_pieces(std::string_view text, std::vector<found_letter> letters, choices& from) {
  const std::uint32_t longest = 1 + from.below(from.one_in(2) ? 16 : 4096);
  if (split(text, longest, from, text.size()) != letters) return "the splitter finds other letters in pieces";
  const std::size_t limit = 1 + from.below(4096);
  for (found_letter& l : letters) l.text.resize(std::min(l.text.size(), limit + 1));
  return split(text, longest, from, limit) == letters ? "" : "a limit changes more than the texts beyond it";
}

std::string check_letters(std::string_view text, choices& from) {
  const std::vector<found_letter> letters = letters_of(text);
  const std::string error = check_places(text, letters);
  return error.empty() ? check_pieces(text, letters, from) : error;
}

/// A letter as one of many; its number is its own.
std::string make_letter(choices& from, int number) {
  true_letter truth = generate(from);
  truth.case_number = "CM15-000000" + std::to_string(number);
  return relaid(written(record_of(truth)), from);
}

/// A letter behind whose header something is lost. What is left ends in a small letter, as no beginning of
/// one does.
std::string broken(std::string letter, choices& from) {
  constexpr std::size_t header_size = 400;
  if (from.one_in(4)) return letter;
  letter.resize(std::min(letter.size(), header_size + from.below(static_cast<std::uint32_t>(letter.size()))));
  while (letter.back() < 'a' || letter.back() > 'z') letter.pop_back();
  return letter;
}

std::string values_alone(std::string_view letter) {
  thread_local reader parser;
  return values_of(parser.read(letter).value);
}

/// A whole letter before a broken one and one behind it are found, and read as they are read alone.
std::string check_neighbors(choices& from) {
  const std::string first = make_letter(from, 1);
  const std::string middle = broken(make_letter(from, 2), from);
  const std::string last = make_letter(from, 3);
  constexpr std::string_view between[] = {"\n", "\n\n", "\n\f", "\f", "\r\n"};
  const std::string_view gap = from.pick(between);
  const std::string bundle = first + std::string(gap) + middle + std::string(gap) + last;
  const std::vector<found_letter> letters = letters_of(bundle);
  if (letters.size() != 3) return std::to_string(letters.size()) + " letters are found where three stand";
  const std::string before = first_difference_of(values_alone(first), values_alone(letters.front().text));
  if (!before.empty()) return "a letter before a broken one is read otherwise: " + before;
  const std::string behind = first_difference_of(values_alone(last), values_alone(letters.back().text));
  return behind.empty() ? "" : "a letter behind a broken one is read otherwise: " + behind;
}

}  // namespace

std::string check_stream(std::string_view input) {
  std::string error = check_parts(input);
  choices from(input);
  choices sizes(from.bytes(4));
  if (error.empty()) error = check_letters(input, sizes);
  if (error.empty()) error = check_neighbors(from);
  return error;
}

}  // namespace fuzz
