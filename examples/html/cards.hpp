#pragma once

#include "markup.hpp"

#include <string_view>

/// A table that a narrow screen shows as a stack of cards. The style sheet takes the table's display from it
/// there, and with that what it is to a screen reader; the roles say it again.
namespace html {

class cards {
 public:
  explicit cards(markup& out, std::string_view css_class) : out_(out) {
    out_.raw("<table role=\"table\" class=\"cards ")
        .raw(css_class)
        .raw("\"><thead role=\"rowgroup\"><tr role=\"row\">");
  }

  /// `sorted` is the direction in which the table is sorted by this column, or empty.
  void column(std::string_view name, std::string_view sorted = {}) {
    out_.raw("<th scope=\"col\" role=\"columnheader\"");
    if (!sorted.empty()) out_.attribute("aria-sort", sorted);
    out_.raw(">").text(name).raw("</th>");
  }
  void rows() { out_.raw("</tr></thead><tbody role=\"rowgroup\">\n"); }
  void end() { out_.raw("</tbody></table>\n"); }

  /// Begins a row with its heading, which ends before the first cell.
  static markup& row(markup& out) {
    return out.raw("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
  }
  /// A cell with the name of its column, for the card.
  static markup& cell(markup& out, std::string_view label) {
    return out.raw("<td role=\"cell\"").attribute("data-label", label).raw(">");
  }

 private:
  markup& out_;
};

}  // namespace html
