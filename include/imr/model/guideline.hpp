#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"
#include "citation.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {

/// What a decision says it rests on: the Medical Treatment Utilization Schedule, something else, both, or
/// nothing.
enum class basis { mtus, non_mtus, both, none };

[[nodiscard]] constexpr std::string_view to_string(basis b) noexcept {
  return b == basis::mtus ? "mtus" : b == basis::non_mtus ? "non_mtus" : b == basis::both ? "both" : "none";
}

/// What stands after `Claims Administrator guideline:` or `MAXIMUS guideline:`.
///
///     auto g = imr::parse_piece<imr::guideline>("Decision based on MTUS Low Back Complaints 2004.");
///     // g->basis == imr::basis::mtus, g->citations.size() == 1
///
/// The basis is absent where the text does not tell; there are no citations where none are named.
struct guideline {
  excerpt text;
  reading<imr::basis> basis;
  list<citation> citations;
};

}  // namespace v0
}  // namespace imr
