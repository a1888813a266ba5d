#include <imr/detail/action/list_cutter.hpp>
#include <imr/grammar/entry_word.hpp>
#include <imr/grammar/list_end.hpp>
#include <imr/grammar/listing.hpp>

#include "support/rule.hpp"
#include "support/summary_text.hpp"

namespace {

using imr::grammar::diagnosis_opening;
using imr::grammar::direct_opening;
using imr::grammar::entry_word;
using imr::grammar::list_end;
using imr::grammar::treatment_opening;
using support::diagnoses_in;
using support::expect_no_prefix;
using support::expect_read;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;
using support::treatments_in;

TEST(ListingGrammar, IsSound) {
  expect_sound<diagnosis_opening>();
  expect_sound<treatment_opening>();
  expect_sound<direct_opening>();
  expect_sound<list_end>();
  expect_sound<imr::grammar::no_list>();
}

TEST(ListingGrammar, TakesWhatOpensDiagnoses) {
  expect_takes<diagnosis_opening>({" include", " included", " are", " were", " is", " of", ":", " :",
                                   " include:", " have included", " are documented as", " currently include",
                                   " included the following:", " are as follows:", " (ICD) include",
                                   " for the hip are", " are noted to include", " are listed as",
                                   " consist of"});
  expect_refuses<diagnosis_opening>({"", " ", "include", " plan is", " denied are", " was not", ",",
                                     " excluded", " and the", " requested include", ";", " includesome",
                                     " arena"});
}

TEST(ListingGrammar, TakesWhatOpensTreatments) {
  expect_takes<treatment_opening>(
      {" included", " has included", " to date has included", " to date has included:", " has consisted of",
       " included the following:", ":", " to date:", " and diagnostic testing to date has included",
       " modalities have included", " includes", " to date includes", " rendered to date has included",
       " has been comprised of", " (to date) has included"});
  expect_refuses<treatment_opening>(
      {"", " plan included", " was", " is", " of", " requested includes", " that was denied included",
       " for the knee", " options include", " will include", " should include", " goals include",
       " guidelines include", " if it included", " recommendations include", " was denied and included"});
}

TEST(ListingGrammar, TakesTheMannerBehindWordsThatAListFollows) {
  expect_takes<direct_opening>(
      {"", ":", " :", " the following:", " the following", " both", " use of the following:"});
  expect_takes_prefix<direct_opening>(
      {{" hip pain", ""}, {" the following: ice", " the following:"}, {": ice", ":"}});
}

TEST(ListingGrammar, TakesWhatEndsAList) {
  expect_takes<list_end>({" who", ", who", "; however", " although", " while", ", which have",
                          " and continues", " and underwent", " at this time", " without relief", " because",
                          " with minimal relief", ", and was"});
  expect_no_prefix<list_end>({"", "who", " whole", " and", " and ice", " with ice", ",", " which", " hip",
                              " by hand", " without", " whiles", " butter", " and hashish"});
}

TEST(ListingGrammar, NamesPlacesLinksAndCare) {
  const auto expect_all = [](entry_word kind, std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) {
      const auto found = imr::grammar::entry_words.find(word);
      EXPECT_EQ(found.width, word.size()) << word;
      EXPECT_EQ(static_cast<int>(found.kind), static_cast<int>(kind)) << word;
    }
  };
  expect_all(entry_word::part, {"left", "Right", "bilateral", "knee", "chronic", "lumbar", "rotator", "the"});
  expect_all(entry_word::link, {"of", "with", "due", "secondary", "radiating"});
  expect_all(entry_word::opening, {"including", "such as", "consisting of"});
  expect_all(entry_word::care, {"therapy", "acupuncture", "TENS", "injections"});
  for (const std::string_view word : {"strain", "stenosis", "kneecap", "leftover", "Norco", ""})
    EXPECT_EQ(imr::grammar::entry_words.find(word).width, 0U) << word;
}

