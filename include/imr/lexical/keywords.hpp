#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"
#include "literal.hpp"
#include "phrase_words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// What a phrase stands for. The words are written in lower case and begin with a letter.
template <class Kind> struct keyword {
  literal words;
  Kind kind;
};

/// Phrases that are looked for at the beginning of every word of a text, in one step: the table is sorted by
/// the first letter, and of the phrases that fit the longest is taken.
///
///     enum class animal { cat, dog };
///     inline constexpr keyword<animal> rows[] = {{"cat", animal::cat}, {"hot dog", animal::dog}};
///     inline constexpr keyword_table animals(rows);
///     animals.find(p, end).kind    // where .width is not 0
template <class Kind, std::size_t Count> class keyword_table {
  static_assert(Count < 0xFFFF, "rows are counted in 16 bits");
  static constexpr std::size_t letters = 26;

 public:
  struct match {
    Kind kind = Kind();
    /// Bytes of the text; 0 where no phrase fits.
    std::size_t width = 0;
  };

  constexpr explicit keyword_table(const keyword<Kind> (&rows)[Count]) {
    for (const keyword<Kind>& row : rows) ++first_[slot(row.words.front()) + 1];
    for (std::size_t i = 1; i <= letters; ++i)
      first_[i] = static_cast<std::uint16_t>(first_[i] + first_[i - 1]);
    std::array<std::uint16_t, letters + 1> next = first_;
    for (const keyword<Kind>& row : rows) rows_[next[slot(row.words.front())]++] = row;
  }

  /// The longest phrase at the beginning of a text.
  [[nodiscard]] match find(const char* const begin, const char* const end) const noexcept {
    match best;
    if (begin == end || !is_letter(*begin)) return best;
    const std::size_t initial = slot(to_lower(*begin));
    for (std::size_t i = first_[initial]; i < first_[initial + 1]; ++i) {
      if (rows_[i].words.size() <= best.width || !detail::second_fits(begin, end, rows_[i].words)) continue;
      const std::size_t width = detail::match_phrase(begin, end, rows_[i].words);
      if (width > best.width) best = {rows_[i].kind, width};
    }
    imr::detail::work(1);
    return best;
  }
  [[nodiscard]] match find(std::string_view text) const noexcept {
    return find(text.data(), text.data() + text.size());
  }

 private:
  [[nodiscard]] static constexpr std::size_t slot(char lower) noexcept {
    return static_cast<std::size_t>(lower - 'a');
  }

  std::array<keyword<Kind>, Count> rows_{};
  /// Where the rows of each letter begin.
  std::array<std::uint16_t, letters + 1> first_{};
};

/// Offset of the next word's first byte at or after `at`, or the text's size: a letter or digit that does not
/// continue a word.
[[nodiscard]] inline std::size_t next_word(std::string_view text, std::size_t at) noexcept {
  const auto in_word = [](char c) { return is_letter(c) || is_digit(c); };
  if (at != 0 && at < text.size() && (in_word(text[at - 1]) || text[at - 1] == '\'')) {
    while (at < text.size() && (in_word(text[at]) || text[at] == '\'')) ++at;
  }
  while (at < text.size() && !in_word(text[at])) ++at;
  return at;
}

/// Offset behind the word that begins at `at`.
[[nodiscard]] inline std::size_t word_end_of(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && (is_letter(text[at]) || is_digit(text[at]) || text[at] == '\'')) ++at;
  return at;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
