#include "../checks.hpp"
#include "../choices.hpp"
#include "../generator.hpp"
#include "../layouts.hpp"
#include "../printer.hpp"
#include "../reader.hpp"
#include "../typed_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

std::string compare(std::string_view one, std::string_view other, bool typography) {
  thread_local reader parser;
  const std::string before = values_of(parser.read(one).value, typography);
  const std::string after = values_of(parser.read(other).value, typography);
  return before == after ? "" : "the layout changes the record: " + first_difference(before, after);
}

}  // namespace

std::string check_layout(std::string_view input) {
  constexpr std::size_t selector = 8;
  choices from(input.substr(0, selector));
  const std::string_view letter = input.substr(std::min(selector, input.size()));
  if (!letter.empty() && letter.front() != '\0') return compare(letter, relaid_safely(letter, from), false);
  choices seed(letter.substr(letter.empty() ? 0 : 1));
  const true_letter truth = generate(seed);
  const std::string text = written(record_of(truth));
  return compare(text, relaid(text, from), true);
}

}  // namespace fuzz