TEST(Diagnoses, AreReadBehindTheirNoun) {
  expect_read(
      diagnoses_in,
      {
          {"The diagnoses include wrist sprain, elbow tendinitis and insomnia.",
           "[wrist sprain][elbow tendinitis][insomnia]"},
          {"Diagnoses included wrist sprain, elbow tendinitis, and insomnia.",
           "[wrist sprain][elbow tendinitis][insomnia]"},
          {"The diagnoses have included gout.", "[gout]"},
          {"The current diagnoses are documented as gout and hip bursitis.", "[gout][hip bursitis]"},
          {"Diagnoses are gout and hip bursitis.", "[gout][hip bursitis]"},
          {"The diagnosis is plantar fasciitis.", "[plantar fasciitis]"},
          {"The diagnosis was plantar fasciitis.", "[plantar fasciitis]"},
          {"Diagnosis: plantar fasciitis.", "[plantar fasciitis]"},
          {"Diagnoses: plantar fasciitis, gout.", "[plantar fasciitis][gout]"},
          {"Diagnoses: 1. Plantar fasciitis 2. Gout 3. Anxiety.", "[Plantar fasciitis][Gout][Anxiety]"},
          {"Diagnoses: (1) plantar fasciitis; (2) gout, chronic; (3) anxiety.",
           "[plantar fasciitis][gout, chronic][anxiety]"},
          {"The diagnoses included fracture of the fibula, closed; ankle sprain; and limp.",
           "[fracture of the fibula, closed][ankle sprain][limp]"},
          {"The assessment included trigger thumb and ganglion cyst.", "[trigger thumb][ganglion cyst]"},
          {"The injured worker has diagnoses of trigger thumb and ganglion cyst.",
           "[trigger thumb][ganglion cyst]"},
          {"The patient carries a diagnosis of complex regional pain syndrome.",
           "[complex regional pain syndrome]"},
          {"Her diagnoses as of 5/6/2015 include vertigo and tinnitus.", "[vertigo][tinnitus]"},
          {"The diagnoses\ninclude post-\ntraumatic headache and\nvertigo.",
           "[post-traumatic headache][vertigo]"},
          {"The diagnoses listed in the note of 3/4/15 are gout and vertigo.", "[gout][vertigo]"},
          {"Diagnoses on 3/4/15 included gout.", "[gout]"},
          {"The diagnoses for this patient include gout.", "[gout]"},
          {"Impression: gout, vertigo.", "[gout][vertigo]"},
          {"The diagnostic impressions included: 1) gout; 2) vertigo.", "[gout][vertigo]"},
          {"The diagnoses include lumbago; status post fusion, L4-L5; and radiculopathy, left.",
           "[lumbago][status post fusion, L4-L5][radiculopathy, left]"},
      });
}

TEST(Diagnoses, AreReadBehindWordsThatTheyFollow) {
  expect_read(
      diagnoses_in,
      {
          {"The patient was diagnosed with trigger thumb.", "[trigger thumb]"},
          {"He was diagnosed with trigger thumb, gout, and a ganglion cyst.",
           "[trigger thumb][gout][ganglion cyst]"},
          {"The injured worker is undergoing treatment for trigger thumb, gout and ganglion cyst.",
           "[trigger thumb][gout][ganglion cyst]"},
          {"The injured worker is being treated for migraine and vertigo.", "[migraine][vertigo]"},
          {"She has been treated for migraine.", "[migraine]"},
          {"The claimant was treated for the diagnoses of migraine and vertigo.", "[migraine][vertigo]"},
          {"The claimant is undergoing treatment for the diagnoses of migraine and vertigo.",
           "[migraine][vertigo]"},
          {"Records indicate that the worker is undergoing treatment for frozen shoulder and low back pain.",
           "[frozen shoulder][low back pain]"},
          {"He slipped and was subsequently diagnosed with a hernia.", "[hernia]"},
          {"The applicant was diagnosed as having major depressive disorder.", "[major depressive disorder]"},
          {"The worker has been under treatment for neck, back and left leg pain, and vertigo.",
           "[neck, back and left leg pain][vertigo]"},
          {"The worker is receiving treatment for gout.", "[gout]"},
      });
}

