#include "ocr_case.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace fuzz {

ocr_case make_ocr_case(std::string_view input) {
  constexpr std::size_t seed = 8;
  ocr_case made;
  const std::size_t kind = input.empty() ? 0 : static_cast<unsigned char>(input.front()) % noises;
  made.kind = static_cast<noise>(kind);
  const std::string_view rest = input.substr(input.empty() ? 0 : 1);
  // Drawn, not taken: a letter of good variety from every seed.
  choices letter(rest.substr(0, seed));
  (void)letter.bytes(seed);
  made.truth = generate(letter);
  made.clean = written(record_of(made.truth));
  choices damage(rest);
  (void)damage.bytes(seed);
  damaged_text scanned = damaged(made.clean, made.kind, damage);
  std::size_t at = made.clean.find("set forth below:");
  for (const true_dispute& d : made.truth.disputes) {
    at = made.clean.find('\n' + d.item, at) + 1 + d.item.size();
    made.item_ends.push_back(scanned.place_of(at));
  }
  made.text = std::move(scanned.text);
  return made;
}

ocr_case with_damaged_decision(const ocr_case& whole, std::string_view input) {
  constexpr std::string_view confusions[][2] = {{"O", "0"}, {"l", "1"}, {"e", "c"}, {"h", "b"}, {"d", "cl"},
                                                {"U", "O"}, {"v", "y"}, {"r", "n"}, {"n", "u"}, {"u", "n"}};
  choices from(input);
  ocr_case made = whole;
  made.text = whole.clean;
  made.item_ends.clear();
  const std::size_t chosen = from.below(static_cast<std::uint32_t>(whole.truth.disputes.size()));
  std::size_t at = made.text.find("set forth below:");
  for (std::size_t i = 0; i < whole.truth.disputes.size(); ++i) {
    const std::string& item = whole.truth.disputes[i].item;
    at = made.text.find('\n' + item, at) + 1 + item.size();
    made.item_ends.push_back(at);
    if (i != chosen) continue;
    const auto& [letter, read_as] = from.pick(confusions);
    const std::size_t place = made.text.find(letter, made.text.find(": ", at));
    if (place < made.text.find('\n', at)) made.text.replace(place, letter.size(), read_as);
  }
  return made;
}

}  // namespace fuzz
