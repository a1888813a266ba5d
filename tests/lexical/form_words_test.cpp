#include <imr/lexical/form_words.hpp>

#include <imr/grammar/age.hpp>
#include <imr/grammar/basis.hpp>
#include <imr/grammar/citation.hpp>
#include <imr/grammar/citation_body.hpp>
#include <imr/grammar/citation_bounds.hpp>
#include <imr/grammar/citation_text.hpp>
#include <imr/grammar/cited_source.hpp>
#include <imr/grammar/conclusion.hpp>
#include <imr/grammar/damaged_date.hpp>
#include <imr/grammar/date.hpp>
#include <imr/grammar/decision.hpp>
#include <imr/grammar/entry_word.hpp>
#include <imr/grammar/furniture.hpp>
#include <imr/grammar/header.hpp>
#include <imr/grammar/heading.hpp>
#include <imr/grammar/injury.hpp>
#include <imr/grammar/label.hpp>
#include <imr/grammar/list_end.hpp>
#include <imr/grammar/listing.hpp>
#include <imr/grammar/mention.hpp>
#include <imr/grammar/mtus_chapter.hpp>
#include <imr/grammar/necessity.hpp>
#include <imr/grammar/odg_chapter.hpp>
#include <imr/grammar/odg_citation.hpp>
#include <imr/grammar/order.hpp>
#include <imr/grammar/order_directions.hpp>
#include <imr/grammar/order_intake.hpp>
#include <imr/grammar/order_kind.hpp>
#include <imr/grammar/order_name.hpp>
#include <imr/grammar/order_quantity.hpp>
#include <imr/grammar/order_refills.hpp>
#include <imr/grammar/order_sessions.hpp>
#include <imr/grammar/order_strength.hpp>
#include <imr/grammar/other_citation.hpp>
#include <imr/grammar/page_list.hpp>
#include <imr/grammar/pain_score.hpp>
#include <imr/grammar/partial.hpp>
#include <imr/grammar/regulation_range.hpp>
#include <imr/grammar/reviewer.hpp>
#include <imr/grammar/statement_word.hpp>
#include <imr/grammar/summary_mark.hpp>
#include <imr/grammar/topic_name.hpp>
#include <imr/grammar/utilization_review.hpp>
#include <imr/lexical/charset.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

