#include "mutator.hpp"

#include "confusions.hpp"

#include <imr/lexical/charset.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

constexpr std::size_t none = std::string_view::npos;

std::size_t any_place(std::string_view text, choices& from) {
  return from.below(static_cast<std::uint32_t>(text.size() + 1));
}

/// A place of one of some bytes at or behind any place, or before it.
std::size_t place_of(std::string_view text, std::string_view bytes, choices& from) {
  const std::size_t at = any_place(text, from);
  const std::size_t behind = text.find_first_of(bytes, at);
  return behind != none ? behind : text.find_last_of(bytes, at);
}

/// The beginning of a line at or before any place.
std::size_t line_start(std::string_view text, choices& from) {
  const std::size_t end = any_place(text, from);
  const std::size_t before = end == 0 ? none : text.rfind('\n', end - 1);
  return before == none ? 0 : before + 1;
}
std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

/// Some lines that follow one another.
struct stretch {
  std::size_t begin;
  std::size_t size;
};
stretch block(std::string_view text, choices& from) {
  const std::size_t begin = line_start(text, from);
  std::size_t end = begin;
  for (std::uint32_t lines = 1 + from.below(6); lines != 0 && end < text.size(); --lines)
    end = std::min(line_end(text, end) + 1, text.size());
  return {begin, end - begin};
}

void insert(std::string& text, std::string_view what, choices& from) {
  text.insert(any_place(text, from), what);
}
void insert_line(std::string& text, std::string_view line, choices& from) {
  text.insert(line_start(text, from), line);
}

