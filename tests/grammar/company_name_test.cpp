#include <imr/grammar/company_name.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::company_name;

TEST(CompanyNameGrammar, IsSound) { support::expect_sound<company_name>(); }

TEST(CompanyNameGrammar, TakesTheNameWithAndWithoutItsForm) {
  support::expect_takes<company_name>(
      {"MAXIMUS Federal Services, Inc.", "Maximus Federal Services Inc", "MAXIMUS Federal Services"});
  support::expect_refuses<company_name>({"MAXIMUS", "Federal Services, Inc.", "MAXIMUS Federal Servicesman"});
}

}  // namespace