TEST(Diagnoses, ASharedNounMakesOneEntry) {
  expect_read(
      diagnoses_in,
      {
          {"The diagnoses include chronic hip, knee and neck pain.", "[chronic hip, knee and neck pain]"},
          {"The diagnoses include right and left wrist sprain.", "[right and left wrist sprain]"},
          {"The diagnoses include gout and chronic hip, thigh and neck pain.",
           "[gout][chronic hip, thigh and neck pain]"},
          {"He was diagnosed with contusions of the elbow, hip and knee.",
           "[contusions of the elbow, hip and knee]"},
          {"The diagnoses include cervical and lumbar strain.", "[cervical and lumbar strain]"},
          {"The diagnoses include cervical strain and lumbar strain.", "[cervical strain][lumbar strain]"},
          {"The diagnoses include sprain and strain of the neck.", "[sprain and strain of the neck]"},
          {"The diagnoses include lumbar sprain/strain and limp.", "[lumbar sprain/strain][limp]"},
          {"The diagnoses include L4-L5 and L5-S1 disc protrusion.", "[L4-L5 and L5-S1 disc protrusion]"},
          {"The diagnoses include anxiety and depression.", "[anxiety][depression]"},
          {"The diagnoses include tear (medial, partial and old), limp.",
           "[tear (medial, partial and old)][limp]"},
          {"The diagnoses include hernia, status post repair.", "[hernia][status post repair]"},
          {"The diagnoses include neck pain with radiation into the arm, and vertigo.",
           "[neck pain with radiation into the arm][vertigo]"},
          {"The diagnoses include hearing loss secondary to noise and tinnitus.",
           "[hearing loss secondary to noise][tinnitus]"},
          {"The diagnoses include zorbitis and marlopathy.", "[zorbitis][marlopathy]"},
          {"The diagnoses include zorbitis of the left hand and wrist.",
           "[zorbitis of the left hand and wrist]"},
          {"The diagnoses include lumbar disc herniation at L4-5 and L5-S1, right hip pain and vertigo.",
           "[lumbar disc herniation at L4-5 and L5-S1][right hip pain][vertigo]"},
          {"The diagnoses include neck pain, shoulder pain, and wrist and hand pain.",
           "[neck pain][shoulder pain][wrist and hand pain]"},
          {"The diagnoses include pain in the right hip, knee, and ankle.",
           "[pain in the right hip, knee, and ankle]"},
          {"The diagnoses include pain in right hip and pain in left hip.",
           "[pain in right hip][pain in left hip]"},
          {"The diagnoses include diabetes mellitus with neuropathy and gout.",
           "[diabetes mellitus with neuropathy][gout]"},
          {"The diagnoses include neck pain, unspecified, and back pain, unspecified.",
           "[neck pain, unspecified][back pain, unspecified]"},
          {"The diagnoses include fracture of the left femur and tibia and anxiety.",
           "[fracture of the left femur and tibia][anxiety]"},
      });
}

TEST(Diagnoses, EndWithTheirClause) {
  expect_read(diagnoses_in,
              {
                  {"She was diagnosed with gout who also limped.", "[gout]"},
                  {"She was diagnosed with gout, however she works.", "[gout]"},
                  {"He was diagnosed with migraine and has been treated with ice.", "[migraine]"},
                  {"He was diagnosed with migraine on 3/4/2015.", "[migraine]"},
                  {"He was diagnosed with migraine and underwent a block.", "[migraine]"},
                  {"The diagnoses include gout. Limping was noted, and pain.", "[gout]"},
                  {"The diagnosis is gout because of the toe.", "[gout]"},
                  {"She was diagnosed with gout and prescribed colchicine.", "[gout]"},
                  {"She was diagnosed with gout and given a splint.", "[gout]"},
                  {"She was diagnosed with gout and referred to therapy.", "[gout]"},
                  {"She was diagnosed with gout and placed off work.", "[gout]"},
                  {"She was diagnosed with gout, for which she takes colchicine.", "[gout]"},
                  {"She was diagnosed with gout by Dr. Petrov.", "[gout]"},
                  {"He was diagnosed with gout, vertigo and was given Norco.", "[gout][vertigo]"},
                  {"She was diagnosed with gout but has improved.", "[gout]"},
                  {"She was diagnosed with gout after a fall at work.", "[gout]"},
              });
}

