#pragma once

#include "choice.hpp"
#include "match_memory.hpp"
#include "node.hpp"
#include "work.hpp"

#include "../lexical/phrase_words.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace imr {
inline namespace v0 {
namespace detail {

/// What stays the same while a rule and those below it match.
struct match_frame {
  const char* end;
  void* const* states;
  mutable words_ahead ahead{};
  mutable numbers_behind numbers{};
  mutable match_memory memory{};
};

[[nodiscard]] inline const char* match_parts(const node& n, const char* p, const match_frame& in);

/// Whether a rule can match, by what stands behind its first byte: by the word ahead, or by what follows the
/// number there.
[[nodiscard]] inline bool may_go_on(const node& n, const char* p, const match_frame& in) {
  if (p == in.end || (n.words_ahead == nullptr && n.numbers == nullptr)) return true;
  if (!n.is_asked_first && !n.may_begin(p, in.end)) return false;
  if (lexical::is_digit(*p)) return n.numbers == nullptr || n.numbers->has(in.numbers.at(p, in.end));
  if (n.words_ahead != nullptr && !in.ahead.fit(*n.words_ahead, p, in.end)) return false;
  return n.numbers == nullptr || n.firsts.has(*p) || n.numbers->has(in.numbers.at(p, in.end));
}

/// Where a rule's match ends, or null: what PEGTL's rules do, from data.
[[nodiscard]] inline const char* match_node(const node& n, const char* p, const match_frame& in) {
  if (n.is_asked_first && !n.may_begin(p, in.end)) return nullptr;
  if (n.is_step) work(1);
  if (!may_go_on(n, p, in)) return nullptr;
  if (n.kind == node_kind::byte && n.act == nullptr) return p != in.end && n.firsts.has(*p) ? p + 1 : nullptr;
  return match_parts(n, p, in);
}

/// Whether the rule that stops a run, if there is one, matches at a place.
[[nodiscard]] inline bool stops(const node* stop, const char* p, const match_frame& in) {
  return stop != nullptr && stop->may_begin(p, in.end) && match_node(*stop, p, in) != nullptr;
}

/// A run of bytes ends at a byte of another set, or where the rule that stops it matches.
[[nodiscard]] inline const char* match_run(const node& n, const char* const begin, const match_frame& in) {
  const byte_set bytes = n.parts[0]->firsts;
  const node* const stop = n.count == 1 ? nullptr : n.parts[1];
  const bool limited = n.most != no_limit && in.end - begin > n.most;
  const char* const last = limited ? begin + n.most : in.end;
  const char* p = begin;
  while (p != last && bytes.has(*p) && !stops(stop, p, in)) ++p;
  const auto length = static_cast<std::size_t>(p - begin);
  work(length);
  if (length < n.least) return nullptr;
  const bool goes_on = limited && n.whole && p == last && bytes.has(*p) && !stops(stop, p, in);
  return goes_on ? nullptr : p;
}

[[nodiscard]] inline const char* match_repeat(const node& n, const char* p, const match_frame& in) {
  std::uint16_t times = 0;
  while (n.most == no_limit || times != n.most) {
    const char* const next = match_node(*n.parts[0], p, in);
    if (next == nullptr) return times < n.least ? nullptr : p;
    p = next;
    if (times != no_limit) ++times;
  }
  if (n.whole && match_node(*n.parts[n.count - 1], p, in) != nullptr) return nullptr;
  return p;
}

[[nodiscard]] inline std::uint64_t open_parts(const node& n, const char* p, const match_frame& in) noexcept {
  if (n.count <= 16)
    return static_cast<const choice_table<std::uint16_t>*>(n.table)->at(p, in.end, in.numbers);
  if (n.count <= 32)
    return static_cast<const choice_table<std::uint32_t>*>(n.table)->at(p, in.end, in.numbers);
  return static_cast<const choice_table<std::uint64_t>*>(n.table)->at(p, in.end, in.numbers);
}

[[nodiscard]] inline const char* match_choice(const node& n, const char* p, const match_frame& in) {
  std::uint64_t open = open_parts(n, p, in);
  for (const node* const* part = n.parts; part != n.parts + n.count && open != 0; ++part, open >>= 1U) {
    if ((open & 1U) == 0) continue;
    if (const char* const next = match_node(**part, p, in)) return next;
  }
  return nullptr;
}

[[nodiscard]] inline const char* match_by_hand(const node& n, const char* p, const match_frame& in) {
  input rest(p, in.end, "");
  return n.hand(rest) ? rest.current() : nullptr;
}

/// White space that may be missing makes a step only where there is some.
[[nodiscard]] inline const char* match_space(const node& n, const char* const begin,
                                             const match_frame& in) noexcept {
  const char* p = begin;
  while (const std::size_t width = lexical::space_length(p, in.end)) p += width;
  if (p == begin) return n.least == 0 ? p : nullptr;
  work(static_cast<std::uint64_t>(p - begin) - n.least);
  return p;
}

[[nodiscard]] inline const char* match_text(const node& n, const char* p, const match_frame& in) noexcept {
  const std::size_t size = n.words->size();
  if (static_cast<std::size_t>(in.end - p) < size || std::memcmp(p, n.words->data(), size) != 0)
    return nullptr;
  return p + size;
}

[[nodiscard]] inline const char* match_kind(const node& n, const char* p, const match_frame& in) {
  switch (n.kind) {
    case node_kind::byte: return p != in.end && n.firsts.has(*p) ? p + 1 : nullptr;
    case node_kind::text: return match_text(n, p, in);
    case node_kind::phrases: {
      const std::size_t width = lexical::detail::match_phrases(p, in.end, n.words, n.words + n.count);
      return width != 0 ? p + width : nullptr;
    }
    case node_kind::hand: return match_by_hand(n, p, in);
    case node_kind::space: return match_space(n, p, in);
    case node_kind::end: return p == in.end ? p : nullptr;
    case node_kind::run: return match_run(n, p, in);
    case node_kind::all:
      for (const node* const* part = n.parts; p != nullptr && part != n.parts + n.count; ++part)
        p = match_node(**part, p, in);
      return p;
    case node_kind::first:
      for (const node* const* part = n.parts; part != n.parts + n.count; ++part) {
        if (const char* const next = match_node(**part, p, in)) return next;
      }
      return nullptr;
    case node_kind::choice: return match_choice(n, p, in);
    case node_kind::repeat: return match_repeat(n, p, in);
    case node_kind::ahead: return match_node(*n.parts[0], p, in) != nullptr ? p : nullptr;
    case node_kind::not_ahead: return match_node(*n.parts[0], p, in) != nullptr ? nullptr : p;
  }
  return nullptr;
}

/// What was found at a place before is not looked for again.
[[nodiscard]] inline const char* match_remembered(const node& n, const char* p, const match_frame& in) {
  if (const match_memory::match* const known = in.memory.find(n.memory_key, p)) return known->end;
  const char* const end = match_kind(n, p, in);
  in.memory.keep({n.memory_key, p, end});
  return end;
}

inline const char* match_parts(const node& n, const char* p, const match_frame& in) {
  const char* const end = n.memory_key == nullptr ? match_kind(n, p, in) : match_remembered(n, p, in);
  if (end != nullptr && n.act != nullptr) n.act(p, end, in.states);
  return end;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
