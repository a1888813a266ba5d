#include <imr/grammar/order.hpp>
#include <imr/parse_piece.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <sstream>
#include <string>
#include <string_view>

namespace {

namespace orders = imr::grammar::orders;

struct asked {
  std::string_view item;
  /// `[name] strengths Q=quantity R=refills D=[directions] S=per week/weeks/total`
  std::string_view says;
};

void print(std::ostream& out, const imr::reading<double>& number) {
  if (number) out << *number;
  if (!number) out << '-';
}

std::string said(const imr::order& o) {
  std::ostringstream out;
  out << '[' << o.name << ']';
  for (const imr::strength& s : o.strengths) out << ' ' << s.value << s.unit;
  if (o.quantity) out << " Q=" << *o.quantity;
  if (o.refills) out << " R=" << *o.refills;
  if (o.directions) out << " D=[" << o.directions << ']';
  const imr::sessions& s = o.sessions;
  if (!s.per_week && !s.weeks && !s.total) return out.str();
  out << " S=";
  print(out, s.per_week);
  out << '/';
  print(out, s.weeks);
  out << '/';
  print(out, s.total);
  return out.str();
}

void expect_orders(imr::order_kind kind, std::initializer_list<asked> items) {
  for (const asked& a : items) {
    const auto r = imr::parse_piece<imr::order>(a.item);
    EXPECT_EQ(said(*r), a.says) << a.item;
    ASSERT_TRUE(r->kind.has_value()) << a.item;
    EXPECT_EQ(imr::to_string(*r->kind), imr::to_string(kind)) << a.item;
  }
}

TEST(GrammarOrder, ReadsMedications) {
  expect_orders(
      imr::order_kind::medication,
      {
          {"Tramadol ER 150mg #30 with 2 refills", "[Tramadol ER] 150mg Q=30 R=2"},
          {"Norco 10/325 mg one tablet every 6 hours as needed for pain #120",
           "[Norco] 10mg 325mg Q=120 D=[one tablet every 6 hours as needed for pain]"},
          {"Norco 10/325 #120", "[Norco] Q=120"},
          {"Norco 10mg .2 refills", "[Norco] 10mg"},
          {"Percocet 5-325mg QTY: 60, 0 refills", "[Percocet] 5mg 325mg Q=60 R=0"},
          {"Gabapentin 600 mg tablets #90, 1 tab PO TID, refills: 3",
           "[Gabapentin] 600mg Q=90 R=3 D=[1 tab PO TID]"},
          {"Cyclobenzaprine HCL 7.5 mg, Qty 90", "[Cyclobenzaprine HCL] 7.5mg Q=90"},
          {"Retrospective request for Omeprazole 20mg, #60 (DOS 3/4/14)", "[Omeprazole] 20mg Q=60"},
          {"Fentanyl patch 25mcg/hr #10", "[Fentanyl patch] 25mcg/hr Q=10"},
          {"Duragesic 50 mcg/hour patches, quantity 10", "[Duragesic] 50mcg/hr Q=10"},
          {"Butrans 10mcg/hr patch, apply one patch every 7 days, #4",
           "[Butrans] 10mcg/hr Q=4 D=[apply one patch every 7 days]"},
          {"Lidoderm 5% patches #30", "[Lidoderm] 5% Q=30"},
          {"Voltaren 1% gel 100 grams, apply 2-4 grams to affected area four times daily",
           "[Voltaren] 1% Q=100 D=[apply 2-4 grams to affected area four times daily]"},
          {"Flurbiprofen 20%, Tramadol 15% cream 210gm",
           "[Flurbiprofen 20%, Tramadol 15% cream] 20% 15% Q=210"},
          {"Capsaicin 0.025%, Flurbiprofen 15%, Gabapentin 10%, Menthol 2%, Camphor 2% in cream base, 180 "
           "grams",
           "[Capsaicin 0.025%, Flurbiprofen 15%, Gabapentin 10%, Menthol 2%, Camphor 2% in cream base] "
           "0.025% 15% 10% 2% 2% Q=180"},
          {"Compound cream: Ketoprofen 20%/Lidocaine 5%, 120 gm",
           "[Ketoprofen 20%/Lidocaine 5%] 20% 5% Q=120"},
          {"Terocin lotion (Capsaicin 0.025%, Methyl Salicylate 25%, Menthol 10%, Lidocaine 2.5%) 240ml",
           "[Terocin lotion (Capsaicin 0.025%, Methyl Salicylate 25%, Menthol 10%, Lidocaine 2.5%)] 0.025% "
           "25% 10% 2.5% Q=240"},
          {"Terocin patch #30", "[Terocin patch] Q=30"},
          {"Medrox ointment 120ml x 2", "[Medrox ointment]"},
          {"Prospective use of Soma 350mg #60", "[Soma] 350mg Q=60"},
          {"Unknown prescription of Zanaflex 4mg", "[Zanaflex] 4mg"},
          {"Unknown prescription of Colace", "[Colace]"},
          {"One prescription of Ambien 10mg #30", "[Ambien] 10mg Q=30"},
          {"1 prescription for Lunesta 3mg #30 with 1 refill", "[Lunesta] 3mg Q=30 R=1"},
          {"Three month supply of Lisinopril 10mg", "[Lisinopril] 10mg"},
          {"30 day supply of Metformin 500mg", "[Metformin] 500mg"},
          {"Tylenol with codeine #3 #60", "[Tylenol with codeine #3] Q=60"},
          {"Tylenol #3 #90 with no refills", "[Tylenol #3] Q=90 R=0"},
          {"Tylenol No. 3 #60", "[Tylenol No. 3] Q=60"},
          {"Ondansetron ODT 8mg, #30 x 1 refill", "[Ondansetron ODT] 8mg Q=30 R=1"},
          {"Hydrocodone/APAP 10/325 mg, 1 tab q6h prn, #120",
           "[Hydrocodone/APAP] 10mg 325mg Q=120 D=[1 tab q6h prn]"},
          {"Hydrocodone/Acetaminophen 7.5/325mg #90, refill x 2",
           "[Hydrocodone/Acetaminophen] 7.5mg 325mg Q=90 R=2"},
          {"MS Contin 30mg q12h #60", "[MS Contin] 30mg Q=60 D=[q12h]"},
          {"Oxycodone HCl 15mg one by mouth every day #30",
           "[Oxycodone HCl] 15mg Q=30 D=[one by mouth every day]"},
          {"Lyrica 75 mg BID #60 with three (3) refills", "[Lyrica] 75mg Q=60 R=3 D=[BID]"},
          {"Cymbalta 60mg 1 po qhs #30 RF x 5", "[Cymbalta] 60mg Q=30 R=5 D=[1 po qhs]"},
          {"Morphine sulfate ER 15 mg (#60)", "[Morphine sulfate ER] 15mg Q=60"},
          {"Tizanidine 4mg (90)", "[Tizanidine] 4mg Q=90"},
          {"Naproxen sodium 550 mg 60 tablets", "[Naproxen sodium] 550mg Q=60"},
          {"Naproxen Sodium 550mg x 60 tablets", "[Naproxen Sodium] 550mg Q=60"},
          {"Xyzalor 12 mg #45", "[Xyzalor] 12mg Q=45"},
          {"Celebrex 200 mg daily", "[Celebrex] 200mg D=[daily]"},
          {"Prilosec DR 20 mg, one capsule twice a day before meals, sixty count",
           "[Prilosec DR] 20mg Q=60 D=[one capsule twice a day before meals]"},
          {"Ultram (tramadol) 50 mg #90", "[Ultram (tramadol)] 50mg Q=90"},
          {"Vicodin ES", "[Vicodin ES]"},
          {"Topical compound cream", "[Topical compound cream]"},
          {"Dendracin lotion 120 ml", "[Dendracin lotion] Q=120"},
          {"Insulin glargine 100 units/ml 10 ml vial", "[Insulin glargine] 100units/ml Q=10"},
          {"Suboxone 8mg/2mg film #30", "[Suboxone] 8mg 2mg Q=30"},
          {"Mobic 7.5 mg #60 DOS 6/2/2013", "[Mobic] 7.5mg Q=60"},
          {"Trazodone 50 mg at bedtime #30", "[Trazodone] 50mg Q=30 D=[at bedtime]"},
          {"Flector patches 1.3% #60 x 2 refills", "[Flector patches] 1.3% Q=60 R=2"},
          {"Senokot-S 8.6/50 mg #60", "[Senokot-S] 8.6mg 50mg Q=60"},
          {"Docusate sodium 100 mg capsule 2 times a day, #60, 2 RF",
           "[Docusate sodium] 100mg Q=60 R=2 D=[2 times a day]"},
          {"Associated surgical service: Norco 5/325mg #40", "[Norco] 5mg 325mg Q=40"},
          {"Zorvolex", "[Zorvolex]"},
          {"Prazolam 0.5 mg #30", "[Prazolam] 0.5mg Q=30"},
          {"Hydrocodone bitartrate/acetaminophen 10/325 mg, #120 (DOS 11/3/14 - 12/3/14)",
           "[Hydrocodone bitartrate/acetaminophen] 10mg 325mg Q=120"},
          {"60 tablets of Norco 10/325mg", "[Norco] 10mg 325mg Q=60"},
          {"Continue Nucynta 100mg, take one tablet every six hours, #120",
           "[Nucynta] 100mg Q=120 D=[take one tablet every six hours]"},
          {"Ibuprofen 800mg take 1 tab three times a day with food #90 with 1 refill",
           "[Ibuprofen] 800mg Q=90 R=1 D=[take 1 tab three times a day with food]"},
          {"Wellbutrin XL 300mg every morning #30", "[Wellbutrin XL] 300mg Q=30 D=[every morning]"},
          {"Ketamine 10% cream, 60gm, with 2 refills", "[Ketamine] 10% Q=60 R=2"},
          {"Nuvigil 150mg #30, 2 refills", "[Nuvigil] 150mg Q=30 R=2"},
          {"Salonpas patches, 1 box", "[Salonpas patches] Q=1"},
          {"Zofran 4mg #10, one tablet every 8 hours prn nausea",
           "[Zofran] 4mg Q=10 D=[one tablet every 8 hours prn nausea]"},
          {"OxyContin 20mg, 1 tablet by mouth every 12 hours, max 2/day, #60",
           "[OxyContin] 20mg Q=60 D=[1 tablet by mouth every 12 hours, max 2/day]"},
          {"Norco 10/325mg 1 PO Q4-6H PRN pain #180", "[Norco] 10mg 325mg Q=180 D=[1 PO Q4-6H PRN pain]"},
          {"Retrospective: Compounded Flurbiprofen/Cyclobenzaprine/Menthol cream (20%/10%/4%) 180gm (DOS "
           "9/4/13)",
           "[Compounded Flurbiprofen/Cyclobenzaprine/Menthol cream] 20% 10% 4% Q=180"},
          {"Lidocaine/Prilocaine 2.5%/2.5% cream 30 gm", "[Lidocaine/Prilocaine] 2.5% 2.5% Q=30"},
          {"Gabapentin/Lidocaine/Capsaicin topical 10%-5%-0.025%, 120 grams",
           "[Gabapentin/Lidocaine/Capsaicin topical] 10% 5% 0.025% Q=120"},
          {"Tramadol HCL 50mg QTY: 120 with 0 refills", "[Tramadol HCL] 50mg Q=120 R=0"},
          {"Hydrocodone 5/325 Quantity: 60.00", "[Hydrocodone] Q=60"},
          {"Ambien 10 mg one at bedtime, #30, 3 refills", "[Ambien] 10mg Q=30 R=3 D=[one at bedtime]"},
          {"Norco 10/325mg, 1 tablet every 4-6 hours, maximum 6 per day, #180",
           "[Norco] 10mg 325mg Q=180 D=[1 tablet every 4-6 hours, maximum 6 per day]"},
          {"Lactulose 10gm/15ml solution 473 ml", "[Lactulose] Q=473"},
          {"Nucynta ER 150 mg twice daily", "[Nucynta ER] 150mg D=[twice daily]"},
          {"Diclofenac sodium 1.5% 60gm", "[Diclofenac sodium] 1.5% Q=60"},
          {"Nabumetone tab 750mg day supply: 30 quantity: 60", "[Nabumetone tab] 750mg Q=60"},
          {"Pennsaid 2% solution, 2 pumps twice a day, 112 grams",
           "[Pennsaid] 2% Q=112 D=[2 pumps twice a day]"},
          {"Medrol dose pack", "[Medrol dose pack]"},
          {"Cefadroxil 500mg, one twice a day for 7 days #14",
           "[Cefadroxil] 500mg Q=14 D=[one twice a day for 7 days]"},
          {"Sprix nasal spray 15.75mg 40 units 5 bottles", "[Sprix nasal spray] 15.75mg 40units Q=5"},
          {"Sumatriptan 25mg #9 x 2", "[Sumatriptan] 25mg Q=9"},
          {"Tramadol/APAP 37.5/325mg #60, date of service 04/18/2012", "[Tramadol/APAP] 37.5mg 325mg Q=60"},
          {"Theramine #60", "[Theramine] Q=60"},
          {"Relafen 750mg 1 p.o. b.i.d. #60", "[Relafen] 750mg Q=60 D=[1 p.o. b.i.d.]"},
          {"Fexmid 7.5mg #60, 1 tab po bid-tid prn", "[Fexmid] 7.5mg Q=60 D=[1 tab po bid-tid prn]"},
          {"Hydromorphone 4 mg, 1-2 every four hours as needed, #240",
           "[Hydromorphone] 4mg Q=240 D=[1-2 every four hours as needed]"},
          {"Vicodin 5/500 mg #60 dispensed on 1/15/2013", "[Vicodin] 5mg 500mg Q=60"},
          {"Butrans patch 20 mcg/hr, 1 patch weekly, #4, 1 refill",
           "[Butrans patch] 20mcg/hr Q=4 R=1 D=[1 patch weekly]"},
          {"Condrolite 500/200/150 mg #90", "[Condrolite] 500mg 200mg 150mg Q=90"},
          {"Ketoprofen powder in PLO gel, 120 grams", "[Ketoprofen powder in PLO gel] Q=120"},
          {"Topamax 25mg 1-2 BID", "[Topamax] 25mg D=[1-2 BID]"},
          {"Colace 100mg #60, refills unspecified", "[Colace] 100mg Q=60"},
          {"Naprosyn 500mg (unknown quantity)", "[Naprosyn] 500mg"},
          {"Omeprazole, unspecified dosage and quantity", "[Omeprazole]"},
          {"Percocet 10/325mg #90 (max 3/day)", "[Percocet] 10mg 325mg Q=90 D=[max 3/day]"},
          {"MSER 30 mg TID #90", "[MSER] 30mg Q=90 D=[TID]"},
          {"Post-op medication: Keflex 500mg #28", "[Keflex] 500mg Q=28"},
          {"Vitamin D 50,000 IU #12", "[Vitamin D] 50000IU Q=12"},
          {"Sentra AM #60", "[Sentra AM] Q=60"},
          {"Medical food", "[Medical food]"},
          {"Topical cream (Flurbiprofen 25%, Lidocaine 5%) 180 gms",
           "[Topical cream (Flurbiprofen 25%, Lidocaine 5%)] 25% 5% Q=180"},
          {"Zolpidem Tartrate tab 10mg ER #30", "[Zolpidem Tartrate tab] 10mg Q=30"},
          {"Prednisone 10mg taper", "[Prednisone] 10mg"},
          {"Tylenol 500 mg q6h as needed #60, no RF", "[Tylenol] 500mg Q=60 R=0 D=[q6h as needed]"},
          {"Tramadol 50mg 1-2 tabs q 6 hours prn pain, # 120",
           "[Tramadol] 50mg Q=120 D=[1-2 tabs q 6 hours prn pain]"},
          {"Amrix 15 mg capsule, 1 daily, #30 x 2 refills", "[Amrix] 15mg Q=30 R=2 D=[1 daily]"},
          {"Protonix 20 mg QD #30 times 2 refills", "[Protonix] 20mg Q=30 R=2 D=[QD]"},
          {"Elavil 25mg q.h.s. #30", "[Elavil] 25mg Q=30 D=[q.h.s.]"},
          {"Norco 5/325 mg, quantity unspecified", "[Norco] 5mg 325mg"},
          {"Naproxen 550 mg 1 tablet twice a day with food, quantity: 60 tablets, refill: 1",
           "[Naproxen] 550mg Q=60 R=1 D=[1 tablet twice a day with food]"},
          {"Retrospective request (DOS: 06/11/2014) for Tramadol 150 mg #60", "[Tramadol] 150mg Q=60"},
          {"Fentanyl 75 mcg/hr transdermal patch every 72 hours #10",
           "[Fentanyl] 75mcg/hr Q=10 D=[every 72 hours]"},
          {"Lidocaine patch 5% 12 hours on, 12 hours off #30",
           "[Lidocaine patch] 5% Q=30 D=[12 hours on, 12 hours off]"},
          {"Oxycontin 40 mg three times per day", "[Oxycontin] 40mg D=[three times per day]"},
          {"Robaxin 750mg up to three times daily #90", "[Robaxin] 750mg Q=90 D=[up to three times daily]"},
          {"Soma 350 MG #30", "[Soma] 350mg Q=30"},
          {"Ativan 1 Mg", "[Ativan] 1mg"},
          {"Miralax powder 17 grams daily", "[Miralax powder] Q=17 D=[daily]"},
          {"Lovaza 1 gm capsules #120", "[Lovaza] 1g Q=120"},
          {"Advair 250/50 one puff twice daily", "[Advair] D=[one puff twice daily]"},
          {"Albuterol inhaler, 2 puffs every 6 hours, 1 inhaler",
           "[Albuterol inhaler] Q=1 D=[2 puffs every 6 hours]"},
          {"Medrox patch x 30", "[Medrox patch] Q=30"},
          {"Norco #60", "[Norco] Q=60"},
          {"Norco (Hydrocodone/APAP) 10/325mg #120", "[Norco (Hydrocodone/APAP)] 10mg 325mg Q=120"},
          {"Fioricet 50/325/40 mg #30", "[Fioricet] 50mg 325mg 40mg Q=30"},
          {"Flurbiprofen 25%-Lidocaine 5% cream 30 gm", "[Flurbiprofen 25%-Lidocaine 5% cream] 25% 5% Q=30"},
          {"Topical: Gabapentin 10% + Amitriptyline 5% 180g",
           "[Gabapentin 10% + Amitriptyline 5%] 10% 5% Q=180"},
          {"1 bottle of Tabradol 250ml", "[Tabradol] Q=1"},
          {"Two bottles of Fanatrex 25mg/ml 420ml", "[Fanatrex] 25mg/ml Q=2"},
          {"Deprizine 15mg/ml oral suspension 250ml, 10 ml once daily",
           "[Deprizine] 15mg/ml Q=250 D=[10 ml once daily]"},
          {"Trial of Lyrica 50 mg #60", "[Lyrica] 50mg Q=60"},
          {"Four week trial of Cymbalta 30mg", "[Cymbalta] 30mg"},
          {"Three months coverage of Nexium 40mg", "[Nexium] 40mg"},
          {"Post-operative Percocet 10/325mg #60", "[Percocet] 10mg 325mg Q=60"},
          {"Pre-op Valium 10 mg #2", "[Valium] 10mg Q=2"},
          {"Refill of Norco 10/325mg #60", "[Norco] 10mg 325mg Q=60"},
          {"Refills of Lunesta 2mg #30", "[Lunesta] 2mg Q=30"},
          {"Prescription for Topamax 50mg", "[Topamax] 50mg"},
          {"Opana ER", "[Opana ER]"},
          {"Muscle relaxant", "[Muscle relaxant]"},
          {"Norco 10/325mg #6O", "[Norco] 10mg 325mg"},
          {"Norco 10/325mg #120 #90", "[Norco] 10mg 325mg"},
          {"Norco 10/325mg sixty (60) tablets", "[Norco] 10mg 325mg Q=60"},
          {"Norco 10/325mg sixty (90) tablets", "[Norco] 10mg 325mg"},
          {"Terocin", "[Terocin]"},
          {"NSAIDs", "[NSAIDs]"},
          {"Voltaren", "[Voltaren]"},
          {"Lidoderm", "[Lidoderm]"},
          {"Norflex", "[Norflex]"},
          {"Trepadone", "[Trepadone]"},
          {"Enovarx-Ibuprofen 10% kit", "[Enovarx-Ibuprofen] 10%"},
          {"Dyotin SR 250mg #120", "[Dyotin SR] 250mg Q=120"},
          {"Exoten-C lotion 0.002%/10%/20% 120ml", "[Exoten-C lotion] 0.002% 10% 20% Q=120"},
          {"Laxacin 8.6/50mg #100", "[Laxacin] 8.6mg 50mg Q=100"},
          {"#60", "[] Q=60"},
      });
}

TEST(GrammarOrder, ReadsInjections) {
  expect_orders(
      imr::order_kind::injection,
      {
          {"Kenalog 40mg injection left shoulder", "[Kenalog] 40mg"},
          {"Toradol 60mg IM injection", "[Toradol] 60mg"},
          {"Vitamin B12 1000mcg intramuscular injection", "[Vitamin B12] 1000mcg"},
          {"Botox injections 200 units", "[Botox injections] 200units"},
          {"Synvisc injection x 3 left knee", "[Synvisc injection] Q=3"},
          {"Three Synvisc injections for the right knee", "[Synvisc injections for the right knee] Q=3"},
          {"Series of 3 Orthovisc injections, right knee", "[Orthovisc injections, right knee] Q=3"},
          {"Supartz injections once a week for 5 weeks to the left knee", "[Supartz injections] S=1/5/5"},
          {"Right C5-C6 and C6-C7 transforaminal epidural steroid injection",
           "[Right C5-C6 and C6-C7 transforaminal epidural steroid injection]"},
          {"Bilateral L3, L4 and L5 medial branch blocks", "[Bilateral L3, L4 and L5 medial branch blocks]"},
          {"Ultrasound guided corticosteroid injection of the right shoulder",
           "[Ultrasound guided corticosteroid injection of the right shoulder]"},
          {"Trigger point injections x 4", "[Trigger point injections] Q=4"},
          {"Stellate ganglion block, left", "[Stellate ganglion block, left]"},
          {"Sacroiliac joint injection", "[Sacroiliac joint injection]"},
          {"Intra-articular steroid injection, left hip", "[Intra-articular steroid injection, left hip]"},
          {"Lumbar facet injections at L3-4, L4-5 and L5-S1",
           "[Lumbar facet injections at L3-4, L4-5 and L5-S1]"},
          {"Testosterone cypionate 200mg/ml injection", "[Testosterone cypionate] 200mg/ml"},
          {"Right L5-S1 epidural steroid injection x 2", "[Right L5-S1 epidural steroid injection] Q=2"},
          {"One lumbar epidural steroid injection at L4-5",
           "[lumbar epidural steroid injection at L4-5] Q=1"},
          {"2 trigger point injections", "[trigger point injections] Q=2"},
          {"Cortisone injection, right thumb", "[Cortisone injection, right thumb]"},
          {"Right stellate ganglion block x 3", "[Right stellate ganglion block] Q=3"},
          {"PRP injection left elbow", "[PRP injection left elbow]"},
          {"Retrospective DOS 5/2/13 Toradol injection", "[Toradol injection]"},
          {"Sodium hyaluronate injection", "[Sodium hyaluronate injection]"},
          {"Bilateral sacroiliac joint blocks under fluoroscopy",
           "[Bilateral sacroiliac joint blocks under fluoroscopy]"},
          {"L4 selective nerve root block", "[L4 selective nerve root block]"},
          {"Cervical ESI at C6-7", "[Cervical ESI at C6-7]"},
      });
}

TEST(GrammarOrder, ReadsTherapy) {
  expect_orders(
      imr::order_kind::therapy,
      {
          {"Physical therapy 3x4", "[Physical therapy] S=3/4/12"},
          {"Physical therapy 2x6 to the lumbar spine", "[Physical therapy] S=2/6/12"},
          {"PT 3 x 6", "[PT] S=3/6/18"},
          {"Physical Therapy 2 times per week for 6 weeks (12 visits)", "[Physical Therapy] S=2/6/12"},
          {"Physical therapy twice a week for 4 weeks, cervical spine", "[Physical therapy] S=2/4/8"},
          {"Occupational therapy 2-3 times a week for 6 weeks", "[Occupational therapy] S=-/6/-"},
          {"Post-operative physical therapy 3 times a week for 4 weeks for the right knee",
           "[Post-operative physical therapy] S=3/4/12"},
          {"Additional 12 sessions of physical therapy", "[physical therapy] S=-/-/12"},
          {"12 additional physical therapy sessions for the left ankle", "[physical therapy] S=-/-/12"},
          {"Eight (8) sessions of acupuncture for the neck", "[acupuncture for the neck] S=-/-/8"},
          {"Acupuncture once a week x 6", "[Acupuncture] S=1/6/6"},
          {"Acupuncture 2x/week x 4 weeks", "[Acupuncture] S=2/4/8"},
          {"Acupuncture 1x6", "[Acupuncture] S=1/6/6"},
          {"Chiropractic treatment, two times four visits (8)", "[Chiropractic treatment] S=2/4/8"},
          {"Chiropractic care 2 times a week for 4-6 weeks", "[Chiropractic care] S=2/-/-"},
          {"Chiropractic visits #6", "[Chiropractic visits] S=-/-/6"},
          {"12 chiropractic treatments", "[chiropractic] S=-/-/12"},
          {"Aquatic therapy 2 times a week times six weeks for the low back", "[Aquatic therapy] S=2/6/12"},
          {"Massage therapy x 8", "[Massage therapy] S=-/-/8"},
          {"Massage therapy times 6 visits", "[Massage therapy] S=-/-/6"},
          {"Cognitive behavioral therapy, 6 sessions", "[Cognitive behavioral therapy] S=-/-/6"},
          {"Psychotherapy once weekly for 8 weeks", "[Psychotherapy] S=1/8/8"},
          {"Individual psychotherapy one time a week for twelve weeks",
           "[Individual psychotherapy] S=1/12/12"},
          {"Biofeedback 4 sessions", "[Biofeedback] S=-/-/4"},
          {"Functional restoration program 160 hours", "[Functional restoration program]"},
          {"Functional restoration program, 2 weeks (10 sessions)",
           "[Functional restoration program] S=-/2/10"},
          {"Work hardening 10 sessions", "[Work hardening] S=-/-/10"},
          {"Work conditioning program 3 times a week for 4 weeks", "[Work conditioning program] S=3/4/12"},
          {"Extracorporeal shock wave therapy x 3 sessions", "[Extracorporeal shock wave therapy] S=-/-/3"},
          {"Physical therapy for the right shoulder, quantity 12",
           "[Physical therapy for the right shoulder] S=-/-/12"},
          {"Two sessions of acupuncture for the neck and four for the back", "[acupuncture for the neck]"},
          {"Physical therapy, 1 time per month", "[Physical therapy]"},
          {"Physical therapy daily for 10 days", "[Physical therapy]"},
          {"Referral for acupuncture 2x4", "[Referral for acupuncture] S=2/4/8"},
          {"Associated surgical services: Post-op physical therapy 2x6",
           "[Post-op physical therapy] S=2/6/12"},
          {"Physical therapy 8 visits", "[Physical therapy] S=-/-/8"},
          {"Physical therapy (12 sessions)", "[Physical therapy] S=-/-/12"},
          {"Physical therapy x12", "[Physical therapy] S=-/-/12"},
          {"PT/OT 2x a week x 6 weeks", "[PT/OT] S=2/6/12"},
          {"Physical therapy 2xwk x 6wks", "[Physical therapy] S=2/6/12"},
          {"18 sessions of post-op PT", "[post-op PT] S=-/-/18"},
          {"24 visits of chiropractic physiotherapy, 3 times weekly for 8 weeks",
           "[chiropractic physiotherapy] S=3/8/24"},
          {"Thirty-six sessions of cardiac rehab", "[cardiac rehab] S=-/-/36"},
          {"Physical therapy 3 visits ,per week for 2 weeks", "[Physical therapy] S=3/2/6"},
          {"Speech therapy 1-2 times per week for 6 weeks", "[Speech therapy] S=-/6/-"},
          {"Physical therapy 2 times a week for 6 weeks, total 12", "[Physical therapy] S=2/6/12"},
          {"Physical therapy to the neck and back, 2 times a week for 4 weeks",
           "[Physical therapy to the neck and back] S=2/4/8"},
          {"Physical Therapy (12-sessions, 2 times a week for 6 weeks for the right shoulder)",
           "[Physical Therapy] S=2/6/12"},
          {"Physical therapy; 8 sessions (2x4)", "[Physical therapy] S=2/4/8"},
          {"Twelve (12) physical therapy visits, three (3) times a week for four (4) weeks",
           "[physical therapy] S=3/4/12"},
          {"Physical therapy, twice weekly for six weeks", "[Physical therapy] S=2/6/12"},
          {"Chiropractic therapy one to two times per week for six weeks", "[Chiropractic therapy] S=-/6/-"},
          {"Chiropractic manipulation 2 x week x 3 weeks", "[Chiropractic manipulation] S=2/3/6"},
          {"Acupuncture x6 visits for the low back", "[Acupuncture] S=-/-/6"},
          {"Six acupuncture treatments", "[acupuncture] S=-/-/6"},
          {"6 initial acupuncture visits", "[acupuncture] S=-/-/6"},
          {"Acupuncture 2 times weekly x 3 weeks", "[Acupuncture] S=2/3/6"},
          {"Acupuncture two (2) times a week for three (3) weeks, total of six (6)", "[Acupuncture] S=2/3/6"},
          {"Pool therapy 3 x per week x 4 weeks", "[Pool therapy] S=3/4/12"},
          {"Myofascial release 1 time a week for 6 weeks", "[Myofascial release] S=1/6/6"},
          {"TENS/EMS 2 times per week for 4 weeks", "[TENS/EMS] S=2/4/8"},
          {"Paraffin therapy 2x4", "[Paraffin therapy] S=2/4/8"},
          {"Hot/cold packs 2 times a week for 4 weeks", "[Hot/cold packs] S=2/4/8"},
          {"Infrared, electrical stimulation, myofascial release 2 times 4",
           "[Infrared, electrical stimulation, myofascial release] S=2/4/8"},
          {"LINT for the lumbar spine, one time per week for 6 weeks", "[LINT for the lumbar spine] S=1/6/6"},
          {"ESWT for the left elbow, 3 sessions", "[ESWT for the left elbow] S=-/-/3"},
          {"Psychotherapy 12 sessions over 6 months", "[Psychotherapy] S=-/-/12"},
          {"Psychological treatment", "[Psychological treatment]"},
          {"Group therapy once a week for 8 sessions", "[Group therapy] S=1/-/8"},
          {"Outpatient physical therapy 2 times a week for 5 weeks",
           "[Outpatient physical therapy] S=2/5/10"},
          {"Inpatient rehabilitation with PT/OT, 14 days", "[Inpatient rehabilitation with PT/OT]"},
          {"Continued occupational therapy for the left hand 2 times a week for 8 weeks",
           "[occupational therapy for the left hand] S=2/8/16"},
          {"Vestibular therapy 8 visits", "[Vestibular therapy] S=-/-/8"},
          {"Associated surgical service: 12 post-operative physical therapy visits",
           "[post-operative physical therapy] S=-/-/12"},
          {"Referral to physical therapy, 12 visits", "[Referral to physical therapy] S=-/-/12"},
          {"Home cervical traction", "[Home cervical traction]"},
          {"Ultrasound therapy 2x4", "[Ultrasound therapy] S=2/4/8"},
          {"Physical therapy eight (6) visits", "[Physical therapy]"},
          {"Physical therapy 2 times a week for 6 weeks (10 visits)", "[Physical therapy] S=2/6/10"},
          {"Physical therapy 12 visits and chiropractic 6 visits", "[Physical therapy]"},
          {"Additional PT 2 x 4", "[PT] S=2/4/8"},
          {"Continued chiropractic treatments 1 x 6", "[chiropractic treatments] S=1/6/6"},
          {"Acupuncture, 8 sessions, 2 times per week for 4 weeks", "[Acupuncture] S=2/4/8"},
          {"12 sessions (3x4) of physical therapy to the left knee",
           "[physical therapy to the left knee] S=3/4/12"},
          {"Physical therapy - 12 visits", "[Physical therapy] S=-/-/12"},
          {"Physical therapy one time per week", "[Physical therapy] S=1/-/-"},
          {"Physical therapy 5 days a week for 2 weeks", "[Physical therapy] S=5/2/10"},
          {"Home exercise program instruction, 1 visit", "[Home exercise program instruction] S=-/-/1"},
          {"Massage 60 minutes x 6", "[Massage] S=-/-/6"},
          {"Chiropractic/physiotherapy 3 times per week for 4 weeks",
           "[Chiropractic/physiotherapy] S=3/4/12"},
          {"Chiro 2-3x/wk x 4-6 wks", "[Chiro]"},
          {"Pain psychology, 6 sessions", "[Pain psychology] S=-/-/6"},
      });
}

TEST(GrammarOrder, ReadsCareAtHome) {
  expect_orders(imr::order_kind::home_health,
                {
                    {"Home health aide 4 hours a day, 7 days a week for 6 weeks", "[Home health aide]"},
                    {"Home health physical therapy 3 times a week for 2 weeks",
                     "[Home health physical therapy] S=3/2/6"},
                    {"Home health nurse 2 visits per week for 3 weeks", "[Home health nurse] S=2/3/6"},
                    {"Home health care, 6 hours per day, 5 days per week", "[Home health care]"},
                    {"Housekeeping 4 hours a week", "[Housekeeping]"},
                    {"Skilled nursing visits x 3", "[Skilled nursing visits] S=-/-/3"},
                    {"Caregiver 8 hours per day x 30 days", "[Caregiver]"},
                    {"In-home caregiver", "[In-home caregiver]"},
                });
}

TEST(GrammarOrder, ReadsEvaluations) {
  expect_orders(
      imr::order_kind::evaluation,
      {
          {"Initial evaluation for functional restoration program",
           "[Initial evaluation for functional restoration program]"},
          {"Neuropsychological testing", "[Neuropsychological testing]"},
          {"Functional capacity evaluation", "[Functional capacity evaluation]"},
          {"Consultation with pain management specialist", "[Consultation with pain management specialist]"},
          {"Pain management consultation", "[Pain management consultation]"},
          {"Orthopedic surgery consultation", "[Orthopedic surgery consultation]"},
          {"Psych evaluation and treatment", "[Psych evaluation and treatment]"},
          {"Follow-up visit with orthopedic surgeon in 6 weeks", "[Follow-up visit with orthopedic surgeon]"},
          {"Follow up in 4 weeks", "[Follow up]"},
          {"Follow-up visits x 6", "[Follow-up visits] S=-/-/6"},
          {"Two office visits", "[office visits] S=-/-/2"},
          {"Internal medicine consult", "[Internal medicine consult]"},
          {"Referral to dermatologist", "[Referral to dermatologist]"},
          {"Referral to pain psychologist", "[Referral to pain psychologist]"},
          {"Urologist", "[Urologist]"},
          {"Surgical clearance", "[Surgical clearance]"},
          {"Evaluation for a spinal cord stimulator", "[Evaluation for a spinal cord stimulator]"},
          {"Epidural steroid injection consult", "[Epidural steroid injection consult]"},
          {"Physiotherapy evaluation and treatment 2x3", "[Physiotherapy evaluation and treatment] S=2/3/6"},
          {"Medication management, 1 session per month for 6 months", "[Medication management]"},
          {"Pre-op medical clearance", "[Pre-op medical clearance]"},
          {"Psychology consultation", "[Psychology consultation]"},
          {"Psychiatric consult and treatment, 6 visits", "[Psychiatric consult and treatment] S=-/-/6"},
          {"Initial orthopedic evaluation", "[Initial orthopedic evaluation]"},
          {"Return to clinic in 4 weeks", "[Return to clinic]"},
          {"Re-evaluation with pain management", "[Re-evaluation with pain management]"},
          {"Second opinion with spine surgeon", "[Second opinion with spine surgeon]"},
          {"Podiatry referral", "[Podiatry referral]"},
          {"Nutrition consultation", "[Nutrition consultation]"},
          {"Cardiology clearance", "[Cardiology clearance]"},
          {"QME", "[QME]"},
          {"Psych follow-up", "[Psych follow-up]"},
          {"Follow-up with pain management", "[Follow-up with pain management]"},
          {"Follow-up appointment in 4 weeks", "[Follow-up appointment]"},
          {"Pain management", "[Pain management]"},
          {"Orthopedist", "[Orthopedist]"},
          {"Spine surgery referral", "[Spine surgery referral]"},
          {"Pain management referral", "[Pain management referral]"},
          {"Consultation for knee replacement", "[Consultation for knee replacement]"},
          {"Functional restoration program evaluation", "[Functional restoration program evaluation]"},
          {"Physical therapy evaluation", "[Physical therapy evaluation]"},
          {"Comprehensive multidisciplinary assessment", "[Comprehensive multidisciplinary assessment]"},
          {"Registered nurse evaluation", "[Registered nurse evaluation]"},
          {"Eye exam", "[Eye exam]"},
      });
}

TEST(GrammarOrder, ReadsImaging) {
  expect_orders(
      imr::order_kind::imaging,
      {
          {"Ultrasound of the left shoulder", "[Ultrasound of the left shoulder]"},
          {"Diagnostic ultrasound of the right wrist", "[Diagnostic ultrasound of the right wrist]"},
          {"MRI of the lumbar spine with and without contrast",
           "[MRI of the lumbar spine with and without contrast]"},
          {"X-rays of the cervical spine, 4 views", "[X-rays of the cervical spine, 4 views]"},
          {"CT myelogram of the lumbar spine", "[CT myelogram of the lumbar spine]"},
          {"Bone scan", "[Bone scan]"},
          {"MRI arthrogram left hip", "[MRI arthrogram left hip]"},
          {"Retrospective x-ray of the right hand, DOS 5/6/2014", "[x-ray of the right hand]"},
          {"MRI 3.0 Tesla of the left wrist", "[MRI 3.0 Tesla of the left wrist]"},
          {"Standing MRI of both knees", "[Standing MRI of both knees]"},
          {"Two view x-ray of the left ankle", "[Two view x-ray of the left ankle]"},
          {"Chest x-ray, two views", "[Chest x-ray, two views]"},
          {"CT scan of the head", "[CT scan of the head]"},
          {"MRA of the neck", "[MRA of the neck]"},
          {"MRI left wrist (without contrast)", "[MRI left wrist (without contrast)]"},
          {"Open MRI of the lumbar spine", "[Open MRI of the lumbar spine]"},
          {"x-ray", "[x-ray]"},
      });
}

TEST(GrammarOrder, ReadsDiagnosticTests) {
  expect_orders(
      imr::order_kind::diagnostic_test,
      {
          {"EMG/NCV of the bilateral lower extremities", "[EMG/NCV of the bilateral lower extremities]"},
          {"Urine drug screen", "[Urine drug screen]"},
          {"Retrospective urine drug screen x 1 (DOS: 2/3/15)", "[urine drug screen] Q=1"},
          {"Urine toxicology, quantity 4", "[Urine toxicology] Q=4"},
          {"12-panel urine drug screen", "[12-panel urine drug screen]"},
          {"Sleep study", "[Sleep study]"},
          {"Labs: CBC, CMP, liver panel", "[CBC, CMP, liver panel]"},
          {"Pre-op EKG", "[Pre-op EKG]"},
          {"Echocardiogram", "[Echocardiogram]"},
          {"Repeat EMG of the left upper extremity", "[Repeat EMG of the left upper extremity]"},
          {"Bilateral upper extremity electrodiagnostic studies",
           "[Bilateral upper extremity electrodiagnostic studies]"},
          {"Serum testosterone level", "[Serum testosterone level]"},
          {"Comprehensive metabolic panel", "[Comprehensive metabolic panel]"},
          {"Quarterly labs", "[]"},
          {"Hepatic function panel", "[Hepatic function panel]"},
          {"DNA genetic test", "[DNA genetic test]"},
          {"Urinalysis", "[Urinalysis]"},
          {"Pre-operative labs", "[Pre-operative labs]"},
          {"Associated surgical service: Pre-op labs (CBC, CMP, PT/PTT)", "[Pre-op labs (CBC, CMP, PT/PTT)]"},
          {"Labs", "[Labs]"},
          {"EMG upper extremities", "[EMG upper extremities]"},
          {"Nerve conduction studies of the right arm", "[Nerve conduction studies of the right arm]"},
          {"Stress echocardiogram", "[Stress echocardiogram]"},
          {"24 hour Holter monitor", "[]"},
          {"Colonoscopy", "[Colonoscopy]"},
      });
}

TEST(GrammarOrder, ReadsSurgery) {
  expect_orders(
      imr::order_kind::surgery,
      {
          {"Right carpal tunnel release", "[Right carpal tunnel release]"},
          {"Anterior cervical discectomy and fusion C5-6", "[Anterior cervical discectomy and fusion C5-6]"},
          {"L4-5 laminectomy and fusion", "[L4-5 laminectomy and fusion]"},
          {"Left knee arthroscopic partial medial meniscectomy",
           "[Left knee arthroscopic partial medial meniscectomy]"},
          {"Removal of hardware right ankle", "[Removal of hardware right ankle]"},
          {"Spinal cord stimulator trial", "[Spinal cord stimulator trial]"},
          {"Bilateral L4-S1 radiofrequency ablation", "[Bilateral L4-S1 radiofrequency ablation]"},
          {"Total knee arthroplasty, right", "[Total knee arthroplasty, right]"},
          {"Left shoulder arthroscopy with possible rotator cuff repair",
           "[Left shoulder arthroscopy with possible rotator cuff repair]"},
          {"Anterior lumbar interbody fusion at L5-S1", "[Anterior lumbar interbody fusion at L5-S1]"},
          {"Hardware removal, left wrist", "[Hardware removal, left wrist]"},
          {"Manipulation under anesthesia, right shoulder",
           "[Manipulation under anesthesia, right shoulder]"},
          {"Radiofrequency rhizotomy, right L3-L5", "[Radiofrequency rhizotomy, right L3-L5]"},
          {"Intrathecal pump refill", "[Intrathecal pump refill]"},
          {"Left total hip replacement", "[Left total hip replacement]"},
          {"Meniscal repair", "[Meniscal repair]"},
          {"Trapeziectomy", "[Trapeziectomy]"},
          {"Trigger finger release, right middle finger", "[Trigger finger release, right middle finger]"},
          {"Ankle arthroscopy and debridement", "[Ankle arthroscopy and debridement]"},
          {"Dental crown", "[Dental crown]"},
      });
}

TEST(GrammarOrder, ReadsOtherServices) {
  expect_orders(imr::order_kind::other,
                {
                    {"Assistant surgeon", "[Assistant surgeon]"},
                    {"Associated surgical service: Assistant PA-C", "[Assistant PA-C]"},
                    {"Associated surgical service: 2 day inpatient stay", "[inpatient stay]"},
                    {"Inpatient stay, 3 days", "[Inpatient stay]"},
                    {"Gym membership for 12 months", "[Gym membership]"},
                    {"One year gym membership", "[gym membership]"},
                    {"Weight loss program", "[Weight loss program]"},
                    {"Transportation to and from appointments", "[Transportation to and from appointments]"},
                    {"Interpreter", "[Interpreter]"},
                    {"Foozle widget", "[Foozle widget]"},
                    {"Medical transportation", "[Medical transportation]"},
                    {"Surgical assistant", "[Surgical assistant]"},
                    {"Hospital stay x 2 days", "[Hospital stay]"},
                    {"Associated surgical service: One day hospital stay", "[hospital stay]"},
                    {"Associated surgical service: Surgical assistant", "[Surgical assistant]"},
                    {"Transportation", "[Transportation]"},
                    {"Mileage reimbursement", "[Mileage reimbursement]"},
                    {"Health club membership x 6 months", "[Health club membership]"},
                    {"Weight watchers program for 10 weeks", "[Weight watchers program]"},
                    {"Nurse case manager", "[Nurse case manager]"},
                    {"Personal trainer", "[Personal trainer]"},
                    {"Swimming pool membership", "[Swimming pool membership]"},
                    {"Taxi service to medical appointments", "[Taxi service to medical appointments]"},
                    {"Medical records review", "[Medical records review]"},
                    {"Facility fee", "[Facility fee]"},
                    {"Anesthesia", "[Anesthesia]"},
                    {"Spanish interpreter for all visits", "[Spanish interpreter for all visits]"},
                });
}

TEST(GrammarOrder, ReadsEquipment) {
  expect_orders(
      imr::order_kind::equipment,
      {
          {"Associated surgical service: Continuous passive motion, 21 day rental",
           "[Continuous passive motion]"},
          {"Cold therapy unit, 7 day rental", "[Cold therapy unit]"},
          {"Purchase of a TENS unit", "[TENS unit]"},
          {"TEN unit", "[TEN unit]"},
          {"30 day rental of H-wave unit", "[H-wave unit]"},
          {"30-day trial of TENS unit", "[TENS unit]"},
          {"Home H-wave device, purchase", "[Home H-wave device, purchase]"},
          {"Lumbar brace", "[Lumbar brace]"},
          {"LSO back brace", "[LSO back brace]"},
          {"Custom orthotics, one pair", "[Custom orthotics] Q=1"},
          {"Two pairs of compression stockings", "[compression stockings] Q=2"},
          {"4 lead TENS unit with supplies", "[4 lead TENS unit with supplies]"},
          {"Interferential unit and supplies for 30-60 day rental", "[Interferential unit and supplies]"},
          {"Electrodes, 8 packs", "[Electrodes] Q=8"},
          {"Front wheeled walker", "[Front wheeled walker]"},
          {"Single point cane", "[Single point cane]"},
          {"Hospital bed rental x 3 months", "[Hospital bed rental]"},
          {"Hot/cold therapy unit", "[Hot/cold therapy unit]"},
          {"Bone growth stimulator", "[Bone growth stimulator]"},
          {"DVT compression device, 30 day rental", "[DVT compression device]"},
          {"Cane", "[Cane]"},
          {"Home exercise kit", "[Home exercise kit]"},
          {"Paraffin bath", "[Paraffin bath]"},
          {"Cervical pillow", "[Cervical pillow]"},
          {"Knee walker", "[Knee walker]"},
          {"DME: Knee walker rental for 6 weeks", "[Knee walker rental]"},
          {"Aspen LSO brace purchase", "[Aspen LSO brace purchase]"},
          {"TENS unit (30 day trial)", "[TENS unit]"},
          {"TENS unit rental, 30 days", "[TENS unit rental]"},
          {"TENS unit x 1 month rental", "[TENS unit]"},
          {"IF unit 60-day rental plus supplies", "[IF unit]"},
          {"Orthopedic mattress", "[Orthopedic mattress]"},
          {"Motorized scooter", "[Motorized scooter]"},
          {"Right wrist splint", "[Right wrist splint]"},
          {"Shower chair, quantity 1", "[Shower chair] Q=1"},
          {"Elevated toilet seat", "[Elevated toilet seat]"},
          {"X-Force stimulator unit with 3 months supplies", "[X-Force stimulator unit]"},
          {"Heating pad #1", "[Heating pad] Q=1"},
          {"Walking boot", "[Walking boot]"},
          {"Associated surgical service: Post-operative cold therapy unit (purchase)",
           "[Post-operative cold therapy unit (purchase)]"},
          {"Associated surgical service: Walker", "[Walker]"},
          {"Associated surgical services: Crutches", "[Crutches]"},
          {"Post-op sling", "[Post-op sling]"},
          {"Cervical traction unit", "[Cervical traction unit]"},
          {"2 week trial of H-wave", "[H-wave]"},
          {"Wheelchair rental", "[Wheelchair rental]"},
          {"Right thumb spica splint", "[Right thumb spica splint]"},
          {"Cervical collar", "[Cervical collar]"},
          {"Bilateral knee braces", "[Bilateral knee braces]"},
          {"Diabetic shoes", "[Diabetic shoes]"},
          {"Ice machine", "[Ice machine]"},
          {"Cold compression unit for 14 days", "[Cold compression unit]"},
          {"Back brace, quantity 1", "[Back brace] Q=1"},
          {"Batteries and electrodes", "[Batteries and electrodes]"},
          {"Ergonomic keyboard", "[Ergonomic keyboard]"},
          {"Adjustable bed", "[Adjustable bed]"},
          {"Hearing aids, bilateral", "[Hearing aids, bilateral]"},
          {"Kronos lumbar pneumatic brace", "[Kronos lumbar pneumatic brace]"},
      });
}

TEST(GrammarOrder, EachReadingHasItsPlace) {
  const std::string item = "Retrospective: Tramadol 50 mg, one tablet twice\n a day, #90 with 2 refills";
  const auto r = imr::parse_piece<imr::order>(item);
  const auto at = [&](std::string_view words) { return imr::span{item.find(words), words.size()}; };
  EXPECT_EQ(r->kind.span(), at("Tramadol"));
  EXPECT_EQ(r->name.span(), at("Tramadol"));
  ASSERT_EQ(r->strengths.size(), 1U);
  EXPECT_EQ(r->strengths[0].where, at("50 mg"));
  EXPECT_EQ(r->quantity.span(), at("90"));
  EXPECT_EQ(r->refills.span(), at("2"));
  EXPECT_EQ(r->directions.span(), at("one tablet twice\n a day"));
  EXPECT_EQ(r->directions, "one tablet twice a day");
}

TEST(GrammarOrder, AProductStandsWhereItsFactorsStand) {
  const std::string item = "Pool therapy 2 times a week for 6 weeks";
  const auto r = imr::parse_piece<imr::order>(item);
  EXPECT_EQ(r->sessions.total, 12.0);
  EXPECT_EQ(r->sessions.total.span(), (imr::span{13, 20}));
}

TEST(GrammarOrder, WhatIsSaidTwiceInTwoWaysIsNotRead) {
  EXPECT_FALSE(imr::parse_piece<imr::order>("Tramadol 50mg #60, #90").value.quantity.has_value());
  EXPECT_TRUE(imr::parse_piece<imr::order>("Tramadol 50mg #60, QTY: 60").value.quantity.has_value());
  EXPECT_FALSE(imr::parse_piece<imr::order>("Tramadol 50mg #6O").value.quantity.has_value());
  EXPECT_FALSE(imr::parse_piece<imr::order>("Tramadol 50mg, 2 refills, 3 refills").value.refills.has_value());
  EXPECT_FALSE(imr::parse_piece<imr::order>("Massage, eight (6) visits").value.sessions.total.has_value());
}

TEST(GrammarOrder, AnAmountOfNothingIsAbsentAndTold) {
  for (const std::string_view item : {"Tramadol 0mg #60", "Tramadol 50mg #0", "Tramadol 0/325mg"}) {
    const auto r = imr::parse_piece<imr::order>(item);
    ASSERT_EQ(r.diagnostics.size(), 1U) << item;
    EXPECT_EQ(r.diagnostics.front().code, imr::code::repaired_text) << item;
    EXPECT_EQ(item.substr(r.diagnostics.front().where.offset, 1), "0") << item;
  }
  EXPECT_EQ(said(*imr::parse_piece<imr::order>("Tramadol 0mg #60")), "[Tramadol] Q=60");
  EXPECT_EQ(said(*imr::parse_piece<imr::order>("Tramadol 50mg #0")), "[Tramadol] 50mg");
  EXPECT_EQ(said(*imr::parse_piece<imr::order>("Percocet 0/325mg")), "[Percocet] 325mg");
  EXPECT_EQ(said(*imr::parse_piece<imr::order>("Tramadol 50mg, 0 refills")), "[Tramadol] 50mg R=0");
}

TEST(GrammarOrder, AnItemThatSaysNothingIsNone) {
  for (const char* text : {"", " ", ":", " - "}) {
    const auto r = imr::parse_piece<imr::order>(text);
    EXPECT_EQ(r.status, imr::status::failed) << text;
    EXPECT_FALSE(r->kind.has_value()) << text;
  }
}

TEST(GrammarOrder, AnyBytesAreAnItem) {
  const std::string_view bytes("\xFF\0#\xE2\x80 9(x/ mg\xC2", 14);
  EXPECT_TRUE(imr::parse_piece<imr::order>(bytes).value.kind.has_value());
}

TEST(GrammarOrder, IsSound) {
  support::expect_sound<orders::drug_lead>();
  support::expect_sound<orders::drug_body>();
  support::expect_sound<orders::course_lead>();
  support::expect_sound<orders::course_body>();
  support::expect_sound<orders::thing_lead>();
  support::expect_sound<orders::thing_body>();
  support::expect_sound<orders::injection_lead>();
  support::expect_sound<orders::injection_body>();
}

TEST(OrderReader, AStrengthThatAMarkTearsIsAbsentAndReported) {
  for (const char* item : {"Meloxicam 7,5mg #30", "Meloxicam ..5mg #30"}) {
    const auto r = imr::parse_piece<imr::order>(item);
    EXPECT_TRUE(r->strengths.empty()) << item;
    EXPECT_EQ(r->name.str(), "Meloxicam") << item;
    EXPECT_EQ(r->quantity, 30.0) << item;
    EXPECT_EQ(r.diagnostics.size(), 1U) << item;
  }
  EXPECT_EQ(imr::parse_piece<imr::order>("Norco 5mg,10mg #30").value.strengths.size(), 2U);
  EXPECT_EQ(imr::parse_piece<imr::order>("Meloxicam .5mg #30").value.strengths.size(), 1U);
}

TEST(OrderPiece, DecimalsBehindDamagedFiguresAreNoNumber) {
  const auto cream = imr::parse_piece<imr::order>("Ketoprofen 5% cream I11.2 grams");
  EXPECT_FALSE(cream->quantity.has_value());
  const auto drug = imr::parse_piece<imr::order>("Norco 1O.5 mg");
  EXPECT_TRUE(drug->strengths.empty());
}

TEST(GrammarOrder, AnAmountThatIsToldTwiceIsAbsent) {
  const auto sessions_of = [](std::string_view item) {
    const auto o = imr::parse_piece<imr::order>(item);
    return o->sessions;
  };
  EXPECT_FALSE(sessions_of("Physical therapy 2 times a week 3 times a week for 6 weeks").per_week);
  EXPECT_FALSE(sessions_of("Physical therapy 2 times a week for 6 weeks for 8 weeks").weeks);
  EXPECT_FALSE(sessions_of("Physical therapy #12 #10").total);
  EXPECT_FALSE(sessions_of("Physical therapy 12 visits #10 #20").total);
}

TEST(GrammarOrder, AnUltrasoundByTheWeekIsATherapy) {
  for (const std::string_view item : {"Ultrasound 2 times a week for 6 weeks", "Ultrasound 2x6"}) {
    const auto o = imr::parse_piece<imr::order>(item);
    EXPECT_EQ(o->kind, imr::order_kind::therapy) << item;
    EXPECT_EQ(o->sessions.total, 12.0) << item;
  }
}

TEST(GrammarOrder, AStrengthMayStandWithoutAName) {
  const auto strength_of = [](std::string_view item) {
    const auto o = imr::parse_piece<imr::order>(item);
    return o->strengths.empty() ? 0.0 : o->strengths.front().value;
  };
  EXPECT_EQ(strength_of("5mg"), 5);
  EXPECT_EQ(strength_of(".5mg Norco"), 0.5);
  EXPECT_EQ(strength_of("7,5mg Norco"), 0) << "a mark tears it";
}

TEST(GrammarOrder, BracketsAndPercentsOfANameStayWithIt) {
  const auto name_of = [](std::string_view item) {
    const auto o = imr::parse_piece<imr::order>(item);
    return o->name.str();
  };
  EXPECT_EQ(name_of("Lidocaine 5% 2% patch"), "Lidocaine");
  EXPECT_EQ(name_of("Lidocaine 5% and Menthol 2% cream"), "Lidocaine 5% and Menthol 2% cream");
  EXPECT_EQ(name_of("Norco ((10mg) tablets 10mg"), "Norco");
  EXPECT_EQ(name_of(") Norco 10mg"), "Norco");
}

TEST(GrammarOrder, WhatIsLongerThanAnyRequestIsNotRead) {
  const std::string longest = "Norco 10mg" + std::string(4086, 'x');
  const std::string longer = longest + 'x';
  const auto read = imr::parse_piece<imr::order>(longest);
  EXPECT_TRUE(read->kind.has_value());
  const auto left = imr::parse_piece<imr::order>(longer);
  EXPECT_FALSE(left->kind.has_value());
}

}  // namespace
