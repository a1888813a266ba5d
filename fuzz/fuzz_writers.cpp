// Any bytes in every field: what must hold is told at fuzz::check_writers.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_writers, -1};
