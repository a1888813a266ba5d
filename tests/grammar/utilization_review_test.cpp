#include <imr/grammar/utilization_review.hpp>

#include "support/rule.hpp"
#include "support/summary_text.hpp"

#include <imr/parse.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace {

using imr::grammar::review::articles;
using imr::grammar::review::bare_object;
using imr::grammar::review::item_opening;
using imr::grammar::review::result_opening;
using support::expect_no_prefix;
using support::expect_read;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;
using support::reviews_in;

TEST(UtilizationReviewGrammar, IsSound) {
  expect_sound<bare_object>();
  expect_sound<item_opening>();
  expect_sound<result_opening>();
  expect_sound<articles>();
  expect_sound<imr::grammar::review::reason_word>();
  expect_sound<imr::grammar::review::subject_tail>();
  expect_sound<imr::grammar::review::permission>();
  expect_sound<imr::grammar::review::negated_act>();
  expect_sound<imr::grammar::review::none_subject>();
  expect_sound<imr::grammar::review::behind_none_object>();
}

TEST(UtilizationReviewGrammar, TakesWordsThatNameNoItem) {
  expect_takes<bare_object>({"the request", "The requested treatment", "these requests", "it", "this",
                             " the service ", "the disputed services", "the case", "the requested item",
                             "both requests", "the appeal", "the original request", "the matter.",
                             "the request,", "all services", "the applicant's request",
                             "the treatments and services"});
  expect_refuses<bare_object>({"", "the", "a brace", "the request for a brace", "the requested brace",
                               "requested", "item 4", "treatment of the knee", "physical therapy",
                               "the services of a nurse", "iterative care", "thesis", "the request and it",
                               "surgery"});
}

TEST(UtilizationReviewGrammar, TakesWhatOpensAnItem) {
  expect_takes<item_opening>({"for", "of", "regarding", ":", " :", ",", "FOR", "to include", "concerning"});
  expect_refuses<item_opening>({"", "from", "to", "off", "forty", "form", "on", "for a", "by", "includes"});
  expect_no_prefix<item_opening>(
      {"for authorization", "for the certification of a brace", "of coverage", "offer", "formerly", "a for"});
  expect_takes_prefix<item_opening>({{"for a brace", "for"}, {": brace", ":"}, {"for authoring", "for"}});
}

TEST(UtilizationReviewGrammar, TakesWhatWasAllowedInstead) {
  expect_takes_prefix<result_opening>({{"to 6 sessions", "to 6"},
                                       {"to six sessions", "to six"},
                                       {"to an initial trial", "to an initial"},
                                       {"down to 4 visits", "down to 4"},
                                       {"to #30", "to #"},
                                       {"to a total of 8", "to a total of"},
                                       {"to allow two", "to allow"},
                                       {"from 12 to 6", "from 1"}});
  expect_no_prefix<result_opening>({"", "to the knee", "to the left hip", "tomorrow 6", "6 sessions", "to L4",
                                    "toto 6", "to onerous", "to", "from", "to a", "into 6", "to his back"});
}

