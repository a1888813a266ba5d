// The entry of every target. libFuzzer, AFL++ and the engine of OSS-Fuzz call it; standalone.cpp does where
// there is none of them.
#include "target.hpp"

#include "mutator.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most)
    __attribute__((weak));  // only libFuzzer has it

namespace {

using fuzz::this_target;

std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

std::size_t put(std::string_view text, std::uint8_t* data, std::size_t most) {
  const std::size_t size = std::min(text.size(), most);
  std::memcpy(data, text.data(), size);
  return size;
}

/// Bytes before the letter of an input; all of it where there is none.
std::size_t selector_size(std::size_t size) {
  return this_target.letter_behind < 0 ? size
                                       : std::min(size, static_cast<std::size_t>(this_target.letter_behind));
}

fuzz::choices choices_of(unsigned seed, std::string& bytes) {
  bytes = std::to_string(seed);
  fuzz::choices from(bytes);
  (void)from.bytes(bytes.size());
  return from;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string error = this_target.check(as_text(data, size));
  if (error.empty()) return 0;
  std::fprintf(stderr, "oracle: %s\n", error.c_str());
  std::abort();
}

/// Letters are mutated as letters three times in four, and other inputs by their form where they have one;
/// selectors and the rest as bytes.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed) {
  std::string seeded;
  fuzz::choices from = choices_of(seed, seeded);
  const std::size_t selector = selector_size(size);
  const bool has_form = this_target.mutate != nullptr;
  const bool as_bytes = (selector == size && !has_form) || from.one_in(4);
  if (as_bytes && LLVMFuzzerMutate != nullptr) return LLVMFuzzerMutate(data, size, most);
  if (has_form) return put(this_target.mutate(as_text(data, size), from), data, most);
  std::string text(as_text(data, size));
  for (std::uint32_t times = 1 + from.below(3); times != 0; --times)
    text.replace(selector, text.size(), fuzz::mutated(std::string_view(text).substr(selector), from));
  return put(text, data, most);
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t one_size,
                                                 const std::uint8_t* other, std::size_t other_size,
                                                 std::uint8_t* out, std::size_t most, unsigned seed) {
  std::string seeded;
  fuzz::choices from = choices_of(seed, seeded);
  std::string text(as_text(one, selector_size(one_size)));
  if (this_target.letter_behind < 0) {  // the beginning of one and the end of the other
    text.resize(from.below(static_cast<std::uint32_t>(one_size + 1)));
    text += as_text(other, other_size).substr(std::min(text.size(), other_size));
  } else {
    text += fuzz::crossed(as_text(one, one_size).substr(text.size()),
                          as_text(other, other_size).substr(selector_size(other_size)), from);
  }
  return put(text, out, most);
}
