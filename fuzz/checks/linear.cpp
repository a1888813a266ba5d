#include "../bounds.hpp"
#include "../checks.hpp"
#include "../reader.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

constexpr std::size_t longest_unit = 64;
/// Four times this is large enough for a look back over a whole item, 2000 bytes, to show that it ends there.
constexpr std::size_t small = std::size_t{2} << 10;

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  text.reserve(size + unit.size());
  while (text.size() < size) text += unit;
  return text;
}

}  // namespace

std::string check_linear(std::string_view input) {
  const std::string_view unit = input.substr(0, longest_unit);
  if (unit.empty()) return "";
  thread_local reader parser;
  const std::string text = repeated(unit, 4 * small);
  const std::uint64_t less = parser.work(std::string_view(text).substr(0, small));
  const std::uint64_t more = parser.work(text);
  if (more > most_work_per_byte * text.size() + fixed_work)
    return std::to_string(more) + " steps on " + std::to_string(text.size()) + " bytes";
  if (static_cast<double>(more) > most_growth * static_cast<double>(less) + static_cast<double>(fixed_work))
    return std::to_string(less) + " steps become " + std::to_string(more) + " on four times the bytes";
  return "";
}

}  // namespace fuzz
