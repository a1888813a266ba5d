#include "program.hpp"

#include "interruption.hpp"

#include <csignal>
#include <exception>
#include <iostream>

namespace front {

int run_program(const std::string& name, const std::function<exit_code()>& body) {
  exit_code code = exit_code::output_failed;
  try {
    code = body();
  } catch (const interrupted& e) {
    std::cerr << name << ": " << e.what() << std::endl;
    std::raise(interruption::signal());
  } catch (const std::exception& e) {
    std::cerr << name << ": " << e.what() << '\n';
  }
  if (code == exit_code::output_failed) std::cerr << name << ": the output could not be completed\n";
  return static_cast<int>(code);
}

}  // namespace front
