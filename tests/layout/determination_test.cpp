#include <imr/layout/determination.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace {

using imr::decision;
using imr::layout::determination;

constexpr const char* lead = "MAXIMUS Federal Services, Inc. has determined the request for ";

struct found_determinations {
  std::string letter;
  imr::layout::flow flow;
  std::vector<determination> list;

  explicit found_determinations(std::string text, const std::vector<std::uint32_t>& headings = {})
      : letter(std::move(text)) {
    flow.read(letter, 0);
    imr::layout::determination_finder().find(flow, headings, list);
  }
  [[nodiscard]] std::string item(std::size_t i) const { return std::string(flow.text(list[i].item)); }
};

std::string said(int number, const std::string& rest) {
  return std::to_string(number) + ") " + lead + rest + "\n\n";
}

TEST(LayoutDetermination, EachHasItsNumberItsItemAndItsDecision) {
  const found_determinations f(said(1, "Norco 10/325mg #60 is not medically necessary and appropriate.") +
                               said(2, "a cane is medically necessary and appropriate."));
  ASSERT_EQ(f.list.size(), 2U);
  EXPECT_EQ(f.item(0), "Norco 10/325mg #60");
  EXPECT_EQ(f.list[0].verdict.value, decision::upheld);
  EXPECT_EQ(f.item(1), "a cane");
  EXPECT_EQ(f.list[1].verdict.value, decision::overturned);
  EXPECT_EQ(f.list[1].number, 2);
}

TEST(LayoutDetermination, TheListThatStandsAgainIsAnother) {
  const std::string list =
      said(1, "a cane is medically necessary.") + said(2, "a brace is not medically necessary.");
  const found_determinations f(list + list);
  ASSERT_EQ(f.list.size(), 4U);
  EXPECT_EQ(f.list[1].list, 0U);
  EXPECT_EQ(f.list[2].list, 1U);
  EXPECT_EQ(f.list[3].place, 1U);
}

TEST(LayoutDetermination, NoDecisionIsTakenFromBehindTheNextHeading) {
  const std::string text =
      said(1, "Norco is denied.") + "CASE SUMMARY:\nAcupuncture is medically necessary.\n";
  const auto heading = static_cast<std::uint32_t>(text.find("CASE") - 1);  // one of the line ends is folded
  const found_determinations f(text, {heading});
  ASSERT_EQ(f.list.size(), 1U);
  EXPECT_EQ(f.list[0].verdict.value, decision::unknown);
}

TEST(LayoutDetermination, ASubjectThatDeniesDecidesNothing) {
  for (const char* rest : {"that it has not been shown that Norco is medically necessary.",
                           "neither Norco nor Soma is medically necessary."}) {
    const found_determinations f(said(1, rest));
    ASSERT_EQ(f.list.size(), 1U) << rest;
    EXPECT_EQ(f.list[0].verdict.value, decision::unknown) << rest;
  }
}

TEST(LayoutDetermination, ALimitedDecisionIsNotRead) {
  const found_determinations f(said(1, "Norco is medically necessary only for a month."));
  ASSERT_EQ(f.list.size(), 1U);
  EXPECT_EQ(f.list[0].verdict.value, decision::unknown);
}

TEST(LayoutDetermination, WhatLimitsADecisionBehindItsWordsTakesItBack) {
  const std::string granted = "a lamp is medically necessary and appropriate";
  for (const char* rest :
       {" for a single month.", ", but only at night.", " with changes.", ". (MODIFIED)", "; a cane is not.",
        ". [Changed]", ". A dimmer lamp is not medically necessary and appropriate."}) {
    const found_determinations f(said(1, granted + rest) + said(2, granted + '.'));
    ASSERT_EQ(f.list.size(), 2U) << rest;
    EXPECT_EQ(f.list[0].verdict.value, decision::unknown) << rest;
    EXPECT_EQ(f.list[1].verdict.value, decision::overturned) << rest;
  }
  for (const char* rest : {".", "", ".\nDear Reader,", ". It is medically necessary.", " ."}) {
    const found_determinations f(said(1, granted + rest) + said(2, granted + '.'));
    ASSERT_EQ(f.list.size(), 2U) << rest;
    EXPECT_EQ(f.list[0].verdict.value, decision::overturned) << rest;
  }
}

TEST(LayoutDetermination, AnItemsOwnPartContradictsNoDecision) {
  const found_determinations f(said(1, "a lamp is medically necessary and appropriate.") +
                               "1) Regarding the request for a lamp:\nA lamp is not medically necessary.\n");
  ASSERT_EQ(f.list.size(), 1U);
  EXPECT_EQ(f.list[0].verdict.value, decision::overturned);
}

}  // namespace
