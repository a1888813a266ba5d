#pragma once

#include "concept.hpp"

namespace imr {
inline namespace v0 {
namespace handler {

/// Wants nothing: for a parse whose status is all that matters.
struct discard {};

}  // namespace handler
}  // namespace v0
}  // namespace imr
