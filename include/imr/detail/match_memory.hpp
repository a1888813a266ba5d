#pragma once

#include "../config.hpp"

#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// Where the last matches of some rules ended. Alternatives that begin alike try the same rule at the same
/// place; it is read for the first of them. A rule says so of itself, and those that derive from it share what
/// was found:
///
///     static constexpr bool is_remembered = true;
///
/// What is found depends on nothing but the rule and the place, so nothing is ever taken back; a later match
/// takes the room of an earlier one.
class match_memory {
 public:
  struct match {
    const void* rule;
    const char* begin;
    /// Null where the rule did not match.
    const char* end;
  };

  match_memory() noexcept { used_ = false; }

  [[nodiscard]] const match* find(const void* rule, const char* begin) const noexcept {
    if (!used_) return nullptr;
    const match& kept = matches_[room_of(rule, begin)];
    return kept.rule == rule && kept.begin == begin ? &kept : nullptr;
  }
  void keep(const match& found) noexcept {
    if (!used_) {
      for (match& m : matches_) m.rule = nullptr;
      used_ = true;
    }
    matches_[room_of(found.rule, found.begin)] = found;
  }

 private:
  static constexpr std::size_t rooms = 32;

  /// Of a rule's address only the place in its page counts: it is the same wherever a program is loaded.
  [[nodiscard]] static std::size_t room_of(const void* rule, const char* begin) noexcept {
    constexpr std::uint32_t page = 4096;
    const auto a = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(rule)) % page * 0x9E3779B1U;
    const auto b = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(begin));
    return ((a >> 16U) + 5 * b) % rooms;
  }

  match matches_[rooms];  // not filled before something is kept: most rules remember nothing
  bool used_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
