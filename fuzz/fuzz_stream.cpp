// Several letters, one after another: what must hold is told at fuzz::check_stream.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_stream, 0};
