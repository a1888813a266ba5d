#pragma once

#include "../detail/peg.hpp"
#include "../grammar/case_number.hpp"
#include "../grammar/closing.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "anchor_kind.hpp"
#include "flow.hpp"
#include "rule_finder.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds what stands around the sections of a letter: the rest of the cover page behind its labelled block,
/// and the signature with the list of copies and the proof of service. What a letter is known by are its
/// other anchors; these are looked for where there are some.
class boundary_finder {
 public:
  void find(const flow& flow, std::vector<anchor>& anchors) {
    const auto is_of_section = [](const anchor& a) { return !is_dispute_label(a.kind); };
    const auto first = std::find_if(anchors.begin(), anchors.end(), is_of_section);
    if (first == anchors.end()) return;
    const std::uint32_t sections = first->where.begin;
    const std::uint32_t cover = find_cover(flow, sections);
    const std::uint32_t closing = find_closing(flow, sections, last_label(anchors));
    if (cover < sections) anchors.insert(anchors.begin(), {anchor_kind::cover, {cover, cover}});
    if (closing == flow.size()) return;
    const auto behind =
        std::upper_bound(anchors.begin(), anchors.end(), closing,
                         [](std::uint32_t at, const anchor& a) { return at < a.where.begin; });
    anchors.insert(behind, {anchor_kind::closing, {closing, closing}});
  }

 private:
  template <class Rule> [[nodiscard]] static bool begins(std::string_view text, std::uint32_t at) {
    return imr::detail::match_prefix<Rule>(text.substr(at)) != std::string_view::npos;
  }

  /// Where the cover's labelled block ends; `end` where there is no cover page. Where the list of treatments
  /// stands before all values, the columns of the block were read one behind the other, and it goes on behind
  /// the list.
  [[nodiscard]] static std::uint32_t find_cover(const flow& flow, std::uint32_t end) {
    const std::string_view text = flow.text();
    std::uint32_t looked_at = 0;
    for (const std::uint32_t at : flow.line_starts()) {
      if (at >= end) break;
      const char initial = lexical::to_lower(text[at]);
      if (initial == 't' && begins<grammar::treatments_label>(text, at)) {
        if (has_value(text.substr(0, at), looked_at)) return at;
        looked_at = at;
      }
      if ((initial == 'f' || initial == 'm') && begins<grammar::cover_text>(text, at)) return at;
    }
    return end;
  }

  /// Whether a value of the header's table stands in a text from a place on: a case number, or a day.
  [[nodiscard]] static bool has_value(std::string_view text, std::size_t from) {
    imr::detail::work_in_blocks(text.size() - from);
    for (std::size_t at = text.find_first_of("-/", from); at != std::string_view::npos;
         at = text.find_first_of("-/", at + 1)) {
      imr::detail::work(1);
      constexpr std::size_t before_mark = 4;  // CM15-0012345
      const bool number = at >= before_mark && imr::detail::match_prefix<grammar::case_number>(
                                                   text.substr(at - before_mark)) != std::string_view::npos;
      const bool day = at != 0 && at + 3 < text.size() && lexical::is_digit(text[at - 1]) &&
                       lexical::is_digit(text[at + 1]) &&
                       (text[at + 2] == text[at] || text[at + 3] == text[at]);
      if (number || day) return true;
    }
    return false;
  }

  [[nodiscard]] static std::uint32_t last_label(const std::vector<anchor>& anchors) {
    return anchors.back().where.end;
  }

  /// Where the signature, the list of copies, the proof of service or what else closes a letter begins behind
  /// the last of the letter's anchors; the letter's end without one.
  [[nodiscard]] static std::uint32_t find_closing(const flow& flow, std::uint32_t sections,
                                                  std::uint32_t from) {
    const std::string_view text = flow.text();
    const auto& starts = flow.line_starts();
    for (auto at = std::lower_bound(starts.begin(), starts.end(), (std::max)(from, sections));
         at != starts.end(); ++at) {
      if (fills_line<grammar::closing_line>(flow, *at)) return *at;
      const bool closes =
          begins_closing(flow, *at) || is_last_line(flow, *at, at + 1 == starts.end() ? 0 : at[1]);
      if (closes && ends_sentence_before(text, *at)) return *at;
    }
    return flow.size();
  }

  [[nodiscard]] static bool begins_closing(const flow& flow, std::uint32_t at) {
    return begins<grammar::closing_beginning>(flow.text(), at) ||
           fills_line<grammar::closing_heading>(flow, at);
  }

  /// Who wrote and typed a letter, or when, on its last line or right before what else closes it; `next` is the
  /// line behind it.
  [[nodiscard]] static bool is_last_line(const flow& flow, std::uint32_t at, std::uint32_t next) {
    if (!fills_line<grammar::last_line>(flow, at)) return false;
    return next == 0 || begins_closing(flow, next) || fills_line<grammar::closing_line>(flow, next);
  }

  /// `Sincerely,` on a line of its own, or a heading.
  template <class Rule> [[nodiscard]] static bool fills_line(const flow& flow, std::uint32_t at) {
    const std::size_t width = imr::detail::match_prefix<Rule>(flow.text().substr(at));
    if (width == std::string_view::npos) return false;
    const std::uint32_t next = detail::after_blank(flow.text(), at + static_cast<std::uint32_t>(width));
    return next >= flow.size() || flow.is_line_start(next);
  }

  [[nodiscard]] static bool ends_sentence_before(std::string_view text, std::uint32_t at) {
    return at != 0 && lexical::ends_sentence(text.substr(0, at - 1)) != lexical::sentence_end::none;
  }
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
