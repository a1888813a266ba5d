#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace html {

namespace detail {

/// FNV-1a, 64 bits: short, the same everywhere, and good enough to tell files apart.
[[nodiscard]] constexpr std::uint64_t hash(std::string_view text,
                                           std::uint64_t state = 14695981039346656037U) noexcept {
  for (const char c : text) state = (state ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return state;
}

[[nodiscard]] inline std::string hex(std::uint64_t value, int digits) {
  std::string text;
  for (int i = digits - 1; i >= 0; --i) text += "0123456789abcdef"[value >> (4 * i) & 0xF];
  return text;
}

/// What every file system takes and no shell or URL reads otherwise.
[[nodiscard]] inline std::string safe(std::string_view name) {
  std::string text;
  for (const char c : name.substr(0, 40)) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    text += plain ? c : '-';
  }
  return text;
}

}  // namespace detail

/// Where a letter's page goes, without the ending: `letters/3f/CM15-0012345-9c21d07e`. The folders keep any
/// one of them from holding too many files. The same input gives the same name.
[[nodiscard]] inline std::string file_stem(std::string_view case_number, std::string_view input,
                                           std::uint64_t offset, std::string_view letter) {
  const std::uint64_t key = detail::hash(letter, detail::hash(std::to_string(offset), detail::hash(input)));
  return "letters/" + detail::hex(key >> 56, 2) + '/' +
         (case_number.empty() ? "letter" : detail::safe(case_number)) + '-' +
         detail::hex(key & 0xFFFFFFFFU, 8);
}

}  // namespace html