void move_line_break(std::string& text, choices& from) {
  const std::size_t at = place_of(text, "\n", from);
  if (at == none) return;
  text[at] = ' ';
  const std::size_t next = text.find(' ', std::min(text.size(), at + 1));
  const std::size_t before = at == 0 ? none : text.rfind(' ', at - 1);
  const std::size_t to = from.one_in(2) ? next : before;
  if (to != none) text[to] = '\n';
}
void add_line_break(std::string& text, choices& from) {
  const std::size_t at = place_of(text, " ", from);
  if (at != none) text[at] = '\n';
}
void drop_line_break(std::string& text, choices& from) {
  const std::size_t at = place_of(text, "\n", from);
  if (at != none) text[at] = ' ';
}
void add_blank_lines(std::string& text, choices& from) {
  insert_line(text, std::string(1 + from.below(5), '\n'), from);
}
void add_pseudo_blank(std::string& text, choices& from) { insert_line(text, " \n", from); }
void split_word(std::string& text, choices& from) {
  constexpr std::string_view hyphens[] = {"-\n", "\xC2\xAD\n", "\xE2\x80\x90\n", "- \n", "-\n\n"};
  insert(text, from.pick(hyphens), from);
}
void add_furniture(std::string& text, choices& from) {
  constexpr std::string_view lines[] = {"\f",
                                        "\n\f",
                                        "3\n",
                                        "\n\n4\n\f",
                                        "Page 2 of 5\n",
                                        "- 3 -\n",
                                        "Final Determination Letter for IMR Case Number CM15-0012345 3\n",
                                        "CM15-0012345\n"};
  insert_line(text, from.pick(lines), from);
}
void flip_line_end(std::string& text, choices& from) {
  const std::size_t at = place_of(text, "\n", from);
  if (at == none) return;
  if (at != 0 && text[at - 1] == '\r') {
    text.erase(at - 1, 1);
  } else {
    text.insert(at, 1, '\r');
  }
}
void change_colon(std::string& text, choices& from) {
  constexpr std::string_view instead[] = {"", "::", ";", ".", " :", ":\n"};
  const std::size_t at = place_of(text, ":", from);
  if (at != none) text.replace(at, 1, from.pick(instead));
}
void confuse(std::string& text, choices& from) {
  const confusion_row& rows = from.pick(confusions);
  const confusion& c = rows.pairs[from.below(static_cast<std::uint32_t>(rows.count))];
  const std::size_t start = any_place(text, from);
  std::size_t at = text.find(c.from, start);
  if (at == none) at = text.rfind(c.from, start);
  if (at != none) text.replace(at, c.from.size(), c.to);
}
void drop_words(std::string& text, choices& from) {
  const std::size_t begin = place_of(text, " \n", from);
  if (begin == none) return;
  std::size_t end = begin;
  for (std::uint32_t words = 1 + from.below(4); words != 0 && end < text.size(); --words)
    end = std::min(text.find_first_of(" \n", end + 1), text.size());
  text.erase(begin, end - begin);
}
void repeat_block(std::string& text, choices& from) {
  const stretch b = block(text, from);
  const std::string lines = text.substr(b.begin, b.size);
  insert_line(text, lines, from);
}
void move_block(std::string& text, choices& from) {
  const stretch b = block(text, from);
  const std::string lines = text.substr(b.begin, b.size);
  text.erase(b.begin, b.size);
  insert_line(text, lines, from);
}
void drop_block(std::string& text, choices& from) {
  const stretch b = block(text, from);
  text.erase(b.begin, b.size);
}
void truncate(std::string& text, choices& from) { text.resize(any_place(text, from)); }
void add_label(std::string& text, choices& from) {
  constexpr std::string_view labels[] = {" Claims Administrator guideline: ",
                                         " MAXIMUS guideline: ",
                                         " Decision rationale: ",
                                         ": Upheld ",
                                         ": Overturned\n",
                                         " \"Decision rationale:\" "};
  insert(text, from.pick(labels), from);
}
void add_dispute(std::string& text, choices& from) {
  constexpr std::string_view items[] = {"Cane", "Norco 10/325mg #90 with 2 refills", "Therapy 3x4",
                                        "MRI: left knee"};
  constexpr std::string_view decisions[] = {"Upheld", "Overturned", "Partially Overturned", "Uphe1d",
                                            "0verturned"};
  std::string dispute(from.pick(items));
  dispute += ": ";
  dispute += from.pick(decisions);
  dispute +=
      "\nClaims Administrator guideline: Decision based on MTUS.\nMAXIMUS guideline: Decision based on ODG.\n"
      "Decision rationale: It is not medically necessary.\n";
  insert_line(text, dispute, from);
}
void add_section(std::string& text, choices& from) {
  constexpr std::string_view sections[] = {
      "Case Number: CM14-0012345\nDate of Injury: 2/17/2010\nPriority: Standard\n",
      "HOW THE IMR FINAL DETERMINATION WAS MADE\nMAXIMUS Federal Services sent the complete case file.\n",
      "The Expert Reviewer has the following credentials:\nState(s) of Licensure: Texas\n",
      "DOCUMENTS REVIEWED\nThe notes of the clinic.\n",
      "CLINICAL CASE SUMMARY\nThe patient is a 54 year old woman.\n",
      "IMR ISSUES, DECISIONS AND RATIONALES\n"};
  insert_line(text, from.pick(sections), from);
}
void add_strange_byte(std::string& text, choices& from) {
  constexpr std::string_view bytes[] = {std::string_view("\0", 1), "\xFF", "\xE2\x88\x92", "\xC2\xA0",
                                        "\xEF\xBB\xBF"};
  insert(text, from.pick(bytes), from);
}
void change_digit(std::string& text, choices& from) {
  const std::size_t at = place_of(text, "0123456789", from);
  if (at != none) text[at] = from.pick(std::string_view("0123456789OlISB"));
}

using mutation = void (*)(std::string&, choices&);
constexpr mutation mutations[] = {move_line_break,  add_line_break, drop_line_break, add_blank_lines,
                                  add_pseudo_blank, split_word,     add_furniture,   flip_line_end,
                                  change_colon,     confuse,        drop_words,      repeat_block,
                                  move_block,       drop_block,     truncate,        add_label,
                                  add_strange_byte, change_digit,   add_dispute,     add_section};

