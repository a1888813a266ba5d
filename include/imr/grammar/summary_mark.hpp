#pragma once

#include "../lexical/keywords.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What a word or phrase of a clinical summary can mean to the fields that are read from it. The summary is
/// searched for these once; each field is then read from the marks, and its own grammar is tried only where
/// one stands.
enum class summary_mark : std::uint8_t {
  none,    ///< words that look like a mark and are none: `differential diagnosis`, `treatment plan`
  date,    ///< not in the table: a date that was read
  worker,  ///< the injured worker
  male,    ///< the worker's sex, as a noun
  female,
  pronoun,     ///< `he`, `she`
  relative,    ///< somebody else whose age or sex may be told
  injury,      ///< the injury that the claim is for
  cumulative,  ///< trauma over a time
  sustained,   ///< verbs that an injury's date may precede
  hurt,        ///< verbs of an accident, which an injury's date may follow where a summary begins
  elsewhere,   ///< what else is dated: reports, visits, studies
  review,      ///< Utilization Review and its report
  denied,      ///< what the review did
  modified,
  approved,
  delayed,
  denial,  ///< the same as nouns, before `of` or `for`
  modification,
  approval,
  ruling,       ///< what a review issues: its day may be told by itself
  determined,   ///< opens what a review found
  unnecessary,  ///< `not medically necessary`
  request,      ///< what a review decides on
  requested,
  be,         ///< the verb of a passive
  stop,       ///< where an item ends: `due to`, `citing`, `as`
  manner,     ///< how a review told its act: `in a letter`
  joint,      ///< `and`, `but`: another act may follow
  relation,   ///< `that`, `which`
  said,       ///< somebody's remark begins
  diagnosis,  ///< noun before a list of diagnoses
  diagnosed,  ///< words right before such a list
  names,      ///< `diagnosed`, as the verb of somebody who names what the worker has
  treatment,  ///< noun before a list of treatments
  treated,    ///< words right before such a list
  include,    ///< verb before a list
  aged,       ///< `aged`, before a number
  number,     ///< not in the table: a digit that begins a word
};

