#pragma once

#include "../check/check.hpp"
#include "../layout/findings.hpp"
#include "../layout/page_order.hpp"
#include "../layout/scan.hpp"
#include "../limits.hpp"
#include "../model/letter.hpp"
#include "../parsed.hpp"
#include "action/conclusion.hpp"
#include "action/guideline.hpp"
#include "action/notice_header.hpp"
#include "action/order.hpp"
#include "action/partial.hpp"
#include "action/repeated_header.hpp"
#include "action/reviewer.hpp"
#include "action/summary.hpp"
#include "action/told_decision.hpp"
#include "context.hpp"
#include "outlet.hpp"
#include "separate.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// What a parser does: cuts a letter into blocks, reads each with its grammar, hands on what it read, and
/// checks the whole.
class letter_reader {
 public:
  explicit letter_reader(const limits& bounds) : bounds_(bounds) {}
  letter_reader(const letter_reader&) = delete;
  letter_reader& operator=(const letter_reader&) = delete;

  status read(std::string_view text, const outlet& to, std::uint64_t offset) {
    read_layout(text, offset);
    context ctx(scan_.flow(), &arena_, found_);
    const bool letter = read_header(ctx);
    record_.format = letter ? scan_.form().format : format::unknown;
    if (!to(letter_begin{record_.format, record_.where})) return status::stopped;
    if (letter) {
      report_layout(ctx);
      if (!deliver_sections(to, ctx)) return status::stopped;
    } else {
      ctx.report(code::not_a_letter, first_line(),
                 "this text holds no heading, label or decision of a letter");
    }
    return finish(to);
  }

 private:
  void read_layout(std::string_view text, std::uint64_t offset) {
    record_ = letter();
    documents_ = documents_reviewed();
    arena_.reset();
    found_.clear(bounds_.diagnostics);
    const std::size_t most = (std::min)(bounds_.letter_bytes, most_letter_bytes);
    record_.where = {offset, text.size()};
    if (text.size() > most) {
      found_.add({code::limit_reached,
                  {offset + most, text.size() - most},
                  "the letter is longer than the limit; the rest is not read",
                  {}});
      text = text.substr(0, most);
    }
    scan_.read(text, offset);
  }

  /// Reads the header block; false where the text is no letter. A letter may be nothing but its header.
  bool read_header(context& ctx) {
    const auto& sections = scan_.sections();
    if (sections.empty()) return false;
    if (sections.front().kind != section_kind::header) return true;
    const bool bare = scan_.anchors().empty();
    const std::string_view block = scan_.flow().text(sections.front().whole);
    header_.read(bare ? beginning_of(block) : block, record_.header, ctx);
    if (scan_.form().format == format::notice_2013 && !header_.names_denial())
      read_disputed_denial(layout::begin_of_documents(sections, scan_.flow().size()), record_.header, ctx);
    read_repeated_header(sections, header_, record_.header, ctx);
    return !bare || (header_.found() && header_.names_case(record_.header));
  }

  /// Whole words, as many as are looked at in a text without any heading.
  [[nodiscard]] static std::string_view beginning_of(std::string_view block) noexcept {
    if (block.size() <= longest_bare_header) return block;
    const std::size_t cut = block.rfind(' ', longest_bare_header);
    return block.substr(0, cut == std::string_view::npos ? 0 : cut);
  }

  void report_layout(context& ctx) {
    layout::report_sections(scan_.sections(), ctx, scan_.form());
    layout::report_disputes(scan_.disputes(), ctx, scan_.form());
    layout::report_stray(scan_, ctx);
    layout::page_order(ctx).report();
    const std::size_t invalid = scan_.flow().first_invalid();
    if (invalid != layout::flow::npos) {
      ctx.report(code::invalid_utf8, span{record_.where.offset + invalid, 1},
                 "this byte is not UTF-8; text values keep it as it is");
    }
  }

  bool deliver_sections(const outlet& to, context& ctx) {
    const auto& sections = scan_.sections();
    last_on_reviewer_ = sections.size();
    while (last_on_reviewer_ != 0 && !is_on_reviewer(sections[last_on_reviewer_ - 1])) --last_on_reviewer_;
    next_dispute_ = 0;
    ctx.reserve(record_.disputes, (std::min)(scan_.disputes().size(), bounds_.disputes));
    for (std::size_t i = 0; i < sections.size(); ++i) {
      const section whole{sections[i].kind, place_of_section(i)};
      ctx.push(record_.sections, whole);
      if (!to(whole) || !deliver_content(to, i, ctx)) return false;
      if (!deliver_disputes(to, sections[i].whole.end, ctx)) return false;
    }
    return true;
  }