TEST(UtilizationReview, DeniesARequest) {
  expect_read(
      reviews_in,
      {
          {"On 3-14-16, Utilization Review denied a request for twelve visits of aquatic exercise.",
           "2016-03-14 denied [twelve visits of aquatic exercise]"},
          {"On 4/2/2015 Utilization Review non-certified Soma 350mg #60, citing the ODG.",
           "2015-04-02 denied [Soma 350mg #60]"},
          {"On 4/2/2015, Utilization Review noncertified the request for a hinged brace of the right knee.",
           "2015-04-02 denied [hinged brace of the right knee]"},
          {"In a report dated May 3, 2016, Utilization Review failed to approve a request for a cane.",
           "2016-05-03 denied [cane]"},
          {"In a Utilization Review report dated May 3, 2016, the claims administrator failed to approve a "
           "request "
           "for Lyrica.",
           "2016-05-03 denied [Lyrica]"},
          {"In a utilization review report of May 3, 2016, the claims administrator denied a request for MR "
           "imaging of the "
           "hip.",
           "2016-05-03 denied [MR imaging of the hip]"},
          {"The Utilization Review dated 6-7-2016 did not certify the request for a gym membership.",
           "2016-06-07 denied [gym membership]"},
          {"The UR determination of 6/7/2016 denied Celebrex 200mg #30.",
           "2016-06-07 denied [Celebrex 200mg #30]"},
          {"UR denied the request for a shower chair on 6/7/2016.", "2016-06-07 denied [shower chair]"},
          {"The claims administrator denied a bone scan.", "- denied [bone scan]"},
          {"The claims administrator declined to authorize a bone scan.", "- denied [bone scan]"},
          {"On (6-7-2016) Utilization Review non-certified the requests for a walker, a ramp and a lift "
           "chair.",
           "2016-06-07 denied [walker, a ramp and a lift chair]"},
          {"Utilization Review determined that a motorized scooter was not medically necessary.",
           "- denied [motorized scooter]"},
          {"On 6/7/2016, Utilization Review found the request for a scooter to be not medically necessary.",
           "2016-06-07 denied [scooter]"},
          {"The original Utilization Review (6-7-2016) non-certified requests for Flector patches #30.",
           "2016-06-07 denied [Flector patches #30]"},
          {"On June 7,\n2016 Utilization Review non-\ncertified a request for a cold\nunit.",
           "2016-06-07 denied [cold unit]"},
          {"Utilization Review on 6-7-16 non-certified the request for outpatient arthroscopy of the left "
           "shoulder.",
           "2016-06-07 denied [outpatient arthroscopy of the left shoulder]"},
          {"The utilization review recommended non-certification of a lumbar discogram.",
           "- denied [lumbar discogram]"},
          {"The UR decision dated 3/4/2016 denied authorization for a ramp.", "2016-03-04 denied [ramp]"},
          {"The UR decision of 3/4/16 non-certified the request for authorization for a ramp.",
           "2016-03-04 denied [ramp]"},
          {"The Utilization Review determination rendered on 3/4/16 denied coverage for a ramp.",
           "2016-03-04 denied [ramp]"},
          {"Utilization Review non-certified a ramp and a hospital bed on 3/4/16 due to the lack of "
           "guidelines.",
           "2016-03-04 denied [ramp and a hospital bed]"},
          {"The Utilization Review Denial letter dated 3/4/16 non-certified the ramp.",
           "2016-03-04 denied [ramp]"},
          {"Utilization Review did not approve the request for a ramp.", "- denied [ramp]"},
          {"Utilization Review (3-4-16) denied the treatment request for MRI of the hip.",
           "2016-03-04 denied [MRI of the hip]"},
          {"On 3/4/2016, Utilization Review non-certified the following: a cane; a ramp; and a lift.",
           "2016-03-04 denied [cane; a ramp; and a lift]"},
          {"On 3/4/16, the claims administrator issued a UR report denying the request for a ramp.",
           "2016-03-04 denied [ramp]"},
          {"On 3/4/16, Utilization Review issued a denial of a ramp.", "2016-03-04 denied [ramp]"},
          {"UR issued a non-certification for a ramp on 3/4/16.", "2016-03-04 denied [ramp]"},
          {"UR has denied the ramp.", "- denied [ramp]"},
          {"A utilization review determination dated March 4, 2016 found a ramp not medically necessary.",
           "2016-03-04 denied [ramp]"},
          {"UR concluded on 3/4/16 that a ramp is not medically necessary.", "2016-03-04 denied [ramp]"},
          {"Utilization Review dated 3/4/16 noted that the request for a ramp was not medically necessary.",
           "2016-03-04 denied [ramp]"},
          {"The UR physician's denial of the ramp was appealed.", "- denied [ramp]"},
      });
}

TEST(UtilizationReview, IsToldInThePassive) {
  expect_read(
      reviews_in,
      {
          {"The request for a wrist brace was denied by Utilization Review on 8/9/2016.",
           "2016-08-09 denied [wrist brace]"},
          {"On 9/9/16 the request for knee sleeves was not certified.", "2016-09-09 denied [knee sleeves]"},
          {"A prior review dated 9/9/2016 indicated that the request for knee sleeves was non-certified due "
           "to a lack of "
           "evidence.",
           "2016-09-09 denied [knee sleeves]"},
          {"The prior utilization review is dated 2/2/2016. The request for a TENS unit was denied.",
           "2016-02-02 denied [TENS unit]"},
          {"The request for eight visits of hand therapy was modified to four visits by the claims "
           "administrator.",
           "- modified [eight visits of hand therapy]"},
          {"On 8/9/2016, the request for Ambien 10mg #30 was modified to Ambien 10mg #15 by Utilization "
           "Review.",
           "2016-08-09 modified [Ambien 10mg #30]"},
          {"On 8/9/2016 Utilization Review, the request for a scooter was denied outright.",
           "2016-08-09 denied [scooter]"},
          {"The requested cervical pillow was denied by UR.", "- denied [cervical pillow]"},
          {"The request was denied by Utilization Review on 8/9/2016.", "2016-08-09 denied"},
          {"The requested surgery was found not medically necessary by Utilization Review.",
           "- denied [surgery]"},
          {"The request for authorization of a ramp was denied on 3/4/16.", "2016-03-04 denied [ramp]"},
          {"The request for authorization of a ramp dated 2/2/16 was denied by UR on 3/4/16.",
           "2016-03-04 denied [ramp]"},
          {"In a 3/4/16 UR decision, a ramp was denied.", "2016-03-04 denied [ramp]"},
          {"The request for a ramp has been denied by the utilization review physician on 3/4/16.",
           "2016-03-04 denied [ramp]"},
          {"Per the utilization review of March 4, 2016, the request for a ramp was denied.",
           "2016-03-04 denied [ramp]"},
          {"According to the UR letter dated 3/4/16, the ramp was not certified.",
           "2016-03-04 denied [ramp]"},
          {"According to the utilization review report dated 3/4/16, a request for a ramp was denied.",
           "2016-03-04 denied [ramp]"},
          {"The request for a weight-loss program was conditionally non-certified on 3/4/16.",
           "2016-03-04 denied [weight-loss program]"},
          {"On 03-04-2016, the request for Zorbamide 5mg quantity 60 was noncertified by Utilization Review.",
           "2016-03-04 denied [Zorbamide 5mg quantity 60]"},
          {"The ramp was denied by Utilization Review.", "- denied [ramp]"},
          {"The ramp was non-certified by Utilization Review on 3/4/16 for lack of evidence.",
           "2016-03-04 denied [ramp]"},
          {"The requests for a ramp, a lift, and a cane were non-certified.",
           "- denied [ramp, a lift, and a cane]"},
          {"The UR determination dated 3/4/16 stated that the request for a ramp was denied.",
           "2016-03-04 denied [ramp]"},
          {"The Utilization Review report of 3/4/16 indicated that the requests for a ramp and a lift were "
           "denied.",
           "2016-03-04 denied [ramp and a lift]"},
      });
}

