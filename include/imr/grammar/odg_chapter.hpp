#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "mtus_chapter.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Chapters of the Official Disability Guidelines, by name.
///
///     odg_chapter  = odg_site / odg_matter
///     odg_site     = low_back / hand_parts / site_name      ; a part of the body
///     low_back     = "Low Back" ["-" / ","] ["Lumbar & Thoracic"]
///     odg_matter   = "Pain" / "Mental Illness & Stress" …   ; anything else
struct low_back_words : lexical::phrase<low_back_words> {
  static constexpr lexical::literal words[] = {"low back", "lower back"};
};
struct low_back_reach : lexical::phrase<low_back_reach> {
  static constexpr lexical::literal words[] = {"lumbar & thoracic", "lumbar and thoracic", "lumbar/thoracic",
                                               "thoracic & lumbar", "thoracic and lumbar"};
};
struct low_back_share : lexical::phrase<low_back_share> {
  static constexpr lexical::literal words[] = {"& thoracic", "and thoracic"};
};
struct low_back_rest : peg::sor<peg::seq<lexical::gap, low_back_share>,
                                peg::seq<lexical::opt_gap, peg::opt<peg::sor<peg::one<',', '/'>, cited_dash>>,
                                         lexical::opt_gap, low_back_reach>> {};
struct odg_low_back : peg::seq<low_back_words, peg::opt<low_back_rest>> {};

struct odg_site_name : lexical::phrase<odg_site_name> {
  static constexpr lexical::literal words[] = {"cervical and thoracic spine",
                                               "cervical & thoracic spine",
                                               "thoracic and lumbar spine",
                                               "neck and upper back",
                                               "neck & upper back",
                                               "neck/upper back",
                                               "neck and thoracic",
                                               "neck",
                                               "cervical spine",
                                               "cervical",
                                               "upper back",
                                               "shoulder",
                                               "elbow",
                                               "hip and pelvis",
                                               "hip & pelvis",
                                               "hip/pelvis",
                                               "hip, pelvis",
                                               "hip and groin",
                                               "hip",
                                               "pelvis",
                                               "knee and leg",
                                               "knee & leg",
                                               "knee/leg",
                                               "knee",
                                               "leg",
                                               "ankle and foot",
                                               "ankle & foot",
                                               "ankle/foot",
                                               "foot and ankle",
                                               "foot & ankle",
                                               "ankle",
                                               "foot",
                                               "lumbar spine",
                                               "lumbar",
                                               "thoracic spine",
                                               "thoracic",
                                               "spine"};
};
struct odg_site : peg::sor<odg_low_back, chapter_hand, odg_site_name> {};
struct odg_matter : lexical::phrase<odg_matter> {
  static constexpr lexical::literal words[] = {"pain",
                                               "carpal tunnel syndrome",
                                               "carpal tunnel",
                                               "head",
                                               "mental illness and stress",
                                               "mental illness & stress",
                                               "mental illness/stress",
                                               "mental & stress",
                                               "mental and stress",
                                               "mental/stress",
                                               "mental illness",
                                               "stress/mental",
                                               "stress & mental illness",
                                               "hernia",
                                               "fitness for duty",
                                               "diabetes",
                                               "pulmonary",
                                               "eye",
                                               "burns",
                                               "infectious diseases",
                                               "infectious disease",
                                               "preface"};
};
struct odg_chapter : peg::sor<odg_site, odg_matter> {};

/// What may follow a chapter's name without being a topic.
struct odg_chapter_word : lexical::phrase<odg_chapter_word> {
  static constexpr lexical::literal words[] = {"chapters",          "chapter",           "section",
                                               "procedure summary", "treatment summary", "treatment index"};
};
struct chapter_mark
    : peg::seq<lexical::opt_gap, peg::sor<odg_chapter_word, citation_remark, updated_remark>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
