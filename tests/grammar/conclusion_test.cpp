#include <imr/grammar/conclusion.hpp>

#include "support/rule.hpp"

#include <imr/detail/action/conclusion.hpp>
#include <imr/layout/findings.hpp>
#include <imr/limits.hpp>
#include <imr/parse.hpp>

#include <string>
#include <vector>

namespace {

using imr::conclusion;
using support::expect_sound;
using support::expect_takes;

struct told {
  conclusion value = conclusion::unstated;
  std::vector<imr::code> codes;
};

/// What the first `size` bytes of a text conclude.
told conclude(std::string_view text, std::string_view item = {}, std::size_t size = std::string_view::npos) {
  imr::layout::flow flow;
  flow.read(text, 0);
  imr::detail::findings found;
  found.clear(imr::limits().diagnostics);
  imr::detail::context ctx(flow, nullptr, found);
  told all{imr::detail::read_conclusion(flow.text().substr(0, size), item, ctx), {}};
  for (const imr::diagnostic& d : found.list()) all.codes.push_back(d.code);
  return all;
}

void expect_conclusion(conclusion wanted, std::initializer_list<const char*> rationales) {
  for (const char* text : rationales) EXPECT_EQ(to_string(conclude(text).value), to_string(wanted)) << text;
}

TEST(ConclusionGrammar, IsSound) { expect_sound<imr::grammar::conclusion_sentence>(); }

TEST(ConclusionGrammar, TakesAnySentenceToItsEnd) {
  expect_takes<imr::grammar::conclusion_sentence>({"", "The brace is worn.", "x",
                                                   "\xE2\x80\x9Cnot\xE2\x80\x9D", "\xFF\x80",
                                                   ";;,,::", "isn't", "#60 (30)."});
}

TEST(Conclusion, ReadsWhatFindsTheRequestNecessary) {
  expect_conclusion(
      conclusion::medically_necessary,
      {
          "The MRI is medically necessary.",
          "The brace is not only medically necessary but overdue.",
          "The request is not only reasonable but also medically necessary.",
          "The request for partial lateral meniscectomy is medically necessary.",
          "Therefore, the request for a walker is medically necessary and appropriate.",
          "As such, this request was medically necessary.",
          "It is found that the brace is medically necessary at this time.",
          "The request is deemed medically appropriate and necessary.",
          "The medical necessity of the walker has been established.",
          "Medical necessity is established.",
          "Medical necessity for the lumbar brace is clearly supported.",
          "The records support the medical necessity of the request.",
          "There are no contraindications, so the request is medically necessary.",
          "Since the worker has not improved with tablets, the request for an injection is medically "
          "necessary.",
          "The worker has failed conservative care. Therefore, an injection is medically necessary.",
          "The request for Norco 10/325mg, #90, with no refills, is medically necessary.",
          "The request for home care is considered medically necessary for this patient.",
          "I find the request medically necessary.",
          "The request is recommended.",
          "The request is appropriate.",
          "The request is certified.",
          "The requested walker is reasonable and medically necessary.",
          "The request meets the criteria and is, therefore, medically necessary.",
          "In view of the lack of relief, and of the findings, the request for the ultrasound is medically "
          "necessary.",
          "The guidelines are met; the walker is medically necessary.",
          "\"The walker is medically necessary.\"",
          "Although the criteria are not met in full, this is an exception; therefore the request is "
          "medically necessary.",
          "The reviewer before me was wrong. The requested MRI is medically necessary.",
          "The request is medically neccesary.",
          "The MRI is medical necessary.",
          "The brace (purchase) is medically necessary (see above).",
          "THE REQUEST IS MEDICALLY NECESSARY",
          "This request is medically necessary, as the brace is the first one.",
          "Given the above, the request for MRI of the wrist without contrast is medically necessary.",
          "Based on the physician's report, the request is medically necessary.",
          "The patient meets the criteria, and thus the request is medically necessary.",
          "No red flags are needed. The request is medically necessary.",
          "The patient meets the criteria for surgery. Medical necessity has been established.",
          "Based on the above, twelve visits of therapy are medically necessary.",
          "The worker has not had this test before; therefore, the request for EMG of both legs is medically "
          "necessary.",
          "While he did not improve with therapy, he did with tablets, and the request for tablets is "
          "medically necessary.",
          "I recommend the denial be overturned. The request is medically necessary.",
          "Given the failed conservative treatment, the proposed surgery is medically necessary.",
          "Because he has not improved, the injection is medically necessary and appropriate.",
          "The provider notes the pain is worse. The test is medically necessary.",
          "Medical necessity of the requested physical therapy has been demonstrated.",
          "Medical necessity for the requested MRI is established, as the patient has no relief.",
          "It is my opinion that the request is medically necessary.",
      });
}

TEST(Conclusion, ReadsEveryDenial) {
  expect_conclusion(
      conclusion::not_medically_necessary,
      {
          "Neither the brace nor the cane is medically necessary.",
          "The necessity of the walker has not been established.",
          "I am unable to find the requested scan of the neck medically necessary.",
          "The medical necessity of the cane is therefore not supported by the notes.",
          "The request does not meet the standard of medical necessity.",
          "Should new notes arrive, the request could be reviewed again as medically necessary. As "
          "submitted, it is "
          "not supported.",
          "While it would be medically necessary to repeat the study, no surgery is planned, and so medical "
          "necessity "
          "is not supported.",
          "The MRI is not medically necessary.",
          "Therefore, the request for a walker is not medically necessary and appropriate.",
          "The request is notmedically necessary.",
          "The request is not-medically necessary.",
          "The request is medically unnecessary.",
          "The request is not, at this time, medically necessary.",
          "The request is not at this time medically necessary.",
          "The request is not therefore medically necessary.",
          "The requested brace is determined to not be medically necessary.",
          "The requested brace is determined not to be medically necessary.",
          "The brace was found to be not medically necessary.",
          "The brace does not appear to be medically necessary.",
          "The brace cannot be considered medically necessary.",
          "The brace can not be deemed medically necessary.",
          "The brace isn't medically necessary.",
          "The brace isn\xE2\x80\x99"
          "t medically necessary.",
          "The brace is no longer medically necessary.",
          "The brace is neither medically necessary nor appropriate.",
          "The brace is neither appropriate nor medically necessary.",
          "The brace is not appropriate or medically necessary.",
          "The brace is not medically appropriate or medically necessary.",
          "The brace is not supported by the records as being medically necessary at this time.",
          "The brace is not certified as medically necessary.",
          "The brace is not indicated as medically necessary.",
          "The brace has never been medically necessary.",
          "The brace is not a medical necessity.",
          "There is no medical necessity for the brace.",
          "The brace lacks medical necessity.",
          "Medical necessity has not been established.",
          "Medical necessity for the requested brace was not established.",
          "Medical necessity of the brace, as requested, cannot be established.",
          "The medical necessity of this request has never been demonstrated.",
          "The medical necessity of this request is not supported.",
          "Medical necessity is not substantiated by the records.",
          "Medical necessity has not been documented.",
          "The records do not support the medical necessity of the request.",
          "The records fail to establish medical necessity.",
          "There is insufficient evidence to support medical necessity.",
          "The documentation does not establish the medical necessity for the brace.",
          "Without such findings, the medical necessity of the brace is not established.",
          "Without such findings the request is not medically necessary.",
          "In the absence of such findings the requested brace is not medically necessary.",
          "As there is no documentation of a trial, the request is not medically necessary.",
          "There is no documentation of a trial and the request is not medically necessary.",
          "There is no documentation that tablets were tried, and the request for a cream is not medically "
          "necessary.",
          "Due to the lack of improvement, the request for 12 visits is not medically necessary.",
          "It is unclear if tablets were tried. The request is not medically necessary.",
          "It is unclear whether tablets helped; therefore the request is not medically necessary.",
          "It is unclear if tablets helped, and the request is not medically necessary.",
          "The evidence is lacking and the request is not medically necessary.",
          "There is no evidence that the brace is medically necessary.",
          "The provider did not show that the brace is medically necessary.",
          "The request is not recommended.",
          "The request is denied.",
          "The request is non-certified.",
          "The request is not certified.",
          "The request is not authorized.",
          "The request is not supported.",
          "The request is not supported by the guidelines.",
          "The request is not medically necessary. The treating physician and the patient are advised to "
          "consult the chapter on tapering opioids for the right way to wean.",
          "The request is not medically necessary. This decision addresses the medical necessity of opioids "
          "as prescribed. This medical necessity decision should not be interpreted as a recommendation to "
          "stop them abruptly.",
          "The request is not medically necessary. However, weaning is recommended.",
          "The request is not medically necessary. Of note, a taper is medically necessary for a drug of "
          "this class.",
          "The request is not medically necessary. Therapy would be medically necessary if the pain came "
          "back.",
          "The request is not medically necessary. More records are needed to determine whether the brace is "
          "medically necessary.",
          "The request is not medically necessary. In order to be medically necessary, a brace has to be "
          "tried first.",
          "The request is not medically necessary. The walking has not necessarily improved.",
          "Surgery is medically necessary in such cases. Here none was planned. The request is not medically "
          "necessary.",
          "Since the surgery is not medically necessary, the assistant is not medically necessary.",
          "Since the surgery is not medically necessary, none of the associated items are medically "
          "necessary.",
          "As the surgery is medically necessary, but no risk is documented, the clearance is not medically "
          "necessary.",
          "Tramadol, Norco, and the cream are not medically necessary.",
          "Therefore, the request for \"Nova\" pads (#30) is not medically necessary.",
          "The request exceeds the guidelines, and is not medically necessary.",
          "The quantity cannot be deemed medically necessary without further evidence of relief.",
          "The request, which exceeds the guidelines, is not medically necessary.",
          "The request is not medically necessary or appropriate, based on the records.",
          "The guidelines state that creams are medically necessary in rare cases. This request is not "
          "medically necessary.",
          "The request for Ambien 10 mg No. 30 is not medically necessary.",
          "The request for Soma is not medically necessary as the drug is not for long use.",
          "Likewise, the medical necessity of this request is not established.",
          "Not all the criteria are met. As such the request is not medically necessary.",
          "This request will be considered not medically necessary.",
          "The therapy would not be medically necessary.",
          "The MRI is considered not medically necessary by this reviewer.",
          "The request for remaining IMR eligible portion of the original request, cream #2 is not medically "
          "necessary.",
          "No further therapy is medically necessary.",
          "The request for an aide 6 hours per day when the wife is at work, is not medically necessary.",
          "Given the above, the request for MRI of the wrist without contrast is not medically necessary.",
          "The MRI is not medically necessary",
          "The request is not medically necessary. The prior approval of two visits was enough.",
          "It is the opinion of this reviewer that the request is not medically necessary.",
          "I cannot find the request medically necessary.",
          "Based on the physician's report, the request is not medically necessary.",
          "The request is not deemed to be medically necessary.",
          "The patient does not meet the criteria, and thus the request is not medically necessary.",
          "The medical necessity for the cane, the brace, and the aide is not established.",
          "The clinical information submitted does not establish the medical necessity of the request.",
          "Based on the records, medical necessity of the request has not been met.",
          "The medical necessity of continued use is not evident.",
          "The medical necessity could not be established.",
          "The need for surgery is not shown; hence, postoperative therapy is not medically necessary.",
          "The documentation provided is insufficient to establish medical necessity.",
          "There is a lack of medical necessity for this drug.",
          "Further visits without gains are not medically necessary.",
          "The request as submitted is not medically necessary.",
          "The request for eight sessions as written is not medically necessary.",
          "This is not considered a medically necessary treatment.",
          "The requested service is not medically necessary and therefore is not certified.",
          "The cream contains one drug that is not recommended; therefore, the cream is not medically "
          "necessary.",
          "Any compound with one drug that is not recommended is not recommended. The request is not "
          "medically necessary.",
          "I disagree with the provider, and the request is not medically necessary.",
          "In conclusion, continued use of Soma is not warranted and not medically necessary.",
          "Thus the cold unit, rental for 7 days, does not meet criteria and is not medically necessary.",
          "The provider has not documented any gains. As a result, ongoing acupuncture is not felt to be "
          "medically necessary.",
          "The clinical notes fail to show that the MRI is medically necessary.",
          "Medical necessity for this request cannot be affirmed.",
          "This request fails to meet medical necessity.",
          "The requested drug screen does not meet medical necessity.",
          "The records provided do not substantiate the medical necessity for twelve visits.",
          "The requested DME is, for these reasons, not medically necessary.",
          "The requested treatment is therefore considered not to be medically necessary.",
          "The request for Ultram ER 150mg, #60 with two refills cannot be recommended as medically "
          "necessary.",
          "Continued Norco use is not supported, and therefore, the request is not medically necessary and "
          "appropriate.",
          "Hence, the medical necessity for EMG is not established by the records.",
          "There is no clear medical necessity for the item.",
          "Without such a plan, continued use is not medically necessary.",
          "Because no red flags exist, radiographs are not medically necessary.",
          "Given that the surgery is not medically necessary, the clearance is not medically necessary.",
          "It is my opinion that the request is not medically necessary.",
          "This reviewer finds that the request is not medically necessary.",
      });
}

TEST(Conclusion, ReadsWhatABeliefAnExcessAndAnAddedClauseSay) {
  expect_conclusion(conclusion::medically_necessary,
                    {"I believe that the request is medically necessary.",
                     "It is my opinion that the brace is medically necessary."});
  expect_conclusion(conclusion::not_medically_necessary,
                    {"I believe that the request is not medically necessary.",
                     "The request exceeds what MTUS recommends and is not medically necessary.",
                     "The request exceeds what the guidelines recommend, and it is not medically necessary.",
                     "The brace goes beyond the page; not medically necessary.",
                     "The criteria were not met; therefore, not medically necessary."});
  expect_conclusion(conclusion::unstated,
                    {"They believe that the request is medically necessary.",
                     "I do not believe that the request is medically necessary.",
                     "The surgeon believes that the request is medically necessary.",
                     "I believe that the plan asked whether the request is medically necessary.",
                     "The request exceeds what MTUS recommends as medically necessary.",
                     "UR called it unproven; not medically necessary.",
                     "If nothing changes; not medically necessary.",
                     "It goes beyond the page; medically necessary."});
}

TEST(Conclusion, ReadsWhatFindsAPartNecessary) {
  expect_conclusion(
      conclusion::partially_medically_necessary,
      {
          "Only the first is medically necessary.",
          "Two visits are medically necessary, the others are not.",
          "One fill is medically necessary, but the refills are not medically necessary, so that the request "
          "is "
          "partially medically necessary.",
          "The request is partially medically necessary.",
          "The therapy is medically necessary for 6 sessions; the remainder is not.",
          "The request for 12 visits is not medically necessary, but 6 visits are.",
          "The request for 12 visits is not medically necessary, but 6 visits are medically necessary.",
          "Six visits are medically necessary and the remaining six are not medically necessary.",
          "Six visits are medically necessary. The remaining visits are not medically necessary.",
          "Only 6 visits are medically necessary.",
          "The request is partially certified.",
          "The request is medically necessary in part.",
          "The request is medically necessary as modified.",
          "Of 12 sessions, 4 sessions are medically necessary, while the rest are not medically necessary.",
          "The request is modified to six visits, which are medically necessary.",
          "The request for 12 sessions is partially medically necessary, with 6 sessions certified.",
      });
}

TEST(Conclusion, ALimitBehindAGrantLeavesAPart) {
  expect_conclusion(conclusion::partially_medically_necessary,
                    {
                        "The request is medically necessary for 6 of the 12 visits.",
                        "The splint is medically necessary for two of the requested four weeks.",
                        "The request for 12 visits is medically necessary to the extent of 6 visits.",
                        "The request is medically necessary, limited to 6 visits.",
                        "The request is medically necessary but should be limited to 6 visits.",
                        "The request for #60 is medically necessary up to #30.",
                        "The request for #60 is medically necessary at a reduced quantity of #30.",
                        "The request is medically necessary in a modified form.",
                        "The splint is medically necessary, not to exceed 30 days.",
                        "The request is medically necessary with the exception of the refills.",
                        "The request is medically necessary, except for the refills.",
                        "The request is medically necessary, excluding the second splint.",
                        "Medical necessity is established for 6 of the 12 visits.",
                        "The request is appropriate except for the refills.",
                    });
  expect_conclusion(conclusion::unstated,
                    {
                        "The drug is medically necessary without refills.",
                        "The splint is medically necessary without the liner.",
                        "The splint is medically necessary for one week instead of three.",
                        "The request is medically necessary for 6 visits.",
                        "The request is certified for 6 visits.",
                        "The request is medically necessary for half of the time.",
                        "The request is medically necessary for a trial of 6 visits.",
                        "The request is medically necessary for the first month.",
                        "The request is medically necessary for the left wrist only.",
                        "A rental is medically necessary instead of a purchase.",
                        "The request is not medically necessary except for the first visit.",
                        "The splint is medically necessary to rest a wrist limited to a few degrees.",
                    });
}

TEST(Conclusion, AnAmountInTheSubjectOfAGrantLeavesAPart) {
  expect_conclusion(conclusion::partially_medically_necessary,
                    {
                        "All but the refills are medically necessary.",
                        "Part of the request is medically necessary.",
                        "Half of the request is medically necessary.",
                        "Up to 6 visits are medically necessary.",
                        "At most 6 visits are medically necessary.",
                        "Six of the twelve visits are medically necessary.",
                        "A lesser number of visits is medically necessary.",
                    });
  expect_conclusion(conclusion::unstated,
                    {
                        "The request, apart from the refills, is medically necessary.",
                        "Some of the pain persists and the splint is medically necessary.",
                        "No fewer than six visits are medically necessary.",
                        "I find six of the twelve visits medically necessary.",
                        "The first six visits are medically necessary.",
                        "The maximum of 24 visits is kept and the splint is medically necessary.",
                        "The splint is medically necessary for up to 6 weeks.",
                        "The request for 12 visits is excessive. Six visits are medically necessary.",
                        "The request for 12 visits is not supported. Six visits are medically necessary.",
                        "The request is excessive; six visits are medically necessary.",
                    });
}

TEST(Conclusion, AnAmountThatWasAskedForOrIsOfSomethingElseLimitsNothing) {
  expect_conclusion(conclusion::medically_necessary,
                    {
                        "The request for up to 12 visits is medically necessary.",
                        "The request for one of the splints is medically necessary.",
                        "The request for a drug with no refills is medically necessary.",
                        "The operation is medically necessary without complications.",
                        "Her shots are up to date. The request is medically necessary.",
                        "All of the requested items are medically necessary.",
                        "The first of these requests is medically necessary.",
                        "The drug is medically necessary, with fewer side effects than others.",
                        "The film is medically necessary for excluding a break.",
                        "The maximum of 24 visits has been reached, yet the request is medically necessary.",
                        "The splint is medically necessary for this 54-year-old worker.",
                        "Therapy, including but not limited to exercise, is medically necessary.",
                        "Films of the lesser toes are medically necessary.",
                        "Most of the criteria are met, and the request is medically necessary.",
                        "The splint is medically necessary for his limited motion.",
                        "The drug is medically necessary to keep him able to do modified work.",
                        "The visits were not excessive. The request is medically necessary.",
                    });
}

TEST(Conclusion, ASentenceBehindAGrantThatDeniesTakesItBack) {
  expect_conclusion(conclusion::unstated,
                    {
                        "The splint is medically necessary. The cane is not.",
                        "A one month supply is medically necessary. The refills are not.",
                        "The film is medically necessary. The contrast is not supported.",
                        "The first month was medically necessary. The second month was not.",
                        "The splint is medically necessary. However, the cane isn't.",
                        "The splint is medically necessary. The refills cannot be recommended.",
                        "The splint is medically necessary. The cane is denied.",
                        "The splint is medically necessary. The cane does not qualify.",
                        "The splint is medically necessary. The cane lacks support.",
                        "The splint is medically necessary. Not so the cane.",
                        "The refill is medically necessary. The others are nol.",
                        "The request is medically necessary. The records do not support this.",
                        "The splint is medically necessary. I disagree.",
                        "Splints are medically necessary for instability. The claimant has no instability.",
                        "Norco was medically necessary at first. Longer use is not supported.",
                        "The splint is not medically necessary. The cane is.",
                        "Without a new loss a film is not medically necessary. There is a new loss here, and "
                        "the criteria are met.",
                    });
  expect_conclusion(conclusion::medically_necessary,
                    {
                        "The splint is medically necessary. The worker is not able to walk.",
                        "The splint is medically necessary. The criteria are met.",
                        "The splint is medically necessary. The earlier denial is not supported.",
                        "The film is medically necessary. Surgery is not being considered.",
                    });
  expect_conclusion(conclusion::not_medically_necessary,
                    {
                        "The request is not medically necessary. Tapering is recommended.",
                        "The request is not medically necessary. The guidelines are clear.",
                        "The request is not medically necessary. The provider may ask again.",
                    });
}

TEST(Conclusion, WhatFollowsAStatementInItsSentenceMayTakeItBack) {
  expect_conclusion(
      conclusion::unstated,
      {
          "The operation has been found medically necessary, but the splint has not.",
          "The film was medically necessary and appropriate in 2012 but is not now.",
          "The scan is medically necessary, but the requested film is not warranted.",
          "The scan is not medically necessary, but the requested film is warranted.",
          "A splint is medically necessary for a torn ligament, but there is none.",
          "A film is medically necessary for red flags, which are absent.",
          "The splint is only medically necessary for instability, which is not present.",
          "The splint is medically necessary solely for instability.",
          "The criteria under which a film is medically necessary and appropriate are not met.",
          "The conditions for which splints are medically necessary do not apply here.",
          "The conclusion that the film is not medically necessary is rejected.",
          "The opinion that the film is not medically necessary is mistaken.",
          "The quantity requested is more than is medically necessary.",
          "The visits go beyond those that are medically necessary.",
          "Although films are generally not medically necessary, a new loss makes the request medically "
          "necessary.",
          "Although a splint is medically necessary for some, the records show nothing of the kind.",
          "Scans are usually not medically necessary, but here the criteria are met.",
          "The request has not been shown to be unnecessary.",
          "The request has not been proven unnecessary.",
          "The splint is medically necessary for instability and the claimant has none.",
          "The splint can be medically necessary.",
          "The splint is medically necessary; the cane is rot.",
          "Films are not always medically necessary.",
          "Films are not medically necessary as a rule.",
          "Had he no weakness, the film is not medically necessary.",
      });
  expect_conclusion(conclusion::medically_necessary,
                    {
                        "The request is medically necessary, as other care has not been supported.",
                        "The film is medically necessary for this worker who has not improved.",
                        "The request is medically necessary and is certified.",
                        "The splint is medically necessary to make sure that the bone is at rest.",
                    });
  expect_conclusion(
      conclusion::not_medically_necessary,
      {
          "The request is unnecessary.",
          "The film is not medically necessary and appropriate for this worker, though the other requests "
          "are medically necessary and appropriate.",
          "The request is not medically necessary, but a home program is recommended.",
      });
}

TEST(Conclusion, WhatSomebodyElseFoundIsNoConclusion) {
  expect_conclusion(
      conclusion::unstated,
      {
          "Per the treating physician, the splint is medically necessary.",
          "The request is medically necessary according to the treating physician. I respectfully disagree.",
          "According to Dr. Smith, the request is medically necessary. The file does not bear this out.",
          "In the opinion of the surgeon, the splint is medically necessary.",
          "The splint is medically necessary per the surgeon, but the records do not show why.",
          "UR found the request not medically necessary; I disagree.",
          "UR has deemed the film not medically necessary; this reviewer differs.",
          "Per UR, the request is not medically necessary.",
          "The request is not medically necessary, UR says.",
          "The provider's position is that the splint is medically necessary.",
          "The request was found not medically necessary by UR, but the criteria are met.",
      });
  expect_conclusion(conclusion::medically_necessary,
                    {
                        "According to the MTUS, the request is medically necessary.",
                        "The request is medically necessary per the guidelines.",
                        "The splint ordered by the treating physician is medically necessary.",
                    });
  expect_conclusion(conclusion::not_medically_necessary,
                    {
                        "Per MTUS guidelines, the splint is not medically necessary.",
                        "The orthotic is, per MTUS, not medically necessary.",
                        "The worker appears well and the splint is not medically necessary.",
                        "In the opinion of this reviewer, the request is not medically necessary.",
                        "According to the surgeon, the pain is gone, and the request is not medically "
                        "necessary.",
                    });
}

TEST(Conclusion, IsUnstatedWhereNothingIsSaidOrTwoReadingsAreOpen) {
  expect_conclusion(conclusion::unstated,
                    {
                        "The request is now medically necessary.",
                        "",
                        "The brace was worn daily.",
                        "The brace would be medically necessary if the pain came back.",
                        "If the pain comes back, the brace is medically necessary.",
                        "The brace may be medically necessary.",
                        "The question is whether the brace is medically necessary.",
                        "It cannot be said that the brace is not medically necessary.",
                        "The brace is not unreasonable.",
                        "There is no evidence that the brace is not medically necessary.",
                        "I do not agree that the request is not medically necessary.",

                        "The brace cannot be used until medical necessity is established.",
                        "In order to be medically necessary, a brace must be tried.",
                        "He wishes to receive medically necessary care.",
                        "The patient is not able to obtain medically necessary care.",
                        "The provider states that the brace is medically necessary.",
                        "Utilization Review found that the brace is not medically necessary.",
                        "The request was denied on 3/4/15.",
                        "The walking has not necessarily improved.",
                        "This decision addresses the medical necessity of opioids.",
                        "The medical necessity is unclear.",
                        "The surgery is medically necessary but the cane is not medically necessary.",
                        "The request is not medically necessary. The reviewer who denied it was wrong. The "
                        "patient says that the brace is medically necessary.",
                        "The brace is not without medical necessity.",
                        "More is needed to establish medical necessity.",
                        "Lack of evidence the brace is medically necessary.",
                        "Nobody denies that the brace is medically necessary.",
                        "It is false that the request is medically necessary.",
                        "The guidelines say that braces are not medically necessary for sprains.",
                        "He is in need of medically necessary care.",
                        "The request is neither denied nor certified.",
                        "Is the brace medically necessary?",
                        "Given these facts, I am unable to conclude that the request is medically necessary.",

                        "Only the brace for the left is medically necessary.",
                        "The request might be medically necessary.",
                        "It is not clear that the request is not medically necessary.",
                        "The records do not rule out that the drug is medically necessary.",
                        "The drug was not found to be not medically necessary.",
                        "One cannot argue that the brace is not medically necessary.",
                        "The prior denial as not medically necessary was in error.",
                        "The determination that the request is not medically necessary is overturned.",
                        "Not all of the requested items are medically necessary.",
                        "Nothing suggests that the brace is not medically necessary.",
                        "The finding that the drug is medically necessary is not shared.",
                    });
}

TEST(Conclusion, ReadsWiderWordsOfADenial) {
  expect_conclusion(conclusion::not_medically_necessary,
                    {
                        "The medical necessity of the orthotic remains unproven.",
                        "No medical necessity for the orthotic is shown.",
                        "No medical necessity is seen.",
                        "The orthotic has no medical necessity.",
                        "The orthotic is without medical necessity.",
                        "The request does not rise to the level of medical necessity.",
                        "The request does not satisfy medical necessity.",
                        "The orthotic has not been shown to be medically necessary.",
                        "The orthotic was not proven medically necessary.",
                        "The orthotic does not qualify as a medically necessary device.",
                        "The orthotic cannot, on these facts, be considered medically necessary.",
                        "The orthotic is, in the view of this reviewer, not medically necessary.",
                        "The orthotic is, for the reasons given above, not medically necessary.",
                        "It is clear that the orthotic is not medically necessary.",
                        "I conclude that the orthotic is not medically necessary.",
                        "I am not persuaded that the orthotic is medically necessary.",
                        "I am not convinced that the orthotic is medically necessary.",
                        "Hence, not medically necessary.",
                        "Therefore not medically necessary at this time.",
                        "Not medically necessary, as no trial was made.",
                        "Not medically necessary per MTUS.",
                        "Medically unnecessary.",
                        "The orthotic must be considered not medically necessary.",
                        "The orthotic should not be considered medically necessary.",
                        "This orthotic would therefore not be considered medically necessary.",
                        "The orthotic is a convenience item rather than a medically necessary device.",
                        "The orthotic is elective rather than medically necessary.",
                        "Medical necessity remains to be established.",
                        "Medical necessity is not found.",
                        "Medical necessity cannot be found.",
                        "Medical necessity could not be confirmed.",
                        "Medical necessity cannot be determined from the file.",
                        "The orthotic has yet to be shown to be medically necessary.",
                        "The orthotic could help but is not medically necessary.",
                        "The orthotic might be of some comfort, but it is not medically necessary.",
                        "The orthotic might help; it is not medically necessary.",
                        "A second brace for a wrist she no longer wraps is not medically necessary.",
                        "A cane for a leg which no longer hurts is not medically necessary.",
                        "Four more are not medically necessary until the first ones are done.",
                        "Visits beyond that number are not medically necessary.",
                        "Drugs that were tried before without relief are not medically necessary.",
                        "The request fails the test of medical necessity.",
                        "The orthotic fails to qualify as medically necessary.",
                        "The orthotic falls short of being medically necessary.",
                        "The orthotic falls short of medical necessity.",
                        "There is nothing to show that the orthotic is medically necessary.",
                        "I see no medical necessity for the orthotic.",
                        "I find no medical necessity for it.",
                        "The request is found not medically necessary.",
                        "The request is judged not to be medically necessary.",
                        "The request cannot be held medically necessary.",
                        "The request cannot be regarded as medically necessary.",
                        "The orthotic, however, is not medically necessary.",
                        "It follows that the orthotic is not medically necessary.",
                        "I concur with the plan that the orthotic is not medically necessary.",
                        "There can be no doubt that the orthotic is not medically necessary.",
                        "The remaining refills are not medically necessary.",
                        "The orthotic is not, strictly speaking, medically necessary.",
                        "The request is medically not necessary.",
                        "The request is not shown as medically necessary.",
                        "Medical necessity is not supported at present.",
                        "The medical necessity is, on this record, not established.",
                        "Medical necessity has not, to date, been established.",
                        "The request is not a medically necessary one.",
                        "The request is in no way medically necessary.",
                        "The request is by no means medically necessary.",
                        "The request lacks proof of medical necessity.",
                        "The proof of medical necessity is lacking.",
                        "Evidence of medical necessity is absent.",
                        "Medical necessity is insufficiently documented.",
                        "Medical necessity is not demonstrated by the chart.",
                        "The standard of medical necessity is not met.",
                        "The criteria for medical necessity are unmet.",
                        "The requirements of medical necessity are not met.",
                        "Criteria of medical necessity are not satisfied.",
                        "Medical necessity requirements are not met.",
                        "The request does not meet medical necessity criteria.",
                        "The request fails to meet medical necessity criteria.",
                        "The brace is not medically necessary until the tests are done.",
                    });
}

TEST(Conclusion, ReadsWiderWordsOfAGrant) {
  expect_conclusion(conclusion::medically_necessary,
                    {
                        "The orthotic qualifies as medically necessary.",
                        "The orthotic, therefore, qualifies as medically necessary.",
                        "The orthotic is, on these facts, medically necessary.",
                        "It should be considered medically necessary.",
                        "The orthotic must be deemed medically necessary.",
                        "Medical necessity is thus shown.",
                        "Medical necessity has therefore been established.",
                        "Medical necessity is beyond dispute.",
                        "Medical necessity is found.",
                        "It follows that the orthotic is medically necessary.",
                        "I agree with the surgeon that the orthotic is medically necessary.",
                        "There is no question that the orthotic is medically necessary.",
                        "There is no doubt that it is medically necessary.",
                        "The orthotic is a standard and medically necessary part of this treatment.",
                        "The orthotic is a medically necessary part of this treatment.",
                        "The orthotic is medically necessary for this worker.",
                        "The earlier reviewer held that it was not medically necessary. The orthotic is "
                        "medically necessary.",
                        "I conclude that the orthotic is medically necessary.",
                        "I find that the orthotic is medically necessary.",
                        "I am satisfied that the orthotic is medically necessary.",
                        "It is clear that the orthotic is medically necessary.",
                        "The request satisfies medical necessity.",
                        "The request meets the standard of medical necessity.",
                        "The criteria of medical necessity are met.",
                        "The standard of medical necessity is met.",
                        "The orthotic has been shown to be medically necessary.",
                        "The records establish medical necessity.",
                        "The file shows medical necessity.",
                        "The orthotic is thus medically necessary.",
                        "The orthotic is accordingly found medically necessary.",
                        "The orthotic is both appropriate and medically necessary.",
                        "The orthotic is medically necessary despite the lack of films.",
                        "The orthotic is medically necessary because tablets failed.",
                        "The medical necessity of the orthotic is evident.",
                        "The medical necessity is, on this record, established.",
                        "The orthotic remains medically necessary.",
                    });
}

TEST(Conclusion, LeavesOpenWhatMayBeDeniedTwiceReportedOrDamaged) {
  expect_conclusion(conclusion::unstated,
                    {
                        "A denial cannot be called anything but wrong; the orthotic cannot be called "
                        "anything but medically necessary.",
                        "The orthotic is nothing short of medically necessary.",
                        "The orthotic could not be called anything other than medically necessary.",
                        "The orthotic is nat, on these facts, medically necessary.",
                        "I do nat find the orthotic medically necessary.",
                        "The orthotic should nat be considered medically necessary.",
                        "The orthotic should ot be deemed medically necessary.",
                        "Nat medically necessary.",
                        "Medically necessary.",
                        "It cannot be said that the orthotic fails to qualify as medically necessary.",
                        "It is not true that the orthotic does not qualify as medically necessary.",
                        "Medical necessity is not lacking.",
                        "Medical necessity is nat lacking.",
                        "Medical necessity is hardly absent.",
                        "Medical necessity is nat beyond question.",
                        "Medical necessity is nat thus shown.",
                        "Medical necessity is now found.",
                        "There can be nat doubt that the orthotic is medically necessary.",
                        "The doctor offers tablets rather than medically necessary surgery.",
                        "The worker is offered tablets rather than medically necessary surgery.",
                        "The worker was given a tablet rather than the medically necessary operation.",
                        "The therapist says he no longer thinks it is not medically necessary.",
                        "He no longer argues the orthotic is not medically necessary.",
                        "Three drugs failed and the orthotic qualifies as medically necessary.",
                        "He has failed therapy and I find the orthotic medically necessary.",
                        "Three drugs failed and the orthotic is medically necessary.",
                        "Medical necessity was denied by the plan.",
                        "Medical necessity is determined by the guideline.",
                        "Medical necessity was determined by the plan.",
                        "The orthotic should be considered medically necessary if the pain comes back.",
                        "The orthotic could be considered medically necessary.",
                        "The orthotic would be considered medically necessary.",
                        "The orthotic is anything but medically necessary.",
                        "The earlier denial missed that the orthotic is not medically necessary care.",
                        "I do nat agree that the orthotic is not medically necessary.",
                        "I agree that it was wrong to say the orthotic is not medically necessary.",
                        "The finding of no medical necessity was wrong.",
                        "No medical necessity review was done.",
                        "The claim that medical necessity is lacking is not borne out.",
                        "The claim that medical necessity is unproven was refuted.",
                        "The plan's view that the orthotic is not medically necessary is not shared.",
                        "The denial holds that medical necessity is absent.",
                        "The plan found that medical necessity is lacking.",
                        "It may be that the denial as not medically necessary was proper but is now moot.",
                        "One refill is medically necessary, the rest is nol.",
                        "One refill is medically necessary, the other refills are nat.",
                        "The orthotic is, for that reason, nat considered medically necessary.",
                        "The orthotic, nat found medically necessary, is a convenience.",
                        "Medical necessity criteria are established by the guideline.",
                        "I do not believe that the orthotic is medically necessary.",
                        "Medical necessity has still to be shown.",
                        "Medical necessity is not there.",
                        "The case for medical necessity has not been made.",
                        "A case for medical necessity was not made.",
                        "Nothing in the file makes the orthotic medically necessary.",
                        "Nothing on file shows the orthotic to be medically necessary.",
                        "There was no showing of medical necessity.",
                        "The request is hardly medically necessary.",
                        "The evidence for medical necessity is insufficient.",
                        "Medical necessity is doubtful.",
                        "The records leave medical necessity unproven.",
                        "The threshold of medical necessity has not been reached.",
                    });
}

TEST(Conclusion, IsAboutTheItemWhereTwoSentencesDiffer) {
  const char* both =
      "The bone scan is not medically necessary. The ultrasound, on the other hand, is medically necessary.";
  EXPECT_EQ(conclude(both, "Ultrasound of the left knee").value, conclusion::medically_necessary);
  EXPECT_EQ(conclude(both, "Knee brace").value, conclusion::unstated);
  EXPECT_EQ(conclude(both, "Bone scan and ultrasound").value, conclusion::unstated);
  EXPECT_EQ(conclude(both).value, conclusion::unstated);
  EXPECT_EQ(
      conclude("It is not medically necessary. The ultrasound is medically necessary.", "Ultrasound").value,
      conclusion::unstated);
  EXPECT_EQ(
      conclude("The left wrap is not medically necessary. The left is medically necessary.", "Left wrist")
          .value,
      conclusion::unstated);
}

TEST(Conclusion, AnAsideBehindThatHidesNoDenial) {
  for (const char* text : {"The chart does not show that, at this time, the brace is medically necessary.",
                           "There is no evidence that, in this case, the brace is medically necessary.",
                           "There is no evidence that, without films, the brace is medically necessary.",
                           "I do not agree that, based on the MTUS, the request is medically necessary.",
                           "It is not true that, at this time, the brace is medically necessary.",
                           "He has failed to show that, at this time, the brace is medically necessary.",
                           "It is doubtful that, after the fall, the brace is medically necessary."}) {
    const conclusion c = conclude(text).value;
    EXPECT_TRUE(c == conclusion::unstated || c == conclusion::not_medically_necessary) << text;
  }
  expect_conclusion(conclusion::medically_necessary,
                    {"I find that, at this time, the brace is medically necessary."});
}

TEST(Conclusion, ALostBlankBehindNotIsReported) {
  const told merged = conclude("The brace is notmedically necessary.");
  EXPECT_EQ(merged.value, conclusion::not_medically_necessary);
  EXPECT_EQ(merged.codes, std::vector<imr::code>{imr::code::repaired_text});
  EXPECT_TRUE(conclude("The brace is not-medically necessary.").codes.empty());
  EXPECT_TRUE(
      conclude("It is notmedically necessary. The request is not medically necessary.").codes.empty());
}

TEST(Conclusion, AWholeStatementIsNotJoinedWithWhatStandsBehindIt) {
  for (const char* text :
       {"1. The lamp is medically necessary. 2. The cane is medically necessary.",
        "The lamp is medically necessary (1) for him.", "The lamp is not medically necessary. 2 were lost."})
    EXPECT_TRUE(conclude(text).codes.empty()) << text;
}

TEST(Conclusion, ADamagedNotNeverTurnsADenialAround) {
  for (const char* word :
       {"nol", "nat", "now", "hot", "net", "ot", "no", "n0t", "n o t", "note", "not;", "nor"}) {
    for (const char* shape :
         {"The brace is @ medically necessary.", "The brace is determined to @ be medically necessary.",
          "The brace has @ been found medically necessary.", "Medical necessity has @ been established.",
          "Medical necessity is @ established.", "The records do @ support the medical necessity of it.",
          "The brace does @ appear to be medically necessary.",
          "The brace is @ appropriate or medically necessary.",
          "The records do @ show that the brace is medically necessary.",
          "The brace is @ supported as being medically necessary.",
          "The brace is, in my judgment, @ medically necessary.",
          "The brace is @, on balance, medically necessary.",
          "The brace does @ qualify as medically necessary.", "I do @ find the brace medically necessary.",
          "The brace should @ be considered medically necessary.", "Medical necessity is @ found.",
          "Medical necessity is @ beyond question.", "Medical necessity has @ thus been shown.",
          "The brace is, for that reason, @ considered medically necessary."}) {
      std::string text = shape;
      text.replace(text.find('@'), 1, word);
      const conclusion c = conclude(text).value;
      EXPECT_TRUE(c == conclusion::unstated || c == conclusion::not_medically_necessary) << text;
    }
  }
}

TEST(Conclusion, ADamagedNotIsReadOnlyWhereItStandsAndIsReported) {
  for (const char* word : {"nof", "nol", "no1", "n0t", "uot", "no t", "n ot", "n o t", "nat", "hot", "nct",
                           "nt", "ot", "n'ot", "noti", "no"}) {
    const told denied = conclude(std::string("The request is ") + word + " medically necessary.");
    EXPECT_EQ(denied.value, conclusion::not_medically_necessary) << word;
    EXPECT_EQ(denied.codes, std::vector<imr::code>{imr::code::repaired_text}) << word;
  }
  expect_conclusion(conclusion::not_medically_necessary,
                    {"The orthotic does nat qualify as medically necessary.",
                     "Medical necessity is nat found.", "Medical necessity criteria are nat met.",
                     "Medical necessity has nct been established.", "The request isnol medically necessary.",
                     "The MRI is net medically necessary."});
  expect_conclusion(conclusion::unstated,
                    {"The brace is now medically necessary.", "The brace is xqz medically necessary.",
                     "There is no medically necessary alternative.",
                     "There is hot medically necessary alternative to it."});
}

TEST(Conclusion, ADamagedPredicateIsReadFromTheWordBesideIt) {
  for (const char* words :
       {"medical|y necessary", "medical.ly necessary", "mcd ica|ly necessary", "medicall necesary",
        "edically necessary", "medieal ly necessary", "medically nec essary", "medically necessaiy"}) {
    const told denied = conclude(std::string("As such, the request is not ") + words + ", based on this.");
    EXPECT_EQ(denied.value, conclusion::not_medically_necessary) << words;
    EXPECT_EQ(denied.codes, std::vector<imr::code>{imr::code::repaired_text}) << words;
    EXPECT_EQ(conclude(std::string("The request is ") + words + '.').value, conclusion::medically_necessary)
        << words;
  }
  expect_conclusion(conclusion::not_medically_necessary,
                    {"The request ls n0t medlcally necessary.", "The brace i not medically necess`ary.",
                     "The brace iy not medically necessary.", "The brace is notmedical1y necessary.",
                     "The brace is medically unneccssary."});
  expect_conclusion(conclusion::unstated,
                    {"A drug was medicinally necessary.", "It is radically necessary to walk."});
}

TEST(Conclusion, ThatDamageMayHaveTakenIsReported) {
  for (const char* text :
       {"He falls. The brace is t medically necessary.", "The brace is n medically necessary.",
        "The brace ismedically necessary.", "The brace is not medic-\nally necessary.",
        "The brace is medically. necessary.", "The braces cre not medically necessary.",
        "The brace is in medically necessary.", "The brace is not medically: necessary.",
        "The brace was of medically necessary.", "The brace is not: medically necessary.",
        "The brace was medically \"necessary.", "The brace is medically)necessary.",
        "The brace is not medically it necessary.", "The brace is necessary.",
        "She walks without it A new brace is medically necessary."}) {
    const told read = conclude(text);
    EXPECT_EQ(read.value, conclusion::unstated) << text;
    EXPECT_EQ(read.codes, std::vector<imr::code>{imr::code::missing_rationale}) << text;
  }
  for (const char* text :
       {"", "He falls.", "The surgery is medically necessary but the cane is not medically necessary.",
        "The brace may be medically necessary.", "The request was denied on 3/4/15.",
        "There is no medically necessary reason for it.", "A second brace may be necessary."})
    EXPECT_EQ(conclude(text).codes, std::vector<imr::code>{}) << text;
}

TEST(Conclusion, OfADamagedLetterIsReportedWhereverItIsNotRead) {
  using imr::detail::lost_conclusion;
  constexpr std::string_view unread = "He falls. Meducal ncvessityhas not been cstahlished.";
  EXPECT_EQ(lost_conclusion(unread, true), unread.substr(10));
  EXPECT_EQ(lost_conclusion(unread, false), "");
  EXPECT_EQ(lost_conclusion("A cane may be medically necessary. He falls.", true),
            "A cane may be medically necessary.");
}

TEST(Conclusion, OfARationaleThatBreaksOffIsReported) {
  const std::string text = "He falls. The brace is not medically Cane: Upheld";
  EXPECT_EQ(conclude(text, {}, text.find(" Cane")).codes,
            std::vector<imr::code>{imr::code::missing_rationale});
  EXPECT_EQ(conclude("He falls. The brace is not medically").codes, std::vector<imr::code>{})
      << "the letter is cut off";
}

TEST(Conclusion, IsReadFromAnyBytes) {
  EXPECT_EQ(conclude("").value, conclusion::unstated);
  EXPECT_EQ(conclude(std::string(5000, '.')).value, conclusion::unstated);
  std::string many;
  for (int i = 0; i < 3000; ++i) many += "not is, ";
  EXPECT_EQ(conclude(many + "medically necessary").value, conclusion::unstated);
}

TEST(Conclusion, WordsAroundAGrantMayLeaveItStanding) {
  expect_conclusion(
      conclusion::medically_necessary,
      {"The requested orthotic is a medical necessity.", "The chart satisfies medical necessity criteria.",
       "The request for modified work is medically necessary.",
       "The orthotic is the only medically necessary aid.",
       "The orthotic is medically necessary up to this point.",
       "The orthotic is medically necessary rather than optional.", "Medical necessity is found to be shown.",
       "Excessive visits are one thing; six visits are medically necessary.",
       "Since braces are not medically necessary, the request for an orthotic is medically necessary.",
       "The orthotic is medically necessary for the leg which is weak.",
       "The orthotic is medically necessary before he is old.",
       "The orthotic is medically necessary after a fall that was bad.",
       "Per the film the surgeon has taken, the orthotic is medically necessary.",
       "The orthotic is medically necessary as the surgeon says.",
       "The request is not supported. The request for the lamp is medically necessary.",
       "The request is approved. The request is approved.",
       "The doctor says the request is supported. The request is supported.",
       "It seems to be medically necessary.",
       "The guidelines may not allow it, but the orthotic is medically necessary."});
}

TEST(Conclusion, WordsAroundADenialMayLeaveItStanding) {
  expect_conclusion(
      conclusion::not_medically_necessary,
      {"The orthotic is a convenience instead of a medically necessary one.",
       "There is unproven medical necessity.", "I find the orthotic medically unnecessary.",
       "Medical necessity is denied.", "The scan is not medically necessary, but the film is not supported.",
       "The scan is not medically necessary, but tapering is supported.",
       "The scan is not medically necessary, but he may have a film.",
       "The scan is not medically necessary, but he is well.",
       "The orthotic is not medically necessary. The criteria are old.",
       "The request is approved. The orthotic is not medically necessary. The request is not supported.",
       "As submitted the request is not supported.", "The orthotic fails to appear medically necessary.",
       "The guidelines may allow it, but the orthotic is not medically necessary."});
}

TEST(Conclusion, LeavesOpenWhatIsQualifiedQuotedOrTakenBack) {
  expect_conclusion(conclusion::unstated,
                    {"I do not find that it was not medically necessary.",
                     "I cannot find that the orthotic is not medically necessary.",
                     "The orthotic is the convenience rather than a medically necessary one.",
                     "The orthotic is a comfort rather than medically necessary.",
                     "The chart supports medical necessity criteria.",
                     "No brace, not medically necessary.",
                     "I do not find the orthotic medically unnecessary.",
                     "The orthotic felt medically necessary.",
                     "No one doubts that I find the orthotic medically necessary.",
                     "Neither the orthotic is new nor the cane is medically necessary.",
                     "Neither orthotic lacks a strap that is medically necessary.",
                     "Not every orthotic nor cane is medically necessary.",
                     "No film taken has shown why visits are medically necessary.",
                     "The orthotic is not medically necessary in part.",
                     "The orthotic should still be medically necessary.",
                     "The orthotic should be medically necessary.",
                     "Were he to fall, the orthotic is medically necessary.",
                     "The orthotic is not medically necessary if films are taken.",
                     "The orthotic is medically necessary for the initial 6 weeks.",
                     "The visits are medically necessary for one of the complaints.",
                     "The visits are medically necessary for 6 of the requested.",
                     "None of the medical necessity is found.",
                     "It is not that medical necessity is shown.",
                     "Medical necessity is said to be shown.",
                     "Medical necessity is possibly shown.",
                     "The chart does not fail to support medical necessity.",
                     "The visits are medically necessary, the rest is noted.",
                     "The surgeon says the request is approved and the plan says the request is certified.",
                     "While braces are medically necessary the orthotic is not medically necessary.",
                     "The orthotic is, per the surgeon, medically necessary.",
                     "Though the orthotic is medically necessary, the film is old.",
                     "Even though the orthotic is medically necessary, the film is old.",
                     "While the orthotic is medically necessary, the film is old.",
                     "An orthotic which is not medically necessary is a comfort.",
                     "The scan is not medically necessary, but the film is supported.",
                     "The orthotic is medically necessary. The charts don't support it.",
                     "The orthotic is medically necessary. The refills were not, however.",
                     "The orthotic is not medically necessary. The plan is wrong.",
                     "The orthotic is not medically necessary. The criteria are satisfied.",
                     "The orthotic is not medically necessary. The criteria are fulfilled.",
                     "As per the surgeon the orthotic is medically necessary.",
                     "The worker now appears well, the orthotic medically necessary.",
                     "The rest are.",
                     "I would agree that the orthotic is medically necessary.",
                     "The film was taken to see it as medically necessary.",
                     "The orthotic is medically necessary. The request is partially certified.",
                     "The orthotic is not medically necessary. He fell. The request is supported.",
                     "The request, which lacks proof, not medically necessary."});
}

TEST(Conclusion, WhatIsGrantedInPartIsNotGranted) {
  expect_conclusion(conclusion::partially_medically_necessary,
                    {
                        "Two visits are medically necessary; two are not for him.",
                        "The request is partially certified. The rest is not medically necessary.",
                        "The brace is medically necessary to a degree.",
                        "Half the visits are medically necessary.",
                        "Few of the visits are medically necessary.",
                        "Four visits of the eight are medically necessary.",
                        "The drug is medically necessary at a lower dose.",
                        "The request is medically necessary but limited.",
                    });
  expect_conclusion(conclusion::unstated, {
                                              "The initial six visits are medically necessary.",
                                              "The visits are medically necessary, but for six weeks alone.",
                                              "Excluding the liner, the brace is medically necessary.",
                                              "The visits beyond the first six are medically necessary.",
                                          });
  expect_conclusion(conclusion::medically_necessary, {
                                                         "Six weeks of the drug are medically necessary.",
                                                         "The initial evaluation is medically necessary.",
                                                     });
}

TEST(Conclusion, AGrantThatIsOverTakenBackOrSomebodyElsesIsNone) {
  expect_conclusion(conclusion::unstated,
                    {
                        "The brace is medically necessary and the cane has not been found so.",
                        "The brace is medically necessary says the surgeon.",
                        "The brace had been medically necessary.",
                        "The claim the brace is medically necessary fails.",
                    });
  expect_conclusion(conclusion::not_medically_necessary,
                    {
                        "I decline to find the brace medically necessary.",
                        "The brace is not at all medically necessary.",
                    });
}

TEST(Conclusion, WhatFailsToBeNecessaryIsNot) {
  expect_conclusion(conclusion::not_medically_necessary,
                    {
                        "The brace is appropriate. As such, the request fails to be medically necessary.",
                        "The requested braces fail to be medically necessary or appropriate.",
                    });
  expect_conclusion(conclusion::unstated, {
                                              "The request does not fail to be medically necessary.",
                                              "The request fails to be medically unnecessary.",
                                          });
}

TEST(Conclusion, AQuestionConcludesNothingAndShowsNoDamage) {
  expect_conclusion(conclusion::unstated,
                    {"Is the brace medically necessary?", "Is the brace not medically necessary?"});
  expect_conclusion(conclusion::medically_necessary,
                    {"The brace is medically necessary. Is more therapy medically necessary?"});
  EXPECT_TRUE(conclude("Is the brace medically necessary?").codes.empty());
}

TEST(Conclusion, AWholeUnnecessaryShowsNoDamage) {
  const told all = conclude("The brace is medically unnecessary.");
  EXPECT_EQ(all.value, conclusion::not_medically_necessary);
  EXPECT_TRUE(all.codes.empty());
}

TEST(Conclusion, FindsAPartOfTheRequestNecessary) {
  expect_conclusion(conclusion::partially_medically_necessary,
                    {"Six only are medically necessary.",
                     "The orthotic is medically necessary up to a maximum of six weeks.",
                     "The orthotic is not medically necessary. The request is modified.",
                     "The orthotic is not medically necessary. The request is partially certified."});
}

TEST(Conclusion, WhoIsNotUnableToFindItDeniesNothing) {
  expect_conclusion(conclusion::unstated,
                    {
                        "I am not unable to find the brace medically necessary.",
                        "No one is unable to find the brace medically necessary.",
                        "Nobody declines to find the brace medically necessary.",
                        "I never refuse to find a brace medically necessary.",
                        "I am unable to find the brace, which is worn, medically necessary.",
                        "There is no reason that I am unable to find the brace medically "
                        "necessary.",
                    });
  expect_conclusion(conclusion::not_medically_necessary,
                    {
                        "I decline to find the brace medically necessary.",
                        "With no report I am unable to find the brace medically necessary.",
                        "I have no brace and am unable to find it medically necessary.",
                        "No report was given, and I am unable to find the brace medically necessary.",
                        "He fails to find the brace medically necessary.",
                    });
}

TEST(Conclusion, AWordThatRefusesDeniesBeforeANotAndNotBehindOne) {
  expect_conclusion(conclusion::unstated, {"The brace is not lacking in being medically necessary."});
  expect_conclusion(conclusion::not_medically_necessary,
                    {"The brace is denied as not medically necessary.",
                     "The brace is lacking and not medically necessary.",
                     "The brace is denied for lack of medical necessity.",
                     "The brace is not a comfort but a convenience rather than a medically necessary one."});
  expect_conclusion(conclusion::unstated,
                    {"The brace is a not needed convenience rather than a medically necessary device.",
                     "The brace is without merit for lack of medical necessity."});
}

TEST(Conclusion, WhatCanBeOrHadBeenNecessaryIsNotSaidToBe) {
  expect_conclusion(conclusion::unstated, {
                                              "The brace can be medically necessary.",
                                              "The brace can also be medically necessary.",
                                              "The brace can qualify as medically necessary.",
                                              "The brace had been medically necessary.",
                                              "The brace had also been medically necessary.",
                                              "The brace must be medically necessary.",
                                              "He wants to find the brace medically necessary.",
                                          });
  expect_conclusion(conclusion::medically_necessary, {"The brace can be considered medically necessary.",
                                                      "The brace should be considered medically necessary.",
                                                      "The brace should be found medically necessary.",
                                                      "Find the brace medically necessary."});
}

TEST(Conclusion, ASentenceBehindThatSaysNotSoTakesItBack) {
  expect_conclusion(conclusion::unstated, {"The brace is medically necessary. It has not been so supported.",
                                           "The brace is medically necessary. It is not so.",
                                           "The brace is medically necessary. There is not."});
  expect_conclusion(conclusion::medically_necessary,
                    {"The brace is medically necessary. It is not so that he walks.",
                     "The brace is medically necessary. Of pain there is a lack.",
                     "The brace is medically necessary. He does support it."});
  expect_conclusion(conclusion::not_medically_necessary,
                    {"The brace is not medically necessary. The criteria being.",
                     "The brace is not medically necessary. Is."});
}

TEST(Conclusion, WhatASpeakerSaysIsHisWhereverItSaysSo) {
  expect_conclusion(conclusion::unstated,
                    {
                        "The brace is medically necessary, says the surgeon.",
                        "The brace is medically necessary, says the surgeon in his letter.",
                        "The brace is medically necessary says he.",
                        "Therefore, the brace, per the surgeon, is medically necessary.",
                        "He and per the surgeon the brace is medically necessary.",
                        "He walks; per the surgeon the brace is medically necessary.",
                        "The surgeon has not found the brace medically necessary.",
                    });
}

TEST(Conclusion, ARemainderThatIsNotGrantedLeavesAPart) {
  expect_conclusion(conclusion::partially_medically_necessary,
                    {"Six visits are medically necessary but the rest is not.",
                     "Six visits are medically necessary and the rest are not, as told.",
                     "Six visits are medically necessary, and the rest are not yet, never.",
                     "Only six visits are medically necessary, the cane is medically necessary too.",
                     "The brace is in part medically necessary, the cane is medically necessary.",
                     "The brace is medically necessary up to a maximum of 6 weeks.",
                     "Six visits of twelve are medically necessary.",
                     "The brace is medically necessary for six visits of the twelve.",
                     "Only six are medically necessary."});
  expect_conclusion(conclusion::unstated, {"The brace is medically necessary for a trial of six visits.",
                                           "The brace is medically necessary for one of the complaints.",
                                           "The brace is medically necessary only the",
                                           "The brace is medically necessary for six of."});
  expect_conclusion(conclusion::medically_necessary,
                    {"The brace is medically necessary for a trial of visits.",
                     "The brace is medically necessary up to the knee.",
                     "The brace is medically necessary up to",
                     "The remaining request is medically necessary."});
}

TEST(Conclusion, NeitherAndNorDenyOnceWhereNothingPartsThem) {
  expect_conclusion(conclusion::not_medically_necessary,
                    {"Neither the brace nor the cane is medically necessary."});
  expect_conclusion(conclusion::unstated,
                    {"Neither the brace nor the cane because of pain is medically necessary.",
                     "Neither the brace nor the cane that is worn is medically necessary.",
                     "No desk he no longer uses is not medically necessary."});
}

TEST(Conclusion, ABrokenSentenceIsNoConclusion) {
  expect_conclusion(
      conclusion::unstated,
      {"Are.", "Medically necessary.", "Therefore, brace unnecessary.",
       "Therefore, not medically necessary brace.", "The request fragment modified be medically necessary.",
       "The brace is, for the pain he has medically necessary.",
       "The brace is, for the pain of the knee of the leg of the man of the town of the hill, medically "
       "necessary.",
       "The brace is used for pain because medically necessary."});
  expect_conclusion(conclusion::not_medically_necessary,
                    {"Therefore, not medically necessary for the knee he has."});
}

TEST(Conclusion, WhatIsSaidOfMedicalNecessityCounts) {
  expect_conclusion(conclusion::medically_necessary,
                    {"Supports medical necessity.", "; supports medical necessity.",
                     "He walks; supported medical necessity.",
                     "Supported is the medical necessity of the brace."});
  expect_conclusion(conclusion::not_medically_necessary,
                    {"Without a report medical necessity is not established.",
                     "Medical necessity is not, clearly established."});
  expect_conclusion(conclusion::unstated,
                    {"He has medical necessity criteria.", "He walks not; supported medical necessity.",
                     "Medical necessity is not considered as told.",
                     "Although medical necessity, he is sure, is shown, he walks."});
}

TEST(Conclusion, AContrastPartsTheClauses) {
  expect_conclusion(conclusion::medically_necessary,
                    {"The brace is old but is medically necessary.",
                     "In general and in this case, the brace is medically necessary."});
  expect_conclusion(conclusion::not_medically_necessary,
                    {"It is found that the brace helps but is not medically necessary."});
  expect_conclusion(conclusion::unstated, {"Braces in general are medically necessary.",
                                           "The other request is medically necessary."});
}

TEST(Conclusion, ATextWithoutWordsSaysNothing) {
  using imr::detail::sentence_reader;
  using imr::detail::stance;
  for (const std::string_view text : {"", "?"}) {
    EXPECT_EQ(sentence_reader::read(text).value, stance::none) << text;
    imr::detail::sentence_stance said;
    for (const stance value : {stance::positive, stance::negative, stance::unclear}) {
      said.value = value;
      EXPECT_FALSE(sentence_reader::takes_back(text, said)) << text;
    }
  }
}

TEST(Conclusion, AHyphenInUnnecessaryDeniesStill) {
  expect_conclusion(conclusion::not_medically_necessary, {"The brace is medically un-necessary."});
}

}  // namespace
