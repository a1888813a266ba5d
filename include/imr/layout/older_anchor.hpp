#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_heading.hpp"
#include "../grammar/older_label.hpp"
#include "../model/letter.hpp"
#include "anchor.hpp"
#include "anchor_kind.hpp"
#include "flow.hpp"
#include "format_set.hpp"
#include "rule_finder.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

template <> struct anchor_action<grammar::decisions_heading> : set_kind<anchor_kind::decisions_heading> {};
template <>
struct anchor_action<grammar::determination_heading> : set_kind<anchor_kind::determination_heading> {};
template <>
struct anchor_action<grammar::qualifications_heading> : set_kind<anchor_kind::qualifications_heading> {};
template <>
struct anchor_action<grammar::case_summary_heading> : set_kind<anchor_kind::case_summary_heading> {};
template <> struct anchor_action<grammar::considered_heading> : set_kind<anchor_kind::considered_heading> {};
template <> struct anchor_action<grammar::issue_heading> : set_kind<anchor_kind::issue_heading> {};
template <> struct anchor_action<grammar::relied_heading> : set_kind<anchor_kind::relied_heading> {};
template <> struct anchor_action<grammar::reasons_heading> : set_kind<anchor_kind::reasons_heading> {};
template <> struct anchor_action<grammar::disclaimer_lead> : set_kind<anchor_kind::summary_lead> {};

}  // namespace detail

/// Finds the headings of the formats before 2014 and tells by them which format a letter has. In a letter of
/// 2014 they are words of its text.
class older_anchor_finder {
 public:
  void find(const flow& flow) {
    found_.clear();
    notice_titles_ = professional_titles_ = 0;
    const std::string_view text = flow.text();
    std::uint32_t done = 0;
    for (const std::uint32_t at : flow.line_starts()) {
      imr::detail::work(1);
      if (at < done || !may_begin(text, at) || detail::is_quoted(text, at)) continue;
      if (const auto heading = detail::match_anchor<grammar::older_heading>(text, at)) {
        if (!detail::stands_alone(flow, heading->where)) continue;
        found_.push_back(*heading);
        done = add_lead(text, detail::after_blank(text, heading->where.end));
      } else {
        find_title(flow, at);
        done = add_lead(text, at);
      }
    }
  }

  /// Whether a letter shows nothing that only those of 2014 have.
  [[nodiscard]] static bool may_be_older(const flow& flow, const std::vector<anchor>& anchors) {
    const auto has = [&](anchor_kind kind) {
      return std::any_of(anchors.begin(), anchors.end(), [&](const anchor& a) { return a.kind == kind; });
    };
    if (has(anchor_kind::claims_label) || has(anchor_kind::reviewer_label)) return false;
    return !has(anchor_kind::issues_heading) || has_physician(flow, anchors);
  }

  /// The format of a letter, by what was found in it and its anchors of 2014.
  [[nodiscard]] imr::format format_of(const flow& flow, const std::vector<anchor>& anchors) const {
    if (!may_be_older(flow, anchors)) return imr::format::imr_2014;
    const std::ptrdiff_t professional =
        professional_titles_ + count(anchors, imr::format::professional_review);
    if (professional > 1 || (professional == 1 && count(anchors, imr::format::unknown) > 0))
      return imr::format::professional_review;
    if (notice_titles_ + count(anchors, imr::format::notice_2013) > 0) return imr::format::notice_2013;
    if (count(anchors, imr::format::unknown) > 1) return imr::format::notice_2013;
    const bool decisions = has_physician(flow, anchors) || count(anchors, imr::format::imr_2013) > 0;
    return decisions ? imr::format::imr_2013 : imr::format::imr_2014;
  }

  /// Adds the headings that letters of a format have to anchors in the letter's order.
  void add(imr::format f, std::vector<anchor>& anchors) const {
    const std::size_t before = anchors.size();
    for (const anchor& a : found_) {
      if (belongs(a.kind, f)) anchors.push_back(a);
    }
    if (anchors.size() != before) sort(anchors);
  }