TEST(Diagnoses, AreNamedOnceEach) {
  expect_read(diagnoses_in,
              {
                  {"The diagnoses include gout and limp. The diagnoses include gout.", "[gout][limp]"},
                  {"The diagnosis is gout. He was diagnosed with limp.", "[gout][limp]"},
              });
}

TEST(Diagnoses, OtherSentencesNameNone) {
  expect_read(diagnoses_in, {
                                {"", ""},
                                {"The applicant has filed a claim for chronic hip pain.", ""},
                                {"The patient complains of hip pain.", ""},
                                {"The differential diagnosis includes gout.", ""},
                                {"The diagnosis is not clear.", ""},
                                {"The diagnosis is unknown.", ""},
                                {"No diagnosis was provided.", ""},
                                {"The diagnoses were not documented.", ""},
                                {"The diagnosis was based on the history.", ""},
                                {"Her mother was diagnosed with gout.", ""},
                                {"The treatment plan included a brace.", ""},
                                {"He was seen for hip pain.", ""},
                                {"An MRI showed a tear.", ""},
                                {"The diagnosis was discussed with the patient.", ""},
                            });
}

TEST(Treatments, AreReadBehindTheirNoun) {
  expect_read(
      treatments_in,
      {
          {"Treatment included rest, ice and splinting.", "[rest][ice][splinting]"},
          {"Treatment to date has included ibuprofen, massage, and rest.", "[ibuprofen][massage][rest]"},
          {"Treatments to date include ibuprofen and massage.", "[ibuprofen][massage]"},
          {"Treatment has consisted of ibuprofen and massage.", "[ibuprofen][massage]"},
          {"Prior treatment included massage.", "[massage]"},
          {"Past treatments included massage and yoga.", "[massage][yoga]"},
          {"Conservative care has included massage and yoga.", "[massage][yoga]"},
          {"Previous treatments have included: massage; yoga; and two blocks.",
           "[massage][yoga][two blocks]"},
          {"Treatment to date: massage, yoga.", "[massage][yoga]"},
          {"Treatment and evaluation to date has included massage and yoga.", "[massage][yoga]"},
          {"The treatment and diagnostic testing to date has included: six visits of massage, x-rays and "
           "rest.",
           "[six visits of massage][x-rays][rest]"},
          {"Treatment to date has included L3-L4 fusion and a walker.", "[L3-L4 fusion][walker]"},
          {"Treatment to date has included naproxen since at least 3-4-14, and rest.",
           "[naproxen since at least 3-4-14][rest]"},
          {"Treatment to date has included diagnostics, an epidural steroid injection (ESI) and other "
           "modalities.",
           "[diagnostics][epidural steroid injection (ESI)][other modalities]"},
          {"Treatment\nto date has\nincluded physical\ntherapy and a home\nexercise program.",
           "[physical therapy][home exercise program]"},
          {"Treatment to date has included zorbamide, frobulation and quondam baths.",
           "[zorbamide][frobulation][quondam baths]"},
          {"Treatment to date has included physical and occupational therapy.",
           "[physical and occupational therapy]"},
          {"Treatment to date has included hot and cold packs.", "[hot and cold packs]"},
          {"Treatment to date has included use of a cane and brace for the leg, and rest.",
           "[use of a cane and brace for the leg][rest]"},
          {"Treatment to date has included medications (Motrin, Norco and Soma), and rest.",
           "[medications (Motrin, Norco and Soma)][rest]"},
          {"Treatment to date has included medications including Motrin, Norco and Soma.",
           "[medications including Motrin, Norco and Soma]"},
          {"Treatment to date has included a knee scope on 3/4/14, massage, and a brace.",
           "[knee scope on 3/4/14][massage][brace]"},
          {"Treatment to date has included surgery (3/4/14), injections x 3, and 24 sessions of massage.",
           "[surgery (3/4/14)][injections x 3][24 sessions of massage]"},
          {"Treatment to date has included lumbar injections at L4-5 and L5-S1.",
           "[lumbar injections at L4-5 and L5-S1]"},
          {"Treatment has included, but is not limited to, ice and rest.", "[ice][rest]"},
          {"Treatment thus far has included ice and rest.", "[ice][rest]"},
          {"The patient failed conservative treatment, including ice and rest.", "[ice][rest]"},
          {"Treatment has included Motrin 800 mg three times a day, and Soma 350 mg at bedtime.",
           "[Motrin 800 mg three times a day][Soma 350 mg at bedtime]"},
      });
}

