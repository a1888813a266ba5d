#pragma once

#include "../excerpt.hpp"
#include "guideline.hpp"
#include "order.hpp"

#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {

/// What the review made of Utilization Review's decision. `upheld` means that the denial stands: the
/// treatment was found not medically necessary.
enum class decision { unknown, upheld, overturned, partially_overturned };

[[nodiscard]] constexpr std::string_view to_string(decision d) noexcept {
  return d == decision::upheld                 ? "upheld"
         : d == decision::overturned           ? "overturned"
         : d == decision::partially_overturned ? "partially_overturned"
                                               : "unknown";
}

/// What the rationale concludes about the request: its last such statement, whatever advice follows. `not
/// supported` and `necessity has not been established` are negative; `unstated` where no statement is
/// understood.
enum class conclusion {
  unstated,
  medically_necessary,
  not_medically_necessary,
  partially_medically_necessary
};

[[nodiscard]] constexpr std::string_view to_string(conclusion c) noexcept {
  return c == conclusion::medically_necessary             ? "medically_necessary"
         : c == conclusion::not_medically_necessary       ? "not_medically_necessary"
         : c == conclusion::partially_medically_necessary ? "partially_medically_necessary"
                                                          : "unstated";
}

/// How much a part of an item asks for. What the part does not say, or says in two different ways, is absent.
struct amount {
  reading<double> quantity;
  reading<int> refills;
  reading<double> sessions;
};

[[nodiscard]] inline amount amount_of(const order& o) { return {o.quantity, o.refills, o.sessions.total}; }

/// An item of which a part was already authorized:
/// `X was the original request. Y was authorized by the Claims Administrator. The remaining IMR eligible
/// portion of the original request, Z is: Upheld` has the original X, the authorized Y and the disputed Z.
struct partial {
  excerpt original;
  excerpt authorized;
  excerpt disputed;
  /// Of the first two parts; that of the third is the dispute's order.
  amount original_amount;
  amount authorized_amount;
};

/// What stands after `Decision rationale:`.
struct rationale {
  excerpt text;
  imr::conclusion conclusion = imr::conclusion::unstated;
};

/// One disputed item with its decision, the two guidelines and the rationale. A guideline that the letter
/// does not have is absent, and a diagnostic stands at the item.
///
///     Norco 10/325mg #60: Upheld
///     Claims Administrator guideline: …
///     MAXIMUS guideline: …
///     Decision rationale: … is not medically necessary.
///
/// In letters before 2014 a sentence decides the item: `The request for Norco 10/325mg #60 is not medically
/// necessary and appropriate.` has the item `Norco 10/325mg #60`. There the guidelines are whole sentences,
/// and in a notice and in a professional review the parts of a dispute stand apart: `where` is the place of
/// the part that names the item.
struct dispute {
  /// The request as printed, without its number, `The request for`, the colon and the decision.
  excerpt item;
  imr::decision decision = imr::decision::unknown;
  /// The words that say the decision; empty where none could be read.
  excerpt decision_text;
  /// What the item asks for; of an item in part, what is in dispute.
  imr::order order;
  std::optional<imr::partial> partial;
  std::optional<guideline> claims_administrator_guideline;
  std::optional<guideline> reviewer_guideline;
  imr::rationale rationale;
  span where;
};

}  // namespace v0
}  // namespace imr
