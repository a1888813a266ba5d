#pragma once

#include "../lexical/charset.hpp"
#include "../lexical/number_reading.hpp"
#include "first.hpp"
#include "shape.hpp"
#include "word_ahead.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

/// The classes of a set of bytes. By words, not byte by byte: the compiler counts the steps.
[[nodiscard]] constexpr std::uint32_t classes_of(const symbols& bytes) noexcept {
  constexpr std::uint64_t digits = 0x03FF000000000000U;
  constexpr std::uint64_t marks = 0x0C00F00100003E00U;
  constexpr std::uint64_t bracket = 0x0000010000000000U;
  constexpr std::uint64_t letters = 0x07FFFFFE07FFFFFEU;
  constexpr std::uint64_t wide = 0x0000800C00000004U;
  constexpr std::uint32_t all_letters = 0x03FFFFFFU;
  auto classes = static_cast<std::uint32_t>((bytes.letters >> 1U | bytes.letters >> 33U) & all_letters);
  if (bytes.number) classes |= all_letters;
  if ((bytes.low & digits) != 0) classes |= word_class::bit(word_class::digit);
  if ((bytes.low & marks) != 0) classes |= word_class::bit(word_class::mark);
  if (bytes.end) classes |= word_class::bit(word_class::end);
  if ((bytes.low & bracket) != 0) classes |= word_class::bit(word_class::bracket);
  if ((bytes.top & wide) != 0) classes |= word_class::bit(word_class::wide);
  const bool other = ((bytes.low & ~(digits | marks | bracket)) | (bytes.letters & ~letters) | bytes.high |
                      (bytes.top & ~wide)) != 0;
  return other ? classes | word_class::bit(word_class::other) : classes;
}

/// With which words ahead a rule can match: so that it takes more of the word than its first byte, just that
/// byte, or nothing but marks before it. A set may hold more than is true, never less.
struct word_path {
  static constexpr std::uint32_t all_classes = ~std::uint32_t{0};
  static constexpr std::uint32_t word_classes = ~word_class::bit(word_class::mark);

  word_set takes;
  std::uint32_t ones = 0;
  word_set keeps;

  [[nodiscard]] static constexpr word_path nothing() noexcept { return {{}, 0, word_set::all()}; }
  [[nodiscard]] static constexpr word_path any() noexcept {
    return {word_set::all(), word_classes, word_set::all()};
  }
  /// One byte of a set.
  [[nodiscard]] static constexpr word_path byte_of(const symbols& bytes) noexcept {
    const std::uint32_t classes = classes_of(bytes);
    word_path path;
    path.ones = classes & word_classes;
    if (classes != path.ones) path.keeps = word_set::all();
    return path;
  }
  /// At least one byte, the first of a set.
  [[nodiscard]] static constexpr word_path from(const symbols& bytes) noexcept {
    word_path path = byte_of(bytes);
    if (!path.keeps.empty()) return any();
    path.takes.add(path.ones, all_classes);
    return path;
  }
  [[nodiscard]] static constexpr word_path end_of_text() noexcept {
    word_path path;
    path.keeps.add(word_class::bit(word_class::end), all_classes);
    return path;
  }
  [[nodiscard]] static constexpr word_path space() noexcept {
    word_path path = nothing();
    path.ones = word_class::bit(word_class::wide);
    path.takes.add(path.ones, all_classes);
    return path;
  }
  [[nodiscard]] static constexpr word_path number_words() noexcept {
    word_path path;
    for (const std::string_view word : lexical::detail::small_numbers) path.add_words(word);
    for (const std::string_view word : lexical::detail::round_numbers) path.add_words(word);
    return path;
  }
  /// Fixed words, in any case, with any white space where they have a blank.
  constexpr void add_words(std::string_view words) noexcept {
    constexpr std::uint32_t wide = word_class::bit(word_class::wide);
    std::size_t at = 0;
    for (; at < words.size() && word_class::of(words[at]) == word_class::mark; ++at) {
      if (words[at] == ' ') takes.add(wide, all_classes);
    }
    if (words.empty()) return;
    if (at == words.size()) {
      keeps = word_set::all();
      return;
    }
    const std::uint32_t first = word_class::bit(word_class::of(words[at]));
    if (at + 1 == words.size()) {
      ones |= first;
    } else {
      const std::uint32_t second = word_class::bit(word_class::of(words[at + 1]));
      takes.add(first, words[at + 1] == ' ' ? second | wide : second);
    }
  }

