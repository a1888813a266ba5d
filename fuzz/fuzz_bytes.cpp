// Any bytes: see fuzz::check_bytes for what must hold.

#include "allocation_counter.hpp"
#include "checks.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string error = fuzz::check_bytes({reinterpret_cast<const char*>(data), size});
  if (error.empty()) return 0;
  std::fprintf(stderr, "check_bytes: %s\n", error.c_str());
  std::abort();
}
