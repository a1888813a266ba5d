// Three ways to one record: what must hold is told at fuzz::check_dom.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_dom, 0};