TEST(UtilizationReview, OneEntryForEachAct) {
  expect_read(
      reviews_in,
      {
          {"On 7/8/15, Utilization Review approved Lyrica 75mg and denied Xanax 1mg.",
           "2015-07-08 approved [Lyrica 75mg]; 2015-07-08 denied [Xanax 1mg]"},
          {"In a Utilization Review report dated July 8, 2015, the claims administrator partially approved a "
           "request "
           "for Elavil and denied a request for Ambien outright.",
           "2015-07-08 modified [Elavil]; 2015-07-08 denied [Ambien]"},
          {"On 7-8-15, Utilization Review modified a request for Norco 5/325mg #90 and noncertified a "
           "request for Soma "
           "350mg #60.",
           "2015-07-08 modified [Norco 5/325mg #90]; 2015-07-08 denied [Soma 350mg #60]"},
          {"The claims administrator authorized one office visit and denied the MRI of the wrist.",
           "- approved [one office visit]; - denied [MRI of the wrist]"},
          {"On 7-8-15, Utilization Review certified a request for naproxen, modified a request for tramadol "
           "to #30, and "
           "non-certified a request for Prilosec.",
           "2015-07-08 approved [naproxen]; 2015-07-08 modified [tramadol]; 2015-07-08 denied [Prilosec]"},
          {"On 7/8/15, Utilization Review approved a walker. On 8/9/15, Utilization Review denied a ramp.",
           "2015-07-08 approved [walker]; 2015-08-09 denied [ramp]"},
          {"Utilization Review delayed the request for a gym membership.", "- delayed [gym membership]"},
          {"The claims administrator delayed a decision on nothing and denied a request for a bed.",
           "- delayed [decision on nothing]; - denied [bed]"},
          {"On 7/8/15, Utilization Review denied a lift. The claims administrator also denied a request for "
           "a ramp.",
           "2015-07-08 denied [lift]; 2015-07-08 denied [ramp]"},
          {"Utilization Review denied a ramp on 3/4/16 and approved a hospital bed on 4/5/16.",
           "2016-03-04 denied [ramp]; 2016-04-05 approved [hospital bed]"},
          {"In a letter dated 3/4/16, Utilization Review denied the ramp; the lift was approved.",
           "2016-03-04 denied [ramp]; 2016-03-04 approved [lift]"},
          {"On 3/4/16 UR approved the cane, denied the ramp, and delayed the lift.",
           "2016-03-04 approved [cane]; 2016-03-04 denied [ramp]; 2016-03-04 delayed [lift]"},
          {"The claims administrator denied a request for Norco while approving a request for Motrin.",
           "- denied [Norco]; - approved [Motrin]"},
          {"The claims administrator approved a request for Motrin but denied Norco.",
           "- approved [Motrin]; - denied [Norco]"},
          {"The previous utilization review approved 6 visits on 2/2/16. On 3/4/16, Utilization Review "
           "denied 12 more visits.",
           "2016-02-02 approved [6 visits]; 2016-03-04 denied [12 more visits]"},
          {"On 3/4/16, a request for a ramp was non-certified by Utilization Review, and a lift was "
           "certified.",
           "2016-03-04 denied [ramp]; 2016-03-04 approved [lift]"},
          {"On March 4, 2016, Utilization Review approved a psych consult, but non-certified six visits of "
           "psychotherapy.",
           "2016-03-04 approved [psych consult]; 2016-03-04 denied [six visits of psychotherapy]"},
          {"UR denied the ramp, the lift, and the cane, citing ODG; it approved the walker.",
           "- denied [ramp, the lift, and the cane]; - approved [walker]"},
      });
}

TEST(UtilizationReview, ModifiedHasManyWordings) {
  expect_read(
      reviews_in,
      {
          {"The claims administrator partially approved a request for massage therapy.",
           "- modified [massage therapy]"},
          {"UR partially certified the request for massage therapy.", "- modified [massage therapy]"},
          {"UR conditionally certified the request for massage therapy.", "- modified [massage therapy]"},
          {"Utilization Review dated 6/1/2015 modified the request for 12 sessions of acupuncture to 4 "
           "sessions.",
           "2015-06-01 modified [12 sessions of acupuncture]"},
          {"On 6/1/2015 Utilization Review modified a request for biofeedback (10 visits), allowing 4 "
           "visits.",
           "2015-06-01 modified [biofeedback (10 visits)]"},
          {"UR approved with modification the request for massage therapy.", "- modified [massage therapy]"},
          {"UR dated 3/4/16 partially certified Norco to allow for weaning.", "2016-03-04 modified [Norco]"},
          {"The request for 12 PT visits was modified to approve 6 visits by UR on 3/4/16.",
           "2016-03-04 modified [12 PT visits]"},
          {"Utilization Review on 3/4/16 modified the request for Norco 10/325mg #120 to Norco 10/325mg #60 "
           "to wean him.",
           "2016-03-04 modified [Norco 10/325mg #120]"},
          {"UR modified a request for 12 visits of therapy to a total of 8.",
           "- modified [12 visits of therapy]"},
          {"The claims administrator partially approved Norco, apparently for weaning purposes.",
           "- modified [Norco]"},
      });
}

