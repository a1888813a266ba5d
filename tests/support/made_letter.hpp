#pragma once

#include <imr/check/check.hpp>
#include <imr/model/letter.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace support {

/// What a disputed item of a made letter says.
struct made_item {
  std::string_view item;
  std::string_view name;
  std::initializer_list<double> strengths = {};
  double quantity = 0;
  std::string_view rationale = {};
};

/// A letter record that is put together by hand. Everything it quotes stands in one text, so that what a
/// check reports can be read back.
class made_letter {
 public:
  made_letter() { text_.reserve(std::size_t{1} << 16); }
  made_letter(const made_letter&) = delete;
  made_letter& operator=(const made_letter&) = delete;

  [[nodiscard]] imr::letter& operator*() { return letter_; }
  imr::letter* operator->() { return &letter_; }

  [[nodiscard]] imr::excerpt quote(std::string_view words) {
    const std::size_t at = text_.size();
    text_ += words;
    text_ += '\n';
    return {std::string_view(text_).substr(at, words.size()), at};
  }
  template <class T> [[nodiscard]] imr::reading<T> read(T value, std::string_view words) {
    return {value, quote(words).span()};
  }
  [[nodiscard]] imr::reading<imr::date> day(int year, int month, int day) {
    const imr::date value{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                          static_cast<std::uint8_t>(day)};
    return read(value, to_string(value));
  }

  void summary(std::string_view text, int age = 0) {
    letter_.clinical_summary.text = quote(text);
    const std::size_t at = text.find(std::to_string(age));
    if (age != 0) letter_.clinical_summary.age = {age, {letter_.clinical_summary.text.span().offset + at, 2}};
  }
  void injury(imr::reading<imr::date> start, imr::reading<imr::date> end) {
    letter_.clinical_summary.injuries.push_back({*start, *end, start.span()});
  }
  void ur(imr::ur_action action, std::string_view item, imr::reading<imr::date> day = {}) {
    const imr::excerpt quoted = item.empty() ? imr::excerpt() : quote(item);
    letter_.clinical_summary.ur_decisions.push_back({day, action, quoted, quoted.span()});
  }

  imr::dispute& add(const made_item& i) {
    imr::dispute& d = letter_.disputes.emplace_back();
    d.item = quote(i.item);
    d.decision = imr::decision::upheld;
    d.decision_text = quote("Upheld");
    if (!i.name.empty()) d.order.name = quote(i.name);
    for (const double value : i.strengths) {
      d.order.strengths.push_back({value, "mg", quote("mg").span()});
    }
    if (i.quantity != 0) d.order.quantity = read(i.quantity, "quantity");
    d.rationale.text = quote(i.rationale);
    return d;
  }

  /// Each finding as `code [first place] [second place]`.
  [[nodiscard]] std::string findings() const {
    std::string all;
    imr::check::run(letter_, [&](imr::code what, imr::span where, imr::span related, std::string_view) {
      all += (all.empty() ? "" : ", ") + std::string(to_string(what)) + " [" + at(where) + "] [" +
             at(related) + ']';
    });
    return all;
  }

 private:
  [[nodiscard]] std::string at(imr::span place) const {
    return imr::excerpt(std::string_view(text_).substr(place.offset, place.length), place.offset).str();
  }

  std::string text_;
  imr::letter letter_;
};

/// What the checks find in a letter with one item.
inline std::string findings_of(const made_item& i) {
  made_letter l;
  l.add(i);
  return l.findings();
}

}  // namespace support
