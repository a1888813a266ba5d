#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "age.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// How a case summary begins, which no request does: it tells who the worker is.
///
///     summary_opening = worker_named / title gap UPPER / [told_by gap] article gap age
///     worker_named    = ("The" / "This") ("patient" / "injured worker" / …)
///     told_by         = "This is" / "This case involves" / …
///     title           = "Mr." / "Ms." / "Mrs."
struct worker_named : lexical::phrase<worker_named> {
  static constexpr lexical::literal words[] = {"the injured worker",  "the patient",   "the claimant",
                                               "the applicant",       "the employee",  "the worker",
                                               "this injured worker", "this patient",  "this claimant",
                                               "this applicant",      "this employee", "this worker"};
};
struct worker_title : lexical::phrase<worker_title> {
  static constexpr lexical::literal words[] = {"mr.", "ms.", "mrs."};
};
struct told_by : lexical::phrase<told_by> {
  static constexpr lexical::literal words[] = {"this is", "this case involves", "the case involves"};
};
struct age_article : lexical::phrase<age_article> {
  static constexpr lexical::literal words[] = {"a now", "an", "a", "the"};
};
struct aged_opening : peg::seq<peg::opt<told_by, lexical::gap>, age_article, lexical::gap, age> {};
struct titled_opening : peg::seq<worker_title, lexical::gap, peg::upper> {};
struct summary_opening : peg::seq<peg::at<peg::upper>, peg::sor<worker_named, titled_opening, aged_opening>> {
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
