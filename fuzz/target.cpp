// The entry of every target. libFuzzer, AFL++ and the engine of OSS-Fuzz call it; fuzz/standalone.cpp does where there
// is none of them.
#include "target.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string error = fuzz::this_target.check({reinterpret_cast<const char*>(data), size});
  if (error.empty()) return 0;
  std::fprintf(stderr, "oracle: %s\n", error.c_str());
  std::abort();
}
