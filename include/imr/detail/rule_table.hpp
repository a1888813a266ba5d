#pragma once

#include "act.hpp"
#include "behind_number.hpp"
#include "choice.hpp"
#include "first.hpp"
#include "node.hpp"
#include "shape.hpp"
#include "word_path.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

/// What PEGTL joins rules with, where no rule of ours gives it a name: it makes no step of its own.
template <class Rule> inline constexpr bool is_joint = !peg::internal::enable_control<Rule>;
template <class... Rules> inline constexpr bool is_joint<peg::seq<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::opt<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::at<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::not_at<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::star<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::plus<Rules...>> = true;

template <class Rule, class = void> inline constexpr bool makes_step = !is_joint<Rule>;
template <class Rule>
inline constexpr bool makes_step<Rule, std::void_t<decltype(Rule::least_spaces)>> = Rule::least_spaces != 0;

[[nodiscard]] constexpr node begun(node n, const symbols& firsts, bool asked, bool step) noexcept {
  n.firsts = byte_set::of(firsts);
  n.takes_end = firsts.end;
  n.takes_numbers = firsts.number;
  n.is_asked_first = asked;
  n.is_step = asked && step;
  return n;
}
[[nodiscard]] constexpr node acted(node n, node::act_on act) noexcept {
  n.act = act;
  return n;
}

/// Rules that are tried as a whole: of one byte or of fixed words the first byte tells enough.
template <class Shape> inline constexpr bool is_of_parts = false;
template <class... Rules> inline constexpr bool is_of_parts<in_peg::seq<Rules...>> = true;
template <class... Rules> inline constexpr bool is_of_parts<in_peg::sor<Rules...>> = true;
template <class Rule> inline constexpr word_set words_of = words_v<Rule>.either();
template <class Rule> [[nodiscard]] constexpr const word_set* words_ahead_of() noexcept {
  if constexpr (is_of_parts<shape_of<Rule>>) {
    constexpr bool tells = words_of<Rule>.tells();
    if constexpr (tells) return &words_of<Rule>;
  }
  return nullptr;
}
/// A rule that says so is remembered, unless a part of it acts.
template <class Shape> inline constexpr char memory_key_of = 0;
template <class Rule, class = void> inline constexpr bool is_remembered = false;
template <class Rule>
inline constexpr bool is_remembered<Rule, std::void_t<decltype(Rule::is_remembered)>> = Rule::is_remembered;
template <class Rule, class Acts> [[nodiscard]] constexpr const void* memory_key() noexcept {
  if constexpr (is_remembered<Rule>) {
    if constexpr (!has_action<peg::success, Acts, shape_of<Rule>>) return &memory_key_of<shape_of<Rule>>;
  }
  return nullptr;
}
/// Whether a rule begins with a number, and not with whatever byte.
[[nodiscard]] constexpr bool is_numeric(const symbols& firsts) noexcept {
  return firsts.number || (firsts.has('1') && !firsts.has('\x01'));
}
template <class Rule> inline constexpr number_set numbers_of{path_v<Rule>};
template <class Rule> [[nodiscard]] constexpr const number_set* numbers_behind_of() noexcept {
  if constexpr (is_of_parts<shape_of<Rule>>) {
    if constexpr (is_numeric(beginning_v<Rule>.either())) {
      constexpr bool tells = numbers_of<Rule>.tells();
      if constexpr (tells) return &numbers_of<Rule>;
    }
  }
  return nullptr;
}
template <class Rule, class Acts> [[nodiscard]] constexpr node looked(node n) noexcept {
  n.words_ahead = words_ahead_of<Rule>();
  n.numbers = numbers_behind_of<Rule>();
  n.memory_key = memory_key<Rule, Acts>();
  return n;
}

template <class Rule> struct control;

/// Rules of one byte.
template <class Shape> inline constexpr bool is_byte = false;
template <in_peg::result_on_found Found, char... Bytes>
inline constexpr bool is_byte<in_peg::one<Found, in_peg::peek_char, Bytes...>> = true;
template <in_peg::result_on_found Found, char Low, char High>
inline constexpr bool is_byte<in_peg::range<Found, in_peg::peek_char, Low, High>> = true;
template <char... Bounds> inline constexpr bool is_byte<in_peg::ranges<in_peg::peek_char, Bounds...>> = true;
template <> inline constexpr bool is_byte<in_peg::any<in_peg::peek_char>> = true;

