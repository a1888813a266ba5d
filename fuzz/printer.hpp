#pragma once

#include "events.hpp"
#include "walk.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fuzz {

/// Prints every value with its place, counted from `base`: two records are the same when they print the same.
class printer {
 public:
  explicit printer(std::uint64_t base) : base_(base) {}

  void text(std::string_view name, const imr::excerpt& text) {
    if (text.empty()) return;
    value(name, text.str());
    place(name, text.span());
    for (const imr::span& hole : text.holes()) place("hole", hole);
  }
  void place(std::string_view name, imr::span where) {
    value(name, std::to_string(where.offset - base_) + '+' + std::to_string(where.length));
  }
  void value(std::string_view name, std::string_view printed) {
    out_.append(name).append(" = ").append(printed).append("\n");
  }
  [[nodiscard]] const std::string& str() const noexcept { return out_; }

 private:
  std::uint64_t base_;
  std::string out_;
};

inline std::string print_events(const std::vector<event>& events, std::uint64_t base) {
  printer out(base);
  for (const event& e : events) std::visit([&](const auto& value) { walk(out, value); }, e);
  return out.str();
}

/// Where two texts part, for messages.
inline std::string first_difference(const std::string& a, const std::string& b) {
  const auto parted = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  const std::size_t newline = a.rfind('\n', static_cast<std::size_t>(parted));
  const std::size_t from = parted == 0 || newline == std::string::npos ? 0 : newline + 1;
  return "[" + a.substr(from, 200) + "] against [" + b.substr(std::min(from, b.size()), 200) + "]";
}

}  // namespace fuzz