TEST(UtilizationReview, AnItemStopsBeforeTheReason) {
  expect_read(
      reviews_in,
      {
          {"The claims administrator denied a request for a pillow due to a lack of evidence.",
           "- denied [pillow]"},
          {"The claims administrator denied a request for a pillow as there was no evidence.",
           "- denied [pillow]"},
          {"The claims administrator denied a request for a pillow outright.", "- denied [pillow]"},
          {"The claims administrator denied a request for a pillow because no guideline speaks of it.",
           "- denied [pillow]"},
          {"The claims administrator denied a request for a pillow, citing its own policy.",
           "- denied [pillow]"},
          {"The claims administrator denied a request for a pillow based on the MTUS.", "- denied [pillow]"},
          {"Utilization Review denied a request for Tramadol 50mg 1 tablet as needed #60 as it is an opioid.",
           "- denied [Tramadol 50mg 1 tablet as needed #60]"},
          {"Utilization Review denied a request for a brace as well as a sling.",
           "- denied [brace as well as a sling]"},
          {"The claims administrator modified a request for 10 visits of therapy to 6 visits of therapy.",
           "- modified [10 visits of therapy]"},
          {"Utilization Review denied an injection to the left hip.", "- denied [injection to the left hip]"},
          {"Utilization Review denied a request dated 5/6/2015 for a pillow.", "- denied [pillow]"},
      });
}

TEST(UtilizationReview, TheRequestedTreatmentNamesNoItem) {
  expect_read(reviews_in,
              {
                  {"On 1/5/2016, Utilization Review denied the requested treatment.", "2016-01-05 denied"},
                  {"On 1/5/2016, Utilization Review non-certified the request.", "2016-01-05 denied"},
                  {"On 1/5/2016, Utilization Review non-certified the requested services, citing the MTUS.",
                   "2016-01-05 denied"},
                  {"The claims administrator denied the request as not supported.", "- denied"},
              });
}

TEST(UtilizationReview, OnlyItsOwnActsCount) {
  expect_read(reviews_in,
              {
                  {"", ""},
                  {"The patient denied numbness and fever.", ""},
                  {"She denies fever, chills and night sweats.", ""},
                  {"The applicant denied any change of mood.", ""},
                  {"The patient stated that her request for a wheelchair was denied.", ""},
                  {"The treating physician noted that the MRI had been denied.", ""},
                  {"The patient reported that surgery was denied last year.", ""},
                  {"The doctor certified the patient as disabled.", ""},
                  {"The attending physician approved light duty.", ""},
                  {"Her diet was modified.", ""},
                  {"He returned to modified work on 6/1/2015.", ""},
                  {"The patient is on modified duty.", ""},
                  {"The surgery was delayed by an infection.", ""},
                  {"A board certified surgeon was seen on 6/1/2015.", ""},
                  {"Treatment has included activities that were modified.", ""},
                  {"A request for a ramp was submitted on 6/1/2015.", ""},
                  {"The treating physician requested authorization for a ramp.", ""},
                  {"Utilization Review of 6/1/2015 was read.", ""},
                  {"On 6/1/2015, Utilization Review considered the request for a ramp.", ""},
                  {"The applicant subsequently appealed the denial.", ""},
                  {"As a result of the UR denial, an appeal was filed.", ""},
                  {"The request for IMR was received on 6/1/2015.", ""},
                  {"The range of motion was found to be limited.", ""},
                  {"The patient was denied disability benefits.", ""},
                  {"The surgery was authorized and performed on 2/2/16.", ""},
                  {"The patient was authorized 12 visits of therapy. He completed them.", ""},
                  {"The surgeon modified his plan. UR delayed a lift.", "- delayed [lift]"},
                  {"The injured worker denied falls, and on 3/4/16 Utilization Review denied a lift.",
                   "2016-03-04 denied [lift]"},
                  {"UR denied the MRI because x-rays had not been approved.", "- denied [MRI]"},
                  {"The claims administrator denied the request on 3/4/16, noting that a cane was approved "
                   "on 2/2/16.",
                   "2016-03-04 denied"},
                  {"The claims administrator neither approved nor denied a ramp.", ""},
                  {"The rationale for the UR denial was a lack of evidence.", ""},
              });
}

TEST(UtilizationReview, APartThatWasAuthorizedBeforeIsNoEntry) {
  expect_read(reviews_in, {
                              {"Nine visits of hand therapy was the original request. Six visits were "
                               "authorized by the Claims Administrator.",
                               ""},
                              {"Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by "
                               "the Claims Administrator. The "
                               "remaining IMR eligible portion of the original request is Soma 350mg #40.",
                               ""},
                          });
}

