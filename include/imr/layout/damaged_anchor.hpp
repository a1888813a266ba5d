#pragma once

#include "../lexical/approx.hpp"
#include "anchor.hpp"
#include "flow.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// A part of an anchor's words, and how many of its letters may be damaged.
struct damaged_part {
  lexical::approx_words words;
  unsigned most;
};

/// The words of an anchor, in parts: each must be recognized by itself, so that what begins like a label and goes on
/// like a sentence (`Claims Administrator did not cite`) is none.
struct damaged_form {
  anchor_kind kind;
  std::array<damaged_part, 3> parts;
  std::size_t count;
  /// Letters of 2014 have none.
  bool older = false;
};

inline constexpr lexical::approx_words no_words{" "};

inline constexpr damaged_form damaged_forms[] = {
    {anchor_kind::claims_label,
     {{{lexical::approx_words("claims"), 4},
       {lexical::approx_words("administrator"), 6},
       {lexical::approx_words("guideline"), 4}}},
     3,
     false},
    {anchor_kind::reviewer_label,
     {{{lexical::approx_words("maximus"), 3}, {lexical::approx_words("guideline"), 4}, {no_words, 0}}},
     2,
     false},
    {anchor_kind::rationale_label,
     {{{lexical::approx_words("decision"), 4}, {lexical::approx_words("rationale"), 4}, {no_words, 0}}},
     2,
     false},
    {anchor_kind::states_label,
     {{{lexical::approx_words("state(s)"), 4},
       {lexical::approx_words("of"), 1},
       {lexical::approx_words("licensure"), 4}}},
     3,
     false},
    {anchor_kind::certifications_label,
     {{{lexical::approx_words("certification"), 6},
       {lexical::approx_words("(s)/specialty"), 6},
       {no_words, 0}}},
     2,
     false},
    {anchor_kind::how_heading,
     {{{lexical::approx_words("how the imr final"), 6},
       {lexical::approx_words("determination"), 5},
       {lexical::approx_words("was made"), 3}}},
     3,
     false},
    {anchor_kind::summary_heading,
     {{{lexical::approx_words("clinical"), 3},
       {lexical::approx_words("case"), 2},
       {lexical::approx_words("summary"), 3}}},
     3,
     false},
    {anchor_kind::issues_heading,
     {{{lexical::approx_words("imr issues"), 4},
       {lexical::approx_words("decisions"), 4},
       {lexical::approx_words("and rationales"), 5}}},
     3,
     false},
    {anchor_kind::how_lead,
     {{{lexical::approx_words("maximus federal"), 5},
       {lexical::approx_words("services sent the"), 6},
       {lexical::approx_words("complete case file"), 6}}},
     3,
     false},
    {anchor_kind::credentials_lead,
     {{{lexical::approx_words("the expert"), 4},
       {lexical::approx_words("reviewer has the"), 5},
       {lexical::approx_words("following credentials"), 7}}},
     3,
     false},
    {anchor_kind::summary_lead,
     {{{lexical::approx_words("the expert reviewer"), 6},
       {lexical::approx_words("developed the following"), 8},
       {lexical::approx_words("clinical case summary"), 7}}},
     3,
     false},
    {anchor_kind::issues_lead,
     {{{lexical::approx_words("the final determination"), 8},
       {lexical::approx_words("was based on decisions"), 7},
       {lexical::approx_words("for the disputed"), 5}}},
     3,
     false},
    {anchor_kind::summary_lead,
     {{{lexical::approx_words("the physician reviewer"), 6},
       {lexical::approx_words("developed the following"), 8},
       {lexical::approx_words("clinical case summary"), 7}}},
     3,
     true},
    {anchor_kind::summary_lead,
     {{{lexical::approx_words("disclaimer: the"), 5},
       {lexical::approx_words("following case"), 4},
       {lexical::approx_words("summary was taken"), 5}}},
     3,
     true},
    {anchor_kind::decisions_heading,
     {{{lexical::approx_words("imr decision(s)"), 4},
       {lexical::approx_words("and rationale(s)"), 5},
       {no_words, 0}}},
     2,
     true},
    {anchor_kind::determination_heading,
     {{{lexical::approx_words("independent medical"), 6},
       {lexical::approx_words("review decision"), 5},
       {lexical::approx_words("and rationale"), 4}}},
     3,
     true},
    {anchor_kind::qualifications_heading,
     {{{lexical::approx_words("medical"), 2},
       {lexical::approx_words("qualifications of the"), 6},
       {lexical::approx_words("expert reviewer"), 5}}},
     3,
     true},
    {anchor_kind::qualifications_heading,
     {{{lexical::approx_words("medical"), 2},
       {lexical::approx_words("reviewer"), 3},
       {lexical::approx_words("qualifications"), 4}}},
     3,
     true},
    {anchor_kind::considered_heading,
     {{{lexical::approx_words("documents"), 3},
       {lexical::approx_words("reviewed for"), 4},
       {lexical::approx_words("determination"), 4}}},
     3,
     true},
    {anchor_kind::documents_heading,
     {{{lexical::approx_words("documents"), 3}, {lexical::approx_words("reviewed"), 3}, {no_words, 0}}},
     2,
     true},
    {anchor_kind::case_summary_heading,
     {{{lexical::approx_words("case"), 1}, {lexical::approx_words("summary:"), 2}, {no_words, 0}}},
     2,
     true},
    {anchor_kind::issue_heading,
     {{{lexical::approx_words("issue at"), 2}, {lexical::approx_words("dispute"), 2}, {no_words, 0}}},
     2,
     true},
    {anchor_kind::relied_heading,
     {{{lexical::approx_words("medical treatment"), 5},
       {lexical::approx_words("guideline(s) relied upon"), 7},
       {lexical::approx_words("by professional reviewer and why"), 9}}},
     3,
     true},
    {anchor_kind::reasons_heading,
     {{{lexical::approx_words("rationale for why"), 5},
       {lexical::approx_words("the requested"), 4},
       {lexical::approx_words("treatment/service"), 5}}},
     3,
     true},
    {anchor_kind::rationale_label,
     {{{lexical::approx_words("the physician"), 4},
       {lexical::approx_words("reviewer's decision"), 5},
       {lexical::approx_words("rationale"), 3}}},
     3,
     true},
};

