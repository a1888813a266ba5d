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

struct part {
  std::string_view text;
  std::size_t offset;
};

/// Reads a letter out of the buffer by a parser that has met others.
std::string check_part(reader& used, const part& p) {
  reader fresh;
  recorder alone;
  recorder among_others;
  const imr::status expected = fresh.read(p.text, alone);
  const imr::status status = used.read(p.text, among_others, p.offset);
  if (status != expected) return "a letter ends in another state among others";
  const std::string here = print_events(alone.events, 0);
  const std::string there = print_events(among_others.events, p.offset);
  return here == there ? "" : "a letter is read otherwise among others: " + first_difference(here, there);
}

}  // namespace

std::string check_stream(std::string_view input) {
  std::vector<part> parts;
  for (const std::string_view letter : letters_in(input))
    parts.push_back({letter, static_cast<std::size_t>(letter.data() - input.data())});
  reader used;
  std::string error;
  for (const part& p : parts) {
    if (error.empty()) error = check_part(used, p);
  }
  std::reverse(parts.begin(), parts.end());
  for (const part& p : parts) {
    if (error.empty() && parts.size() > 1) error = check_part(used, p);
  }
  return error;
}

}  // namespace fuzz
