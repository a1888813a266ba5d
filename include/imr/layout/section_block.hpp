#pragma once

#include "../model/letter.hpp"
#include "anchor.hpp"
#include "flow.hpp"
#include "form.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// A section of the letter.
struct section_block {
  section_kind kind = section_kind::other;
  /// From its heading to the next section.
  range whole;
  /// What stands after the heading and the introductory sentence.
  range content;
  /// The heading itself; empty where only the introductory sentence shows the section.
  range heading;
  /// The introductory sentence, where it stands.
  range lead;
  /// What it begins with.
  anchor_kind begun_by = anchor_kind::other_heading;
};

namespace detail {

[[nodiscard]] constexpr section_kind section_of(anchor_kind k) noexcept {
  switch (k) {
    case anchor_kind::how_heading:
    case anchor_kind::how_lead: return section_kind::how;
    case anchor_kind::documents_heading:
    case anchor_kind::considered_heading: return section_kind::documents;
    case anchor_kind::summary_heading:
    case anchor_kind::case_summary_heading:
    case anchor_kind::summary_lead: return section_kind::summary;
    case anchor_kind::issues_heading:
    case anchor_kind::decisions_heading:
    case anchor_kind::determination_heading:
    case anchor_kind::determinations:
    case anchor_kind::issue_heading:
    case anchor_kind::relied_heading:
    case anchor_kind::reasons_heading:
    case anchor_kind::issues_lead: return section_kind::issues;
    case anchor_kind::cover:
    case anchor_kind::closing:
    case anchor_kind::other_heading: return section_kind::other;
    default: return section_kind::credentials;
  }
}

/// The labels of a dispute stand inside a section and say nothing about where one begins.
[[nodiscard]] constexpr bool is_of_section(const anchor& a) noexcept { return !is_dispute_label(a.kind); }

/// Whether an anchor begins a section, or stands inside one that is already begun.
[[nodiscard]] inline bool begins_section(const anchor& a,
                                         const std::vector<section_block>& sections) noexcept {
  if (is_heading(a.kind) || sections.empty()) return true;
  const section_kind now = sections.back().kind;
  const bool quoted = !is_lead(a.kind) && (now == section_kind::summary || now == section_kind::issues);
  return !quoted && now != section_of(a.kind);
}

}  // namespace detail

/// Whether a section is one that letters of a form have. Several may be of the kind of the disputed items;
/// where these are known by their headings, the heading tells.
[[nodiscard]] inline bool is_part(const section_block& s, const form_part& part, const form& f) noexcept {
  if (s.kind != part.section) return false;
  return !f.by_heading || s.kind != section_kind::issues || s.begun_by == part.heading;
}

/// Where the first list of documents begins; `end` where there is none.
[[nodiscard]] inline std::uint32_t begin_of_documents(const std::vector<section_block>& sections,
                                                      std::uint32_t end) noexcept {
  const auto first = std::find_if(sections.begin(), sections.end(),
                                  [](const section_block& s) { return s.kind == section_kind::documents; });
  return first == sections.end() ? end : first->whole.begin;
}

/// Where the section ends that holds a place; `end` for the last one.
[[nodiscard]] inline std::uint32_t end_of_section(const std::vector<section_block>& sections,
                                                  std::uint32_t at, std::uint32_t end) noexcept {
  const auto after =
      std::upper_bound(sections.begin(), sections.end(), at,
                       [](std::uint32_t value, const section_block& s) { return value < s.whole.begin; });
  return after == sections.end() ? end : after->whole.begin;
}

/// Where the content begins of the section that holds a place; 0 before the first.
[[nodiscard]] inline std::uint32_t begin_of_content(const std::vector<section_block>& sections,
                                                    std::uint32_t at) noexcept {
  const auto after =
      std::upper_bound(sections.begin(), sections.end(), at,
                       [](std::uint32_t value, const section_block& s) { return value < s.whole.begin; });
  return after == sections.begin() ? 0 : (after - 1)->content.begin;
}

/// Cuts the letter into sections at its headings, introductory sentences and credential labels. What stands
/// before the first of them is the header block.
inline void find_sections(const flow& flow, const std::vector<anchor>& anchors,
                          std::vector<section_block>& sections) {
  sections.clear();
  const auto first = std::find_if(anchors.begin(), anchors.end(), detail::is_of_section);
  const range header{0, first == anchors.end() ? flow.size() : first->where.begin};
  if (!header.empty()) sections.push_back({section_kind::header, header, header, {}, {}, {}});
  for (const anchor& a : anchors) {
    if (!detail::is_of_section(a)) continue;
    if (detail::begins_section(a, sections)) {
      if (!sections.empty()) sections.back().whole.end = sections.back().content.end = a.where.begin;
      const range rest{a.where.begin, flow.size()};
      sections.push_back({detail::section_of(a.kind), rest, rest, {}, {}, a.kind});
    }
    section_block& last = sections.back();
    if (is_heading(a.kind)) {
      last.heading = a.where;
      last.content.begin = a.where.end;
    } else if (is_lead(a.kind) && a.kind != anchor_kind::how_lead && last.lead.empty()) {
      last.lead = a.where;
      last.content.begin = a.where.end;
    }
  }
  for (section_block& s : sections) s.content = flow.trimmed(s.content);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
