#include <imr/grammar/other_citation.hpp>

#include "support/citations.hpp"
#include "support/rule.hpp"

#include <imr/detail/action/citation.hpp>

namespace {

using namespace imr::grammar;

TEST(OtherCitationGrammar, IsSound) { support::expect_sound<other_citation>(); }

TEST(OtherCitation, IsReadInEachOfItsForms) {
  support::expect_cited(
      {{"Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, "
        "12th ed. McGraw Hill 2010.",
        "other|Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill|2010|||"},
       {"Decision based on Non-MTUS Citation www.drugs.com/pro/tizanidine.html.",
        "other|www.drugs.com/pro/tizanidine.html||||"},
       {"Decision based on Non-MTUS Citation UpToDate (accessed online on 12/17/2016), Treatment of acute "
        "low back pain.",
        "other|UpToDate (accessed online on 12/17/2016), Treatment of acute low back pain||||"},
       {"The Physician Reviewer based his/her decision on the Aetna Clinical Policy Bulletin.",
        "other|Aetna Clinical Policy Bulletin||||"},
       {"Decision based on Non-MTUS Citation AANEM Recommended Policy for Electrodiagnostic Medicine, page "
        "4; Medscape, Carpal Tunnel Syndrome; PubMed.",
        "other|AANEM Recommended Policy for Electrodiagnostic Medicine|||4|\nother|Medscape, Carpal Tunnel "
        "Syndrome||||\nother|PubMed||||"},
       {"Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th edition, 2013, pages "
        "2255-2259.",
        "other|Campbell's Operative Orthopaedics, 12th edition|2013||2255-2259|"},
       {"Decision based on Non-MTUS Citation MDGuidelines: Low Back Disorders.",
        "other|MDGuidelines: Low Back Disorders||||"},
       {"Decision based on Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/12345678; "
        "http://www.fda.gov/Drugs.",
        "other|http://www.ncbi.nlm.nih.gov/pubmed/12345678||||\nother|http://www.fda.gov/Drugs||||"},
       {"Decision based on Non-MTUS Citation Smith AB, Jones C, et al. Effect of exercise on neck pain. "
        "Spine. 2012;37(4):210-8.",
        "other|Smith AB, Jones C, et al. Effect of exercise on neck pain. Spine. 2012;37(4):210-8||||"},
       {"Decision based on Non-MTUS Citation Title 8, California Code of Regulations, section 9792.24.4.",
        "other|Title 8, California Code of Regulations, section 9792.24.4||||"},
       {"Decision based on Non-MTUS Citation U.S. National Library of Medicine, PubMed Health, Flexeril.",
        "other|U.S. National Library of Medicine, PubMed Health, Flexeril||||"},
       {"Decision based on Non-MTUS Citation Bigos S, et al. Acute low back problems in adults. 1994; pages "
        "12 - 15.",
        "other|Bigos S, et al. Acute low back problems in adults|1994||12-15|"},
       {"Decision based on Non-MTUS Citation Drugs.com; WebMD.com; PubMed (www.ncbi.nlm.nih.gov/pubmed).",
        "other|Drugs.com||||\nother|WebMD.com||||\nother|PubMed (www.ncbi.nlm.nih.gov/pubmed)||||"},
       {"Decision based on Non-MTUS Citation Cochrane Database of Systematic Reviews, Massage for low-back "
        "pain (2015).",
        "other|Cochrane Database of Systematic Reviews, Massage for low-back pain|2015|||"},
       {"Decision based on Non-MTUS Citation Adams and Victor's Principles of Neurology, 10th ed., 2014, pp. "
        "196-204.",
        "other|Adams and Victor's Principles of Neurology, 10th ed.|2014||196-204|"},
       {"Decision based on Non-MTUS Citation National Guideline Clearinghouse, Preoperative evaluation; "
        "Section 4, Testing; Table 2.",
        "other|National Guideline Clearinghouse, Preoperative evaluation||[Section 4, Testing][Table 2]||"},
       {"Decision based on Non-MTUS Citation Labor Code Section 4600(a).",
        "other|Labor Code Section 4600(a)||||"},
       {"Decision based on Non-MTUS Citation FDA (Celebrex) and Drugs.com (Topamax).",
        "other|FDA (Celebrex)||||\nother|Drugs.com (Topamax)||||"}});
}

}  // namespace
