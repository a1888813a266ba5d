// One part of a letter: what must hold is told at fuzz::check_fields.
#include "mutator.hpp"
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_fields, -1, fuzz::mutated_part};
