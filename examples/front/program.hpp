#pragma once

#include "exit_code.hpp"

#include <functional>
#include <string>

namespace front {

/// Runs what a program's main does and says why where the output could not be completed. A user who
/// interrupts it sees it end by the signal.
[[nodiscard]] int run_program(const std::string& name, const std::function<exit_code()>& body);

}  // namespace front
