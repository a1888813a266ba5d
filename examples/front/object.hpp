#pragma once

#include <imr/excerpt.hpp>
#include <imr/list.hpp>
#include <imr/model/date.hpp>
#include <imr/reading.hpp>
#include <imr/span.hpp>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace front {

using json = nlohmann::ordered_json;

namespace detail {

inline json span_of(imr::span s) { return json::array({s.offset, s.length}); }

inline json plain(int value) { return value; }
inline json plain(bool value) { return value; }
inline json plain(imr::date value) { return imr::to_string(value); }
inline json plain(const imr::excerpt& value) { return value.empty() ? json() : json(value.str()); }

/// Whole numbers are printed as such: `90`, not `90.0`.
inline json plain(double value) {
  constexpr double exact = 9007199254740992.0;  // up to here a double holds every whole number
  if (std::abs(value) < exact && std::trunc(value) == value) return static_cast<std::int64_t>(value);
  return value;
}

template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0> json plain(Enum value) {
  return std::string(to_string(value));
}

template <class T> json plain(const imr::reading<T>& value) { return value ? plain(*value) : json(); }

}  // namespace detail

/// An object of the record. `add` puts a value under its name and, where spans are wanted, its place beside
/// it; the order of the calls is the order in which they are printed.
class object {
 public:
  explicit object(bool spans) : spans_(spans) {}

  [[nodiscard]] bool spans() const { return spans_; }
  [[nodiscard]] json take() { return std::move(members_); }

  /// A value without a place of its own.
  void add(const char* name, json value) { members_[name] = std::move(value); }

  void add(const char* name, const imr::excerpt& text) { add_placed(name, text, !text.empty()); }
  template <class T> void add(const char* name, const imr::reading<T>& value) {
    add_placed(name, value, value.has_value());
  }

  /// A list of plain values; the list of their places stands beside it.
  template <class T> void add(const char* name, const imr::list<T>& values) {
    json all = json::array();
    json places = json::array();
    for (const T& value : values) {
      all.push_back(detail::plain(value));
      places.push_back(detail::span_of(value.span()));
    }
    members_[name] = std::move(all);
    if (spans_) members_[name + std::string("_spans")] = std::move(places);
  }

  /// A list of objects that `convert` makes of the entries.
  template <class T, class Convert> void add(const char* name, const imr::list<T>& values, Convert convert) {
    json all = json::array();
    for (const T& value : values) all.push_back(convert(value, spans_));
    members_[name] = std::move(all);
  }

  /// The place of a value that is an object, beside it.
  void add_place(const char* name, imr::span where) {
    if (spans_) members_[name + std::string("_span")] = detail::span_of(where);
  }

  /// The place of the object itself, in a list.
  void add_place(imr::span where) {
    if (spans_) members_["span"] = detail::span_of(where);
  }

 private:
  template <class T> void add_placed(const char* name, const T& value, bool present) {
    members_[name] = detail::plain(value);
    if (spans_ && present) members_[name + std::string("_span")] = detail::span_of(value.span());
  }

  json members_ = json::object();
  bool spans_;
};

}  // namespace front