TEST(UtilizationReview, ADateOfSomethingElseIsNotTheReviews) {
  expect_read(
      reviews_in,
      {
          {"The claims administrator denied a request for a pillow. The applicant appealed on 6/1/2015.",
           "- denied [pillow]"},
          {"The patient was seen on 6/1/2015. Utilization Review denied a request for a pillow.",
           "- denied [pillow]"},
          {"In a Utilization Review report dated 6/1/2015, the claims administrator denied a request for a "
           "pillow. The "
           "claims administrator referenced a 5/2/2015 visit.",
           "2015-06-01 denied [pillow]"},
          {"Utilization Review denied a request for an MRI done on 5/2/2015.",
           "- denied [MRI done on 5/2/2015]"},
          {"A request of 5/2/2015 for a ramp was made. On 6/1/2015 Utilization Review denied the ramp.",
           "2015-06-01 denied [ramp]"},
          {"In August 2014 Utilization Review denied a ramp.", "- denied [ramp]"},
          {"In a report dated March 4, 2016, the claims administrator denied a urine drug screen dated "
           "February 2, 2016.",
           "2016-03-04 denied [urine drug screen]"},
          {"The claims administrator denied a urine drug screen performed on 3/4/16.",
           "- denied [urine drug screen performed on 3/4/16]"},
      });
}

TEST(UtilizationReview, AnActThatIsDeniedIsNone) {
  expect_read(reviews_in,
              {
                  {"On 6/1/15 Utilization Review neither approved nor modified the ramp.", ""},
                  {"On 6/1/15 Utilization Review did not modify, and had not denied, the ramp.", ""},
                  {"The request for a ramp was not denied by Utilization Review on 6/1/15.", ""},
                  {"The request for a ramp had never been modified by Utilization Review.", ""},
                  {"On 6/1/15 Utilization Review approved none of the requested items.", ""},
                  {"On 6/1/15 Utilization Review certified neither the ramp nor the rail.", ""},
                  {"Neither the ramp nor the rail was approved by Utilization Review.", ""},
                  {"On 6/1/15 none of the requests were certified by Utilization Review.", ""},
              });
}

TEST(UtilizationReview, AnAdviceAgainstAnApprovalDenies) {
  expect_read(
      reviews_in,
      {
          {"On 6/1/15 Utilization Review recommended non-approval of a ramp.", "2015-06-01 denied [ramp]"},
          {"On 6/1/15 Utilization Review recommended against certifying a ramp.", "2015-06-01 denied [ramp]"},
          {"On 6/1/15 Utilization Review recommended against approval of a ramp.",
           "2015-06-01 denied [ramp]"},
          {"The Utilization Review determination dated 6/1/15 recommends non-certification of Norco and "
           "conditional certification of a ramp.",
           "2015-06-01 denied [Norco]; 2015-06-01 modified [ramp]"},
      });
}

TEST(UtilizationReview, AnEarlierActInTheSubjectLendsNoDay) {
  expect_read(reviews_in, {
                              {"The ramp previously approved by UR on 10/1/14 was denied 1/5/15.",
                               "2015-01-05 denied [ramp previously approved by UR]"},
                              {"The ramp previously approved by UR on 10/1/14 was denied.",
                               "- denied [ramp previously approved by UR]"},
                              {"The ramp was denied by UR on 10/1/14.", "2014-10-01 denied [ramp]"},
                          });
}

TEST(UtilizationReview, ThePlacesAreThoseOfTheDateAndOfTheActWithItsItem) {
  const std::string_view text =
      "On 6-1-\n15, Utilization Review denied a request for hand\ntherapy due to haste.";
  const auto r = imr::parse_piece<imr::clinical_summary>(text);
  ASSERT_EQ(r->ur_decisions.size(), 1U);
  EXPECT_EQ(support::marked(text, r->ur_decisions[0].date.span()), "6-1-\n15");
  EXPECT_EQ(support::marked(text, r->ur_decisions[0].item.span()), "hand\ntherapy");
  EXPECT_EQ(support::marked(text, r->ur_decisions[0].where), "denied a request for hand\ntherapy");
}

TEST(UtilizationReview, ADamagedNonIsNeverLost) {
  expect_read(reviews_in,
              {
                  {"On 11/4/16, Utilization Review nou-certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review non~certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review n0n-certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review non -certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, the request for an MRI was ot certified by Utilization Review.",
                   "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, the request for an MRI was n0t certified by Utilization Review.",
                   "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review determined non~certification for an MRI.",
                   "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, the request for an MRI was no-certified by Utilization Review.",
                   "2016-11-04 denied [MRI]"},
                  {"Utilization Review dated 11/4/2016non-certified an MRI.", "- denied [MRI]"},
                  {"On 11/4/16, Utilization Review approved partially an MRI.", "2016-11-04 modified [MRI]"},
                  {"On 11/4/16, Utilization Review partly certified an MRI.", "2016-11-04 modified [MRI]"},
                  {"On 11/4/16, Utilization Review partialy approved an MRI.", "2016-11-04 modified [MRI]"},
                  {"On 11/4/16, Utilization Review non,certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review non,-certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review no`n-certified an MRI.", "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review determined no`n-certification for an MRI.",
                   "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review determined no.n-certification for an MRI.", ""},
                  {"On 11/4/16, Utilization Review partially .approved an MRI.", "2016-11-04 modified [MRI]"},
                  {"On 11/4/16, Utilization Review parti al1y approved an MRI.", "2016-11-04 modified [MRI]"},
                  {"On 11/4/16, the request for an MRI was no t certified by Utilization Review.",
                   "2016-11-04 denied [MRI]"},
                  {"On 11/4/16, Utilization Review par(ially approved an MRI.", "2016-11-04 modified [MRI]"},
                  {"On 11/4/16, Utilization Review xq-certified an MRI.", ""},
                  {"On 11/4/16, Utilization Review re-certified an MRI.", "2016-11-04 approved [MRI]"},
                  {"On 11/4/16, Utilization Review certified an MRI.", "2016-11-04 approved [MRI]"},
              });
  const auto r =
      imr::parse_piece<imr::clinical_summary>("On 11/4/16, Utilization Review nou-certified an MRI.");
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::repaired_text);
}