/// Headings in mixed case: their letters do not tell that they are set as one.
[[nodiscard]] constexpr bool is_mixed_heading(anchor_kind k) noexcept {
  return k == anchor_kind::qualifications_heading || k == anchor_kind::considered_heading ||
         k == anchor_kind::case_summary_heading;
}

}  // namespace detail

/// Finds the anchors whose words are damaged, at line starts: headings, introductory sentences and labels within a
/// bounded number of letters. It is asked only about letters that show damage.
class damaged_anchor_finder {
 public:
  /// Adds what it finds to anchors in the letter's order; the headings of the formats before 2014 where a letter may be
  /// one of them.
  void find(const flow& flow, std::vector<anchor>& anchors, bool older = false) {
    found_.clear();
    const std::string_view text = flow.text();
    const auto& starts = flow.line_starts();
    auto known = anchors.cbegin();
    std::uint32_t done = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const std::uint32_t next = i + 1 < starts.size() ? starts[i + 1] : flow.size();
      while (known != anchors.cend() && known->where.end <= starts[i]) ++known;
      const bool taken = known != anchors.cend() && known->where.begin < next;
      if (taken || starts[i] < done || next - starts[i] < shortest_line) continue;
      const std::uint32_t at = skip_marks(text, starts[i], 3);
      const anchor found = match(text, at, older);
      if (found.where.empty() || (is_heading(found.kind) && !is_set_as_heading(flow, found))) continue;
      found_.push_back(found);
      done = found.where.end;
    }
    anchors.insert(anchors.end(), found_.begin(), found_.end());
    std::sort(anchors.begin(), anchors.end(),
              [](const anchor& a, const anchor& b) { return a.where.begin < b.where.begin; });
  }

  /// The anchor whose words stand at a place, with at most as many damaged letters as its form allows; empty where none
  /// does. The headings of the formats before 2014 are among them where a letter may be one of these.
  [[nodiscard]] static anchor match(std::string_view text, std::uint32_t at, bool older = false) {
    for (const detail::damaged_form& form : detail::damaged_forms) {
      if (!older && form.older) continue;
      std::uint32_t end = at;
      std::size_t part = 0;
      for (; part < form.count; ++part) {
        if (part != 0) end = skip_marks(text, end, 2);
        const lexical::approximation near =
            form.parts[part].words.begin_of(text.substr(end), form.parts[part].most);
        if (near.distance > form.parts[part].most) break;
        end += static_cast<std::uint32_t>(near.width);
      }
      if (part == form.count) return {form.kind, {at, end_of(form.kind, text, end)}};
    }
    return {};
  }

 private:
  static constexpr std::uint32_t shortest_line = 8;

  [[nodiscard]] static std::uint32_t skip_marks(std::string_view text, std::uint32_t at, int most) noexcept {
    while (most-- != 0 && at < text.size() && !lexical::is_letter(text[at]) && !lexical::is_digit(text[at]))
      ++at;
    return at;
  }

  /// Behind the marks that end a label, or the words that end an introductory sentence.
  [[nodiscard]] static std::uint32_t end_of(anchor_kind kind, std::string_view text, std::uint32_t end) {
    const auto take = [&](auto width) {
      if (width != std::string_view::npos) end += static_cast<std::uint32_t>(width);
    };
    const std::string_view rest = text.substr(end);
    if (kind == anchor_kind::summary_lead) {
      take(imr::detail::match_prefix<grammar::summary_rest>(rest));
    } else if (kind == anchor_kind::issues_lead) {
      end += width_of_issues_rest(rest);
    } else if (kind == anchor_kind::reasons_heading) {
      take(behind_colon(rest));
    } else if (kind >= anchor_kind::determination_heading && is_heading(kind)) {
      end = std::min<std::uint32_t>(skip_label_marks(text, end), static_cast<std::uint32_t>(text.size()));
    } else if (!is_heading(kind) && kind != anchor_kind::how_lead) {
      while (end < text.size() && lexical::is_letter(text[end])) ++end;  // guidelines
      end = std::min<std::uint32_t>(skip_label_marks(text, end), static_cast<std::uint32_t>(text.size()));
    }
    return end;
  }

  /// The rest of a heading that says what the rationale is for, with its colon.
  [[nodiscard]] static std::size_t behind_colon(std::string_view rest) noexcept {
    constexpr std::size_t longest = 60;
    const std::size_t colon = rest.substr(0, longest).find(':');
    return colon == std::string_view::npos ? colon : colon + 1;
  }

  /// The rest of the sentence, `items/services set forth below:`, up to its last words however damaged.
  [[nodiscard]] static std::uint32_t width_of_issues_rest(std::string_view rest) noexcept {
    constexpr std::uint32_t longest = 60;
    constexpr lexical::approx_words last_words("forth below");
    for (std::uint32_t at = 0; at < longest && at + 1 < rest.size(); ++at) {
      if (rest[at] != ' ') continue;
      const lexical::approximation near = last_words.begin_of(rest.substr(at + 1), 4);
      if (near.distance <= 4) return skip_label_marks(rest, at + 1 + static_cast<std::uint32_t>(near.width));
    }
    return 0;
  }

  /// The colon of a label, or what became of it.
  [[nodiscard]] static std::uint32_t skip_label_marks(std::string_view text, std::uint32_t end) noexcept {
    constexpr std::string_view marks = ":;.,)'*-";
    for (int i = 0; i < 3 && end < text.size() && marks.find(text[end]) != std::string_view::npos; ++i) ++end;
    return end;
  }

  /// A heading is set in capitals, or ends in its colon.
  [[nodiscard]] static bool is_set_as_heading(const flow& flow, const anchor& heading) {
    const std::string_view text = flow.text();
    const range where = heading.where;
    const bool older = heading.kind >= anchor_kind::decisions_heading;
    if (older && (detail::is_quoted(text, where.begin) || !detail::stands_alone(flow, where))) return false;
    if (detail::is_mixed_heading(heading.kind) && text[where.end - 1] == ':') return true;
    const std::string_view words = text.substr(where.begin, where.size());
    return std::count_if(words.begin(), words.end(), lexical::is_upper) >
           std::count_if(words.begin(), words.end(), lexical::is_lower);
  }

  std::vector<anchor> found_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
