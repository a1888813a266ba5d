#include "ocr_case.hpp"

#include <cstddef>
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

}  // namespace fuzz