[[nodiscard]] constexpr node node_with(node_kind kind) noexcept {
  node n;
  n.kind = kind;
  return n;
}
[[nodiscard]] constexpr node joined(node_kind kind, const node* const* parts, std::size_t count,
                                    const void* table = nullptr) noexcept {
  node n;
  n.kind = kind;
  n.parts = parts;
  n.count = static_cast<std::uint16_t>(count);
  n.table = table;
  return n;
}
[[nodiscard]] constexpr node repeated(node n, unsigned least, unsigned most, bool whole = false) noexcept {
  n.least = static_cast<std::uint16_t>(least);
  n.most = static_cast<std::uint16_t>(most);
  n.whole = whole;
  return n;
}
[[nodiscard]] constexpr node by_function(node::hand_match hand) noexcept {
  node n;
  n.hand = hand;
  return n;
}
[[nodiscard]] constexpr node of_words(node_kind kind, const lexical::literal* words,
                                      std::size_t count) noexcept {
  node n;
  n.kind = kind;
  n.words = words;
  n.count = static_cast<std::uint16_t>(count);
  return n;
}

template <class Rule> bool match_shape(input& in) {
  if constexpr (std::is_same_v<typename Rule::subs_t, peg::empty_list>)
    return Rule::match(in);
  else
    return Rule::template match<peg::apply_mode::nothing, peg::rewind_mode::required, peg::nothing, control>(
        in);
}
template <class Shape> [[nodiscard]] constexpr node leaf() noexcept {
  if constexpr (is_byte<Shape>)
    return node_with(node_kind::byte);
  else
    return by_function(&match_shape<Shape>);
}
/// How a shape matches, without the first bytes.
template <class Shape, class Acts> inline constexpr node shape_node = leaf<Shape>();

/// A rule as data, with the actions of a table where it has some.
template <class Rule, class Acts>
inline constexpr node
    node_of = acted(looked<Rule, Acts>(begun(shape_node<shape_of<Rule>, Acts>, beginning_v<Rule>.either(),
                                             peg::internal::enable_control<Rule>, makes_step<Rule>)),
                    act_of<Rule, Acts>());
template <class Rule>
inline constexpr node node_of<Rule, plain> = looked<Rule, plain>(begun(shape_node<shape_of<Rule>, plain>,
                                                                       beginning_v<Rule>.either(),
                                                                       peg::internal::enable_control<Rule>,
                                                                       makes_step<Rule>));

template <class Acts, class... Rules>
inline constexpr const node* parts_of[] = {
    &node_of<Rules, std::conditional_t<has_action<Rules, Acts>, Acts, plain>>...};
template <class... Rules>
inline constexpr const node* parts_of<plain, Rules...>[] = {&node_of<Rules, plain>...};

template <class Acts> inline constexpr node shape_node<in_peg::eof, Acts> = node_with(node_kind::end);

template <class Rule, class = void>
inline constexpr node hand_node = by_function(&Rule::template match<input>);
template <class Rule>
inline constexpr node hand_node<Rule, decltype(void(Rule::is_phrase))> = of_words(node_kind::phrases,
                                                                                  std::begin(Rule::words),
                                                                                  std::size(Rule::words));
template <class Rule>
inline constexpr node hand_node<Rule, decltype(void(Rule::least_spaces))> =
    repeated(node_with(node_kind::space), Rule::least_spaces, no_limit);
template <class Rule, class Acts> inline constexpr node shape_node<by_hand<Rule>, Acts> = hand_node<Rule>;

template <char... Bytes> inline constexpr char bytes_of[] = {Bytes..., 0};
template <char... Bytes> inline constexpr lexical::literal text_of = bytes_of<Bytes...>;
template <char... Bytes, class Acts>
inline constexpr node shape_node<in_peg::string<Bytes...>, Acts> = of_words(node_kind::text,
                                                                            &text_of<Bytes...>, 1);

template <class... Rules, class Acts>
inline constexpr node shape_node<in_peg::seq<Rules...>, Acts> = joined(node_kind::all,
                                                                       parts_of<Acts, Rules...>,
                                                                       sizeof...(Rules));

/// A choice among at least so many rules is made by a look into a table.
constexpr std::size_t least_wide = 4;
template <class... Rules> inline constexpr symbols firsts_of[] = {beginning_v<Rules>.either()...};
[[nodiscard]] constexpr std::size_t count_numeric(const symbols* firsts, std::size_t count) noexcept {
  std::size_t numeric = 0;
  for (std::size_t i = 0; i < count; ++i) numeric += is_numeric(firsts[i]) ? 1U : 0U;
  return numeric;
}
/// A rule that begins with no number, or with anything, is not told apart by what stands behind one.
inline constexpr number_path any_path = number_path::any();
template <class Rule> [[nodiscard]] constexpr const number_path* path_of() noexcept {
  if constexpr (is_numeric(beginning_v<Rule>.either()))
    return &path_v<Rule>;
  else
    return &any_path;
}
template <class... Rules> inline constexpr const number_path* paths_of[] = {path_of<Rules>()...};
template <class... Rules>
inline constexpr behind_number_table<choice_bits<sizeof...(Rules)>> behind_numbers_of{paths_of<Rules...>,
                                                                                      sizeof...(Rules)};