TEST(Treatments, AreReadBehindWordsThatTheyFollow) {
  expect_read(
      treatments_in,
      {
          {"The applicant has been treated with the following: Oral analgesics; topical patches; unknown "
           "amounts of massage; and "
           "ice.",
           "[Oral analgesics][topical patches][unknown amounts of massage][ice]"},
          {"She was treated with ice and rest.", "[ice][rest]"},
          {"The hip was managed with ice and rest.", "[ice][rest]"},
          {"The patient was treated conservatively with ice, rest, and splinting.", "[ice][rest][splinting]"},
          {"He was diagnosed with migraine and treated with ice.", "[ice]"},
      });
}

TEST(Treatments, EndWithTheirClause) {
  expect_read(treatments_in,
              {
                  {"Treatment included ice and rest, which provided relief.", "[ice][rest]"},
                  {"Treatment included ice and rest without relief.", "[ice][rest]"},
                  {"Treatment included ice and rest with minimal relief.", "[ice][rest]"},
                  {"Treatment included ice, although it hurt.", "[ice]"},
                  {"Treatment included ice. He also works.", "[ice]"},
                  {"Treatment included ice and rest, but the patient continues to hurt.", "[ice][rest]"},
                  {"She was treated with ice on 3/4/2015. It hurt.", "[ice on 3/4/2015]"},
                  {"The patient was treated with Motrin and released.", "[Motrin]"},
                  {"Treatment to date has included ice, rest, and has had injections.", "[ice][rest]"},
                  {"She was treated with Norco, which was denied by UR.", "[Norco]"},
                  {"He has been treated with ice and rest and reports relief.", "[ice][rest]"},
              });
}

TEST(Treatments, OtherSentencesNameNone) {
  expect_read(treatments_in, {
                                 {"", ""},
                                 {"The treatment plan included a brace and rest.", ""},
                                 {"The treatment plan includes a refill of Norco.", ""},
                                 {"Treatment options include surgery.", ""},
                                 {"The requested treatment includes twelve visits.", ""},
                                 {"Future treatment will include surgery.", ""},
                                 {"Treatment was denied.", ""},
                                 {"Treatment was not documented.", ""},
                                 {"The patient is undergoing treatment for gout.", ""},
                                 {"The treating physician requested a brace.", ""},
                                 {"Current medications include ibuprofen and Norco.", ""},
                                 {"The treatment guidelines include a chapter on pain.", ""},
                                 {"Objective findings included a limp.", ""},
                                 {"Treatment has helped.", ""},
                             });
}

TEST(Lists, ThePlacesAreThoseOfTheEntries) {
  const std::string_view text =
      "He was diagnosed with wrist\npain and gout. Treatment included hot\nbaths; yoga.";
  const auto r = imr::parse_piece<imr::clinical_summary>(text);
  ASSERT_EQ(r->diagnoses.size(), 2U);
  EXPECT_EQ(support::marked(text, r->diagnoses[0].span()), "wrist\npain");
  EXPECT_EQ(support::marked(text, r->diagnoses[1].span()), "gout");
  ASSERT_EQ(r->treatments.size(), 2U);
  EXPECT_EQ(support::marked(text, r->treatments[0].span()), "hot\nbaths");
  EXPECT_EQ(support::marked(text, r->treatments[1].span()), "yoga");
}

const std::string treatments_of_three =
    treatments_in("Treatment included injections, medications and acupuncture.");

