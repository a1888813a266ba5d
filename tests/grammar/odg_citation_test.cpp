#include <imr/grammar/odg_citation.hpp>

#include "support/citations.hpp"
#include "support/rule.hpp"

#include <imr/detail/action/citation.hpp>

namespace {

using namespace imr::grammar;

TEST(OdgCitationGrammar, IsSound) {
  support::expect_sound<odg_citation>();
  support::expect_sound<odg_more>();
}

TEST(OdgCitationGrammar, NeedsTheNameOfTheGuidelines) {
  support::expect_no_prefix<odg_citation>(
      {"", "Pain Chapter", "Official Guidelines", "Disability Guidelines, Pain", "ODGs"});
}

TEST(OdgCitation, IsReadInEachOfItsForms) {
  support::expect_cited(
      {{"Decision based on Non-MTUS Citation ODG Preface - Physical Therapy.",
        "ODG|Preface||[Physical Therapy]||"},
       {"Decision based on Non-MTUS Citation ODG-TWC; ODG Treatment; Integrated Treatment/Disability "
        "Duration Guidelines; Low Back Disorders.",
        "ODG|Low Back Disorders||||"},
       {"Decision based on Non-MTUS Citation ODG Treatment in Workers Comp, Mental Illness & Stress Chapter, "
        "Cognitive therapy for depression.",
        "ODG|Mental Illness & Stress||[Cognitive therapy for depression]||"},
       {"Decision based on Non-MTUS Citation ODG Shoulder Chapter, pp. 12-14; Knee & Leg Chapter: Hyaluronic "
        "acid injections; and ODG, Pain.",
        "ODG|Shoulder|||12-14|\nODG|Knee & Leg||[Hyaluronic acid injections]||\nODG|Pain||||"},
       {"Decision based on Non-MTUS Citation ODG, MRI Elbow.", "ODG|Elbow||[MRI]||"},
       {"Decision based on Non-MTUS Citation ODG.", "ODG|||||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back Chapter, under "
        "Epidural steroid injections (ESIs), therapeutic.",
        "ODG|Low Back||[Epidural steroid injections (ESIs), therapeutic]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, Treatment Index, 11th Edition "
        "(web), 2013, Low Back, Fusion (spinal).",
        "ODG|Low Back|2013|[Fusion (spinal)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Diabetes (Type 1, 2, and "
        "Gestational) Chapter, Metformin (Glucophage).",
        "ODG|Diabetes||[Metformin (Glucophage)]||"},
       {"Decision based on Non-MTUS Citation ODG Infectious Diseases (updated 06/15/16), Amoxicillin "
        "(Amoxil).",
        "ODG|Infectious Diseases||[Amoxicillin (Amoxil)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Cervical and Thoracic "
        "Spine Chapter, Facet joint diagnostic blocks.",
        "ODG|Cervical and Thoracic Spine||[Facet joint diagnostic blocks]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Gym memberships.",
        "ODG|||[Gym memberships]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG): Urine drug testing (UDT).",
        "ODG|||[Urine drug testing (UDT)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain - Opioids for chronic "
        "pain; Mental Illness & Stress - Insomnia treatment; Knee & Leg - Walking aids.",
        "ODG|Pain||[Opioids for chronic pain]||\nODG|Mental Illness & Stress||[Insomnia "
        "treatment]||\nODG|Knee & Leg||[Walking aids]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Compound "
        "drugs and Official Disability Guidelines (ODG), Pain Chapter, Topical analgesics, compounded.",
        "ODG|Pain||[Compound drugs]||\nODG|Pain||[Topical analgesics, compounded]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Carpal Tunnel Syndrome, "
        "Carpal tunnel release surgery (CTR).",
        "ODG|Carpal Tunnel Syndrome||[Carpal tunnel release surgery (CTR)]||"},
       {"Decision based on Non-MTUS Citation ODG, Ankle & Foot, Orthotic devices; Foot, Plantar fasciitis.",
        "ODG|Ankle & Foot||[Orthotic devices]||\nODG|Foot||[Plantar fasciitis]||"},
       {"Decision based on Non-MTUS Citation ODG, physical therapy, shoulder.",
        "ODG|shoulder||[physical therapy]||"},
       {"Decision based on Non-MTUS Citation ODG Forearm, Wrist & Hand/Physical therapy.",
        "ODG|Forearm, Wrist & Hand||[Physical therapy]||"},
       {"Decision based on Non-MTUS Citation ODG Cervical and Thoracic Spine Chapter, Facet joint diagnostic "
        "blocks.",
        "ODG|Cervical and Thoracic Spine||[Facet joint diagnostic blocks]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder (Acute & "
        "Chronic) (updated 10/26/16) (Online Version): Surgery for rotator cuff repair/ Physical therapy.",
        "ODG|Shoulder||[Surgery for rotator cuff repair/ Physical therapy]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back - Lumbar & "
        "Thoracic (Acute & Chronic): Facet joint medial branch blocks (therapeutic injections), Facet joint "
        "radiofrequency neurotomy.",
        "ODG|Low Back - Lumbar & Thoracic||[Facet joint medial branch blocks (therapeutic injections)][Facet "
        "joint radiofrequency neurotomy]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg, MRI's "
        "(magnetic resonance imaging) and Official Disability Guidelines (ODG), Low Back, CT & CT "
        "Myelography (computed tomography).",
        "ODG|Knee & Leg||[MRI's (magnetic resonance imaging)]||\nODG|Low Back||[CT & CT Myelography "
        "(computed tomography)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter; Medical "
        "food; Theramine®.",
        "ODG|Pain||[Medical food][Theramine®]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain (Chronic) chapter: "
        "Opioids, criteria for use; Opioids, dosing; Weaning, opioids.",
        "ODG|Pain||[Opioids, criteria for use][Opioids, dosing][Weaning, opioids]||"},
       {"Decision based on Non-MTUS Citation ODG (Pain Chapter) Zolpidem (Ambien).",
        "ODG|Pain||[Zolpidem (Ambien)]||"},
       {"Decision based on Non-MTUS Citation ODG, Mental Illness and Stress, \"Eszopicolone (Lunesta)\".",
        "ODG|Mental Illness and Stress||[\"Eszopicolone (Lunesta)\"]||"},
       {"Decision based on Non-MTUS Citation ODG chapter on Pain, Insomnia.", "ODG|Pain||[Insomnia]||"},
       {"Decision based on Non-MTUS Citation ODG, Chapter: Pain, Topic: Proton pump inhibitors.",
        "ODG|Pain||[Proton pump inhibitors]||"},
       {"Decision based on Non-MTUS Citation: Official Disability Guidelines (ODG), Burns Chapter, Wound "
        "dressings.",
        "ODG|Burns||[Wound dressings]||"},
       {"Decision based on Non-MTUS Citation: ODG, Pulmonary (Acute & Chronic), Asthma medications.",
        "ODG|Pulmonary||[Asthma medications]||"},
       {"Decision based on NonMTUS Citation Official Disability Guidelines (ODG), Eye Chapter, Office "
        "visits.",
        "ODG|Eye||[Office visits]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Mental Illness & Stress, "
        "Sertraline (Zoloft); Pain, Trazodone (Desyrel).",
        "ODG|Mental Illness & Stress||[Sertraline (Zoloft)]||\nODG|Pain||[Trazodone (Desyrel)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines - Treatment in Workers' "
        "Compensation, Elbow Procedure Summary, Tennis elbow bands.",
        "ODG|Elbow||[Tennis elbow bands]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back, Lumbar "
        "supports; and Pain, Gym memberships.",
        "ODG|Low Back||[Lumbar supports]||\nODG|Pain||[Gym memberships]||"},
       {"Decision based on Non-MTUS Citation ODG Hip & Pelvis (Acute & Chronic), Sacroiliac joint blocks; "
        "ODG Low Back, Traction.",
        "ODG|Hip & Pelvis||[Sacroiliac joint blocks]||\nODG|Low Back||[Traction]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, Wound Care Guidelines.",
        "ODG|Wound Care Guidelines||||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, Acupuncture Guidelines; "
        "Chiropractic Guidelines.",
        "ODG|Acupuncture Guidelines||||\nODG|Chiropractic Guidelines||||"},
       {"Decision based on Non-MTUS Citation ODG: ergonomic interventions, neck and upper back chapter.",
        "ODG|neck and upper back||[ergonomic interventions]||"},
       {"Decision based on Non-MTUS Citation ODG, X-ray wrist.", "ODG|wrist||[X-ray]||"},
       {"Decision based on Non-MTUS Citation ODG - Ultrasound of the shoulder.",
        "ODG|||[Ultrasound of the shoulder]||"},
       {"Decision based on Non-MTUS Citation ODG 2017, Head, Vestibular studies.",
        "ODG|Head|2017|[Vestibular studies]||"},
       {"Decision based on Non-MTUS Citation ODG (2015), Trauma Chapter, Sleep studies.",
        "ODG|Trauma|2015|[Sleep studies]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder – Arthroplasty "
        "(shoulder).",
        "ODG|Shoulder||[Arthroplasty (shoulder)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Preface, Physical "
        "therapy.",
        "ODG|Preface||[Physical therapy]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Ankle/Foot Chapter, Ankle "
        "braces, pages 12 and 14.",
        "ODG|Ankle/Foot||[Ankle braces]|12 14|"},
       {"Decision based on Non-MTUS Citation ODG Forearm, Wrist, & Hand (Acute & Chronic) Chapter (updated "
        "03/31/17): Injection; Splints.",
        "ODG|Forearm, Wrist, & Hand||[Injection][Splints]||"},
       {"Decision based on Non-MTUS Citation ODG Low Back Chapter: discography, fusion, bone growth "
        "stimulators.",
        "ODG|Low Back||[discography][fusion][bone growth stimulators]||"},
       {"The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS "
        "Citation ODG, Knee Chapter, Walking aids.",
        "ODG|Knee||[Walking aids]||"},
       {"The Claims Administrator based its decision on the Official Disability Guidelines (ODG), Pain "
        "Chapter, Weaning of medications.",
        "ODG|Pain||[Weaning of medications]||"},
       {"Official Disability Guidelines (ODG), Pain, Ketamine.", "ODG|Pain||[Ketamine]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg (Acute & "
        "Chronic): Hyaluronic acid injections, Synvisc® (hylan).",
        "ODG|Knee & Leg||[Hyaluronic acid injections][Synvisc® (hylan)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Mental Illness & Stress "
        "(updated 12/5/16), Office visits.",
        "ODG|Mental Illness & Stress||[Office visits]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain section: Baclofen "
        "(Lioresal®) topic.",
        "ODG|Pain||[Baclofen (Lioresal®) topic]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines: Neck and Upper Back, Cervical "
        "collar, post operative (fusion).",
        "ODG|Neck and Upper Back||[Cervical collar, post operative (fusion)]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines: Hip & Pelvis - Arthroplasty; "
        "Knee & Leg - Continuous passive motion (CPM).",
        "ODG|Hip & Pelvis||[Arthroplasty]||\nODG|Knee & Leg||[Continuous passive motion (CPM)]||"},
       {"Decision based on Non-MTUS Citation ODG, Occupational Disorders Guidelines.",
        "ODG|Occupational Disorders Guidelines||||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, Elbow Chapter (Cubital tunnel "
        "release).",
        "ODG|Elbow||[Cubital tunnel release]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, EMG lumbar spine.",
        "ODG|lumbar spine||[EMG]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back/Ergonomics and "
        "ODG Preface/Chiropractic.",
        "ODG|Low Back||[Ergonomics]||\nODG|Preface||[Chiropractic]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Vitamin B "
        "and Vitamin K.",
        "ODG|Pain||[Vitamin B and Vitamin K]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Head Chapter, CT "
        "(computed tomography) and Neuropsychological testing.",
        "ODG|Head||[CT (computed tomography)][Neuropsychological testing]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Diabetes Chapter, fasting "
        "plasma glucose test (FPG), glucose monitoring.",
        "ODG|Diabetes||[fasting plasma glucose test (FPG)][glucose monitoring]||"}});
}

}  // namespace