/// For fewer rules a look behind a number costs as much as it saves.
constexpr std::size_t fewest_numeric = 3;
template <class... Rules>
[[nodiscard]] constexpr const behind_number_table<choice_bits<sizeof...(Rules)>>* behind_numbers() noexcept {
  if constexpr (count_numeric(firsts_of<Rules...>, sizeof...(Rules)) < fewest_numeric)
    return nullptr;
  else
    return &behind_numbers_of<Rules...>;
}
template <class... Rules>
inline constexpr choice_table<choice_bits<sizeof...(Rules)>> table_of{firsts_of<Rules...>, sizeof...(Rules),
                                                                      behind_numbers<Rules...>()};
template <class... Rules> [[nodiscard]] constexpr const void* table_for() noexcept {
  if constexpr (sizeof...(Rules) < least_wide)
    return nullptr;
  else
    return &table_of<Rules...>;
}
template <class... Rules, class Acts>
inline constexpr node shape_node<in_peg::sor<Rules...>, Acts> =
    joined(sizeof...(Rules) < least_wide ? node_kind::first : node_kind::choice, parts_of<Acts, Rules...>,
           sizeof...(Rules), table_for<Rules...>());

template <class Rule, class Acts>
inline constexpr node shape_node<in_peg::at<Rule>, Acts> = joined(node_kind::ahead, parts_of<plain, Rule>, 1);
template <class Rule, class Acts>
inline constexpr node shape_node<in_peg::not_at<Rule>, Acts> = joined(node_kind::not_ahead,
                                                                      parts_of<plain, Rule>, 1);

template <class Rule, class Acts> [[nodiscard]] constexpr const node* const* bytes_of_run() noexcept {
  static_assert(!has_action<Rule, Acts>, "a run is taken at once, so the action of its bytes would be lost");
  return parts_of<plain, Rule>;
}
/// What a repetition repeats: a run is of bytes of one set, all of them or those where another rule does not
/// match.
template <class Rule, class Acts, bool = is_byte<shape_of<Rule>>>
inline constexpr node repetition = joined(node_kind::repeat, parts_of<Acts, Rule>, 1);
template <class Rule, class Acts>
inline constexpr node repetition<Rule, Acts, true> = joined(node_kind::run, bytes_of_run<Rule, Acts>(), 1);
template <class Stop, class Byte, class Acts>
inline constexpr node repetition<in_peg::seq<peg::not_at<Stop>, Byte>, Acts, false> =
    joined(is_byte<shape_of<Byte>> ? node_kind::run : node_kind::repeat,
           is_byte<shape_of<Byte>> ? parts_of<plain, Byte, Stop>
                                   : parts_of<Acts, in_peg::seq<peg::not_at<Stop>, Byte>>,
           is_byte<shape_of<Byte>> ? 2 : 1);

template <class Acts, class Rule>
inline constexpr const node* with_plain[] = {&node_of<Rule, Acts>, &node_of<Rule, plain>};
/// A repetition that must not go on behind its last: the part that may not follow has no actions.
template <class Rule, class Acts> inline constexpr node whole_repetition = repetition<Rule, Acts>;
template <class Rule, template <class...> class Action, class Numbers, class... States>
inline constexpr node whole_repetition<Rule, acting<Action, Numbers, States...>> =
    has_action<Rule, acting<Action, Numbers, States...>>
        ? joined(node_kind::repeat, with_plain<acting<Action, Numbers, States...>, Rule>, 2)
        : repetition<Rule, plain>;

template <class Rule, class Acts>
inline constexpr node
    shape_node<in_peg::opt<Rule>, Acts> = repeated(joined(node_kind::repeat, parts_of<Acts, Rule>, 1), 0, 1);
template <class Rule, class Acts>
inline constexpr node shape_node<in_peg::star<Rule>, Acts> = repeated(repetition<Rule, Acts>, 0, no_limit);
template <class Rule, class Acts>
inline constexpr node shape_node<in_peg::plus<Rule>, Acts> = repeated(repetition<Rule, Acts>, 1, no_limit);
template <unsigned Count, class Rule, class Acts>
inline constexpr node shape_node<in_peg::rep<Count, Rule>, Acts> = repeated(repetition<Rule, Acts>, Count,
                                                                            Count);
template <unsigned Max, class Rule, class Acts>
inline constexpr node shape_node<in_peg::rep_opt<Max, Rule>, Acts> = repeated(repetition<Rule, Acts>, 0, Max);
template <unsigned Min, unsigned Max, class Rule, class Acts>
inline constexpr node shape_node<in_peg::rep_min_max<Min, Max, Rule>, Acts> =
    repeated(whole_repetition<Rule, Acts>, Min, Max, true);

}  // namespace detail
}  // namespace v0
}  // namespace imr