  /// Takes out the headings that letters of a format do not have.
  static void drop_others(imr::format f, std::vector<anchor>& anchors) {
    const auto is_other = [&](const anchor& a) {
      return a.kind >= anchor_kind::decisions_heading && a.kind <= anchor_kind::reasons_heading &&
             !belongs(a.kind, f);
    };
    anchors.erase(std::remove_if(anchors.begin(), anchors.end(), is_other), anchors.end());
  }

  static void sort(std::vector<anchor>& anchors) {
    std::sort(anchors.begin(), anchors.end(), [](const anchor& a, const anchor& b) {
      return a.where.begin != b.where.begin ? a.where.begin < b.where.begin : a.where.end < b.where.end;
    });
  }

 private:
  [[nodiscard]] static bool belongs(anchor_kind k, imr::format f) noexcept {
    if ((set_of(f) & sentence_formats) != 0) return k == anchor_kind::decisions_heading;
    return (formats_with(k) & set_of(f)) != 0 || k == anchor_kind::summary_lead;
  }

  /// Takes the sentence that introduces a summary, which shows its section where the heading is lost.
  std::uint32_t add_lead(std::string_view text, std::uint32_t at) {
    if (at >= text.size()) return at;
    const auto lead = detail::match_anchor<grammar::disclaimer_lead>(text, at);
    if (lead) found_.push_back(*lead);
    return lead ? lead->where.end : at;
  }

  /// The first letters of the headings, titles and introductory sentences.
  [[nodiscard]] static bool may_begin(std::string_view text, std::uint32_t at) noexcept {
    if (text.size() - at < 12) return false;
    const char second = lexical::to_lower(text[at + 1]);
    switch (lexical::to_lower(text[at])) {
      case 'c': return second == 'a';
      case 'd': return second == 'o' || second == 'i';
      case 'e': return second == 'x';
      case 'p': return second == 'h';
      case 'n': return second == 'o';
      case 't': return second == 'h';
      case 'i': return second == 'm' || second == 'n' || second == 's';
      case 'm': return second == 'e';
      case 'r': return second == 'a' || second == 'e';
      default: return false;
    }
  }

  void find_title(const flow& flow, std::uint32_t at) {
    const std::string_view line = flow.text().substr(at);
    const auto is_title = [&](std::size_t width) {
      if (width == std::string_view::npos) return false;
      return detail::stands_alone(flow, {at, at + static_cast<std::uint32_t>(width)});
    };
    if (is_title(imr::detail::match_prefix<grammar::notice_title>(line))) ++notice_titles_;
    if (is_title(imr::detail::match_prefix<grammar::professional_title>(line))) professional_titles_ = 1;
  }

  /// Whether a label of a rationale stands behind `The Physician Reviewer's`.
  [[nodiscard]] static bool is_reviewers(std::string_view text, std::uint32_t label) {
    constexpr std::uint32_t longest = 32;
    const std::uint32_t floor = label > longest ? label - longest : 0;
    const std::uint32_t end = (std::min)(label + longest, static_cast<std::uint32_t>(text.size()));
    return !find_around<grammar::physician_rationale_label>(text, {floor, end}, "reviewer", 2).empty();
  }

  [[nodiscard]] static bool has_physician(const flow& flow, const std::vector<anchor>& anchors) {
    return std::any_of(anchors.begin(), anchors.end(), [&](const anchor& a) {
      return a.kind == anchor_kind::rationale_label && is_reviewers(flow.text(), a.where.begin);
    });
  }

  /// How many headings there are that only letters of a format have, or (`unknown`) that the notice shares
  /// with the professional review. That of a rationale tells as much as two.
  [[nodiscard]] std::ptrdiff_t count(const std::vector<anchor>& anchors, imr::format f) const noexcept {
    const auto is_own = [&](const anchor& a) {
      return formats_with(a.kind) == (f == imr::format::unknown ? heading_formats : set_of(f));
    };
    const auto is_sure = [](const anchor& a) { return a.kind == anchor_kind::reasons_heading; };
    const auto in = [&](const std::vector<anchor>& list) {
      return std::count_if(list.begin(), list.end(), is_own) +
             (f == imr::format::professional_review ? std::count_if(list.begin(), list.end(), is_sure) : 0);
    };
    return (std::max)(in(found_), in(anchors));
  }

  std::vector<anchor> found_;
  std::ptrdiff_t notice_titles_ = 0;
  std::ptrdiff_t professional_titles_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
