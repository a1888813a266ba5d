// Any bytes: what must hold is told at fuzz::check_bytes.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_bytes, 0};
