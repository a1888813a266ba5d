#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace front {

/// One of several runs that divide the inputs among them: the outputs, put together in the order of the
/// numbers, are what one run over all would print.
struct share {
  std::size_t number = 1;
  std::size_t of = 1;

  /// `3/8`; none where it is no share.
  [[nodiscard]] static std::optional<share> read(const std::string& text);
  /// Which of `count` inputs, from and up to.
  [[nodiscard]] std::pair<std::size_t, std::size_t> range(std::size_t count) const {
    const std::size_t each = count / of;
    const std::size_t more = count % of;  // so many shares have one more
    const auto begin = [&](std::size_t n) { return n * each + (n < more ? n : more); };
    return {begin(number - 1), begin(number)};
  }
};

}  // namespace front