TEST(UtilizationReview, AnApprovalBehindAWordThatCannotStandThereIsNoneAndIsReported) {
  for (const char* summary : {"Utilization Review on 11/4/16 was told. An MRI was in certified on 11/4/16.",
                              "On 11/4/16, Utilization Review modffed the certification for an MRI.",
                              "Utilization Review dated 11/4/16 modiffied certification of an MRI."}) {
    EXPECT_EQ(reviews_in(summary), "") << summary;
    const auto r = imr::parse_piece<imr::clinical_summary>(summary);
    EXPECT_EQ(r.diagnostics.size(), 1U) << summary;
  }
  EXPECT_EQ(reviews_in("On 11/4/16, Utilization Review recommended certification of an MRI."),
            "2016-11-04 approved [MRI]");
}

TEST(UtilizationReview, ADayOfServiceIsNotThatOfTheReview) {
  EXPECT_EQ(
      reviews_in("The claims administrator denied an MRI. The claims administrator referenced a November "
                 "4, 2016 date of service."),
      "- denied [MRI]");
  EXPECT_EQ(
      reviews_in("The claims administrator denied an MRI. A November 4, 2016 date of service was named in "
                 "the determination."),
      "- denied [MRI]");
}

TEST(UtilizationReview, WhatTheWorkerDeniesIsNoActOfTheReview) {
  EXPECT_EQ(reviews_in("UR was read, and the worker denied a fall."), "");
  EXPECT_EQ(reviews_in("UR was sent, and the patient denied pain."), "");
  EXPECT_EQ(reviews_in("UR was sent, and the ramp was denied."), "- denied [ramp]");
}

TEST(UtilizationReview, TheDayOfAReportIsNotThatOfTheReview) {
  EXPECT_EQ(
      reviews_in(
          "The 3/4/2012 reports were unclear, On 4/9/2012 the request for an MRI was denied by utilization "
          "review."),
      "- denied [MRI]");
  EXPECT_EQ(reviews_in("On 4/9/2012 the request for an MRI was denied by utilization review."),
            "2012-04-09 denied [MRI]");
}

struct damaged_account {
  std::size_t acts = 0;
  /// How often the letter says that damage may hide an act.
  std::ptrdiff_t hidden = 0;
};

/// What is read of a letter that a scan damaged, where its summary is this.
damaged_account account_of(std::string_view summary) {
  const std::string text = "CLINICAL CASE SUMMARY\n\nThe injured worker has pain | and takes medicat1on. " +
                           std::string(summary) +
                           "\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nNorco: Upheld\n";
  const auto letter = imr::parse(text);
  const auto hides = [](const imr::diagnostic& d) {
    return d.message.find("may hide") != std::string_view::npos;
  };
  return {letter->clinical_summary.ur_decisions.size(),
          std::count_if(letter.diagnostics.begin(), letter.diagnostics.end(), hides)};
}

TEST(UtilizationReview, AnActThatDamageHidesIsReported) {
  for (const char* summary :
       {"On 11/4/16, Utilization Review nozzcvrtified an MRI.", "The treatment xq denied on 11/4/2016.",
        "The utilization .rcvicw (11-4-2016) had non-certified an MRI.",
        "The request xq previously modified for therapy.", "The request for an MRI xq denied.",
        "The rcquest for an MRI was nvnccrtificu on 11/4/2016.",
        "On 11-3-16, ut ilizaton revlew, detcrmined an MRI wav not medlcaly nccessary."}) {
    const damaged_account all = account_of(summary);
    EXPECT_EQ(all.acts, 0U) << summary;
    EXPECT_EQ(all.hidden, 1) << summary;
  }
}

TEST(UtilizationReview, AnActBesideAnotherThatDamageHidesIsReported) {
  const std::string denial = "Utilization Review denied a ramp. ";
  for (const char* summary : {"The request for an MRI xq denied.", "The treatment xq denied on 11/4/2016.",
                              "UR denied a rail and modifiex a cane."})
    EXPECT_EQ(account_of(denial + summary).hidden, 1) << summary;
  for (const char* summary : {"On 11/4/2016 the patient denied pain.", "The patient denied pain.",
                              "On 11/4/2016 the pain was decided on.", "It was modified work."})
    EXPECT_EQ(account_of(denial + summary).hidden, 0) << summary;
}

