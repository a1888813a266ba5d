#pragma once

#include <imr/detail/action/dates.hpp>
#include <imr/layout/findings.hpp>
#include <imr/limits.hpp>

#include <string>
#include <string_view>

namespace support {

/// The dates of a text in ISO form, then the codes of what was reported, with blanks between.
inline std::string dates_of(std::string_view text, const imr::detail::date_bounds& bounds = {}) {
  imr::layout::flow flow;
  flow.read(text, 0);
  imr::detail::findings found;
  found.clear(imr::limits().diagnostics);
  imr::detail::context ctx(flow, nullptr, found);
  std::string all;
  const auto add = [&](std::string_view what) { (all += all.empty() ? "" : " ") += what; };
  imr::detail::find_dates(flow.text(), bounds, ctx,
                          [&](const imr::detail::found_date& d) { add(to_string(d.value)); });
  for (const imr::diagnostic& d : found.list()) add(to_string(d.code));
  return all;
}

}  // namespace support
