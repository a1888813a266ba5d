#include "../checks.hpp"
#include "../choices.hpp"
#include "../generator.hpp"
#include "../printer.hpp"
#include "../reader.hpp"
#include "../typed_text.hpp"

#include <imr/layout/damaged_anchor.hpp>
#include <imr/layout/damaged_verdict.hpp>
#include <imr/layout/flow.hpp>
#include <imr/layout/mending.hpp>
#include <imr/lexical/sentence.hpp>
#include <imr/write/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

/// Texts that are something else where they stand in a letter's form.
constexpr std::string_view hostile[] = {
    "Claims Administrator guideline: see",
    "MAXIMUS guideline:",
    "Decision rationale: none",
    "DOCUMENTS REVIEWED",
    "CLINICAL CASE SUMMARY",
    "HOW THE IMR FINAL DETERMINATION WAS MADE",
    "IMR ISSUES, DECISIONS AND RATIONALES",
    "The Final Determination was based on decisions for the disputed items:",
    "Final Determination Letter for IMR Case Number CM15-0012345 3",
    "Page 3 of 5",
    "3",
    "- 3 -",
    "a line\nand another",
    "long-",
    "it was upheld",
    "\xE2\x80\x9Cquoted\xE2\x80\x9D",
    "no sentence end",
    "lower case. Then more",
    "\xFF\x80\x01",
    "State(s) of Licensure: Ohio",
    ": ; . , -"};

std::string hostile_text(choices& from) {
  std::string text;
  const int parts = from.between(1, 3);
  for (int i = 0; i < parts; ++i) {
    if (!text.empty()) text += ' ';
    if (from.one_in(3)) {
      text += from.bytes(static_cast<std::size_t>(from.between(1, 24)));
    } else {
      text += from.pick(hostile);
    }
  }
  return text;
}

/// The text of a field without what writing may add to it.
std::string bare(std::string text) {
  constexpr std::string_view quotation = imr::write::detail::quotation;
  if (text.compare(0, quotation.size(), quotation) == 0) text.erase(0, quotation.size());
  text.erase(std::remove(text.begin(), text.end(), '"'), text.end());
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
  return text;
}
bool same_text(const imr::excerpt& a, const imr::excerpt& b) { return bare(a.str()) == bare(b.str()); }

std::string text_of(const std::optional<imr::guideline>& g) { return g ? bare(g->text.str()) : ""; }

std::string check_dispute(const imr::dispute& x, const imr::dispute& y) {
  if (x.decision != y.decision) return "another decision";
  if (!x.item.str().empty() && !same_text(x.item, y.item))
    return "another item: [" + y.item.str() + "] for [" + x.item.str() + "]";
  if (text_of(x.claims_administrator_guideline) != text_of(y.claims_administrator_guideline) ||
      text_of(x.reviewer_guideline) != text_of(y.reviewer_guideline))
    return "another guideline";
  if (!same_text(x.rationale.text, y.rationale.text))
    return "another rationale: [" + y.rationale.text.str() + "] for [" + x.rationale.text.str() + "]";
  return "";
}

/// What was written of a record is read again.
std::string check_read_again(const imr::letter& x, const imr::letter& y) {
  value_printer before;
  value_printer after;
  walk(before, x.header);
  walk(before, x.reviewer);
  walk(after, y.header);
  walk(after, y.reviewer);
  if (before.str() != after.str())
    return "another header or reviewer: " + first_difference(before.str(), after.str());
  if (!same_text(x.documents_reviewed, y.documents_reviewed)) return "other documents";
  if (!same_text(x.clinical_summary.text, y.clinical_summary.text)) return "another summary";
  if (x.disputes.size() != y.disputes.size())
    return std::to_string(y.disputes.size()) + " items for " + std::to_string(x.disputes.size());
  for (std::size_t i = 0; i < x.disputes.size(); ++i) {
    std::string error = check_dispute(x.disputes[i], y.disputes[i]);
    if (!error.empty()) return error;
  }
  return "";
}

std::string check_fixed_point(const std::string& text, const imr::letter& read) {
  const std::string again = written(read);
  return again == text
             ? ""
             : "what is written changes when it is read and written: " + first_difference(text, again);
}

/// A generated letter, in which each field may be hostile.
std::string check_generated(choices& from, reader& parser) {
  true_letter truth = generate(from);
  const auto spoil = [&](std::string& field) {
    const bool spoils = from.one_in(4);
    if (spoils) field = hostile_text(from);
    return spoils;
  };
  spoil(truth.documents);
  spoil(truth.summary);
  for (true_dispute& d : truth.disputes) {
    if (spoil(d.item)) d.partial = false;
    spoil(d.claims_guideline);
    spoil(d.reviewer_guideline);
    spoil(d.rationale);
  }
  const imr::letter record = record_of(truth);
  const std::string text = written(record);
  const imr::parsed<imr::letter> again = parser.read(text);
  std::string error = check_read_again(record, again.value);
  if (error.empty()) error = check_fixed_point(text, again.value);
  return error;
}

/// Whether a field that begins its line would be taken for a part of the form there, as it stands or with its
/// damaged words put back: the record is then another one, and rightly so.
bool looks_like_form(const imr::excerpt& field) {
  const std::string text = field.str();
  imr::layout::flow flow;
  imr::layout::damage_finder damage;
  imr::layout::mends mends;
  flow.read(text, 0);
  damage.find(flow, mends);
  if (!mends.list().empty()) flow.put_back(mends);
  return imr::layout::damaged_anchor_finder::begins(flow.text());
}
/// Whether a damaged decision of an item ends a guideline's text.
bool ends_in_damaged_decision(const std::optional<imr::guideline>& g) {
  const std::string text = g ? g->text.str() : "";
  return imr::layout::damaged_verdict_before(text, static_cast<std::uint32_t>(text.size()), true).found();
}
/// An item that is not decided and ends like a sentence cannot be told from the rationale before it.
bool looks_like_rationale(const imr::dispute& d) {
  return d.decision == imr::decision::unknown &&
         imr::lexical::ends_sentence(d.item.str()) != imr::lexical::sentence_end::none;
}
bool looks_like_form(const imr::dispute& d) {
  return looks_like_form(d.item) || looks_like_rationale(d) ||
         ends_in_damaged_decision(d.claims_administrator_guideline) ||
         ends_in_damaged_decision(d.reviewer_guideline);
}
bool looks_like_form(const imr::letter& x) {
  return looks_like_form(x.documents_reviewed) || looks_like_form(x.clinical_summary.text) ||
         std::any_of(x.disputes.begin(), x.disputes.end(),
                     [](const imr::dispute& d) { return looks_like_form(d); });
}

/// Any letter: what is written of it is read as it was, and stays.
std::string check_any(std::string_view letter, reader& parser) {
  const imr::parsed<imr::letter> first = parser.read(letter);
  const std::string text = written(first.value);
  reader other;
  const imr::parsed<imr::letter> again = other.read(text);
  if (looks_like_form(first.value)) return "";
  if (first->disputes.size() != again->disputes.size()) return "another number of items is written";
  return check_fixed_point(text, again.value);
}

}  // namespace

/// An input whose first byte is none of a text makes a record; any other is a letter.
std::string check_roundtrip(std::string_view input) {
  thread_local reader parser;
  if (input.empty() || static_cast<unsigned char>(input.front()) < 0xF8) return check_any(input, parser);
  choices from(input.substr(1));
  return check_generated(from, parser);
}

}  // namespace fuzz
