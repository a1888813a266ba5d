#pragma once

#include "../config.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/rules.hpp>

#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

namespace in_peg = TAO_PEGTL_NAMESPACE::internal;

/// The shape of a rule that matches by its own function and not as what it derives from.
template <class Rule, bool = true> struct by_hand {};

/// What a rule is made of: PEGTL's rule without a name, or the function of a rule of ours. Of what joins
/// rules inside another the shape is told from the type alone, so that its class is never compiled.
template <class Rule> struct shape {
  using made_of = typename Rule::rule_t;
  using type = std::conditional_t<std::is_base_of_v<made_of, Rule>, made_of, by_hand<Rule>>;
};
template <class... Rules> struct one_rule { using type = in_peg::seq<Rules...>; };
template <class Rule> struct one_rule<Rule> { using type = Rule; };
template <class... Rules> using one_rule_t = typename one_rule<Rules...>::type;

template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::seq<Rules...>> {
  using type = in_peg::seq<Rules...>;
};
template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::sor<Rules...>> {
  using type = in_peg::sor<Rules...>;
};
template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::opt<Rules...>> {
  using type = in_peg::opt<one_rule_t<Rules...>>;
};
template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::at<Rules...>> {
  using type = in_peg::at<one_rule_t<Rules...>>;
};
template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::not_at<Rules...>> {
  using type = in_peg::not_at<one_rule_t<Rules...>>;
};
template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::star<Rules...>> {
  using type = in_peg::star<one_rule_t<Rules...>>;
};
template <class... Rules> struct shape<TAO_PEGTL_NAMESPACE::plus<Rules...>> {
  using type = in_peg::plus<one_rule_t<Rules...>>;
};
template <char... Bytes> struct shape<TAO_PEGTL_NAMESPACE::one<Bytes...>> {
  using type = in_peg::one<in_peg::result_on_found::success, in_peg::peek_char, Bytes...>;
};
template <class... Rules> struct shape<in_peg::seq<Rules...>> { using type = in_peg::seq<Rules...>; };

template <class Rule> using shape_of = typename shape<Rule>::type;

}  // namespace detail
}  // namespace v0
}  // namespace imr
