#include "../checks.hpp"
#include "../printer.hpp"
#include "../reader.hpp"
#include "place_checker.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace fuzz {
namespace {

constexpr std::size_t longest_field = 64;

/// Digits, and the letters that a scan makes of them, as digits; words of numbers as they stand.
std::string digits_of(std::string_view text) {
  constexpr std::string_view letters = "OoQDlIi|!]tSsZzBgqGbT$";
  constexpr std::string_view read_as = "0000111111155228996675";
  std::string all;
  for (const char c : text) {
    const std::size_t letter = letters.find(c);
    if (c >= '0' && c <= '9') all += c;
    if (letter != std::string_view::npos) all += read_as[letter];
  }
  return all;
}

bool has_word(std::string_view text, std::initializer_list<std::string_view> words) {
  std::string lower;
  for (const char c : text) lower += imr::lexical::to_lower(c);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

bool says_number_in_words(std::string_view text) {
  return has_word(text, {"one",   "two",    "three",   "four",   "five",  "six",    "seven",  "eight",
                         "nine",  "ten",    "eleven",  "twelve", "teen",  "twenty", "thirty", "forty",
                         "fifty", "ninety", "hundred", "once",   "twice", "no",     "single", "a ",
                         "an ",   "daily",  "week",    "month",  "half",  "pair",   "dozen"});
}

/// Whether each digit stands in the text in its order.
bool holds_in_order(std::string_view text, std::string_view digits) {
  for (const char c : text) {
    if (!digits.empty() && digits.front() == c) digits.remove_prefix(1);
  }
  return digits.empty();
}

/// The value of a text that is nothing but digits, in groups of a thousand or not, with or without a point
/// among them;
/// -1 for any other.
double plain_value(std::string_view text) {
  constexpr std::size_t longest = 12;
  if (text.empty() || text.size() > longest || text.front() == ',' || text.back() == '.') return -1;
  double value = 0;
  double scale = 0;
  for (const char c : text) {
    if (c == ',') continue;
    const bool point = c == '.' && scale == 0;
    if (!point && (c < '0' || c > '9')) return -1;
    scale = point ? 1 : 10 * scale;
    if (!point) value = 10 * value + (c - '0');
  }
  return scale == 0 ? value : value / scale;
}

/// Walks a record, and looks each number up in the text that it is said to stand in.
class digit_checker {
 public:
  explicit digit_checker(std::string_view input) : input_(input) {}

  template <class T> void number(std::string_view name, T value, imr::span where) {
    const auto exact = static_cast<double>(value);
    if (!std::isfinite(exact) || exact < 0) return fail(name, "is no number to count with");
    const std::string_view text = at(where);
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return fail(name, "has a loose place");
    constexpr double close = 1e-9;
    if (plain_value(text) >= 0 && std::abs(plain_value(text) - exact) > close * (1 + exact))
      return fail(name, "is not the number at its place: " + std::string(text));
    if (std::trunc(exact) != exact || exact > 1e15 || says_number_in_words(text)) return;
    const std::string digits = std::to_string(static_cast<long long>(exact));
    if (!holds_in_order(digits_of(text), digits)) fail(name, "has digits that its text has not: " + digits);
  }
  template <class T> void number(std::string_view name, const imr::reading<T>& value) {
    if (value) number(name, *value, value.span());
  }

  void day(std::string_view name, imr::date value, imr::span where) {
    if (!imr::exists(value)) return fail(name, "does not exist");
    const std::string_view text = at(where);
    const std::string digits = digits_of(text);
    const std::string year = std::to_string(value.year % 100);
    if (!holds_in_order(digits, std::to_string(value.day)) || !holds_in_order(digits, year))
      return fail(name, "has a day or year that its text has not: " + imr::to_string(value));
    constexpr std::string_view names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                          "jul", "aug", "sep", "oct", "nov", "dec"};
    const bool named = has_word(text, {names[value.month - 1]});
    if (!named && !holds_in_order(digits, std::to_string(value.month)))
      fail(name, "has a month that its text has not: " + imr::to_string(value));
  }
  void day(std::string_view name, const imr::reading<imr::date>& value) {
    if (value) day(name, *value, value.span());
  }
  void fail(std::string_view name, std::string_view what) {
    if (error_.empty()) error_.append(name).append(" ").append(what);
  }
  [[nodiscard]] const std::string& error() const noexcept { return error_; }

 private:
  [[nodiscard]] std::string_view at(imr::span where) {
    if (where.offset > input_.size() || where.length > input_.size() - where.offset) {
      fail("a number", "stands outside of the input");
      return {};
    }
    return input_.substr(where.offset, where.length);
  }

  std::string_view input_;
  std::string error_;
};

void check(digit_checker& to, const imr::order& o) {
  for (const imr::strength& s : o.strengths) to.number("strength", s.value, s.where);
  to.number("quantity", o.quantity);
  to.number("refills", o.refills);
  to.number("per_week", o.sessions.per_week);
  to.number("weeks", o.sessions.weeks);
  const bool product = o.sessions.per_week && o.sessions.weeks &&
                       *o.sessions.per_week * *o.sessions.weeks == o.sessions.total.value_or(-1);
  if (!product) to.number("total", o.sessions.total);
}
void check(digit_checker& to, const imr::amount& a) {
  to.number("quantity", a.quantity);
  to.number("refills", a.refills);
}
void check(digit_checker& to, const imr::partial& p) {
  check(to, p.original_amount);
  check(to, p.authorized_amount);
}
void check(digit_checker& to, const imr::citation& c) {
  to.number("year", c.year);
  for (const imr::page_range& p : c.pages) {
    to.number("page", p.first, c.where);
    to.number("page", p.last, c.where);
    if (p.last < p.first) to.fail("pages", "go backward");
  }
}
void check(digit_checker& to, const imr::guideline& g) {
  for (const imr::citation& c : g.citations) check(to, c);
}
void check(digit_checker& to, const imr::header& h) {
  for (const auto& day :
       {h.date_assigned, h.date_of_injury, h.decision_date, h.ur_denial_date, h.application_received})
    to.day("a date of the header", day);
}
void check(digit_checker& to, const imr::reviewer& r) {
  to.number("practice_years_over", r.practice_years_over);
  to.number("practice_hours_per_week", r.practice_hours_per_week);
}
void check(digit_checker& to, const imr::clinical_summary& s) {
  to.number("age", s.age);
  if (s.age && *s.age > 150) to.fail("age", "is no age of a person");
  for (const imr::injury& i : s.injuries) {
    if (i.end < i.start) to.fail("injury", "ends before it begins");
  }
  for (const imr::ur_decision& u : s.ur_decisions) to.day("ur_decision", u.date);
  for (const imr::reading<imr::date>& d : s.dates) to.day("date", d);
  for (const imr::pain_score& p : s.pain_scores) {
    to.number("low", p.low, p.where);
    to.number("high", p.high, p.where);
    if (p.high < p.low || p.high > p.scale) to.fail("pain_score", "is out of its scale");
  }
}

template <class T> std::string check_piece(std::string_view text) {
  const imr::parsed<T> piece = read_piece<T>(text);
  digit_checker digits(text);
  check(digits, piece.value);
  place_checker places(text);
  if constexpr (!std::is_same_v<T, imr::partial>) walk(places, piece.value);
  for (const imr::diagnostic& d : piece.diagnostics) walk(places, d);
  return digits.error().empty() ? places.error() : digits.error();
}

/// `2/17/2015` and `02-17-15`, read without any grammar; nothing where the text is no such date.
struct plain_date {
  bool written = false;
  imr::date value;
};
plain_date read_plain_date(std::string_view text) {
  std::array<int, 3> numbers{};
  std::array<std::size_t, 3> widths{};
  std::size_t part = 0;
  char mark = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      numbers[part] = 10 * numbers[part] + (c - '0');
      if (++widths[part] > 4) return {};
    } else if ((c == '/' || c == '-') && part < 2 && (part == 0 || c == mark)) {
      mark = c;
      ++part;
    } else {
      return {};
    }
  }
  const bool short_parts = widths[0] >= 1 && widths[0] <= 2 && widths[1] >= 1 && widths[1] <= 2;
  if (part != 2 || !short_parts || (widths[2] != 2 && widths[2] != 4)) return {};
  const int year = widths[2] == 4 ? numbers[2] : numbers[2] + (numbers[2] < 50 ? 2000 : 1900);
  return {true,
          {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(numbers[0]),
           static_cast<std::uint8_t>(numbers[1])}};
}

