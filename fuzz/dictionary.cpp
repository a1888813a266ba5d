#include "dictionary.hpp"

#include <imr/detail/peg.hpp>
#include <imr/grammar/basis.hpp>
#include <imr/grammar/citation.hpp>
#include <imr/grammar/closing.hpp>
#include <imr/grammar/conclusion.hpp>
#include <imr/grammar/date.hpp>
#include <imr/grammar/decision.hpp>
#include <imr/grammar/entry_word.hpp>
#include <imr/grammar/furniture.hpp>
#include <imr/grammar/header.hpp>
#include <imr/grammar/heading.hpp>
#include <imr/grammar/label.hpp>
#include <imr/grammar/letter_title.hpp>
#include <imr/grammar/older_heading.hpp>
#include <imr/grammar/older_label.hpp>
#include <imr/grammar/order.hpp>
#include <imr/grammar/partial.hpp>
#include <imr/grammar/reviewer.hpp>
#include <imr/grammar/summary_mark.hpp>
#include <imr/grammar/utilization_review.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

namespace fuzz {
namespace {

namespace peg = imr::peg;
namespace grammar = imr::grammar;
using words = std::set<std::string, std::less<>>;

/// Shorter ones a fuzzer finds by itself.
constexpr std::size_t shortest_word = 3;

void add(words& to, std::string_view word) {
  if (word.size() >= shortest_word) to.emplace(word);
}

/// Seen to here and not where a phrase is defined: what includes the library would take the longer to
/// compile.
template <class Words> constexpr bool are_lower(const Words& phrases) {
  for (const std::string_view phrase : phrases) {
    for (const char c : phrase) {
      if (imr::lexical::is_upper(c)) return false;
    }
  }
  return true;
}

template <class Rule, class = void> struct phrases_of {
  static void add_to(words&) {}
};
template <class Rule> struct phrases_of<Rule, std::void_t<decltype(Rule::words)>> {
  static void add_to(words& to) {
    static_assert(are_lower(Rule::words), "words are written in lower case");
    for (const std::string_view phrase : Rule::words) add(to, phrase);
  }
};

template <class Rule> struct literal_of {
  static void add_to(words&) {}
};
template <char... Bytes> struct literal_of<peg::internal::string<Bytes...>> {
  static void add_to(words& to) {
    constexpr char bytes[] = {Bytes...};
    add(to, {bytes, sizeof bytes});
  }
};
template <char... Bytes>
struct literal_of<peg::internal::istring<Bytes...>> : literal_of<peg::internal::string<Bytes...>> {};

/// Visits a rule and those below it, each once. As `peg::visit` does, but that one's compile time grows with
/// the square of the number of rules.
class visitor {
 public:
  template <class Rule> void visit() {
    if (!seen_.insert(&visitor::mark<Rule>).second) return;
    phrases_of<Rule>::add_to(found);
    literal_of<typename Rule::rule_t>::add_to(found);
    visit_all(typename Rule::subs_t());
  }

  words found;

 private:
  template <class Rule> static constexpr char mark = 0;

  template <class... Rules> void visit_all(peg::type_list<Rules...>) { (visit<Rules>(), ...); }

  std::set<const char*> seen_;
};

/// What the parser begins with; the rules below are visited from here.
struct all_rules
    : peg::sor<grammar::company_title, grammar::letter_title, grammar::claimant_label, grammar::older_heading,
               grammar::determination_lead, grammar::regarding_lead, grammar::schedule_label,
               grammar::reasons_label, grammar::effect_label, grammar::older_rationale_label,
               grammar::claims_sentence, grammar::reviewer_sentence, grammar::cover_text,
               grammar::closing_heading, grammar::closing_beginning, grammar::heading, grammar::lead,
               grammar::label, grammar::decision, grammar::header_block, grammar::footer_line,
               grammar::case_footer_line, grammar::page_line, grammar::titled_page, grammar::board_sentence,
               grammar::license_phrase, grammar::practice_years, grammar::practice_hours,
               grammar::no_affiliation, grammar::partial_item, grammar::basis_sentence, grammar::citation,
               grammar::conclusion_sentence, grammar::orders::course_lead, grammar::orders::course_body,
               grammar::orders::thing_lead, grammar::orders::thing_body, grammar::orders::injection_body,
               grammar::date> {};

template <class Table> void add_table(words& to, const Table& table) {
  for (const auto& row : table) add(to, row.words);
}

std::string entry(std::string_view word) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string line = "\"";
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      line.append(1, '\\').append(1, c);
    } else if (byte >= 0x20 && byte < 0x7F) {
      line += c;
    } else {
      line.append("\\x").append(1, digits[byte >> 4U]).append(1, digits[byte & 0xFU]);
    }
  }
  return line + "\"\n";
}

}  // namespace

std::string dictionary(std::string_view by_hand) {
  visitor rules;
  rules.visit<all_rules>();
  words& all = rules.found;
  add_table(all, grammar::table::summary_marks);
  add_table(all, grammar::table::entry_words);
  std::string text(by_hand);
  text += "\n# Words of the grammar, printed by imr_fuzz_dictionary\n";
  for (const std::string& word : all) text += entry(word);
  return text;
}

}  // namespace fuzz
