#pragma once

/// The oracles of the fuzz targets. Each takes any bytes and returns what is wrong, or nothing: the libFuzzer
/// targets and the replay test call the same functions.

#include "walk.hpp"

#include <imr.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace fuzz {

/// Calls of operator new so far in this thread; stays 0 in programs that do not include
/// allocation_counter.hpp.
inline thread_local std::uint64_t allocations = 0;

using event =
    std::variant<imr::letter_begin, imr::section, imr::header, imr::reviewer, imr::documents_reviewed,
                 imr::clinical_summary, imr::dispute, imr::diagnostic, imr::letter_end>;

/// Keeps every event, and wants no more after `wanted` of them.
struct recorder {
  std::vector<event> events;
  std::size_t wanted = static_cast<std::size_t>(-1);

  template <class Event> bool on(const Event& e) {
    events.emplace_back(e);
    return events.size() < wanted;
  }
};

/// Prints every value with its place, counted from `base`: two records are the same when they print the same.
class printer {
 public:
  explicit printer(std::uint64_t base) : base_(base) {}

  void text(std::string_view name, const imr::excerpt& text) {
    if (text.empty()) return;
    value(name, text.str());
    place(name, text.span());
    for (const imr::span& hole : text.holes()) place("hole", hole);
  }
  void place(std::string_view name, imr::span where) {
    value(name, std::to_string(where.offset - base_) + '+' + std::to_string(where.length));
  }
  void value(std::string_view name, std::string_view printed) {
    out_.append(name).append(" = ").append(printed).append("\n");
  }
  [[nodiscard]] const std::string& str() const noexcept { return out_; }

 private:
  std::uint64_t base_;
  std::string out_;
};

inline std::string print_events(const std::vector<event>& events, std::uint64_t base) {
  printer out(base);
  for (const event& e : events) std::visit([&](const auto& value) { walk(out, value); }, e);
  return out.str();
}

/// Where two texts part, for messages.
inline std::string first_difference(const std::string& a, const std::string& b) {
  const auto parted = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  const std::size_t newline = a.rfind('\n', static_cast<std::size_t>(parted));
  const std::size_t from = parted == 0 || newline == std::string::npos ? 0 : newline + 1;
  return "[" + a.substr(from, 200) + "] against [" + b.substr(std::min(from, b.size()), 200) + "]";
}

/// Every place lies inside the letter, and a text value points at its own bytes and is folded.
class place_checker {
 public:
  explicit place_checker(std::string_view letter) : letter_(letter) {}

  void text(std::string_view name, const imr::excerpt& text) {
    if (text.empty()) {
      if (!text.holes().empty()) fail(name, "is empty and has a hole");
      return;
    }
    place(name, text.span());
    if (!error_.empty()) return;
    if (text.raw().data() != letter_.data() + text.span().offset) fail(name, "does not point at its bytes");
    check_holes(name, text);
    check_folded(name, text.str());
    if (!(text == std::string_view(text.str()))) fail(name, "is not equal to its own text");
  }
  void place(std::string_view name, imr::span where) {
    const bool inside = where.offset <= letter_.size() && where.length <= letter_.size() - where.offset;
    if (!inside) fail(name, "has a span outside the input");
  }
  void value(std::string_view, std::string_view) {}
  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  void fail(std::string_view name, std::string_view what) {
    if (error_.empty()) error_.append(name).append(" ").append(what);
  }

  void check_holes(std::string_view name, const imr::excerpt& text) {
    std::uint64_t from = text.span().offset;
    for (const imr::span& hole : text.holes()) {
      if (hole.empty() || hole.offset < from || hole.end() > text.span().end())
        fail(name, "has a hole out of place");
      from = hole.end();
    }
  }

  void check_folded(std::string_view name, const std::string& text) {
    if (text.empty()) return fail(name, "folds to nothing");
    if (text.front() == ' ' || text.back() == ' ') fail(name, "has a blank at its end");
    if (text.find("  ") != std::string::npos) fail(name, "has two blanks in a row");
    if (text.find_first_of("\n\r\f\t\v") != std::string::npos)
      fail(name, "holds white space other than a blank");
  }

