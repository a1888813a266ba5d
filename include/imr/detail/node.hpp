#pragma once

#include "../config.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/number_start.hpp"
#include "first.hpp"
#include "input.hpp"
#include "word_ahead.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The bytes of a set of symbols, for one look.
struct byte_set {
  std::uint64_t words[4];

  [[nodiscard]] static constexpr byte_set of(const symbols& all) noexcept {
    return {{all.low, all.letters, all.high, all.top}};
  }
  [[nodiscard]] constexpr bool has(char c) const noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return (words[byte >> 6U] >> (byte & 63U) & 1U) != 0;
  }
};

/// How a rule matches.
enum class node_kind : std::uint8_t {
  byte,     ///< one byte of the first bytes
  text,     ///< a text as it stands
  phrases,  ///< the first phrase that fits
  hand,     ///< by a function
  space,    ///< white space, as much as there is
  end,      ///< at the end of the text
  run,      ///< bytes of one set, up to where a rule that stops them matches
  all,      ///< one part after the other
  first,    ///< the first part that matches
  choice,   ///< the same, of many parts, some of which are turned away by one look into a table
  repeat,   ///< a part again and again
  ahead,    ///< a part, of which nothing is taken
  not_ahead
};

constexpr std::uint16_t no_limit = 0xFFFF;

struct number_set;

/// A rule as data. Rules are types to PEGTL, and as types each would be compiled into functions of its own,
/// thousands of them. As data they take no function but the one that reads them.
struct node {
  using hand_match = bool (*)(input&);
  using act_on = void (*)(const char* begin, const char* end, void* const* states);

  byte_set firsts = {{0, 0, 0, 0}};
  const node* const* parts = nullptr;
  act_on act = nullptr;
  hand_match hand = nullptr;
  const lexical::literal* words = nullptr;
  const void* table = nullptr;
  const void* memory_key = nullptr;       ///< under which its matches are remembered, if they are
  const word_set* words_ahead = nullptr;  ///< turned away by the word ahead, where it tells
  const number_set* numbers = nullptr;    ///< turned away by what stands behind a number, where it tells
  std::uint16_t count = 0;
  std::uint16_t least = 0;
  std::uint16_t most = no_limit;
  node_kind kind = node_kind::hand;
  /// Whether nothing of the run's bytes may follow it; whether nothing of the part may follow the repetition.
  bool whole = false;
  bool is_asked_first = false;  ///< turned away by the first byte
  bool is_step = false;
  bool takes_end = false;
  bool takes_numbers = false;

  /// Whether the rule can match at the beginning of a text, by its first byte.
  [[nodiscard]] bool may_begin(const char* p, const char* end) const noexcept {
    if (p == end) return takes_end;
    if (firsts.has(*p)) return true;
    return takes_numbers && lexical::may_begin_number({p, static_cast<std::size_t>(end - p)});
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