  /// The bytes of a section: the sections share every byte of the letter between them.
  [[nodiscard]] span place_of_section(std::size_t i) const {
    const auto& sections = scan_.sections();
    const std::uint64_t begin = i == 0 ? 0 : scan_.flow().source_of(sections[i].whole.begin);
    const bool last = i + 1 == sections.size();
    const std::uint64_t end =
        last ? record_.where.length : scan_.flow().source_of(sections[i + 1].whole.begin);
    return {record_.where.offset + begin, end - begin};
  }

  bool deliver_content(const outlet& to, std::size_t i, context& ctx) {
    const layout::section_block& s = scan_.sections()[i];
    switch (s.kind) {
      case section_kind::header: return to(record_.header);
      case section_kind::how:
      case section_kind::credentials: return deliver_reviewer(to, i, ctx);
      case section_kind::documents:
        if (!documents_.text.empty() || s.content.empty()) return true;
        documents_.text = ctx.quote(s.content);
        return to(documents_);
      case section_kind::summary:
        if (!record_.clinical_summary.text.empty() || s.content.empty()) return true;
        record_.clinical_summary.text = ctx.quote(s.content);
        summary_.read(scan_.flow().text(scan_.flow().trimmed(s.content)), record_.header,
                      record_.clinical_summary, ctx);
        return to(record_.clinical_summary);
      case section_kind::issues:
      case section_kind::other: return true;
    }
    return true;
  }

  [[nodiscard]] static bool is_on_reviewer(const layout::section_block& s) noexcept {
    return s.kind == section_kind::how || s.kind == section_kind::credentials;
  }

  /// The reviewer is told in two sections; the record is delivered once, behind the last of them.
  bool deliver_reviewer(const outlet& to, std::size_t i, context& ctx) {
    const layout::section_block& s = scan_.sections()[i];
    read_credentials_in(s, ctx);
    read_reviewer_prose(scan_.flow().text(s.content), record_.reviewer, ctx);
    return i + 1 != last_on_reviewer_ || to(record_.reviewer);
  }

  void read_credentials_in(const layout::section_block& s, context& ctx) {
    const layout::flow& flow = scan_.flow();
    const auto& anchors = scan_.anchors();
    const auto starts_before = [](const layout::anchor& a, std::uint32_t at) { return a.where.begin < at; };
    auto a = std::lower_bound(anchors.begin(), anchors.end(), s.whole.begin, starts_before);
    for (; a != anchors.end() && a->where.begin < s.whole.end; ++a) {
      const std::uint32_t next = a + 1 != anchors.end() ? (a + 1)->where.begin : flow.size();
      const layout::range value = flow.trimmed({a->where.end, (std::min)(next, s.whole.end)});
      if (a->kind == layout::anchor_kind::states_label && record_.reviewer.licensed_states.empty()) {
        read_credentials<grammar::state_credentials>(flow.text(value), record_.reviewer, ctx);
      } else if (a->kind == layout::anchor_kind::certifications_label &&
                 record_.reviewer.specialties.empty()) {
        read_credentials<grammar::specialty_credentials>(flow.text(value), record_.reviewer, ctx);
      }
    }
  }

  /// Delivers the disputes that begin before a place, from the last one delivered on.
  bool deliver_disputes(const outlet& to, std::uint32_t end, context& ctx) {
    const auto& blocks = scan_.disputes();
    for (; next_dispute_ < blocks.size() && blocks[next_dispute_].whole.begin < end; ++next_dispute_) {
      if (next_dispute_ == bounds_.disputes) {
        ctx.report(code::limit_reached, blocks[next_dispute_].item,
                   "the letter has more disputed items than the limit; the rest is not read");
      }
      if (next_dispute_ >= bounds_.disputes) continue;
      dispute& d = record_.disputes.emplace_back();
      read_dispute(blocks[next_dispute_], d, ctx);
      if (!to(d)) return false;
    }
    return true;
  }

