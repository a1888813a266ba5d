#include "../checks.hpp"
#include "../printer.hpp"
#include "../reader.hpp"

#include <algorithm>
#include <cstddef>
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

/// Reads a letter out of the buffer by a parser that has met others.
std::string check_part(reader& used, const part& p) {
  recorder events;
  const imr::status status = used.read(p.text, events, p.offset);
  if (status != p.status) return "a letter ends in another state among others";
  const std::string there = print_events(events.events, p.offset);
  return p.alone == there ? ""
                          : "a letter is read otherwise among others: " + first_difference(p.alone, there);
}

}  // namespace

std::string check_stream(std::string_view input) {
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

}  // namespace fuzz