std::string check_date(std::string_view text) {
  const imr::parsed<imr::date> read = read_piece<imr::date>(text);
  if (read && !imr::exists(read.value)) return "a day that does not exist";
  digit_checker digits(text);
  if (read) digits.day("date", read.value, {0, text.size()});
  if (!digits.error().empty()) return digits.error();
  const plain_date plain = read_plain_date(text);
  if (!plain.written) return "";
  if (static_cast<bool>(read) != imr::exists(plain.value)) return "a date is read that is none, or not read";
  return !read || read.value == plain.value ? "" : "a date is read wrong: " + imr::to_string(read.value);
}

/// In the order of the digits that choose them.
constexpr std::string (*readers[])(std::string_view) = {check_date,
                                                        check_piece<imr::header>,
                                                        check_piece<imr::reviewer>,
                                                        check_piece<imr::guideline>,
                                                        check_piece<imr::clinical_summary>,
                                                        check_piece<imr::citation>,
                                                        check_piece<imr::partial>,
                                                        check_piece<imr::order>};

}  // namespace

std::string check_fields(std::string_view input) {
  if (input.empty()) return "";
  const auto chosen = static_cast<unsigned char>(input.front()) % std::size(readers);
  return readers[chosen](input.substr(1, longest_field));
}

}  // namespace fuzz
