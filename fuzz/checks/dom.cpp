#include "../assemble.hpp"
#include "../checks.hpp"
#include "../line_reader.hpp"
#include "../printer.hpp"
#include "../reader.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace fuzz {
namespace {

/// `imr::parse` returns what the callbacks were given.
std::string check_record(const recorder& all, imr::status status, const imr::parsed<imr::letter>& whole) {
  printer by_events(0);
  printer by_parse(0);
  walk(by_events, assemble(all.events));
  walk(by_parse, whole.value);
  for (const event& e : all.events) {
    if (const auto* d = std::get_if<imr::diagnostic>(&e)) walk(by_events, *d);
  }
  for (const imr::diagnostic& d : whole.diagnostics) walk(by_parse, d);
  if (whole.status != status) return "parse() and the callbacks end with different states";
  if (by_events.str() == by_parse.str()) return "";
  return "parse() and the callbacks differ: " + first_difference(by_parse.str(), by_events.str());
}

std::string check_items(const imr::letter& record, std::string_view letter) {
  auto next = record.disputes.begin();
  for (const sure_item& sure : sure_items(letter)) {
    next = std::find_if(next, record.disputes.end(), [&](const imr::dispute& d) {
      return d.item == sure.item && d.decision == sure.decision;
    });
    if (next == record.disputes.end()) return "the line reader found an item that is not read: " + sure.item;
    ++next;
  }
  return "";
}

std::string check_header(const imr::letter& record, std::string_view letter) {
  const std::optional<sure_header> sure = find_sure_header(letter);
  if (!sure) return "";
  const bool same =
      record.header.case_number == sure->case_number && record.header.decision_date == sure->decided;
  return same ? "" : "the line reader found a header that is not read: " + sure->case_number;
}

}  // namespace

std::string check_dom(std::string_view input) {
  thread_local reader parser;
  recorder all;
  const imr::status status = parser.read(input, all);
  const imr::parsed<imr::letter> whole = parse(input);
  std::string error = check_record(all, status, whole);
  if (error.empty()) error = check_items(whole.value, input);
  if (error.empty()) error = check_header(whole.value, input);
  return error;
}

}  // namespace fuzz
