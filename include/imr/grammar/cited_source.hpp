#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "basis.hpp"
#include "citation_text.hpp"
#include "mtus_chapter.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The names under which sources are cited; each begins a citation wherever it stands.

struct cited_article : lexical::phrase<cited_article> {
  static constexpr lexical::literal words[] = {"the"};
};
struct source_name_join
    : peg::sor<peg::seq<lexical::opt_gap, peg::one<',', '/', '-', ':'>, lexical::opt_gap>, lexical::gap> {};

/// mtus_name = ["CA" / "California"] ("MTUS" / "Medical Treatment Utilization Schedule" ["(MTUS)"]) [remark]
struct mtus_words : lexical::phrase<mtus_words> {
  static constexpr lexical::literal words[] = {"mtus", "medical treatment utilization schedule (mtus)",
                                               "medical treatment utilization schedule"};
};
struct mtus_name : peg::seq<peg::opt<cited_article, lexical::gap>, peg::opt<state_word, lexical::gap>,
                            mtus_words, peg::opt<lexical::opt_gap, citation_remark>> {};

/// acoem_name = [mtus_name name_join] [harris gap] acoem_words *(name_join acoem_rest)
struct acoem_words : lexical::phrase<acoem_words> {
  static constexpr lexical::literal words[] = {"acoem",
                                               "american college of occupational and environmental medicine",
                                               "american college of occupational & environmental medicine",
                                               "american college of environmental and occupational medicine"};
};
struct harris : lexical::phrase<harris> {
  static constexpr lexical::literal words[] = {
      "harris j. (ed),", "harris j. (ed.),", "harris j (ed),", "harris j (ed.),",
      "harris j (ed)",   "harris j (ed.)",   "harris j.,",     "harris j.",
      "harris j,",       "harris j",         "harris"};
};
struct practice_guidelines : lexical::phrase<practice_guidelines> {
  static constexpr lexical::literal words[] = {"occupational medicine practice guidelines",
                                               "occupational medicine practice guideline"};
};
struct acoem_rest : lexical::phrase<acoem_rest> {
  static constexpr lexical::literal words[] = {"'s occupational medicine practice guidelines",
                                               "occupational medicine practice guidelines",
                                               "occupational medicine practice guideline",
                                               "occupational medical practice guidelines",
                                               "occupational medicine treatment guidelines",
                                               "practice guidelines",
                                               "practice guideline",
                                               "medical treatment guidelines",
                                               "treatment guidelines",
                                               "guidelines",
                                               "guideline",
                                               "(acoem)",
                                               "mtus",
                                               "california mtus"};
};
struct acoem_start
    : peg::sor<acoem_words, peg::seq<harris, lexical::gap, practice_guidelines>, practice_guidelines> {};
struct acoem_prefix : peg::seq<mtus_name, peg::sor<source_name_join>, peg::opt<cited_article, lexical::gap>> {
};
struct acoem_name : peg::seq<peg::sor<peg::seq<peg::at<acoem_prefix, acoem_start>, acoem_prefix>,
                                      peg::opt<cited_article, lexical::gap>>,
                             acoem_start, peg::star<source_name_join, acoem_rest>> {};

