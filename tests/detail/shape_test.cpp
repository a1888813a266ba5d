#include <imr/detail/shape.hpp>
#include <imr/lexical/space.hpp>

#include <gtest/gtest.h>

#include <type_traits>

namespace {

namespace peg = TAO_PEGTL_NAMESPACE;
using imr::detail::shape_of;

template <class Rule> constexpr bool as_pegtl = std::is_same_v<shape_of<Rule>, typename Rule::rule_t>;

struct named : peg::seq<peg::digit, peg::alpha> {};
struct renamed : named {};

TEST(Shape, IsWhatPegtlMakesARuleOf) {
  EXPECT_TRUE((as_pegtl<peg::seq<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::sor<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::opt<peg::digit>> && as_pegtl<peg::opt<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::at<peg::digit>> && as_pegtl<peg::at<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::not_at<peg::digit>> && as_pegtl<peg::not_at<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::star<peg::digit>> && as_pegtl<peg::star<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::plus<peg::digit>> && as_pegtl<peg::plus<peg::digit, peg::alpha>>));
  EXPECT_TRUE((as_pegtl<peg::one<'a', 'b'>> && as_pegtl<peg::digit> && as_pegtl<peg::rep<2, peg::digit>>));
}

TEST(Shape, OfANamedRuleIsThatOfWhatItDerivesFrom) { EXPECT_TRUE(as_pegtl<named> && as_pegtl<renamed>); }

TEST(Shape, OfARuleByHandIsItsFunction) {
  EXPECT_TRUE((std::is_same_v<shape_of<imr::lexical::space>, imr::detail::by_hand<imr::lexical::space>>));
  EXPECT_TRUE((std::is_same_v<shape_of<imr::lexical::opt_gap>, imr::detail::by_hand<imr::lexical::opt_gap>>));
}

}  // namespace