namespace {

namespace g = imr::grammar;

/// Words of phrases that no damaged word is taken for: parts of words and labels without their blanks,
/// misspellings, rare words, and what only letters before 2014 have.
const std::set<std::string>& left_out() {
  static const std::set<std::string> words = {"albeit",   "applicationreceived",
                                              "aweek",    "cally",
                                              "certifed", "dateassigned",
                                              "dateof",   "decisiondate",
                                              "decline",  "declines",
                                              "degree",   "denialdate",
                                              "essary",   "http",
                                              "https",    "ically",
                                              "identify", "medi",
                                              "neces",    "necesary",
                                              "ofinjury", "perweek",
                                              "provide",  "refuse",
                                              "refuses",  "sary",
                                              "urdenial"};
  return words;
}

const std::set<std::string>& form_words() {
  static const std::set<std::string> words = [] {
    std::set<std::string> all;
    std::string word;
    for (const char c : std::string(imr::lexical::form_words) + ' ') {
      if (c != ' ') {
        word += c;
      } else {
        all.insert(word);
        word.clear();
      }
    }
    return all;
  }();
  return words;
}

/// Each word of four letters and more in a phrase is a form word.
void expect_known(std::string_view phrase) {
  std::string word;
  for (const char c : std::string(phrase) + ' ') {
    if (imr::lexical::is_letter(c)) {
      word += c;
      continue;
    }
    if (word.size() >= 4 && form_words().count(word) == 0 && left_out().count(word) == 0)
      ADD_FAILURE() << word << " of [" << phrase << "]";
    word.clear();
  }
}

template <class... Rules> void expect_known_words() {
  const auto of_rule = [](const auto& phrases) {
    for (const std::string_view phrase : phrases) expect_known(phrase);
  };
  // A fold over so many rules nests deeper than compilers go.
  const std::initializer_list<int> known = {(of_rule(Rules::words), 0)...};
  EXPECT_EQ(known.size(), sizeof...(Rules));
}

TEST(FormWords, HoldTheWordsThatTheRulesLookFor) {
  expect_known_words<
      g::year_word, g::old_word, g::of_age, g::short_age, g::age_time_word, g::doer_word, g::age_who,
      g::decider_words, g::possessive, g::none_cited, g::no_base, g::on_the_mtus, g::outside_mtus, g::on_mtus,
      g::on_non_mtus, g::based_on, g::based_word, g::decision_on, g::state_word, g::mtus_work, g::other_work,
      g::aside_words, g::topic_lead, g::chapter_lead, g::which_clause, g::section_label_words,
      g::empty_page_label, g::cited_ordinal_word, g::cited_ordinal_end, g::cited_edition_word,
      g::online_remark, g::updated_words, g::remark_reach, g::remark_lead, g::revised_word, g::dotted_word,
      g::cited_and, g::cited_article, g::mtus_words, g::acoem_words, g::harris, g::practice_guidelines,
      g::acoem_rest, g::odg_words, g::odg_rest, g::odg_long_rest, g::known_work, g::other_lead_words,
      g::citation_word_lead, g::copula_words, g::past_copula_words, g::auxiliary_words, g::modal_words,
      g::negation_words, g::limit_words, g::exception_words, g::ceiling_words, g::share_words,
      g::open_list_words, g::source_words, g::general_words, g::than_words, g::dissent_words,
      g::negated_copula, g::item_words, g::hedge_words, g::condition_words, g::occasion_words, g::lack_words,
      g::opinion_words, g::that_words, g::request_words, g::submitted_words, g::ruling_words,
      g::judgment_words, g::refusal_words, g::part_words, g::only_words, g::eligible_rest, g::rest_words,
      g::connector_words, g::contrast_words, g::reason_words, g::being_words, g::join_words, g::count_words,
      g::month_name, g::ordinal, g::day_article, g::month_link, g::dose_words, g::decided_in_part,
      g::modified, g::upheld_word, g::overturned_word, g::non_certified, g::certified, g::of_word,
      g::page_word, g::title_words, g::case_words, g::case_number_words, g::date_assigned_words,
      g::injury_words, g::decision_date_words, g::ur_denial_words, g::priority_words, g::received_words,
      g::application_word, g::received_word, g::standard_priority, g::expedited_priority, g::how_heading,
      g::documents_heading, g::summary_heading, g::issue_words, g::decision_words, g::rationales_words,
      g::records_words, g::forth_words, g::how_lead, g::credentials_words, g::summary_words, g::issues_words,
      g::span_words, g::list_words, g::and_joint_word, g::again_word, g::behind_injury_word,
      g::guideline_word, g::claims_word, g::maximus_word, g::rationale_words, g::states_word,
      g::certification_word, g::specialty_word, g::no_list, g::list_end_words, g::listing_manner_word,
      g::as_of, g::include_verb, g::state_verb, g::no_filler, g::filler_word, g::of_list,
      g::mention::unit_word, g::mention::rate_words, g::mention::form_word, g::mention::container,
      g::mention::quantity_words, g::mention::end_word, g::mention::sig_word, g::mention::request_words,
      g::mention::requested_word, g::mention::of_word, g::mention::visit_word, g::mention::visits_words,
      g::mention::number_word, g::mention::year_word, g::mention::old_word, g::mention::short_age_word,
      g::chapter_hand_part, g::complaint_site, g::complaint_word, g::schedule_chapter, g::approach_chapter,
      g::guidelines_word, g::necessary_words, g::unnecessary_words, g::merged_unnecessary, g::necessity_thing,
      g::necessity_noun, g::necessity_measure, g::low_back_words, g::low_back_reach, g::low_back_share,
      g::odg_site_name, g::odg_matter, g::odg_chapter_word, g::chapter_label_words, g::topic_preposition,
      g::orders::lead_join_words, g::orders::inner_count_words, g::orders::purpose_for, g::orders::complaint,
      g::orders::needed, g::orders::joining_word, g::orders::imperative, g::orders::service_date_word,
      g::orders::sig_word, g::orders::half_word, g::orders::dose_word, g::orders::liquid_unit,
      g::orders::route, g::orders::day_word, g::orders::daily_word, g::orders::a_day_words,
      g::orders::slash_day, g::orders::every_word, g::orders::hour_word, g::orders::intake_words,
      g::orders::intake_prefix, g::orders::kind_break_word, g::orders::lead_words, g::orders::date_words,
      g::orders::stay_kind, g::orders::prescription_words, g::orders::operation_words,
      g::orders::numbered_name, g::orders::name_tail, g::orders::dispensed, g::orders::quantity_word,
      g::orders::of_word, g::orders::times_word, g::orders::time_unit, g::orders::supply_word,
      g::orders::unknown_word, g::orders::amount_word, g::orders::refill_word, g::orders::refill_lead_words,
      g::orders::more_word, g::orders::no_word, g::orders::none_word, g::orders::range_word,
      g::orders::weeks_word, g::orders::week_noun, g::orders::each_word, g::orders::weekly,
      g::orders::session_noun, g::orders::days_noun, g::orders::once_word, g::orders::twice_word,
      g::orders::thrice_word, g::orders::weekly_word, g::orders::duration_words, g::orders::stay_word,
      g::orders::other_rate_word, g::orders::other_time, g::orders::hours_word, g::orders::total_words,
      g::orders::adding_word, g::orders::total_word, g::orders::and_word, g::orders::for_word,
      g::orders::strength_unit, g::orders::gram_unit, g::orders::solid_form, g::orders::volume_unit,
      g::section_opening_words, g::cited_range_word, g::page_total_word, g::page_words, g::ten, g::out_of,
      g::on_scale, g::counted_word, g::of_word_of_scale, g::not_counted, g::to_word, g::score_and,
      g::original_words, g::authorized_words, g::authorizer_words, g::leaving_words, g::eligible_words,
      g::is_word, g::code_words, g::regulation_word, g::et_seq, g::and_word, g::sentence_opener,
      g::small_word, g::compound_name, g::board_words, g::subspecialty_words, g::license_words,
      g::state_words, g::count_in_words, g::more_than, g::years_word, g::at_least, g::hours_words,
      g::no_affiliation, g::proof_words, g::guideline_words, g::speaker_words, g::speech_words,
      g::article_words, g::preposition_words, g::measure_words, g::unable_words, g::to_words,
      g::evidence_words, g::taper_words, g::adverb_words, g::assurance_words, g::undisputed_words,
      g::outstanding_words, g::unproven_words, g::agreement_words, g::qualify_words, g::number_words,
      g::comma_topic, g::comma_tail, g::own_topic, g::closed_topic, g::tail_head, g::review::article,
      g::review::plain_article, g::review::bare_word, g::review::requested_word, g::review::of_word_of_item,
      g::review::permission, g::review::request_filler_word, g::review::following_word,
      g::review::other_subject_word, g::review::ruling_noun, g::review::service_verb, g::review::on_word,
      g::review::reason_words, g::review::review_pronoun, g::review::act_negation, g::review::none_object,
      g::review::none_subject_word, g::review::other_agent, g::review::by_word, g::review::count_word,
      g::review::to_or_from, g::review::reason_word, g::review::it_word, g::review::subject_tail>();
}

TEST(FormWords, HoldTheWordsThatTheTablesLookFor) {
  for (const auto& row : g::table::entry_words) expect_known(row.words);
  for (const auto& row : g::table::summary_marks) expect_known(row.words);
}

TEST(FormWords, HoldNoneOfThoseThatAreLeftOut) {
  for (const std::string& word : left_out()) EXPECT_EQ(form_words().count(word), 0U) << word;
}

}  // namespace
