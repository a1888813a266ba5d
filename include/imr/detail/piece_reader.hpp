#pragma once

#include "../layout/flow.hpp"
#include "action/date.hpp"
#include "action/guideline.hpp"
#include "action/header.hpp"
#include "action/order.hpp"
#include "action/partial.hpp"
#include "action/reviewer.hpp"
#include "action/summary.hpp"
#include "separate.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// How one part of a letter is read on its own; true where the text is such a part.
template <class T> struct piece;

template <> struct piece<date> {
  static bool read(date& to, context& ctx) {
    const std::string_view text = ctx.flow().text();
    if (!matches<grammar::date>(text)) return false;
    const auto day = read_date(text);
    if (!day) ctx.report(code::invalid_date, layout::range{0, ctx.flow().size()}, "there is no such day");
    if (day) to = *day;
    return day.has_value();
  }
};

template <> struct piece<header> {
  static bool read(header& to, context& ctx) {
    header_reader reader;
    reader.read(ctx.flow().text(), to, ctx);
    return reader.found();
  }
};

template <> struct piece<reviewer> {
  static bool read(reviewer& to, context& ctx) {
    read_reviewer_prose(ctx.flow().text(), to, ctx);
    return !to.specialties.empty() || !to.licensed_states.empty() || to.no_affiliation.has_value() ||
           to.practice_years_over.has_value() || to.practice_hours_per_week.has_value();
  }
};

template <> struct piece<guideline> {
  static bool read(guideline& to, context& ctx) {
    read_guideline({0, ctx.flow().size()}, to, ctx);
    return to.basis.has_value();
  }
};

template <> struct piece<clinical_summary> {
  static bool read(clinical_summary& to, context& ctx) {
    const layout::range whole = ctx.flow().trimmed({0, ctx.flow().size()});
    to.text = ctx.quote(whole);
    summary_reader reader;
    reader.read(ctx.flow().text(whole), header(), to, ctx);
    return !to.text.empty();
  }
};

template <> struct piece<citation> {
  static bool read(citation& to, context& ctx) {
    const std::string_view text = ctx.flow().text();
    return read_citation<grammar::citation>(text, to, ctx) != 0;
  }
};

template <> struct piece<partial> {
  static bool read(partial& to, context& ctx) {
    const auto value = read_partial(ctx.flow().text(), ctx);
    if (value) to = value->parts;
    return value.has_value();
  }
};

template <> struct piece<order> {
  static bool read(order& to, context& ctx) {
    read_order(ctx.flow().text(), to, ctx);
    return to.kind.has_value();
  }
};

template <class T> parsed<T> reading_of_piece<T>::read(std::string_view text) {
  parsed<T> result;
  layout::flow flow;
  flow.read(text.substr(0, most_letter_bytes), 0);
  findings found;
  found.clear(limits().diagnostics);
  if (text.size() > most_letter_bytes) {
    found.add({code::limit_reached,
               {most_letter_bytes, text.size() - most_letter_bytes},
               "the text is longer than the limit; the rest is not read",
               {}});
  }
  context ctx(flow, nullptr, found);
  if (piece<T>::read(result.value, ctx))
    result.status = found.list().empty() ? status::complete : status::recovered;
  for (const diagnostic& d : found.list()) result.diagnostics.push_back(d);
  return result;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