/// A digit that chooses a reader, and a text that it reads.
constexpr std::string_view parts[] = {"0June 5, 2014",
                                      "05 July 2014",
                                      "002/17/2015",
                                      "1Case Number: CM14-0012345 Date Assigned: 7/21/2014",
                                      "1Date of Injury: March 3, 2010 Priority: Expedited",
                                      "2in active clinical practice for more than 5 years and",
                                      "2working at least 24 hours a week, licensed to practice in Ohio",
                                      "3Decision based on MTUS Low Back Complaints 2004, page 303-5.",
                                      "4The patient is a 54 year old man injured on 2/17/2010.",
                                      "4Pain was 7-8/10. On 3/4/14 Utilization Review denied it.",
                                      "5ODG, Knee Chapter, Braces, page 12, 14-16",
                                      "6Norco #90 was the original request. Norco #60 was authorized",
                                      "7Norco 10/325mg #1,200 with 2 refills",
                                      "7Therapy, 3 times per week for 6 weeks"};

/// Words of the form behind which a reader looks for the rest of a sentence, a value or an end.
constexpr std::string_view leads[] = {"MAXIMUS Federal Services sent the complete case file",
                                      "The Expert Reviewer has the following credentials:",
                                      "The expert reviewer developed the following clinical case summary",
                                      "The Final Determination was based on decisions for the disputed items",
                                      "HOW THE IMR FINAL DETERMINATION WAS MADE",
                                      "DOCUMENTS REVIEWED",
                                      "CLINICAL CASE SUMMARY",
                                      "IMR ISSUES, DECISIONS AND RATIONALES",
                                      "Final Determination Letter for IMR Case Number CM15-0012345",
                                      "Claims Administrator guideline: Decision based on MTUS",
                                      "MAXIMUS guideline: Decision based on Non-MTUS Citation",
                                      "Decision rationale: The request is not medically necessary.",
                                      "The Claims Administrator based its decision on the MTUS",
                                      "The Expert Reviewer based his/her decision on the MTUS",
                                      "State(s) of Licensure: Ohio",
                                      "Certification(s)/Specialty: Surgery",
                                      "Case Number: CM15-0012345",
                                      "Date of Injury: 2/17/2010",
                                      "Cane: Upheld",
                                      "Norco 10/325mg #90 with 2 refills: Overturned",
                                      "Norco #90 was the original request. Norco #60 was authorized",
                                      "The patient is a 54 year old man injured on 2/17/2010",
                                      "On 3/4/14 Utilization Review denied the request",
                                      "ODG, Knee Chapter, Braces, page 12, 14-16"};
constexpr std::string_view joints[] = {"\n", " ", ": ", ". ", ", ", "\n\n", "\f", "-\n"};

/// As much of a lead as a unit holds with what parts it from the next.
std::string joined_lead(choices& from, std::size_t most) {
  const std::string_view lead = from.pick(leads);
  const std::string_view joint = from.pick(joints);
  std::string text(lead.substr(0, most - joint.size()));
  if (text.size() < lead.size() && lead[text.size()] != ' ') text.resize(text.rfind(' '));
  return text.append(joint);
}

}  // namespace

std::string mutated_unit(std::string_view input, choices& from) {
  constexpr std::size_t longest = 64;
  if (input.empty() || from.one_in(3)) return joined_lead(from, longest);
  std::string text(input);
  switch (from.below(4)) {
    case 0: insert(text, joined_lead(from, longest), from); break;
    case 1: insert(text, from.pick(joints), from); break;
    case 2: drop_words(text, from); break;
    default: text.resize(1 + any_place(text.substr(1), from)); break;
  }
  return text;
}

std::string mutated_part(std::string_view input, choices& from) {
  const std::string_view part = from.pick(parts);
  if (input.size() < 2 || from.one_in(8)) return std::string(part);
  std::string text(input);
  switch (from.below(4)) {
    case 0: text.front() = from.pick(std::string_view("01234567")); break;
    case 1:
      insert(text, part.substr(1 + from.below(static_cast<std::uint32_t>(part.size() - 1))), from);
      break;
    case 2: text.resize(1 + from.below(static_cast<std::uint32_t>(text.size() - 1))); break;
    default: change_digit(text, from); break;
  }
  return text;
}

std::string mutated(std::string_view letter, choices& from) {
  std::string text(letter);
  from.pick(mutations)(text, from);
  return text;
}

std::string crossed(std::string_view one, std::string_view other, choices& from) {
  std::string text(one.substr(0, line_start(one, from)));
  text += other.substr(line_start(other, from));
  return text;
}

}  // namespace fuzz