  void read_dispute(const layout::dispute_block& b, dispute& d, context& ctx) const {
    d.where = scan_.flow().place(b.whole);
    d.decision = b.verdict.value;
    d.decision_text = ctx.quote(b.verdict.words);
    const auto in_part = read_partial(scan_.flow().text(b.item), ctx);
    if (in_part) d.partial = in_part->parts;
    d.item = ctx.quote(d.partial ? without_verb(b.item) : b.item);
    read_order(in_part ? in_part->disputed : scan_.flow().text(b.item), d.order, ctx);
    if (!b.values[0].empty()) read_guideline(b.values[0], d.claims_administrator_guideline.emplace(), ctx);
    if (!b.values[1].empty()) read_guideline(b.values[1], d.reviewer_guideline.emplace(), ctx);
    d.rationale.text = ctx.quote(b.values[2]);
    d.rationale.conclusion = read_conclusion(scan_.flow().text(b.values[2]),
                                             in_part ? in_part->disputed : scan_.flow().text(b.item), ctx);
    if (b.by_rationale) settle_decision(b, scan_.form().expected, d, ctx);
  }

  /// The item that tells what was authorized ends in `is` before its colon.
  [[nodiscard]] layout::range without_verb(layout::range item) const {
    const std::string_view text = scan_.flow().text(item);
    for (const std::string_view verb : {std::string_view(" is"), std::string_view(" are")}) {
      if (lexical::detail::ends_with_ignoring_case(text, verb))
        item.end -= static_cast<std::uint32_t>(verb.size());
    }
    return item;
  }

  [[nodiscard]] span first_line() const {
    const std::string_view letter = scan_.flow().letter();
    return {record_.where.offset, (std::min)(letter.find_first_of("\r\n"), letter.size())};
  }

  void check_consistency() {
    const auto report = [&](code what, span where, span related, std::string_view message) {
      found_.add({what, where, message, related});
    };
    workspace_.use(scan_.flow().is_mended() ? &scan_.flow() : nullptr);
    check::run(record_, workspace_, report);
  }

  status finish(const outlet& to) {
    check_consistency();
    found_.sort();
    bool recovered = false;
    for (const diagnostic& d : found_.list()) {
      recovered = recovered || d.severity() == severity::error || is_layout(d);
      if (!to(d)) return status::stopped;
    }
    const bool cut =
        scan_.disputes().size() > bounds_.disputes || scan_.flow().letter().size() < record_.where.length;
    record_.outcome = cut ? outcome::unknown : outcome_of(record_.disputes);
    const letter_end end{record_.outcome, record_.disputes.size(), found_.list().size()};
    if (!to(end)) return status::stopped;
    if (record_.format == format::unknown) return status::failed;
    return recovered ? status::recovered : status::complete;
  }

  [[nodiscard]] static bool is_layout(const diagnostic& d) noexcept {
    return d.severity() == severity::warning && d.code <= code::invalid_utf8;
  }

  [[nodiscard]] static outcome outcome_of(const list<dispute>& disputes) noexcept {
    if (disputes.empty()) return outcome::unknown;
    decision common = disputes.front().decision;
    for (const dispute& d : disputes) {
      if (d.decision == decision::unknown) return outcome::unknown;
      if (d.decision != common) common = decision::partially_overturned;
    }
    return static_cast<outcome>(common);
  }

  /// A text without any heading is looked at this far for a header block.
  static constexpr std::size_t longest_bare_header = 4096;

  limits bounds_;
  layout::scan scan_;
  arena arena_;
  findings found_;
  header_reader header_;
  summary_reader summary_;
  check::workspace workspace_;
  letter record_;
  documents_reviewed documents_;
  std::size_t next_dispute_ = 0;
  /// One more than the index of the last section on the reviewer.
  std::size_t last_on_reviewer_ = 0;
};

template <class Reader> Reader* reading_of_letters<Reader>::make(const limits& bounds) {
  return new Reader(bounds);
}
template <class Reader>
status reading_of_letters<Reader>::read(Reader& reader, std::string_view text, const outlet& to,
                                        std::uint64_t offset) {
  return reader.read(text, to, offset);
}
template <class Reader> void reading_of_letters<Reader>::operator()(Reader* reader) const noexcept {
  delete reader;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
