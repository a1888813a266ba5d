#pragma once

#include "../front/object.hpp"

#include <imr/span.hpp>

#include <string>
#include <vector>

namespace html {

/// A value of the record and where it stands in the letter.
struct field {
  /// `disputes[0].order.quantity`
  std::string path;
  /// For the reader who points at it: `item 1, order, quantity: 60`.
  std::string label;
  imr::span where;
  /// How it is drawn: `item`, `order`, `header` …, or `area` for a stretch that holds other fields.
  std::string_view look;
};

/// Every value that has a place, as the record with spans tells them. What is added to the record is found,
/// too.
[[nodiscard]] std::vector<field> find_fields(const front::json& record);

/// An id and the target of a link: `disputes-0-order-quantity`.
[[nodiscard]] std::string id_of(std::string_view path);

}  // namespace html