TEST(Lists, AFullStopThatEndsNoSentenceWasAComma) {
  expect_read(treatments_in,
              {
                  {"Treatment included injections. medications and acupuncture.", treatments_of_three},
                  {"Treatment included injections, medications and acupuncture, The patient fell.",
                   treatments_of_three},
              });
  EXPECT_EQ(diagnoses_in("Diagnoses include neck pain vs. a sprain."),
            diagnoses_in("Diagnoses include neck pain vs. a sprain"));
}

TEST(Diagnoses, MarksOfAListAreNoPartOfItsEntries) {
  expect_read(diagnoses_in, {{"Diagnoses: (a) knee pain; (b) ankle sprain.", "[knee pain][ankle sprain]"},
                             {"Diagnoses include knee pain (left; right) and ankle sprain.",
                              "[knee pain (left; right)][ankle sprain]"},
                             {"Diagnoses include knee pain, left.", "[knee pain, left]"},
                             {"Diagnoses include “knee pain”, “ankle sprain”.", "[knee pain][ankle sprain]"},
                             {"Diagnoses include knee pain).", "[knee pain]"},
                             {"Diagnosed knee pain on 3/4/12.", "[knee pain]"},
                             {"Diagnoses include knee pain, the surgeon diagnosed it.", "[knee pain]"}});
}

TEST(Treatments, AFullStopInsideAnEntryDoesNotEndIt) {
  expect_read(
      treatments_in,
      {{"Treatment has included open reduction and internal fixation.",
        "[open reduction and internal fixation]"},
       {"Treatment has included use of a cane, physical therapy.", "[use of a cane][physical therapy]"},
       {"Treatment has included tablets t.i.d. daily.", "[tablets t.i.d. daily]"},
       {"Treatment has included therapy in approx. six visits.", "[therapy in approx. six visits]"}});
}

TEST(Diagnoses, MarksBetweenEntriesAreNone) {
  expect_read(diagnoses_in,
              {{"Diagnoses include ,; and ,.", ""},
               {"Diagnoses include , knee pain, and , ankle sprain.", "[knee pain][ankle sprain]"},
               {"Diagnoses include: : knee pain;", "[knee pain]"},
               {"Diagnoses include right knee sprain, or strain.", "[right knee sprain, or strain]"}});
}

TEST(Treatments, AListInsideAnEntryMayHoldAnother) {
  expect_read(treatments_in,
              {{"He was treated with medications, and treated with rest.", "[medications][rest]"},
               {"Treatment has included drugs including Norco and those including Soma; rest.",
                "[drugs including Norco and those including Soma][rest]"},
               {"Treatment has included drugs including Norco, patches including Soma, and rest.",
                "[drugs including Norco, patches including Soma][rest]"}});
}

TEST(Lists, ATextThatIsTooLongForASentenceIsReadInParts) {
  for (const std::string& text :
       {std::string(5000, 'x'), std::string(4000, 'x') + ' ' + std::string(5000, 'y')}) {
    EXPECT_EQ(diagnoses_in(text + " and diagnoses include knee pain."), "[knee pain]");
  }
}

TEST(Lists, TheMarkOfAnEntryIsADigitOrALetterInBrackets) {
  expect_read(diagnoses_in,
              {{"The diagnoses include (a) knee sprain, (b) hip strain.", "[knee sprain][hip strain]"},
               {"Diagnoses: (1) knee sprain (2) hip strain", "[knee sprain][hip strain]"},
               {"Diagnoses: 1) knee sprain 2) hip strain", "[knee sprain][hip strain]"},
               {"Diagnoses: knee sprain; The patient is well.", "[knee sprain]"},
               {"Diagnoses: ,knee sprain;", "[knee sprain]"}});
  using imr::detail::list_cutter;
  for (const std::string_view text : {"", "1", "1.", "(1)", "1.knee", "(A) knee", "knee", "(", "()"})
    EXPECT_EQ(list_cutter::numeral_length(text), 0U) << text;
  EXPECT_EQ(list_cutter::numeral_length("(a) knee"), 4U);
  EXPECT_EQ(list_cutter::numeral_length("12. knee"), 4U);
}

}  // namespace