TEST(UtilizationReview, ADamagedSummaryWithoutAnActHidesOne) {
  EXPECT_EQ(account_of("He takes drugs.").hidden, 1);
  EXPECT_EQ(account_of("UR denied a ramp. He takes drugs.").hidden, 0);
}

TEST(UtilizationReview, AnItemMayStandBeforeItsVerb) {
  expect_read(reviews_in, {{"UR 3/4/12: ramp denied, cane modified to 6.",
                            "2012-03-04 denied [ramp]; 2012-03-04 modified [cane]"},
                           {"UR 3/4/12: walking cane denied; shower ramp approved.",
                            "2012-03-04 denied [walking cane]; 2012-03-04 approved [shower ramp]"},
                           {"UR 3/4/12: visits modified to 6.", "2012-03-04 modified [visits]"},
                           {"UR 3/4/12: wooden ramp with two long rails denied.",
                            "2012-03-04 denied [wooden ramp with two long rails]"}});
}

TEST(UtilizationReview, EachActHasItsOwnItem) {
  expect_read(
      reviews_in,
      {{"UR denied a ramp. It approved a cane.", "- denied [ramp]; - approved [cane]"},
       {"UR denied the ramp and the requested cane was approved.", "- denied [ramp]; - approved [cane]"},
       {"UR denied the ramp, the rail was approved, and the cane was delayed.",
        "- denied [ramp]; - approved [rail]; - delayed [cane]"},
       {"The ramp was denied by UR; and the rail was approved.", "- denied [ramp]; - approved [rail]"},
       {"The ramp was denied by UR the rail was approved.", "- denied [ramp]; - approved [rail]"},
       {"UR issued an approval for a cane and a denial of a ramp.", "- approved [cane]; - denied [ramp]"},
       {"UR approved a cane, denying a ramp.", "- approved [cane]; - denied [ramp]"},
       {"UR denied a ramp which was long and then, after a look at it, approved a cane.",
        "- denied [ramp]; - approved [cane]"},
       {"Ten visits was the original request. UR denied 6 of them. The request for a ramp was denied by "
        "UR.",
        "- denied; - denied [ramp]"}});
}

TEST(UtilizationReview, AnActThatWasNotDoneIsNone) {
  expect_read(reviews_in, {{"UR would have denied a ramp.", ""},
                           {"A ramp was denied on 3/4/12 by the employer.", ""},
                           {"A ramp was denied on 3/4/12 by UR.", "2012-03-04 denied [ramp]"}});
}

TEST(UtilizationReview, ASemicolonOrACommaPartsTheItemsOfTwoActs) {
  expect_read(
      reviews_in,
      {{"UR denied a ramp; the rail and cane were approved.", "- denied [ramp]; - approved [rail and cane]"},
       {"UR denied a ramp; a rail; and the cane was approved.", "- denied [ramp; a rail]; - approved [cane]"},
       {"UR denied a ramp because it was long, and approved a cane.", "- denied [ramp]; - approved [cane]"},
       {"UR denied a ramp, which was modified, and approved a cane.", "- denied [ramp]; - approved [cane]"}});
}

TEST(UtilizationReview, ADayBeforeAnActIsNotThatOfTheActBefore) {
  expect_read(reviews_in, {{"UR denied a ramp and on 5/6/12 approved a rail.",
                            "- denied [ramp]; 2012-05-06 approved [rail]"},
                           {"UR denied a ramp on 3/4/12 and on 5/6/12 approved a rail.",
                            "2012-03-04 denied [ramp]; 2012-05-06 approved [rail]"}});
}

TEST(UtilizationReview, AnItemStandsBeforeTheWordThatSaysWhoAskedForIt) {
  expect_read(reviews_in, {{"The ramps that were requested on 2/2/12 were denied by UR.", "- denied [ramps]"},
                           {"UR denied the film requested on 2/2/12.", "- denied [film]"},
                           {"UR denied the film requested by the provider.", "- denied [film]"}});
}

TEST(UtilizationReview, WhatOnlySaysMoreOfAnActIsNone) {
  expect_read(reviews_in,
              {{"UR modified ten visits, allowing six and denying four.", "- modified [ten visits]"},
               {"UR modified ten visits, approving six.", "- modified [ten visits]"},
               {"UR denied the ramp, which was denied.", "- denied [ramp]"},
               {"UR modified it to 6 visits.", "- modified"},
               {"That was denied by UR.", "- denied"}});
}

TEST(UtilizationReview, AnItemMayStandBehindThePassive) {
  expect_read(reviews_in, {{"The request was denied for a ramp by UR.", "- denied [ramp]"},
                           {"The request was denied for lack of evidence by UR.", "- denied"}});
}

TEST(UtilizationReview, WhatOthersDeniedOrSaidIsNoActOfTheReview) {
  expect_read(reviews_in, {{"The doctor stated that UR denied a ramp.", ""},
                           {"The plan found that a ramp UR reviewed was not medically necessary.", ""},
                           {"UR reviewed the ramp. The plan found the ramp not medically necessary.", ""},
                           {"UR reviewed the ramp. The patient was denied.", ""},
                           {"The claim was denied on 3/4/12.", ""},
                           {"The ramp of the patient was denied on 3/4/12.", ""},
                           {"UR and the doctor differ, and he denied a ramp.", ""},
                           {"On 3/4/12 the request for a ramp was sent to UR.", ""},
                           {"UR approved neither of them.", ""}});
}

