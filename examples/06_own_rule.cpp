// Reads a claims log with a PEGTL grammar of one's own, put together from the library's rules.
//
// What the rules of include/imr/grammar/ and include/imr/lexical/ promise:
//   - They are rules alone: no action is attached to any of them, so yours are the only ones that run.
//   - They read every PEGTL input that has its whole text in memory (memory_input, string_input, file_input …), with
//     any tracking mode and line ends. White space of any width, line ends included, is one gap to them: give each of
//     them the stretch of text it may read, here a line.
//   - They do not throw, recurse or allocate, and no input makes them slow. Where one does not fit, it fails and has
//     consumed nothing.
//   - A date rule matches what is written like a date. Whether there is such a day, parse_piece tells.
// PEGTL does not undo the actions of a branch that fails later: attach yours to a rule that matches as a
// whole.
#include <imr.hpp>
#include <imr/grammar/citation.hpp>
#include <imr/grammar/date.hpp>
#include <imr/grammar/order.hpp>

#include <tao/pegtl.hpp>

#include <iostream>
#include <string>
#include <string_view>

namespace pegtl = tao::pegtl;

struct entry {
  imr::parsed<imr::date> day;
  std::string_view drug;
  std::string_view strengths;
  double quantity = 0;
  imr::parsed<imr::citation> basis;
};

// entry = filled_on gap drug gap strengths gap quantity gap basis end
using imr::lexical::gap;
struct filled_on : imr::grammar::date {};
struct strengths : imr::grammar::orders::strengths {};
struct drug_word : pegtl::plus<pegtl::not_one<' '>> {};
struct drug : pegtl::list<drug_word, pegtl::seq<gap, pegtl::not_at<strengths>>> {};
struct quantity : imr::grammar::orders::quantity_count {};
struct basis : imr::grammar::citation {};
struct line : pegtl::seq<filled_on, gap, drug, gap, strengths, gap, imr::grammar::orders::hash_mark, quantity,
                         gap, basis, pegtl::eof> {};

template <class Rule> struct action : pegtl::nothing<Rule> {};
template <> struct action<filled_on> {
  template <class Match> static void apply(const Match& in, entry& to) {
    to.day = imr::parse_piece<imr::date>(in.string_view());
  }
};
template <> struct action<drug> {
  template <class Match> static void apply(const Match& in, entry& to) { to.drug = in.string_view(); }
};
template <> struct action<strengths> {
  template <class Match> static void apply(const Match& in, entry& to) { to.strengths = in.string_view(); }
};
template <> struct action<quantity> {
  template <class Match> static void apply(const Match& in, entry& to) {
    to.quantity = imr::lexical::count_value(in.string_view()).value_or(0);
  }
};
template <> struct action<basis> {
  template <class Match> static void apply(const Match& in, entry& to) {
    to.basis = imr::parse_piece<imr::citation>(in.string_view());
  }
};

void print(const entry& e) {
  std::cout << (e.day ? to_string(*e.day) : "no such day") << ": " << e.quantity << " of " << e.drug << " ("
            << e.strengths << ")\n  " << to_string(e.basis->source) << ", " << e.basis->title;
  for (const imr::excerpt& topic : e.basis->sections) std::cout << ", " << topic;
  for (const imr::page_range& pages : e.basis->pages)
    std::cout << ", pages " << pages.first << " to " << pages.last;
  std::cout << '\n';
}

int main() {
  const std::string log[] = {
      "03/04/2015 Norco 10/325mg #60 MTUS Chronic Pain Treatment Guidelines Page(s): 76-80",
      "March 19, 2015 Butrans patch 10mcg/hr #4 MTUS Chronic Pain Treatment Guidelines Buprenorphine "
      "Page(s): 26-27",
      "2-30-15 Lidoderm 5% #30 Official Disability Guidelines, Pain Chapter, Lidoderm",
      "4/2/2015 called the pharmacy twice",
  };
  for (const std::string& text : log) {
    pegtl::memory_input input(text, "log");
    entry e;
    if (pegtl::parse<line, action>(input, e)) {
      print(e);
    } else {
      std::cout << "not an entry: " << text << '\n';
    }
  }
}
