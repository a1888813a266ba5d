#pragma once

#include "span.hpp"

namespace imr {
inline namespace v0 {

/// A typed value with the place it was read from, or nothing where the letter does not say it or it could not
/// be understood (then a diagnostic stands at the place).
///
///     if (letter.header.decision_date) use(*letter.header.decision_date);
///     letter.reviewer.practice_years_over == 5
template <class T> class reading {
 public:
  constexpr reading() = default;
  constexpr reading(T value, imr::span where) : value_(value), where_(where), present_(true) {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return present_; }
  constexpr explicit operator bool() const noexcept { return present_; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }
  constexpr const T* operator->() const noexcept { return &value_; }
  [[nodiscard]] constexpr T value_or(T other) const { return present_ ? value_ : other; }
  /// Where it stands; empty where there is no value.
  [[nodiscard]] constexpr imr::span span() const noexcept { return where_; }

  friend constexpr bool operator==(const reading& a, const T& b) { return a.present_ && a.value_ == b; }
  friend constexpr bool operator!=(const reading& a, const T& b) { return !(a == b); }
  /// Two readings are equal when they say the same, wherever they stand.
  friend constexpr bool operator==(const reading& a, const reading& b) {
    return a.present_ == b.present_ && (!a.present_ || a.value_ == b.value_);
  }
  friend constexpr bool operator!=(const reading& a, const reading& b) { return !(a == b); }

 private:
  T value_ = T();
  imr::span where_ = {};
  bool present_ = false;
};

}  // namespace v0
}  // namespace imr
