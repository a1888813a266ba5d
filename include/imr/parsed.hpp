#pragma once

#include "diagnostic.hpp"
#include "list.hpp"

#include <string>
#include <string_view>
#include <type_traits>

namespace imr {
inline namespace v0 {

/// How a parse ended. `complete`: every part that a letter has was read. `recovered`: a record stands, and a
/// diagnostic of severity error or a warning about the layout says what is missing from it. `failed`: the
/// text is no letter. `stopped`: the handler asked to stop.
enum class status { complete, recovered, failed, stopped };

[[nodiscard]] constexpr std::string_view to_string(status s) noexcept {
  return s == status::complete    ? "complete"
         : s == status::recovered ? "recovered"
         : s == status::failed    ? "failed"
                                  : "stopped";
}

namespace detail {
/// Holds for a string that is gone at the end of the statement.
template <class String>
using if_temporary_string = std::enable_if_t<!std::is_lvalue_reference_v<String> &&
                                             std::is_same_v<std::decay_t<String>, std::string>>;
}  // namespace detail

/// A value, what was found on the way to it, and how far it can be trusted. Data, never an exception.
///
///     imr::parsed<imr::letter> r = imr::parse(text);
///     if (r) use(r->disputes);
template <class T> struct parsed {
  T value = T();
  list<diagnostic> diagnostics;
  imr::status status = status::failed;

  /// True unless the text was not what was asked for.
  explicit operator bool() const noexcept {
    return status == status::complete || status == status::recovered;
  }

  // Only on a named object: a loop over `parse(text)->disputes` would outlive what it walks over.
  T* operator->() & noexcept { return &value; }
  const T* operator->() const& noexcept { return &value; }
  const T* operator->() && = delete;
  const T* operator->() const&& = delete;
  [[nodiscard]] T& operator*() & noexcept { return value; }
  [[nodiscard]] const T& operator*() const& noexcept { return value; }
  [[nodiscard]] T operator*() && { return static_cast<T&&>(value); }
};

}  // namespace v0
}  // namespace imr
