#include <imr/grammar/cited_source.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;

TEST(CitedSourceGrammar, IsSound) {
  expect_sound<source_start>();
  expect_sound<known_work>();
}

TEST(CitedSourceGrammar, TakesTheNamesOfSources) {
  expect_takes<mtus_name>({"MTUS", "CA MTUS", "California MTUS", "the MTUS", "MTUS (Effective July 18, 2009)",
                           "Medical Treatment Utilization Schedule (MTUS)"});
  expect_takes<acoem_name>(
      {"ACOEM", "MTUS ACOEM", "MTUS/ACOEM", "CA MTUS - ACOEM", "ACOEM Guidelines",
       "ACOEM Practice Guidelines", "ACOEM Occupational Medicine Practice Guidelines",
       "American College of Occupational and Environmental Medicine (ACOEM)",
       "American College of Occupational and Environmental Medicine (ACOEM) Practice Guidelines",
       "the ACOEM guidelines", "Harris J, Occupational Medicine Practice Guidelines",
       "Occupational Medicine Practice Guidelines"});
  expect_takes<odg_name>({"ODG", "the ODG", "Official Disability Guidelines",
                          "Official Disability Guidelines (ODG)", "ODG-TWC", "ODG (TWC)", "ODG Guidelines",
                          "ODG Treatment in Workers Comp", "ODG Treatment in Workers' Compensation",
                          "Official Disability Guidelines, Treatment Index",
                          "ODG-TWC; ODG Treatment; Integrated Treatment/Disability Duration Guidelines"});
  expect_takes<known_work>({"UpToDate", "FDA", "drugs.com", "http", "www", "PubMed", "American Academy"});
  expect_takes<other_lead>(
      {"Other Medical Treatment Guideline or Medical Evidence:", "Other Medical Treatment Guidelines"});
  expect_takes<non_mtus_lead>({"Non-MTUS Citation", "Non-MTUS Citation:", "NonMTUS Citation", "Non-MTUS"});
}

TEST(CitedSourceGrammar, RefusesOtherNames) {
  expect_no_prefix<source_start>({"", "MTUSA", "ODGs", "Official", "American College of Surgeons",
                                  "Guidelines", "Other Medical", "Harris", "Decision",
                                  "Disability Guidelines", "Chronic Pain", "Non-Citation"});
  expect_no_prefix<known_work>({"", "FDAs", "upto", "Smith", "httpd"});
}

}  // namespace
