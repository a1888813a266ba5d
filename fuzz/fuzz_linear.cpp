// A few bytes, repeated: what must hold is told at fuzz::check_linear.
#include "mutator.hpp"
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_linear, -1, fuzz::mutated_unit};
