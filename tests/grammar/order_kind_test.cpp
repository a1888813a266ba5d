#include <imr/grammar/order_kind.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace {

namespace orders = imr::grammar::orders;
using imr::order_kind;

struct known {
  std::string_view text;
  std::string_view taken;
  order_kind kind;
};

TEST(GrammarOrderKind, FindsTheLongestRow) {
  for (const known& k : std::initializer_list<known>{
           {"MRI of the wrist", "MRI", order_kind::imaging},
           {"x-ray", "x-ray", order_kind::imaging},
           {"xray", "xray", order_kind::imaging},
           {"X rays of both hips", "X rays", order_kind::imaging},
           {"cold therapy unit", "cold therapy unit", order_kind::equipment},
           {"cold therapy", "cold therapy", order_kind::equipment},
           {"therapy unit", "therapy", order_kind::therapy},
           {"home health aide", "home health aide", order_kind::home_health},
           {"functional capacity evaluation", "functional capacity evaluation", order_kind::evaluation},
           {"functional restoration program", "functional restoration", order_kind::therapy},
           {"weight loss program", "weight loss program", order_kind::other},
           {"spinal cord stimulator trial", "spinal cord stimulator trial", order_kind::surgery},
           {"stimulator", "stimulator", order_kind::equipment},
           {"EMG/NCV", "EMG/NCV", order_kind::diagnostic_test},
           {"nerve conduction study", "nerve conduction study", order_kind::diagnostic_test},
           {"epidural steroid injections", "epidural steroid injections", order_kind::injection},
           {"arthroscopic repair", "arthroscopic", order_kind::surgery},
           {"Follow-up visits", "Follow-up visits", order_kind::evaluation},
           {"braces", "braces", order_kind::equipment},
           {"Tramadol", "Tramadol", order_kind::medication}}) {
    const orders::kind_word found = orders::find_kind_word(k.text);
    EXPECT_EQ(found.words, k.taken) << k.text;
    EXPECT_EQ(imr::to_string(found.kind), imr::to_string(k.kind)) << k.text;
    EXPECT_NE(found.rank, orders::rank::none) << k.text;
  }
}

TEST(GrammarOrderKind, TellsAWordThatNoRowHasByItsEnding) {
  for (const known& k :
       std::initializer_list<known>{{"scaphoidectomy", "scaphoidectomy", order_kind::surgery},
                                    {"ligamentoplasty", "ligamentoplasty", order_kind::surgery},
                                    {"sialography", "sialography", order_kind::imaging},
                                    {"rhinoscopy", "rhinoscopy", order_kind::diagnostic_test},
                                    {"crenotherapy", "crenotherapy", order_kind::therapy},
                                    {"audiologist", "audiologist", order_kind::evaluation},
                                    {"lurasidone", "lurasidone", order_kind::medication},
                                    {"nebivolol", "nebivolol", order_kind::medication},
                                    {"bromazepam", "bromazepam", order_kind::medication},
                                    {"lornoxicam", "lornoxicam", order_kind::medication}}) {
    const orders::kind_word found = orders::find_kind_word(k.text);
    EXPECT_EQ(found.words, k.taken) << k.text;
    EXPECT_EQ(imr::to_string(found.kind), imr::to_string(k.kind)) << k.text;
  }
}

TEST(GrammarOrderKind, FindsNothingInsideOtherWords) {
  for (const char* text :
       {"", " ", "mrisk", "ctrl", "patio", "labor", "unitary", "shoehorn", "bedside", "testament", "gymnast",
        "wrapped", "of the", "12", "-", "caines", "tabular", "blocked"}) {
    EXPECT_TRUE(orders::find_kind_word(text).words.empty()) << text;
  }
}

TEST(GrammarOrderKind, SomeWordsSayNothing) {
  for (const char* text : {"post-operative", "Pre operative", "associated surgical service", "day supply"})
    EXPECT_EQ(orders::find_kind_word(text).rank, orders::rank::none) << text;
}

TEST(GrammarOrderKind, TakesAnyText) {
  support::expect_takes<orders::kind_text>(
      {"", "MRI", "Physical therapy: 2x6 (12), with #5 & more", "\xFF\xC2 50 mg"});
}

TEST(GrammarOrderKind, IsSound) { support::expect_sound<orders::kind_text>(); }

TEST(GrammarOrderKind, RowsThatBeginWithTheSameLettersStandTogether) {
  auto index = orders::detail::make_kind_index();
  EXPECT_EQ(index.begins, orders::detail::kinds.begins);
  EXPECT_EQ(index.begins.back(), orders::detail::count_rows());
  for (std::size_t i = 0; i < index.rows.size(); ++i) {
    EXPECT_EQ(index.rows[i].words, orders::detail::kinds.rows[i].words);
    const std::size_t pair = orders::detail::kind_index::pair_of(index.rows[i].words);
    EXPECT_TRUE(index.begins[pair] <= i && i < index.begins[pair + 1]) << index.rows[i].words;
  }
}

}  // namespace
