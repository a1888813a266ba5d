// The same letter in another layout: what must hold is told at fuzz::check_layout.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_layout, 8};
