#pragma once

#include "../../lexical/charset.hpp"
#include "../../lexical/sentences.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// What joins an entry of a list to the one before it.
enum class list_joint : std::uint8_t { none, comma, conjunction, comma_conjunction, divider };

/// A stretch between two joints.
struct list_atom {
  std::string_view text;
  list_joint before = list_joint::none;
};

/// Cuts a list at its commas and `and`s, or, where it has semicolons or numbers, at those alone. Nothing is
/// cut inside brackets.
class list_cutter {
 public:
  explicit list_cutter(std::string_view list) noexcept : rest_(list) {
    divided_ = has_divider(list);
    numbered_ = !divided_ && numeral_length(list) != 0;
    if (numbered_) rest_.remove_prefix(numeral_length(list));
  }

  bool next(list_atom& to) noexcept {
    if (done_) return false;
    to.before = joint_;
    int depth = 0;
    std::size_t at = 0;
    for (; at < rest_.size(); ++at) {
      depth += depth_of(rest_[at]);
      if (depth > 0) continue;
      if (const std::size_t width = joint_at(at); width != 0) {
        to.text = rest_.substr(0, at);
        rest_.remove_prefix(at + width);
        return true;
      }
    }
    to.text = rest_;
    done_ = true;
    return true;
  }

  /// Whether the entries are divided by semicolons or numbers: their inner commas stay.
  [[nodiscard]] bool divided() const noexcept { return divided_ || numbered_; }

  /// Length of `1. ` or `2) ` at the beginning of a text, or 0.
  [[nodiscard]] static std::size_t numeral_length(std::string_view text) noexcept {
    std::size_t n = 0;
    const bool bracket = !text.empty() && text[0] == '(';
    if (bracket) ++n;
    const std::size_t first = n;
    while (n < text.size() && n < first + 2 && lexical::is_digit(text[n])) ++n;
    if (bracket && n == first && n < text.size() && lexical::is_lower(text[n])) ++n;  // `(a) `
    if (n == first || n == text.size() || (text[n] != '.' && text[n] != ')')) return 0;
    ++n;
    if (n == text.size() || text[n] != ' ') return 0;
    return n + 1;
  }

 private:
  [[nodiscard]] static int depth_of(char c) noexcept { return c == '(' ? 1 : c == ')' ? -1 : 0; }

  [[nodiscard]] static bool has_divider(std::string_view list) noexcept {
    int depth = 0;
    for (const char c : list) {
      depth += depth_of(c);
      if (c == ';' && depth <= 0) return true;
    }
    return false;
  }

  /// Length of a joint at a place, or 0; what kind it is is kept for the next atom.
  [[nodiscard]] std::size_t joint_at(std::size_t at) noexcept {
    const std::string_view here = rest_.substr(at);
    if (divided_) {
      if (here.front() != ';') return 0;
      joint_ = list_joint::divider;
      return 1 + and_length(here.substr(1));
    }
    if (numbered_) {
      if (here.front() != ' ') return 0;
      const std::size_t width = numeral_length(here.substr(1));
      joint_ = list_joint::divider;
      return width == 0 ? 0 : width + 1;
    }
    if (here.front() == ',' || is_misread_comma(at)) {
      const std::size_t conjunction = and_length(here.substr(1));
      joint_ = conjunction != 0 ? list_joint::comma_conjunction : list_joint::comma;
      return 1 + conjunction;
    }
    const std::size_t conjunction = and_length(here);
    if (conjunction != 0) joint_ = list_joint::conjunction;
    return conjunction;
  }

  /// `injections. medications`: a full stop that ends no sentence behind a whole word was a comma.
  [[nodiscard]] bool is_misread_comma(std::size_t at) const noexcept {
    constexpr std::size_t whole_word = 4;
    if (rest_[at] != '.' || at < whole_word || at + 2 >= rest_.size() || rest_[at + 1] != ' ') return false;
    if (!lexical::is_lower(rest_[at + 2])) return false;
    const std::string_view word = lexical::detail::last_word(rest_.substr(0, at));
    return word.size() >= whole_word && std::all_of(word.begin(), word.end(), lexical::is_lower) &&
           !lexical::detail::is_abbreviation(word) &&
           !lexical::detail::is_one_of(lexical::detail::inner_abbreviations, word);
  }

  /// Length of ` and ` at the beginning of a text, or 0; the blank behind it stays.
  [[nodiscard]] static std::size_t and_length(std::string_view text) noexcept {
    for (const std::string_view word : {std::string_view(" and "), std::string_view(" as well as ")}) {
      if (text.substr(0, word.size()) == word) return word.size() - 1;
    }
    return 0;
  }

  std::string_view rest_;
  list_joint joint_ = list_joint::none;
  bool divided_ = false;
  bool numbered_ = false;
  bool done_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
