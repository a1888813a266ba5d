#include <imr/grammar/mtus_citation.hpp>

#include "support/citations.hpp"
#include "support/rule.hpp"

#include <imr/detail/action/citation.hpp>

namespace {

using namespace imr::grammar;

TEST(MtusCitationGrammar, IsSound) {
  support::expect_sound<mtus_citation>();
  support::expect_sound<schedule_citation>();
  support::expect_sound<free_mtus_citation>();
}

TEST(MtusCitationGrammar, NeedsTheNameOfTheScheduleOrOfOneOfItsChapters) {
  support::expect_no_prefix<mtus_citation>(
      {"", "Low Back Complaints 2004", "Mtusville 2004", "Non-MTUS Citation ODG"});
  support::expect_no_prefix<schedule_citation>(
      {"", "Pain", "Back Complaints 2004", "Special Studies", "Unknown Handbook 2021"});
}

TEST(MtusCitation, IsReadInEachOfItsForms) {
  support::expect_cited(
      {{"Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk "
        "Page(s): 68-69 of 127.",
        "MTUS|Chronic Pain Treatment Guidelines||[NSAIDs, GI symptoms & cardiovascular risk]|68-69|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective "
        "July 18, 2009) Page(s): 22, 67-73 of 127.",
        "MTUS|Chronic Pain Treatment Guidelines|||22 67-73|9792.20-9792.26"},
       {"Decision based on MTUS (Effective July 18, 2009) Chronic Pain Medical Treatment Guidelines, page "
        "24.",
        "MTUS|Chronic Pain Medical Treatment Guidelines|||24|"},
       {"Decision based on CA MTUS Acupuncture Treatment Guidelines.",
        "MTUS|Acupuncture Treatment Guidelines||||"},
       {"Decision based on MTUS Postsurgical Treatment Guidelines Page(s): 26-27.",
        "MTUS|Postsurgical Treatment Guidelines|||26-27|"},
       {"Decision based on MTUS Low Back Complaints 2004, Section(s): 326.",
        "MTUS|Low Back Complaints|2004||326|"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016 Guidelines, Section: Opioids, specific "
        "drug list, Opioids, criteria for use.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Opioids, specific drug list][Opioids, criteria for "
        "use]||"},
       {"Decision based on MTUS Low Back Disorders 2017, and Initial Approaches to Treatment 2017, "
        "Section(s): Initial Visit, Opioids.",
        "MTUS|Low Back Disorders|2017|||\nMTUS|Initial Approaches to Treatment|2017|[Initial "
        "Visit][Opioids]||"},
       {"Decision based on MTUS Cervical and Thoracic Spine Disorders 2018, Section(s): Physical Methods, "
        "and Hand, Wrist, and Forearm Disorders 2019, and Workplace Mental Health 2020.",
        "MTUS|Cervical and Thoracic Spine Disorders|2018|[Physical Methods]||\nMTUS|Hand, Wrist, and Forearm "
        "Disorders|2019|||\nMTUS|Workplace Mental Health|2020|||"},
       {"Decision based on MTUS §9792.23.5, Low Back Complaints.",
        "MTUS|Low Back Complaints||||9792.23.5-9792.23.5"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2009, pages 78, 80 and 91-94.",
        "MTUS|Chronic Pain Medical Treatment|2009||78 80 91-94|"},
       {"Decision based on MTUS.", "MTUS|||||"},
       {"Decision based on MTUS Stress-Related Conditions 2004, Section(s): Prevention, Recommendations, "
        "Work-Relatedness.",
        "MTUS|Stress-Related Conditions|2004|[Prevention][Recommendations][Work-Relatedness]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, criteria for use, "
        "CRPS, medications, Weaning, opioids (specific guidelines), Antiepilepsy drugs (AEDs).",
        "MTUS|Chronic Pain Medical Treatment|2016|[Opioids, criteria for use][CRPS, medications][Weaning, "
        "opioids (specific guidelines)][Antiepilepsy drugs (AEDs)]||"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Functional Restoration Programs (FRPs) "
        "Page(s): 30-32 and 49.",
        "MTUS|Chronic Pain Treatment Guidelines||[Functional Restoration Programs (FRPs)]|30-32 49|"},
       {"Decision based on MTUS Postsurgical Treatment 2009, Section(s): Shoulder, Hip, Pelvis and Thigh "
        "(femur), Neck & Upper Back.",
        "MTUS|Postsurgical Treatment|2009|[Shoulder][Hip, Pelvis and Thigh (femur)][Neck & Upper Back]||"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Anti-epilepsy drugs (AEDs), Gabapentin "
        "(Neurontin), Page(s): 16-19, 49.",
        "MTUS|Chronic Pain Treatment Guidelines||[Anti-epilepsy drugs (AEDs)][Gabapentin (Neurontin)]|16-19 "
        "49|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Urine Drug Testing, Opioids - steps to "
        "avoid misuse/addiction Page(s): 43, 94.",
        "MTUS|Chronic Pain Treatment Guidelines||[Urine Drug Testing][Opioids - steps to avoid "
        "misuse/addiction]|43 94|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Carisoprodol (Soma), Muscle relaxants (for "
        "pain) Page(s): 29, 63-66.",
        "MTUS|Chronic Pain Treatment Guidelines||[Carisoprodol (Soma)][Muscle relaxants (for pain)]|29 "
        "63-66|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Section Topical Analgesics Page(s): "
        "111-113.",
        "MTUS|Chronic Pain Treatment Guidelines||[Topical Analgesics]|111-113|"},
       {"Decision based on MTUS Chronic Pain Medical Treatment Guidelines (2009), Section(s): Anxiety "
        "medications in chronic pain, pg. 24.",
        "MTUS|Chronic Pain Medical Treatment Guidelines|2009|[Anxiety medications in chronic pain]|24|"},
       {"Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods, p. 338-339.",
        "MTUS|Knee Complaints|2004|[Physical Methods]|338-339|"},
       {"Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, pages 303 to 305.",
        "MTUS|Low Back Complaints|2004|[Special Studies]|303-305|"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Anti-inflammatory "
        "medications, Muscle relaxants, and Opioids.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Anti-inflammatory medications][Muscle "
        "relaxants][Opioids]||"},
       {"Decision based on MTUS Neck and Upper Back Complaints Page(s): 177-179; Low Back Complaints "
        "Page(s): 303-305.",
        "MTUS|Neck and Upper Back Complaints|||177-179|\nMTUS|Low Back Complaints|||303-305|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 9792.24.2.",
        "MTUS|Chronic Pain Treatment Guidelines||||9792.24.2-9792.24.2"},
       {"Decision based on MTUS Forearm, Wrist and Hand Complaints 2004, and Elbow Complaints 2007, "
        "Section(s): Special Studies.",
        "MTUS|Forearm, Wrist and Hand Complaints|2004|||\nMTUS|Elbow Complaints|2007|[Special Studies]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Psychological evaluations, "
        "IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators), Weaning, opioids "
        "(specific guidelines), Work conditioning, work hardening.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Psychological evaluations, IDDS & SCS (intrathecal drug "
        "delivery systems & spinal cord stimulators)][Weaning, opioids (specific guidelines)][Work "
        "conditioning, work hardening]||"},
       {"Decision based on MTUS Shoulder Complaints 2004, Section(s): Diagnositc Criteria, Inital Care.",
        "MTUS|Shoulder Complaints|2004|[Diagnositc Criteria][Inital Care]||"},
       {"Decision based on MTUS Eye 2004, and Prevention 2004, Section(s): Summary.",
        "MTUS|Eye|2004|||\nMTUS|Prevention|2004|[Summary]||"},
       {"Decision based on MTUS Initial Approaches to Treatment 2017, Section(s): Physical Therapy and Low "
        "Back Disorders 2017.",
        "MTUS|Initial Approaches to Treatment|2017|[Physical Therapy]||\nMTUS|Low Back Disorders|2017|||"},
       {"Decision based on MTUS Elbow Disorders 2018, Section(s): Epicondylalgia, Ulnar Neuropathies at the "
        "Elbow.",
        "MTUS|Elbow Disorders|2018|[Epicondylalgia][Ulnar Neuropathies at the Elbow]||"},
       {"Decision based on MTUS Traumatic Brain Injury 2018, Section(s): Initial Evaluation, and Chronic "
        "Pain 2017, Section(s): Opioids.",
        "MTUS|Traumatic Brain Injury|2018|[Initial Evaluation]||\nMTUS|Chronic Pain|2017|[Opioids]||"},
       {"Decision based on MTUS Opioids 2017, Section(s): 2.1 Acute Pain: Dosing, Duration, and Monitoring; "
        "2.2 Acute Pain: Tapering.",
        "MTUS|Opioids|2017|[2.1 Acute Pain: Dosing, Duration, and Monitoring][2.2 Acute Pain: Tapering]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): 24.",
        "MTUS|Chronic Pain Medical Treatment|2009||24|"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topical analgesics, "
        "111-113.",
        "MTUS|Chronic Pain Medical Treatment|2009|[Topical analgesics]|111-113|"},
       {"Decision based on MTUS Knee Complaints 2004, Section: Summary.",
        "MTUS|Knee Complaints|2004|[Summary]||"},
       {"Decision based on MTUS Knee Complaints 2004 Section(s): Special Studies; Surgical Considerations.",
        "MTUS|Knee Complaints|2004|[Special Studies][Surgical Considerations]||"},
       {"Decision based on California MTUS Chronic Pain Medical Treatment Guidelines 2009, pg 29.",
        "MTUS|Chronic Pain Medical Treatment Guidelines|2009||29|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Sections 9792.20 through 9792.26, Pages "
        "93-94.",
        "MTUS|Chronic Pain Treatment Guidelines|||93-94|9792.20-9792.26"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20–9792.26.",
        "MTUS|Chronic Pain Treatment Guidelines||||9792.20-9792.26"},
       {"Decision based on MTUS Title 8, California Code of Regulations, section 9792.24.3, Postsurgical "
        "Treatment Guidelines, p. 10.",
        "MTUS|Postsurgical Treatment Guidelines|||10|9792.24.3-9792.24.3"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Tramadol (Ultram). p93 Page(s): 93, 113.",
        "MTUS|Chronic Pain Treatment Guidelines||[Tramadol (Ultram)]|93 113|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Page 94, Pages 80-82, 80-82.",
        "MTUS|Chronic Pain Treatment Guidelines|||80-82 94|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Anxiety Medications topic, pp. 23 & 24.",
        "MTUS|Chronic Pain Treatment Guidelines||[Anxiety Medications topic]|23 24|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 303-5.",
        "MTUS|Chronic Pain Treatment Guidelines|||303-305|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines SNRIs (serotonin noradrenaline reuptake "
        "inhibitors), Duloxetine (Cymbalta).",
        "MTUS|Chronic Pain Treatment Guidelines||[SNRIs (serotonin noradrenaline reuptake "
        "inhibitors)][Duloxetine (Cymbalta)]||"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Specific Drug List, Opioids, "
        "Dosing.",
        "MTUS|Chronic Pain Treatment Guidelines||[Opioids, Specific Drug List][Opioids, Dosing]||"},
       {"Decision based on MTUS Stress Related Conditions Page(s): 398-404.",
        "MTUS|Stress Related Conditions|||398-404|"},
       {"The Expert Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, "
        "pages 78-80.",
        "MTUS|Chronic Pain Medical Treatment Guidelines|||78-80|"},
       {"Decision based on MTUS Acupuncture Treatment 2007, Section(s): Frequency and duration, and Shoulder "
        "Complaints 2004, Section(s): Follow-up Visits.",
        "MTUS|Acupuncture Treatment|2007|[Frequency and duration]||\nMTUS|Shoulder "
        "Complaints|2004|[Follow-up Visits]||"},
       {"Decision based on MTUS Hip and Groin Disorders 2019 Guidelines, Section(s): Osteoarthrosis.",
        "MTUS|Hip and Groin Disorders|2019|[Osteoarthrosis]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Massage therapy, Yoga, Home "
        "exercise.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Massage therapy][Yoga][Home exercise]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, long-term users, "
        "NSAIDs, hypertension and renal function.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Opioids, long-term users][NSAIDs, hypertension and renal "
        "function]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): CRPS, sympathetic blocks "
        "(therapeutic), Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & "
        "lumbar sympathetic block).",
        "MTUS|Chronic Pain Medical Treatment|2016|[CRPS, sympathetic blocks (therapeutic)][Regional "
        "sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic "
        "block)]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Botulinum toxin (Botox; "
        "Myobloc), Ketamine.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Botulinum toxin (Botox; Myobloc)][Ketamine]||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Glucosamine (and "
        "Chondroitin Sulfate).",
        "MTUS|Chronic Pain Medical Treatment|2016|[Glucosamine (and Chondroitin Sulfate)]||"},
       {"Decision based on MTUS Postsurgical Treatment 2009, Section(s): Carpal Tunnel Syndrome, Elbow & "
        "Upper Arm.",
        "MTUS|Postsurgical Treatment|2009|[Carpal Tunnel Syndrome][Elbow & Upper Arm]||"},
       {"Decision based on MTUS Unknown Injury Handbook 2021, Section(s): New Topic, Another Topic.",
        "MTUS|Unknown Injury Handbook|2021|[New Topic][Another Topic]||"},
       {"Decision based on MTUS Unheard Of Guidelines Strange topic Page(s): 7.",
        "MTUS|Unheard Of Guidelines||[Strange topic]|7|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Weaning of Medications Page(s): 124.",
        "MTUS|Chronic Pain Treatment Guidelines||[Weaning of Medications]|124|"},
       {"Decision based on MTUS Opioid Treatment 2016, Section(s): 2.1 Opioids for Subacute Pain: "
        "Indications, Limits, and Duration.",
        "MTUS|Opioid Treatment|2016|[2.1 Opioids for Subacute Pain: Indications, Limits, and Duration]||"},
       {"Decision based on MTUS General Approaches 2004, Section(s): General Approach to Initial Assessment "
        "and Documentation, Prevention.",
        "MTUS|General Approaches|2004|[General Approach to Initial Assessment and "
        "Documentation][Prevention]||"},
       {"Decision based on MTUS Stress-Related Conditions 2004, Section(s): Initial Care; and Neck and Upper "
        "Back Complaints 2004.",
        "MTUS|Stress-Related Conditions|2004|[Initial Care]||\nMTUS|Neck and Upper Back Complaints|2004|||"},
       {"Decision based on MTUS Ankle & Foot Complaints 2004, Section(s): Physical Methods, page 371.",
        "MTUS|Ankle & Foot Complaints|2004|[Physical Methods]|371|"},
       {"Decision based on MTUS Shoulder Complaints 2004, and Elbow Complaints 2007, and Knee Complaints "
        "2004, Section(s): Summary, Activity Modification.",
        "MTUS|Shoulder Complaints|2004|||\nMTUS|Elbow Complaints|2007|||\nMTUS|Knee "
        "Complaints|2004|[Summary][Activity Modification]||"}});
}

}  // namespace