  std::string_view letter_;
  std::string error_;
};

inline std::string check_places(const std::vector<event>& events, std::string_view letter) {
  place_checker checker(letter);
  for (const event& e : events) std::visit([&](const auto& value) { walk(checker, value); }, e);
  return checker.error();
}

/// The order of the events: begin, then sections that share the letter's bytes and structs behind their
/// sections, then diagnostics in the letter's order, then end.
class order_checker {
 public:
  explicit order_checker(std::size_t size) : size_(size) {}

  std::string check(const std::vector<event>& events) {
    if (events.empty() || !std::holds_alternative<imr::letter_begin>(events.front()))
      return "no letter_begin at first";
    if (!std::holds_alternative<imr::letter_end>(events.back())) return "no letter_end at last";
    for (const event& e : events) {
      std::visit([&](const auto& value) { on(value); }, e);
      if (!error_.empty()) return error_;
    }
    if (begins_ != 1 || ends_ != 1) return "letter_begin or letter_end stands twice";
    if (begin_.where != imr::span{0, size_}) return "the letter is not its whole text";
    if (begin_.format == imr::format::unknown) return sections_ == 0 ? "" : "no letter, but a section";
    return covered_ == size_ ? "" : "the sections do not cover the letter";
  }

 private:
  using kind = imr::section_kind;

  void on(const imr::letter_begin& e) {
    ++begins_;
    begin_ = e;
  }
  void on(const imr::section& e) {
    ++sections_;
    if (diagnostics_ != 0) error_ = "a section behind a diagnostic";
    if (e.where.offset != covered_) error_ = "a section does not begin where the last one ended";
    covered_ = e.where.end();
    last_ = e;
  }
  void on(const imr::header& e) {
    expect("header", once(headers_) && last_.kind == kind::header);
    (void)e;
  }
  void on(const imr::reviewer& e) {
    expect("reviewer", once(reviewers_) && (last_.kind == kind::how || last_.kind == kind::credentials));
    (void)e;
  }
  void on(const imr::documents_reviewed& e) {
    expect("documents_reviewed",
           once(documents_) && last_.kind == kind::documents && last_.where.contains(e.text.span()));
  }
  void on(const imr::clinical_summary& e) {
    expect("clinical_summary",
           once(summaries_) && last_.kind == kind::summary && last_.where.contains(e.text.span()));
  }
  void on(const imr::dispute& e) {
    ++disputes_;
    expect("dispute", last_.kind == kind::issues && last_.where.offset <= e.where.offset &&
                          e.where.offset <= last_.where.end());
    common_ = disputes_ == 1 || common_ == e.decision ? e.decision : imr::decision::partially_overturned;
    undecided_ = undecided_ || e.decision == imr::decision::unknown;
  }
  void on(const imr::diagnostic& e) {
    ++diagnostics_;
    if (e.message.empty()) error_ = "a diagnostic without a message";
    if (e.where.offset < diagnosed_) error_ = "diagnostics are not in the letter's order";
    diagnosed_ = e.where.offset;
  }
  void on(const imr::letter_end& e) {
    ++ends_;
    const imr::decision outcome = disputes_ == 0 || undecided_ ? imr::decision::unknown : common_;
    if (e.disputes != disputes_ || e.diagnostics != diagnostics_) error_ = "letter_end miscounts";
    if (imr::to_string(e.outcome) != imr::to_string(outcome))
      error_ = "the outcome is not that of the disputes";
  }

  void expect(std::string_view name, bool well) {
    if (sections_ == 0 || diagnostics_ != 0 || !well)
      error_ = std::string(name) + " is delivered out of place";
  }
  static bool once(int& count) { return ++count == 1; }

