#include "../allocation_counter.hpp"
#include "../checks.hpp"
#include "../printer.hpp"
#include "../reader.hpp"
#include "flow_checker.hpp"
#include "order_checker.hpp"
#include "place_checker.hpp"

#include <imr/lexical/charset.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fuzz {
namespace {

std::string check_places(const std::vector<event>& events, std::string_view letter) {
  place_checker checker(letter);
  for (const event& e : events) std::visit([&](const auto& value) { walk(checker, value); }, e);
  return checker.error();
}

/// Whether words say a decision as they stand: its word, or before 2014 that something is or is not
/// necessary.
bool say_decision(std::string_view words, imr::decision value) {
  constexpr std::array<std::string_view, 5> decisions = {"upheld", "uphold", "overturn", "certified",
                                                         "modified"};
  std::string letters;
  for (const char c : words) {
    if (imr::lexical::is_letter(c)) letters += imr::lexical::to_lower(c);
  }
  const auto holds = [&](std::string_view word) { return letters.find(word) != std::string::npos; };
  if (holds("necess")) {
    const bool denied = holds("not") || holds("unnecess") || holds("neither");
    return value == imr::decision::partially_overturned ? holds("part")
                                                        : denied == (value == imr::decision::upheld);
  }
  return std::any_of(decisions.begin(), decisions.end(), holds);
}

/// A decision stands in the words that are said to be it, or a note says that they were repaired.
std::string check_decision(const imr::dispute& d, const std::vector<event>& events) {
  if (d.decision == imr::decision::unknown || say_decision(d.decision_text.str(), d.decision)) return "";
  const bool repaired = std::any_of(events.begin(), events.end(), [&](const event& e) {
    const auto* found = std::get_if<imr::diagnostic>(&e);
    return found != nullptr && found->code == imr::code::repaired_text &&
           d.where.contains(found->where.offset);
  });
  return repaired ? "" : "a decision that its words do not say: [" + d.decision_text.str() + "]";
}

std::string check_decisions(const std::vector<event>& events) {
  for (const event& e : events) {
    const auto* d = std::get_if<imr::dispute>(&e);
    std::string error = d != nullptr ? check_decision(*d, events) : "";
    if (!error.empty()) return error;
  }
  return "";
}

/// What the layout found as an item is delivered as one: an item is never lost without a word.
std::string check_no_item_lost(const std::vector<event>& events, std::string_view letter) {
  const auto delivered = static_cast<std::size_t>(std::count_if(
      events.begin(), events.end(), [](const event& e) { return std::holds_alternative<imr::dispute>(e); }));
  const std::size_t found = items_in_layout(letter);
  if (delivered == found) return "";
  return std::to_string(found) + " items found, " + std::to_string(delivered) + " delivered";
}

std::string check_folding(const std::vector<event>& events, std::string_view letter) {
  const std::string flow = running_text(letter);
  flow_checker checker(flow);
  for (const event& e : events) std::visit([&](const auto& value) { walk(checker, value); }, e);
  return checker.error();
}

/// The same letter further back in the input has the same record, with its places moved.
std::string check_shift(const std::vector<event>& events, std::string_view letter) {
  constexpr std::uint64_t offset = 1000;
  reader parser;
  recorder moved;
  parser.read(letter, moved, offset);
  const std::string here = print_events(events, 0);
  const std::string there = print_events(moved.events, offset);
  return here == there ? "" : "the place in the input changes the record: " + first_difference(here, there);
}

/// A handler that stops gets the events up to there, and nothing more. All stops are tried where they are
/// few.
std::string check_stops(const std::vector<event>& events, std::string_view letter) {
  constexpr std::size_t most = 3;
  reader parser;
  const std::size_t tries = std::min(events.size(), most);
  for (std::size_t i = 0; i < tries; ++i) {
    recorder stopped;
    stopped.wanted = 1 + i * events.size() / tries;
    const imr::status status = parser.read(letter, stopped);
    if (status != imr::status::stopped) return "a stopped parse does not say so";
    if (stopped.events.size() != stopped.wanted) return "a handler that stopped was given more";
    const std::vector<event> same(events.begin(),
                                  events.begin() + static_cast<std::ptrdiff_t>(stopped.wanted));
    if (print_events(stopped.events, 0) != print_events(same, 0))
      return "a handler that stops is given other events";
  }
  return "";
}

/// A parser that has met a letter allocates nothing on the next one of its size.
std::string check_allocations(std::string_view letter) {
  reader parser;
  parser.count(letter);
  const std::uint64_t before = allocations();
  parser.count(letter);
  const std::uint64_t made = allocations() - before;
  return made == 0 ? "" : std::to_string(made) + " allocations in a second parse by the same parser";
}

/// The end of a parse says whether the text was a letter.
std::string check_status(const std::vector<event>& events, imr::status status) {
  const auto* begin = std::get_if<imr::letter_begin>(&events.front());
  const bool letter = begin != nullptr && begin->format != imr::format::unknown;
  if (status == imr::status::stopped) return "nobody stopped the parse";
  return letter == (status != imr::status::failed) ? "" : "the state of the parse and the format differ";
}

/// Every oracle on one letter, read in place.
std::string check_letter(std::string_view letter) {
  reader parser;
  recorder all;
  const imr::status status = parser.read(letter, all);
  std::string error = order_checker(letter.size()).check(all.events);
  if (error.empty()) error = check_status(all.events, status);
  if (error.empty()) error = check_places(all.events, letter);
  if (error.empty()) error = check_decisions(all.events);
  if (error.empty()) error = check_no_item_lost(all.events, letter);
  if (error.empty()) error = check_folding(all.events, letter);
  if (error.empty()) error = check_shift(all.events, letter);
  if (error.empty()) error = check_stops(all.events, letter);
  if (error.empty()) error = check_allocations(letter);
  return error;
}

}  // namespace

std::string check_bytes(std::string_view input) {
  // A buffer of exactly their size, so that a sanitizer sees a read past them.
  const std::unique_ptr<char[]> copy(new char[input.size()]);
  std::copy(input.begin(), input.end(), copy.get());
  try {
    return check_letter({copy.get(), input.size()});
  } catch (const std::exception& thrown) {
    return std::string("an exception leaves the parser: ") + thrown.what();
  }
}

}  // namespace fuzz