namespace table {

using kw = lexical::keyword<summary_mark>;
using m = summary_mark;

// clang-format off
inline constexpr kw summary_marks[] = {
    // people
    {"injured worker", m::worker}, {"injured workers", m::worker}, {"injured employee", m::worker},
    {"injured party", m::worker}, {"worker", m::worker}, {"patient", m::worker}, {"claimant", m::worker},
    {"applicant", m::worker}, {"employee", m::worker}, {"individual", m::worker}, {"iw", m::worker},
    {"male", m::male}, {"man", m::male}, {"gentleman", m::male}, {"female", m::female}, {"woman", m::female},
    {"lady", m::female}, {"gentlewoman", m::female}, {"father", m::relative}, {"mother", m::relative},
    {"son", m::relative}, {"daughter", m::relative}, {"wife", m::relative}, {"husband", m::relative},
    {"spouse", m::relative}, {"brother", m::relative}, {"sister", m::relative}, {"child", m::relative},
    {"children", m::relative}, {"parent", m::relative}, {"grandson", m::relative},
    {"granddaughter", m::relative}, {"boy", m::relative}, {"girl", m::relative}, {"coworker", m::relative},
    {"co-worker", m::relative}, {"friend", m::relative}, {"partner", m::relative},
    {"the provider is", m::relative}, {"provider is a", m::relative}, {"the physician is", m::relative},
    {"the surgeon is", m::relative}, {"the doctor is", m::relative}, {"the examiner is", m::relative},
    {"the evaluator is", m::relative}, {"uncle", m::relative}, {"aunt", m::relative}, {"nephew", m::relative},
    {"niece", m::relative}, {"aged", m::aged}, {"age", m::aged}, {"age of", m::aged}, {"at age", m::none},
    {"at the age of", m::none}, {"since age", m::none}, {"since the age of", m::none}, {"from age", m::none},
    {"he", m::pronoun}, {"ct scan", m::none}, {"ct of", m::none}, {"ct myelogram", m::none},
    {"in the event", m::none}, {"in that event", m::none}, {"accident", m::sustained},
    {"incident", m::sustained}, {"event", m::sustained}, {"collision", m::sustained},
    {"assault", m::sustained}, {"robbery", m::sustained}, {"explosion", m::sustained},
    {"occurred", m::sustained}, {"happened", m::sustained}, {"took place", m::sustained},
    {"onset", m::sustained}, {"date of event", m::sustained}, {"ct", m::cumulative}, {"she", m::pronoun},
    // injury
    {"injury", m::injury}, {"injuries", m::injury}, {"injured", m::injury}, {"doi", m::injury},
    {"d/i", m::injury}, {"date of loss", m::injury}, {"claim from", m::injury}, {"claim of", m::injury},
    {"exposure", m::cumulative}, {"exposures", m::cumulative}, {"industrial accident", m::injury},
    {"industrial fall", m::injury}, {"work-related fall", m::injury}, {"work accident", m::injury},
    {"workplace accident", m::injury}, {"work related accident", m::injury},
    {"work-related accident", m::injury}, {"occupational accident", m::injury},
    {"accident at work", m::injury}, {"hurt", m::injury}, {"industrial exposure", m::injury},
    {"work incident", m::injury}, {"industrial incident", m::injury}, {"cumulative trauma", m::cumulative},
    {"continuous trauma", m::cumulative}, {"repetitive trauma", m::cumulative},
    {"cumulative injury", m::cumulative}, {"cumulative injuries", m::cumulative},
    {"cumulative trauma injury", m::cumulative}, {"continuous trauma injury", m::cumulative},
    {"repetitive injury", m::cumulative}, {"repetitive strain injury", m::cumulative},
    {"repetitive stress injury", m::cumulative}, {"rear-ended", m::hurt}, {"burned", m::hurt},
    {"cut", m::hurt}, {"crushed", m::hurt}, {"slipped", m::hurt}, {"tripped", m::hurt}, {"twisted", m::hurt},
    {"strained", m::hurt}, {"sprained", m::hurt}, {"struck", m::hurt}, {"hit", m::hurt}, {"kicked", m::hurt},
    {"lifted", m::hurt}, {"lifting", m::hurt}, {"pulled", m::hurt}, {"fractured", m::hurt},
    {"lacerated", m::hurt}, {"caught", m::hurt}, {"developed", m::hurt}, {"bitten", m::hurt},
    {"stung", m::hurt}, {"attacked", m::hurt}, {"assaulted", m::hurt}, {"thrown", m::hurt},
    {"stepped", m::hurt}, {"wrenched", m::hurt}, {"collided", m::hurt}, {"dropped", m::hurt},
    {"pinned", m::hurt}, {"jumped", m::hurt}, {"electrocuted", m::hurt}, {"punctured", m::hurt},
    {"amputated", m::hurt}, {"dislocated", m::hurt}, {"tore", m::hurt}, {"ruptured", m::hurt},
    {"felt a pop", m::hurt}, {"felt pain", m::hurt}, {"felt a sharp", m::hurt}, {"felt sudden", m::hurt},
    {"felt a sudden", m::hurt}, {"experienced", m::hurt}, {"dragged", m::hurt}, {"threw", m::hurt},
    {"came down on", m::hurt}, {"bumped", m::hurt}, {"smashed", m::hurt}, {"splashed", m::hurt},
    {"slid", m::hurt}, {"scorched", m::hurt}, {"mixed", m::hurt}, {"hoisting", m::hurt},
    {"fell from", m::hurt}, {"fell off", m::hurt}, {"had", m::elsewhere}, {"therapy", m::elsewhere},
    {"date of birth", m::elsewhere}, {"dob", m::elsewhere}, {"hired", m::elsewhere},
    {"employed", m::elsewhere}, {"work status", m::elsewhere}, {"released", m::elsewhere},
    {"terminated", m::elsewhere}, {"refill", m::elsewhere}, {"emg", m::elsewhere},
    {"scheduled", m::elsewhere}, {"medication", m::elsewhere}, {"medications", m::elsewhere},
    {"off work", m::elsewhere}, {"stopped", m::elsewhere}, {"sustained", m::sustained},
    {"suffered", m::sustained}, {"incurred", m::sustained}, {"was injured", m::sustained},
    {"was hurt", m::sustained}, {"fell", m::sustained}, {"report of occupational injury", m::elsewhere},
    {"report of injury", m::elsewhere}, {"report of industrial injury", m::elsewhere},
    {"report of work injury", m::elsewhere}, {"report of occupational", m::elsewhere},
    {"injury report", m::elsewhere}, {"first report", m::elsewhere}, {"prior injury", m::elsewhere},
    {"previous injury", m::elsewhere}, {"re-injury", m::elsewhere}, {"reinjury", m::elsewhere},
    {"re-injured", m::elsewhere}, {"reinjured", m::elsewhere}, {"prior industrial injury", m::elsewhere},
    {"previous industrial injury", m::elsewhere}, {"prior work injury", m::elsewhere},
    {"nonindustrial injury", m::elsewhere}, {"non-industrial injury", m::elsewhere}, {"report", m::elsewhere},
    {"reports", m::elsewhere}, {"reported", m::elsewhere}, {"note", m::elsewhere}, {"notes", m::elsewhere},
    {"noted", m::elsewhere}, {"seen", m::elsewhere}, {"evaluated", m::elsewhere}, {"examined", m::elsewhere},
    {"presented", m::elsewhere}, {"underwent", m::elsewhere}, {"undergone", m::elsewhere},
    {"returned", m::elsewhere}, {"visit", m::elsewhere}, {"mri", m::elsewhere}, {"x-ray", m::elsewhere},
    {"x-rays", m::elsewhere}, {"surgery", m::elsewhere}, {"treated on", m::elsewhere},
    {"evaluation", m::elsewhere}, {"examination", m::elsewhere}, {"until", m::elsewhere},
    {"complained", m::elsewhere}, {"complains", m::elsewhere}, {"received", m::elsewhere},
    {"started", m::elsewhere}, {"began", m::elsewhere}, {"last worked", m::elsewhere},
    {"filed", m::elsewhere}, {"declared", m::elsewhere}, {"discharged", m::elsewhere},
    {"status post", m::elsewhere}, {"s/p", m::elsewhere}, {"records", m::elsewhere},
    {"documentation", m::elsewhere}, {"follow-up", m::elsewhere}, {"progress", m::elsewhere},
    {"since then", m::elsewhere}, {"born", m::elsewhere}, {"performed", m::elsewhere},
    // Utilization Review
    {"utilization review", m::review}, {"utilization reviews", m::review},
    {"utilization reviewer", m::review}, {"utilization management", m::review},
    {"utilization physician", m::review}, {"utilization nurse", m::review}, {"ur", m::review},
    {"claims administrator", m::review}, {"claim administrator", m::review}, {"prior review", m::review},
    {"previous review", m::review}, {"initial review", m::review}, {"original review", m::review},
    {"peer review", m::review}, {"decision", m::ruling}, {"decisions", m::ruling}, {"ruling", m::ruling},
    {"rulings", m::ruling}, {"determination", m::ruling}, {"determinations", m::ruling},
    {"the letter", m::ruling}, {"second letter", m::ruling}, {"notice", m::ruling},
    {"physician reviewer", m::review}, {"reviewing physician", m::review}, {"nurse reviewer", m::review},
    {"review nurse", m::review}, {"physician adviser", m::review}, {"ur physician", m::review},
    {"ur reviewer", m::review}, {"the reviewer", m::review}, {"same reviewer", m::review},
    {"review physician", m::review}, {"peer reviewer", m::review}, {"prior determination", m::review},
    {"previous determination", m::review}, {"initial determination", m::review},
    {"original determination", m::review}, {"prior utilization", m::review},
    {"previously reviewed", m::review}, {"initially reviewed", m::review}, {"prior denial", m::review},
    {"previous denial", m::review}, {"adverse determination", m::review}, {"prior decision", m::review},
    {"utilization determination", m::review}, {"physician advisor", m::review}, {"denied", m::denied},
    {"denies", m::denied}, {"non-certified", m::denied}, {"noncertified", m::denied},
    {"non certified", m::denied}, {"non-certifies", m::denied}, {"non-certify", m::denied},
    {"not certified", m::denied}, {"not certify", m::denied}, {"failed to approve", m::denied},
    {"failed to certify", m::denied}, {"failed to authorize", m::denied}, {"refused", m::denied},
    {"turned down", m::denied}, {"declined", m::denied}, {"declined to certify", m::denied},
    {"declined to approve", m::denied}, {"declined to authorize", m::denied},
    {"refused to authorize", m::denied}, {"refused to certify", m::denied}, {"refused to approve", m::denied},
    {"not approved", m::denied}, {"not approve", m::denied}, {"not authorized", m::denied},
    {"not authorize", m::denied}, {"non-authorized", m::denied}, {"non-approved", m::denied},
    {"disapproved", m::denied}, {"rejected", m::denied}, {"denied certification", m::denied},
    {"denied authorization", m::denied}, {"denied coverage", m::denied},
    {"conditionally non-certified", m::denied}, {"conditionally noncertified", m::denied},
    {"conditionally denied", m::denied}, {"noncertifed", m::denied}, {"non-certifed", m::denied},
    {"denying", m::denied}, {"non-certifying", m::denied}, {"noncertifying", m::denied},
    {"modifying", m::modified}, {"partially approving", m::modified}, {"approving", m::approved},
    {"certifying", m::approved}, {"authorizing", m::approved}, {"deferring", m::delayed},
    {"modified", m::modified}, {"partially approved", m::modified}, {"partially certified", m::modified},
    {"partially authorized", m::modified}, {"conditionally certified", m::modified},
    {"conditionally approved", m::modified}, {"approved a part of", m::modified},
    {"approved part of", m::modified}, {"certified part of", m::modified},
    {"certified a part of", m::modified}, {"certified a portion of", m::modified},
    {"approved a portion of", m::modified}, {"authorized part of", m::modified},
    {"authorized a portion of", m::modified}, {"authorized a part of", m::modified},
    {"approved in part", m::modified}, {"certified in part", m::modified},
    {"approved with modification", m::modified}, {"approved with modifications", m::modified},
    {"certified with modification", m::modified}, {"certified with modifications", m::modified},
    {"modified and approved", m::modified}, {"modified and certified", m::modified},
    {"modified certification", m::modified}, {"partial approval", m::modification},
    {"approved partially", m::modified}, {"certified partially", m::modified},
    {"authorized partially", m::modified}, {"partly approved", m::modified},
    {"partly certified", m::modified}, {"partly authorized", m::modified},
    {"partially denied", m::modified}, {"partially non-certified", m::modified},
    {"partially noncertified", m::modified}, {"approved", m::approved}, {"certified", m::approved},
    {"authorized", m::approved}, {"delayed", m::delayed}, {"deferred", m::delayed}, {"pended", m::delayed},
    {"postponed", m::delayed}, {"denial", m::denial}, {"non-certification", m::denial},
    {"noncertification", m::denial}, {"non certification", m::denial}, {"non-approval", m::denial},
    {"nonapproval", m::denial}, {"non-authorization", m::denial}, {"disapproval", m::denial},
    {"against certification", m::denial}, {"against approval", m::denial},
    {"against authorization", m::denial}, {"against certifying", m::denied},
    {"against approving", m::denied}, {"against authorizing", m::denied},
    {"conditional certification", m::modification}, {"conditional approval", m::modification},
    {"conditional non-certification", m::denial}, {"conditional noncertification", m::denial},
    {"conditional denial", m::denial}, {"modification", m::modification},
    {"partial certification", m::modification}, {"approval", m::approval}, {"certification", m::approval},
    {"determined", m::determined}, {"found", m::determined}, {"deemed", m::determined},
    {"concluded", m::determined}, {"opined", m::determined}, {"considered", m::determined},
    {"not medically necessary", m::unnecessary}, {"not be medically necessary", m::unnecessary},
    {"medically unnecessary", m::unnecessary}, {"not medically indicated", m::unnecessary},
    {"not medically appropriate", m::unnecessary}, {"request", m::request}, {"requests", m::request},
    {"requested", m::requested}, {"was", m::be}, {"were", m::be}, {"is", m::be}, {"are", m::be},
    {"be", m::be}, {"been", m::be}, {"being", m::be}, {"as", m::stop}, {"citing", m::stop},
    {"the reason being", m::stop}, {"with the explanation", m::stop}, {"for the purpose of", m::stop},
    {"by a letter", m::manner}, {"on grounds", m::stop}, {"for want of", m::stop}, {"rationale", m::stop},
    {"apparently", m::stop}, {"reportedly", m::stop}, {"being of the opinion", m::stop},
    {"and gave as", m::stop}, {"giving as", m::stop}, {"by way of", m::stop}, {"both on", m::stop},
    {"both dated", m::stop}, {"cited", m::stop}, {"outright", m::stop}, {"due to", m::stop},
    {"because", m::stop}, {"based on", m::stop}, {"based upon", m::stop}, {"given", m::stop},
    {"stating", m::stop}, {"noting", m::stop}, {"secondary to", m::stop}, {"on the basis", m::stop},
    {"on the grounds", m::stop}, {"for lack", m::stop}, {"for a lack", m::stop}, {"for the reason", m::stop},
    {"for failure", m::stop}, {"for insufficient", m::stop}, {"for the following reason", m::stop},
    {"for the following reasons", m::stop}, {"since", m::stop}, {"allowing", m::stop},
    {"allowing for", m::stop}, {"pursuant to", m::stop}, {"in accordance with", m::stop},
    {"per mtus", m::stop}, {"per the mtus", m::stop}, {"per guidelines", m::stop},
    {"per the guidelines", m::stop}, {"per odg", m::stop}, {"per acoem", m::stop}, {"under the", m::stop},
    {"with the rationale", m::stop}, {"with the following rationale", m::stop}, {"with rationale", m::stop},
    {"on the ground", m::stop}, {"in favor of", m::stop}, {"in a letter", m::manner},
    {"in a report", m::manner}, {"in a decision", m::manner}, {"in a determination", m::manner},
    {"in its", m::manner}, {"by letter", m::manner}, {"via letter", m::manner}, {"in a notice", m::manner},
    {"referencing", m::stop}, {"referenced", m::stop}, {"with a modification", m::stop},
    {"neither approved", m::none}, {"nor denied", m::none}, {"nor approved", m::none},
    {"neither certified", m::none}, {"nor certified", m::none}, {"neither denied", m::none},
    {"as well as", m::none}, {"such as", m::none}, {"as needed", m::none}, {"as directed", m::none},
    {"as tolerated", m::none}, {"as an outpatient", m::none}, {"pending", m::stop}, {"indicating", m::stop},
    {"for no", m::stop}, {"for not", m::stop}, {"and", m::joint}, {"but", m::joint}, {"while", m::joint},
    {"however", m::joint}, {"whereas", m::joint}, {"that", m::relation}, {"which", m::relation},
    {"stated", m::said}, {"states", m::said}, {"noted that", m::said}, {"notes that", m::said},
    {"reported that", m::said}, {"reports that", m::said}, {"indicated that", m::said},
    {"indicates that", m::said}, {"remarked", m::said}, {"mentioned", m::said}, {"complained that", m::said},
    {"according to", m::said}, {"documented that", m::said}, {"documents that", m::said},
    {"explained", m::said}, {"wrote", m::said}, {"told", m::said},
    // lists
    {"diagnosis", m::diagnosis}, {"diagnoses", m::diagnosis}, {"diagnostic impression", m::diagnosis},
    {"diagnostic impressions", m::diagnosis}, {"clinical impression", m::diagnosis},
    {"clinical impressions", m::diagnosis}, {"impression", m::diagnosis}, {"impressions", m::diagnosis},
    {"assessment", m::diagnosis}, {"assessments", m::diagnosis}, {"differential diagnosis", m::none},
    {"differential diagnoses", m::none}, {"history of a diagnosis", m::none},
    {"history of diagnosis", m::none}, {"history of the diagnosis", m::none}, {"prior diagnosis", m::none},
    {"physical therapy assessment", m::none}, {"mri impression", m::none},
    {"radiographic impression", m::none}, {"diagnosed as having", m::diagnosed},
    {"diagnosed as", m::diagnosed}, {"diagnosed to have", m::diagnosed},
    {"diagnosed as suffering from", m::diagnosed}, {"undergoing treatment for", m::diagnosed},
    {"diagnosed", m::names}, {"diagnosed with", m::diagnosed}, {"diagnosed her with", m::diagnosed},
    {"diagnosed him with", m::diagnosed}, {"diagnosed the patient with", m::diagnosed},
    {"diagnosed the worker with", m::diagnosed}, {"diagnosed the injured worker with", m::diagnosed},
    {"diagnosed the applicant with", m::diagnosed}, {"diagnosed the claimant with", m::diagnosed},
    {"dx'd with", m::diagnosed}, {"assessed with", m::diagnosed}, {"diagnosed him as having", m::diagnosed},
    {"diagnosed her as having", m::diagnosed}, {"diagnosed the patient as having", m::diagnosed},
    {"dx", m::diagnosis}, {"dxs", m::diagnosis}, {"diagnoses list", m::diagnosis},
    {"diagnosis list", m::diagnosis}, {"list of diagnoses", m::diagnosis}, {"tx", m::treatment},
    {"undergoing treatments for", m::diagnosed}, {"undergoing care for", m::diagnosed},
    {"under treatment for", m::diagnosed}, {"under care for", m::diagnosed},
    {"being treated for", m::diagnosed}, {"been treated for", m::diagnosed}, {"is treated for", m::diagnosed},
    {"was treated for", m::diagnosed}, {"treated for", m::diagnosed},
    {"receiving treatment for", m::diagnosed}, {"received treatment for", m::diagnosed},
    {"receiving care for", m::diagnosed}, {"being followed for", m::diagnosed}, {"being seen for", m::none},
    {"treatment", m::treatment}, {"treatments", m::treatment}, {"care", m::treatment},
    {"conservative measures", m::treatment}, {"conservative therapy", m::treatment},
    {"conservative therapies", m::treatment}, {"conservative management", m::treatment},
    {"treatment modalities", m::treatment}, {"therapies", m::treatment}, {"interventions", m::treatment},
    {"prior therapy", m::treatment}, {"previous therapy", m::treatment}, {"past therapy", m::treatment},
    {"management", m::treatment}, {"treatment plan", m::none}, {"treatment plans", m::none},
    {"plan of care", m::none}, {"care plan", m::none}, {"plan of treatment", m::none},
    {"plan for treatment", m::none}, {"treatment recommendations", m::none},
    {"treatment recommendation", m::none}, {"treatment requested", m::none},
    {"treatments requested", m::none}, {"requested treatment", m::requested},
    {"requested treatments", m::requested}, {"treatment request", m::request},
    {"treatment requests", m::request}, {"treatment goals", m::none}, {"treatment options", m::none},
    {"treatment guidelines", m::none}, {"treatment utilization", m::none}, {"future treatment", m::none},
    {"future medical care", m::none}, {"recommended treatment", m::none}, {"proposed treatment", m::none},
    {"treating", m::none}, {"planned treatment", m::none}, {"home health care", m::none},
    {"recommended treatments", m::none}, {"current treatment plan", m::none}, {"treated with", m::treated},
    {"treated conservatively with", m::treated}, {"treated initially with", m::treated},
    {"treated previously with", m::treated}, {"treated surgically with", m::treated},
    {"managed with", m::treated}, {"managed conservatively with", m::treated},
    {"received the following treatments", m::treated}, {"received the following treatment", m::treated},
    {"treated by", m::none}, {"include", m::include}, {"includes", m::include}, {"included", m::include},
    {"including", m::include}, {"consisted of", m::include}, {"consists of", m::include},
    {"consist of", m::include}, {"consisting of", m::include}, {"comprised", m::include},
    {"comprises", m::include}, {"to include", m::include}, {"involved", m::include},
};
// clang-format on

}  // namespace table

inline constexpr lexical::keyword_table summary_marks(table::summary_marks);

}  // namespace grammar
}  // namespace v0
}  // namespace imr
