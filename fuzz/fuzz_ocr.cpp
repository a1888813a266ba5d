// Letters with known truth, damaged: what must hold is told at fuzz::check_ocr.
#include "target.hpp"

const fuzz::target fuzz::this_target = {fuzz::check_ocr, -1};
