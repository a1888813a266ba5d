#include "ocr_case.hpp"

#include <cstddef>

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
  made.text = damaged(made.clean, made.kind, damage);
  return made;
}

}  // namespace fuzz