  std::size_t size_;
  std::string error_;
  imr::letter_begin begin_;
  imr::section last_;
  std::uint64_t covered_ = 0;
  std::uint64_t diagnosed_ = 0;
  std::size_t sections_ = 0;
  std::size_t disputes_ = 0;
  std::size_t diagnostics_ = 0;
  int begins_ = 0;
  int ends_ = 0;
  int headers_ = 0;
  int reviewers_ = 0;
  int documents_ = 0;
  int summaries_ = 0;
  imr::decision common_ = imr::decision::unknown;
  bool undecided_ = false;
};

/// A decision stands in the words that are said to be it.
inline std::string check_decision(const imr::dispute& d) {
  constexpr std::array<std::string_view, 5> words = {"upheld", "uphold", "overturn", "certified", "modified"};
  if (d.decision == imr::decision::unknown) return "";
  std::string letters;
  for (const char c : d.decision_text.str()) {
    if (imr::lexical::is_letter(c)) letters += imr::lexical::to_lower(c);
  }
  const bool said = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return letters.find(word) != std::string::npos;
  });
  return said ? "" : "a decision that its words do not say: [" + d.decision_text.str() + "]";
}

inline std::string check_decisions(const std::vector<event>& events) {
  for (const event& e : events) {
    const auto* d = std::get_if<imr::dispute>(&e);
    std::string error = d != nullptr ? check_decision(*d) : "";
    if (!error.empty()) return error;
  }
  return "";
}

/// What the layout found as an item is delivered as one: an item is never lost without a word.
inline std::string check_no_item_lost(const std::vector<event>& events, std::string_view letter) {
  imr::layout::scan scan;
  scan.read(letter.substr(0, imr::limits().letter_bytes), 0);
  const auto delivered = static_cast<std::size_t>(std::count_if(
      events.begin(), events.end(), [](const event& e) { return std::holds_alternative<imr::dispute>(e); }));
  if (delivered == scan.disputes().size()) return "";
  return std::to_string(scan.disputes().size()) + " items found, " + std::to_string(delivered) + " delivered";
}

/// Looks each text value up in the running text that the grammars read: both are folded by the same rules.
class flow_checker {
 public:
  explicit flow_checker(std::string_view flow) : flow_(flow) {}

  void text(std::string_view name, const imr::excerpt& text) {
    const std::string folded = text.str();
    if (begins_with_mark(folded)) return;
    if (flow_.find(folded) == std::string_view::npos)
      error_ = std::string(name) + " is not what was read: [" + folded + "]";
  }
  void place(std::string_view, imr::span) {}
  void value(std::string_view, std::string_view) {}
  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  /// A hyphen that begins a value and ends a line joins the next word only where the text before it is seen.
  static bool begins_with_mark(std::string_view text) {
    constexpr std::size_t longest_hyphen = 3;
    const std::size_t blank = text.find(' ');
    return blank <= longest_hyphen && !imr::lexical::is_letter(text[blank - 1]) &&
           !imr::lexical::is_digit(text[blank - 1]);
  }

  std::string_view flow_;
  std::string error_;
};

inline std::string check_folding(const std::vector<event>& events, std::string_view letter) {
  imr::layout::flow flow;
  flow.read(letter.substr(0, imr::limits().letter_bytes), 0);
  flow_checker checker(flow.text());
  for (const event& e : events) std::visit([&](const auto& value) { walk(checker, value); }, e);
  return checker.error();
}

/// The record, put together from the events.
inline imr::letter assemble(const std::vector<event>& events) {
  imr::letter to;
  for (const event& e : events) {
    if (const auto* begin = std::get_if<imr::letter_begin>(&e)) {
      to.format = begin->format;
      to.where = begin->where;
    }
    if (const auto* section = std::get_if<imr::section>(&e)) to.sections.push_back(*section);
    if (const auto* header = std::get_if<imr::header>(&e)) to.header = *header;
    if (const auto* reviewer = std::get_if<imr::reviewer>(&e)) to.reviewer = *reviewer;
    if (const auto* documents = std::get_if<imr::documents_reviewed>(&e))
      to.documents_reviewed = documents->text;
    if (const auto* summary = std::get_if<imr::clinical_summary>(&e)) to.clinical_summary = *summary;
    if (const auto* dispute = std::get_if<imr::dispute>(&e)) to.disputes.push_back(*dispute);
    if (const auto* end = std::get_if<imr::letter_end>(&e)) to.outcome = end->outcome;
  }
  return to;
}