/// odg_name = ["the" gap] odg_words *odg_rest
struct odg_words : lexical::phrase<odg_words> {
  static constexpr lexical::literal words[] = {
      "official disability guidelines", "official disability guideline", "official disabilities guidelines",
      "official disability guides", "odg"};
};
struct odg_rest : lexical::phrase<odg_rest> {
  static constexpr lexical::literal words[] = {"(odg)",
                                               "(odg),",
                                               "odg",
                                               "(odg-twc)",
                                               "(odg/twc)",
                                               "(twc)",
                                               "twc",
                                               "integrated treatment/disability duration guidelines",
                                               "integrated treatment guidelines",
                                               "treatment in workers' compensation",
                                               "treatment in workers compensation",
                                               "treatment in workers' comp",
                                               "treatment in workers comp",
                                               "treatment in worker's compensation",
                                               "treatment in worker's comp",
                                               "treatment index",
                                               "treatment guidelines",
                                               "guidelines",
                                               "guideline",
                                               "web",
                                               "web-based"};
};
/// The long name as some letters give it, in parts.
struct odg_long_rest : lexical::phrase<odg_long_rest> {
  static constexpr lexical::literal words[] = {"odg treatment",
                                               "integrated treatment/disability duration guidelines",
                                               "odg integrated treatment/disability duration guidelines"};
};
struct odg_long_join : peg::seq<lexical::opt_gap, peg::one<';', ',', ':'>, lexical::opt_gap> {};
struct odg_name
    : peg::seq<
          peg::opt<cited_article, lexical::gap>, odg_words,
          peg::star<peg::sor<peg::seq<source_name_join, odg_rest>, peg::seq<odg_long_join, odg_long_rest>>>> {
};

/// Works of others that letters cite; any other text behind a lead is a work, too.
struct known_work : lexical::phrase<known_work> {
  static constexpr lexical::literal words[] = {"uptodate",
                                               "ama guides",
                                               "up to date",
                                               "drugs.com",
                                               "fda",
                                               "pubmed",
                                               "medline",
                                               "aanem",
                                               "goodman",
                                               "medscape",
                                               "cochrane",
                                               "http",
                                               "https",
                                               "www",
                                               "webmd",
                                               "mdguidelines",
                                               "mdguidelines.com",
                                               "aetna",
                                               "cigna",
                                               "wikipedia",
                                               "mayo clinic",
                                               "medicare",
                                               "centers for medicare",
                                               "cms",
                                               "national guideline",
                                               "national guidelines",
                                               "ncbi",
                                               "nih",
                                               "physicians' desk reference",
                                               "physician's desk reference",
                                               "physicians desk reference",
                                               "pdr",
                                               "american academy",
                                               "american college",
                                               "american society",
                                               "american association",
                                               "american pain society",
                                               "national institute",
                                               "cdc",
                                               "centers for disease control",
                                               "blue cross",
                                               "epocrates",
                                               "rxlist",
                                               "rxlist.com",
                                               "mosby's",
                                               "campbell's",
                                               "green's",
                                               "labor code",
                                               "food and drug administration"};
};

/// other_lead = "Other Medical Treatment Guideline(s)" ["or Medical Evidence"] [":"]
struct other_lead_words : lexical::phrase<other_lead_words> {
  static constexpr lexical::literal words[] = {"other medical treatment guideline or medical evidence",
                                               "other medical treatment guidelines or medical evidence",
                                               "other medical treatment guideline(s) or medical evidence",
                                               "other medical treatment guidelines",
                                               "other medical treatment guideline",
                                               "other medical evidence"};
};
struct other_lead : peg::seq<other_lead_words, peg::opt<peg::one<':'>>> {};
/// non_mtus_lead = ["Decision based on"] "Non-MTUS" ["Citation" ["s"]] [":"]
struct citation_word_lead : lexical::phrase<citation_word_lead> {
  static constexpr lexical::literal words[] = {"citations", "citation", "guidelines", "guideline"};
};
struct non_mtus_lead
    : peg::seq<on_non_mtus, peg::opt<lexical::gap, citation_word_lead>, peg::opt<peg::one<':'>>> {};

/// Where another source begins, behind a separator or none. An article before any other word begins none.
struct source_initial : peg::one<'A', 'a', 'C', 'c', 'H', 'h', 'M', 'm', 'O', 'o'> {};
struct other_article : peg::seq<cited_article, lexical::gap, peg::not_at<source_initial>> {};
struct source_name : peg::seq<peg::not_at<other_article>, peg::sor<acoem_name, odg_name, mtus_name>> {};
struct source_start : peg::sor<source_name, non_mtus_lead, other_lead, based_on> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