  [[nodiscard]] constexpr word_path optional() const noexcept { return {takes, ones, word_set::all()}; }
  [[nodiscard]] constexpr word_set either() const noexcept {
    word_set set = takes | keeps;
    set.add(ones, all_classes);
    return set;
  }
  [[nodiscard]] friend constexpr word_path operator|(const word_path& a, const word_path& b) noexcept {
    return {a.takes | b.takes, a.ones | b.ones, a.keeps | b.keeps};
  }
  /// The path, and then a rule, of which the first bytes are known, too.
  [[nodiscard]] constexpr word_path then(const word_path& b, const beginning& firsts) const noexcept {
    word_path path = {takes | (keeps & b.takes), 0, keeps & b.keeps};
    path.takes.add(ones, classes_of(firsts.takes));
    if (!firsts.keeps.empty()) path.ones = ones;
    if (!keeps.empty()) path.ones |= b.ones;
    return path;
  }
  /// The path of a rule with such first bytes again and again.
  [[nodiscard]] constexpr word_path repeated(const beginning& firsts) const noexcept {
    word_path path = *this;
    path.takes.add(ones, classes_of(firsts.takes));
    return path;
  }
};

/// The path of a rule of PEGTL, by the rule it is made of; any of one that is not listed.
template <class Rule> struct parts_words { static constexpr word_path value = word_path::any(); };

template <class Rule> inline constexpr word_path words_v = parts_words<shape_of<Rule>>::value;

template <class Rule, class = void>
inline constexpr word_path hand_words = parts_words<typename Rule::rule_t>::value;
template <class Rule>
inline constexpr word_path
    hand_words<Rule, std::void_t<decltype(Rule::first_bytes())>> = word_path::from(Rule::first_bytes());
/// A rule of ours that matches by hand says it itself, or its first bytes say it.
template <class Rule, class = void> inline constexpr word_path said_words = hand_words<Rule>;
template <class Rule>
inline constexpr word_path said_words<Rule, std::void_t<decltype(Rule::words_ahead())>> = Rule::words_ahead();
template <class Rule> struct parts_words<by_hand<Rule>> {
  static constexpr word_path value = said_words<Rule>;
};

template <in_peg::result_on_found Found, char... Bytes>
struct parts_words<in_peg::one<Found, in_peg::peek_char, Bytes...>> {
  static constexpr word_path value =
      word_path::byte_of(bytes_beginning(set_of<Bytes...>(), static_cast<bool>(Found)).takes);
};
template <in_peg::result_on_found Found, char Low, char High>
struct parts_words<in_peg::range<Found, in_peg::peek_char, Low, High>> {
  static constexpr word_path value =
      word_path::byte_of(bytes_beginning(set_of_ranges<Low, High>(), static_cast<bool>(Found)).takes);
};
template <char... Bounds> struct parts_words<in_peg::ranges<in_peg::peek_char, Bounds...>> {
  static constexpr word_path value = word_path::byte_of(set_of_ranges<Bounds...>());
};
template <char First, char... More> struct parts_words<in_peg::string<First, More...>> {
  static constexpr word_path value = word_path::from(set_of<First>());
};
template <char First, char... More> struct parts_words<in_peg::istring<First, More...>> {
  static constexpr word_path value = word_path::from(set_of_both_cases<First>());
};
template <> struct parts_words<in_peg::eof> { static constexpr word_path value = word_path::end_of_text(); };

template <class... Rules> [[nodiscard]] constexpr word_path words_of_all() noexcept {
  word_path path = word_path::nothing();
  ((path = path.then(words_v<Rules>, beginning_v<Rules>)), ...);
  return path;
}
template <class... Rules> struct parts_words<in_peg::seq<Rules...>> {
  static constexpr word_path value = words_of_all<Rules...>();
};
template <class... Rules> struct parts_words<in_peg::sor<Rules...>> {
  static constexpr word_path value = (words_v<Rules> | ...);
};
template <class Rule> inline constexpr word_path repeated_words = words_v<Rule>.repeated(beginning_v<Rule>);
template <class Rule> struct parts_words<in_peg::plus<Rule>> {
  static constexpr word_path value = repeated_words<Rule>;
};
template <unsigned Count, class Rule> struct parts_words<in_peg::rep<Count, Rule>> {
  static constexpr word_path value = repeated_words<Rule>;
};
template <unsigned Min, unsigned Max, class Rule> struct parts_words<in_peg::rep_min_max<Min, Max, Rule>> {
  static constexpr word_path value = Min == 0 ? repeated_words<Rule>.optional() : repeated_words<Rule>;
};
template <unsigned Max, class Rule> struct parts_words<in_peg::rep_opt<Max, Rule>> {
  static constexpr word_path value = repeated_words<Rule>.optional();
};
template <class Rule> struct parts_words<in_peg::star<Rule>> {
  static constexpr word_path value = repeated_words<Rule>.optional();
};
template <class Rule> struct parts_words<in_peg::opt<Rule>> {
  static constexpr word_path value = words_v<Rule>.optional();
};
template <class Rule> struct parts_words<in_peg::at<Rule>> {
  static constexpr word_path value = {{}, 0, words_v<Rule>.either()};
};
template <class Rule> struct parts_words<in_peg::not_at<Rule>> {
  static constexpr word_path value = word_path::nothing();
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
