#include <imr/detail/rule_table.hpp>

#include <imr/lexical/count.hpp>
#include <imr/lexical/phrase.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>

namespace {

namespace peg = TAO_PEGTL_NAMESPACE;
using imr::detail::node_kind;
using imr::detail::plain;

struct digits : peg::plus<peg::digit> {};
struct letter : peg::alpha {};
struct row : peg::seq<digits, letter> {};
struct kit : imr::lexical::phrase<kit> {
  static constexpr imr::lexical::literal words[] = {"kit"};
};
template <class Rule> struct counts {};
template <> struct counts<digits> {
  static void apply0(int& count) { ++count; }
};
template <class Rule> struct action : peg::nothing<Rule> {};
template <> struct action<digits> : counts<digits> {};
using acts = imr::detail::acting<action, std::index_sequence<0>, int>;

template <class Rule> constexpr const imr::detail::node& node_of = imr::detail::node_of<Rule, plain>;

TEST(RuleTable, ARuleIsTheKindOfItsShape) {
  EXPECT_EQ(node_of<letter>.kind, node_kind::byte);
  EXPECT_EQ(node_of<row>.kind, node_kind::all);
  EXPECT_EQ(node_of<digits>.kind, node_kind::run);
  EXPECT_EQ(node_of<kit>.kind, node_kind::phrases);
  EXPECT_EQ(node_of<peg::eof>.kind, node_kind::end);
  EXPECT_EQ(node_of<imr::lexical::gap>.kind, node_kind::space);
  EXPECT_EQ(node_of<imr::lexical::decimal>.kind, node_kind::hand);
  EXPECT_EQ((node_of<peg::sor<letter, digits>>.kind), node_kind::first);
  EXPECT_EQ((node_of<peg::sor<letter, digits, kit, row>>.kind), node_kind::choice);
}

TEST(RuleTable, NodesMadeAtRunTimeAreThoseOfTheTable) {
  using namespace imr::detail;
  node made = looked<row, plain>(begun(joined(node_kind::all, parts_of<plain, digits, letter>, 2),
                                       beginning_v<row>.either(), true, true));
  EXPECT_EQ(made.words_ahead, node_of<row>.words_ahead);
  EXPECT_EQ(made.numbers, node_of<row>.numbers);
  EXPECT_EQ(made.memory_key, node_of<row>.memory_key);
  EXPECT_EQ(made.parts, node_of<row>.parts);
  EXPECT_EQ(made.count, node_of<row>.count);
  EXPECT_TRUE(made.is_asked_first && made.is_step);
  EXPECT_FALSE(made.takes_end || made.takes_numbers);
  EXPECT_TRUE(made.firsts.has('7'));
  EXPECT_FALSE(made.firsts.has('a'));
}

TEST(RuleTable, ALeafIsAByteOrAFunction) {
  EXPECT_EQ(imr::detail::leaf<imr::detail::shape_of<letter>>().kind, node_kind::byte);
  EXPECT_NE(imr::detail::leaf<imr::detail::shape_of<peg::bof>>().hand, nullptr);
}

TEST(RuleTable, RepetitionsKeepTheirBounds) {
  imr::detail::node some = imr::detail::repeated(imr::detail::node_with(node_kind::space), 2, 5, true);
  EXPECT_EQ(some.least, 2U);
  EXPECT_EQ(some.most, 5U);
  EXPECT_TRUE(some.whole);
  EXPECT_EQ(*(imr::detail::bytes_of_run<letter, plain>()), &node_of<letter>);
}

TEST(RuleTable, FixedWordsKeepTheirRows) {
  imr::detail::node words = imr::detail::of_words(node_kind::phrases, kit::words, 1);
  EXPECT_EQ(words.words, kit::words);
  EXPECT_EQ(words.count, 1U);
}

TEST(RuleTable, OnlyAChoiceOfManyHasATable) {
  EXPECT_EQ((imr::detail::table_for<letter, digits>()), nullptr);
  EXPECT_EQ((imr::detail::table_for<letter, digits, kit, row>()),
            (&imr::detail::table_of<letter, digits, kit, row>));
}

TEST(RuleTable, ManyRulesThatBeginWithANumberAreToldApartBehindIt) {
  EXPECT_EQ((imr::detail::behind_numbers<digits, letter, kit>()), nullptr);
  EXPECT_EQ((imr::detail::behind_numbers<digits, row, imr::lexical::decimal>()),
            (&imr::detail::behind_numbers_of<digits, row, imr::lexical::decimal>));
  EXPECT_EQ(imr::detail::path_of<row>(), &imr::detail::path_v<row>);
  EXPECT_EQ(imr::detail::path_of<kit>(), &imr::detail::any_path);
}

TEST(RuleTable, ARuleWithAnActionActs) {
  const imr::detail::node::act_on act = imr::detail::act_of<digits, acts>();
  ASSERT_NE(act, nullptr);
  int count = 0;
  void* const states[] = {&count};
  const std::string text = "12";
  act(text.data(), text.data() + text.size(), states);
  EXPECT_EQ(count, 1);
  EXPECT_EQ(imr::detail::acted(imr::detail::node(), act).act, act);
  EXPECT_EQ((imr::detail::act_of<letter, acts>()), nullptr);
}

TEST(RuleTable, ARuleIsRememberedOnlyWhereNothingInItActs) {
  EXPECT_NE((imr::detail::memory_key<imr::lexical::count, plain>()), nullptr);
  EXPECT_EQ((imr::detail::memory_key<row, plain>()), nullptr);
}

TEST(RuleTable, WhetherARuleBeginsWithANumberShowsInItsFirstBytes) {
  const imr::detail::symbols firsts[] = {imr::detail::set_of<'1'>(), imr::detail::set_of<'a'>(),
                                         imr::detail::symbols::all(), imr::detail::symbols::number_words()};
  EXPECT_EQ(imr::detail::count_numeric(firsts, std::size(firsts)), 3U);
}

TEST(RuleTable, OfARuleOfOneByteTheFirstByteTellsEnough) {
  EXPECT_EQ(imr::detail::words_ahead_of<letter>(), nullptr);
  EXPECT_EQ(imr::detail::numbers_behind_of<letter>(), nullptr);
  EXPECT_EQ((imr::detail::memory_key<letter, plain>()), nullptr);
}

TEST(RuleTable, OnlyWhatATableNamesActs) {
  using no_parts = peg::empty_list;
  EXPECT_TRUE((imr::detail::has_own_action_only<digits, acts>(static_cast<no_parts*>(nullptr))));
  EXPECT_FALSE((imr::detail::has_own_action_only<letter, acts>(static_cast<no_parts*>(nullptr))));
}

}  // namespace
