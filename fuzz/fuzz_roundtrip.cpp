// Records that are written and read again: what must hold is told at fuzz::check_roundtrip.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_roundtrip, 0};