TEST(UtilizationReview, TheDayOfARequestOrOfAnotherLetterIsNotTheReviews) {
  expect_read(reviews_in,
              {{"UR denied a cane. On 3/4/12 the request was made for a ramp, and it denied the ramp.",
                "- denied [cane]; - denied [ramp]"},
               {"UR denied a ramp in a letter dated 3/4/12.", "2012-03-04 denied [ramp]"},
               {"UR of 3/4/12 is told. The decision of 3/5/12 is told. The ramp was denied.",
                "2012-03-04 denied [ramp]"},
               {"The visits had been all in due course approved by UR and were denied.",
                "- approved [visits]; - denied"}});
}

TEST(UtilizationReview, WhatStandsBeforeAnApprovalMayChangeIt) {
  expect_read(reviews_in, {{"On 11/4/16, UR pre-certified an MRI.", "2016-11-04 approved [MRI]"},
                           {"On 11/4/16, UR issued no approval of an MRI.", ""},
                           {"On 11/4/16, UR neither denied nor authorized an MRI.", ""},
                           {"UR is not authorizing an MRI.", ""},
                           {"UR issued auto-certification of an MRI.", "- approved [MRI]"},
                           {"UR fully-certified an MRI.", "- approved [MRI]"},
                           {"UR Issued certification of an MRI.", "- approved [MRI]"},
                           {"UR gave the 2nd certification of an MRI.", "- approved [MRI]"},
                           {"UR N`on-certified an MRI.", "- denied [MRI]"},
                           {"UR n`On-certified an MRI.", "- denied [MRI]"},
                           {"UR n`-on-certified an MRI.", "- denied [MRI]"},
                           {"(approved an MRI, UR says): UR approved an MRI.", "- approved [MRI]"}});
}

TEST(UtilizationReview, TheReasonForADenialIsNoAct) {
  expect_read(reviews_in,
              {{"UR gave the reasons for the initial denial of a ramp.", ""},
               {"UR letter of 3/4/12: the basis for the non-certification of a ramp is unknown.", ""},
               {"UR received an appeal of the denial of a ramp.", ""},
               {"UR gave the basis for denial of a ramp.", ""},
               {"UR gave its basis and recommended denial of a ramp.", "- denied [ramp]"},
               {"On 3/4/12, UR issued a denial of a ramp.", "2012-03-04 denied [ramp]"}});
}

TEST(UtilizationReview, ADayBehindAJointIsThatOfWhatIsToldBehindIt) {
  expect_read(reviews_in,
              {{"UR denied a ramp and on 3/5/12 the worker fell.", "- denied [ramp]"},
               {"UR denied a ramp and on 3/5/12 the rail.", "- denied [ramp]"},
               {"UR approved a ramp and on 3/5/12 also denied a cane.",
                "- approved [ramp]; 2012-03-05 denied [cane]"},
               {"UR reviewed. On 3/4/12 that decision denied a ramp.", "2012-03-04 denied [ramp]"},
               {"The ramp was denied 3/5/12 by UR.", "2012-03-05 denied [ramp]"},
               {"UR denied 3/5/12 a ramp.", "- denied [ramp]"}});
}

TEST(UtilizationReview, TheItemStandsBeforeTheWordsThatSayWhoAskedForItInTheSubjectToo) {
  expect_read(
      reviews_in,
      {{"The visits, requested by the doctor, were denied by UR.", "- denied [visits]"},
       {"The ramp requested on 3/4/12 was denied by UR.", "- denied [ramp]"},
       {"The requested ramp was denied by UR.", "- denied [ramp]"},
       {"The ramp is for his knee and the requested cane was denied by UR.", "- denied [cane]"},
       {"The ramp is for his knee as was requested and the cane was denied by UR.", "- denied [cane]"}});
}

TEST(UtilizationReview, WordsBetweenARequestAndItsItemArePassedOver) {
  expect_read(reviews_in,
              {{"UR denied the request (for) a ramp.", "- denied [ramp]"},
               {"UR denied the request form) for a ramp.", "- denied [ramp]"},
               {"UR denied the request dated 3/4/12 for a ramp.", "- denied [ramp]"},
               {"UR denied the request received a ramp.", "- denied"},
               {"UR denied the request received submitted made noted on form by the provider from the "
                "authorization approval ramp.",
                "- denied"},
               {"UR denied ramp dated 3/4/12.", "- denied [ramp]"},
               {"UR denied dated 3/4/12.", "- denied"},
               {"UR modified it to ramps.", "- modified"}});
}

TEST(UtilizationReview, AnActNamesNoItemWhereNoneStandsThere) {
  expect_read(reviews_in, {{"UR determined that not medically necessary.", "- denied"},
                           {"UR denied denial of a ramp.", "- denied"},
                           {"UR denied a ramp and a cane was denied", "- denied [ramp]; - denied [cane]"},
                           {"The case was denied on 3/4/12.", "2012-03-04 denied"},
                           {"According to the long and winding letter about UR, a ramp is denied.", ""},
                           {"The worker who denied a ramp saw UR.", ""}});
}

}  // namespace