/// `imr::parse` returns what the callbacks were given.
inline std::string check_record(const std::vector<event>& events, imr::status status,
                                std::string_view letter) {
  const imr::parsed<imr::letter> whole = imr::parse(letter);
  printer by_events(0);
  printer by_parse(0);
  walk(by_events, assemble(events));
  walk(by_parse, whole.value);
  for (const event& e : events) {
    if (const auto* d = std::get_if<imr::diagnostic>(&e)) walk(by_events, *d);
  }
  for (const imr::diagnostic& d : whole.diagnostics) walk(by_parse, d);
  if (whole.status != status) return "parse() and the callbacks end with different states";
  if (by_events.str() == by_parse.str()) return "";
  return "parse() and the callbacks differ: " + first_difference(by_parse.str(), by_events.str());
}

/// The same letter further back in the input has the same record, with its places moved.
inline std::string check_shift(const std::vector<event>& events, std::string_view letter) {
  constexpr std::uint64_t offset = 1000;
  imr::parser parser;
  recorder moved;
  parser.parse(letter, moved, offset);
  const std::string here = print_events(events, 0);
  const std::string there = print_events(moved.events, offset);
  return here == there ? "" : "the place in the input changes the record: " + first_difference(here, there);
}

/// A handler that stops gets the events up to there, and nothing more. All stops are tried where they are
/// few.
inline std::string check_stops(const std::vector<event>& events, std::string_view letter) {
  constexpr std::size_t most = 3;
  imr::parser parser;
  const std::size_t tries = std::min(events.size(), most);
  for (std::size_t i = 0; i < tries; ++i) {
    recorder stopped;
    stopped.wanted = 1 + i * events.size() / tries;
    const imr::status status = parser.parse(letter, stopped);
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
inline std::string check_allocations(std::string_view letter) {
  imr::parser parser;
  imr::handler::count counts;
  parser.parse(letter, counts);
  const std::uint64_t before = allocations;
  parser.parse(letter, counts);
  const std::uint64_t made = allocations - before;
  return made == 0 ? "" : std::to_string(made) + " allocations in a second parse by the same parser";
}

/// The end of a parse says whether the text was a letter.
inline std::string check_status(const std::vector<event>& events, imr::status status) {
  const auto* begin = std::get_if<imr::letter_begin>(&events.front());
  const bool letter = begin != nullptr && begin->format != imr::format::unknown;
  if (status == imr::status::stopped) return "nobody stopped the parse";
  return letter == (status != imr::status::failed) ? "" : "the state of the parse and the format differ";
}

/// Every oracle on one letter, read in place.
inline std::string check_letter(std::string_view letter) {
  imr::parser parser;
  recorder all;
  const imr::status status = parser.parse(letter, all);
  std::string error = order_checker(letter.size()).check(all.events);
  if (error.empty()) error = check_status(all.events, status);
  if (error.empty()) error = check_places(all.events, letter);
  if (error.empty()) error = check_decisions(all.events);
  if (error.empty()) error = check_no_item_lost(all.events, letter);
  if (error.empty()) error = check_folding(all.events, letter);
  if (error.empty()) error = check_record(all.events, status, letter);
  if (error.empty()) error = check_shift(all.events, letter);
  if (error.empty()) error = check_stops(all.events, letter);
  if (error.empty()) error = check_allocations(letter);
  return error;
}

/// Any bytes, in a buffer of exactly their size, so that a sanitizer sees a read past them.
inline std::string check_bytes(std::string_view input) {
  const std::unique_ptr<char[]> copy(new char[input.size()]);
  std::copy(input.begin(), input.end(), copy.get());
  try {
    return check_letter({copy.get(), input.size()});
  } catch (const std::exception& thrown) {
    return std::string("an exception leaves the parser: ") + thrown.what();
  }
}

}  // namespace fuzz
