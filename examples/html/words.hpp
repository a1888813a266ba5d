#pragma once

#include <imr/model/dispute.hpp>
#include <imr/model/guideline.hpp>

#include <string>
#include <string_view>

/// The words that pages use for what the record spells in its own way.
namespace html {

/// `not_medically_necessary` → `not medically necessary`
[[nodiscard]] inline std::string words(std::string_view name) {
  std::string text(name);
  for (char& c : text) {
    if (c == '_') c = ' ';
  }
  return text;
}

/// The same with a capital: `Partially overturned`.
[[nodiscard]] inline std::string title(std::string_view name) {
  std::string text = words(name);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// What a decision means for the one who asked for the treatment; readers new to these letters take `upheld`
/// for good news.
[[nodiscard]] constexpr std::string_view meaning(imr::decision d) noexcept {
  return d == imr::decision::upheld                 ? "the denial stands"
         : d == imr::decision::overturned           ? "the treatment is approved"
         : d == imr::decision::partially_overturned ? "a part is approved"
                                                    : "no decision could be read";
}

/// What an item is called: of one in part, what is in dispute. Empty where only its decision could be read.
[[nodiscard]] inline std::string name_of(const imr::dispute& d) {
  return d.partial && !d.partial->disputed.empty() ? d.partial->disputed.str() : d.item.str();
}

inline constexpr std::string_view no_item = "(item not readable)";

[[nodiscard]] constexpr std::string_view words(imr::basis b) noexcept {
  return b == imr::basis::mtus       ? "MTUS"
         : b == imr::basis::non_mtus ? "non-MTUS"
         : b == imr::basis::both     ? "MTUS and non-MTUS"
                                     : "none cited";
}

}  // namespace html
