#pragma once

#include "../lexical/sentence.hpp"
#include "format_signs.hpp"
#include "item_place.hpp"
#include "letter_line.hpp"
#include "letter_parts.hpp"
#include "line.hpp"
#include "older_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace layout {
namespace detail {

/// Tells line by line where letters begin, with a state of a few words. A letter begins at its header block,
/// at a title above it, or at its first heading where no header stands before it:
///
///     beginning = *(title / header_row / filler) how_heading how_lead
///               / title / header of three labels or more, with another case number than the letter's before it
///
/// Nothing that stands inside a letter begins one: words of a heading inside a sentence, the case number in a
/// footer, a header that a cover page repeats. Where the beginning of a letter is lost, it begins at the
/// first heading that the letter before it already has, or at a part that the letters of its format do not
/// have.
class letter_beginnings {
 public:
  using place = std::optional<std::uint64_t>;

  /// How far before a heading its letter may begin.
  static constexpr std::uint64_t look_back = std::uint64_t{64} << 10;

  /// Reads the line at a place, with the text behind it as far as `look_ahead`; returns where a letter begins
  /// that it shows. Takes `at` on to a letter's beginning inside the line.
  place read_line(std::string_view text, std::uint64_t& at) {
    at_ = at;
    const std::size_t length = find_line_end(text, 0);
    const std::size_t skipped = before_words(text.substr(0, length));
    const bool apart = std::exchange(blank_before_, skipped == length) || page_before_;
    if (at_ < read_to_ || skipped == length) return std::nullopt;
    if (page_before_) begin_page();
    page_before_ = false;
    if (signs_.is_narrowed()) item_.add(text.substr(skipped, length - skipped), at_, apart);
    const letter_line line = read_letter_line(text, length);
    place found = take(line);
    const bool inside = !found && line.role != line_role::section;
    if (const std::size_t inner = inside ? find_inner_beginning(text, length) : 0) {
      at_ = at += inner;
      found = take(read_letter_line(text.substr(inner), length - inner));
    }
    const std::string_view words = without_spaces_behind(text.substr(0, length));
    ends_sentence_ = lexical::ends_sentence(words) != lexical::sentence_end::none;
    if (line.role != line_role::row && std::any_of(words.begin(), words.end(), lexical::is_lower))
      page_is_bare_ = false;
    return found;
  }

  /// The text ends at a place.
  place end(std::uint64_t at) {
    at_ = at;
    return end_run(false);
  }

  /// A form feed stands before the next line.
  void pass_page() noexcept { page_before_ = true; }

 private:
  void begin_page() noexcept {
    if (run_.labels == 0 && run_.number == 0) run_ = {};
    // The number of the case at a page's end is a footer, unless the header's other rows follow.
    const bool footer = run_.is_bare() && run_.number != 0;
    if (footer && run_.number == now_.header.number) run_ = {};
    run_.may_be_footer = footer;
    page_ = ends_sentence_ ? at_ : no_place;
    page_is_bare_ = page_ != no_place;
  }

  place take(const letter_line& line) {
    const format_sign sign = sign_of(line);
    const std::uint64_t other = signs_.take(sign);
    place found = take_role(line);
    if (!found && may_begin_at(other)) {
      found = begin_letter(other);
      if (line.role == line_role::part) begin_older(line, first_of(line.formats));
      take_role(line);
    }
    if (found) signs_.take(sign);
    return found;
  }

  [[nodiscard]] format_sign sign_of(const letter_line& line) const noexcept {
    const bool first = line.role == line_role::part && older_parts::opens(line.kind) &&
                       (page_ == at_ || !(now_.how || now_.dispute));
    const std::uint64_t at = line.role == line_role::label ? item_.before(at_) : at_;
    return {line.kind, line.formats, line.sure || first, at};
  }

  place take_role(const letter_line& line) {
    switch (line.role) {
      case line_role::filler: return std::nullopt;
      case line_role::row: return take_row(line);
      case line_role::prose: return take_prose();
      case line_role::title: title_ = at_; return std::nullopt;
      case line_role::opening: return take_opening(line);
      case line_role::section: return take_section(line);
      case line_role::label: return take_label();
      case line_role::part: return take_part(line);
    }
    return std::nullopt;
  }

  place take_prose() {
    page_is_bare_ = awaits_lead_ = false;
    const place found = end_run(false);
    now_.add_text();
    return found;
  }

  place take_row(const letter_line& line) {
    place found;
    if (run_.ends_before(line.labels, line.number) || !is_near(run_.begin)) found = end_run(false);
    if (run_.begin == no_place && line.begins_header) run_.begin = at_;
    if (run_.begin != no_place) run_.add(line.labels, line.number);
    return found;
  }

  /// A header block ends. It begins a letter if it is whole and no repetition of the letter's own.
  place end_run(bool before_heading) {
    const header_run run = run_;
    run_ = {};
    if (run.begin == no_place || at_ - run.begin > look_back) return std::nullopt;
    const bool whole = run.is_whole() || (before_heading && count_labels(run.labels) >= 2);
    const bool same = run.number != 0 && run.number == now_.header.number;
    const bool behind = now_.has_body() && (!same || (before_heading && now_.dispute));
    const bool begins = whole && (behind || now_.has_other_header(run) || is_far_into(run.begin));
    const place found = begins ? place(begin_letter(run.begin)) : std::nullopt;
    if (!found && now_.has_body()) {
      // The same letter again, if its first heading follows.
      if (whole && !may_begin_at(title_)) title_ = run.begin;
    } else if (whole || run.number != 0) {
      title_ = no_place;
      now_.add(run);
    }
    return found;
  }

  /// Where the text before the first letter is too long to be its cover page.
  [[nodiscard]] bool is_far_into(std::uint64_t at) const noexcept {
    return !now_.begun && !now_.has_body() && at - letter_begin_ > look_back;
  }
  [[nodiscard]] bool is_near(std::uint64_t at) const noexcept {
    return at != no_place && at_ - at <= look_back / 16;
  }

  /// A letter begins at a place, or at what stands above it.
  std::uint64_t begin_letter(std::uint64_t begin) noexcept {
    if (may_begin_at(title_) && title_ < begin) begin = title_;
    if (page_is_bare_ && may_begin_at(page_) && page_ < begin) begin = page_;
    letter_begin_ = begin;
    now_ = {};
    older_ = {};
    signs_ = {};
    title_ = page_ = late_how_ = no_place;
    page_is_bare_ = false;
    return begin;
  }

  /// Inside the letter that is being read, and near enough.
  [[nodiscard]] bool may_begin_at(std::uint64_t at) const noexcept {
    return at != no_place && at > letter_begin_ && at_ - at <= look_back;
  }

  place take_opening(const letter_line& line) {
    const header_run run = run_;
    run_ = {};
    place found;
    const std::uint64_t begin = is_near(run.begin) ? run.begin : at_;
    // A letter may tell of several issues.
    const bool titled = begin != at_ || may_begin_at(title_);
    const bool another = !line.introduced && older_.another_at(line.kind, at_) != no_place;
    const bool behind_letter = now_.opened ? titled || another : now_.has_body();
    if (behind_letter || now_.has_other_header(run) || is_far_into(begin)) found = begin_letter(begin);
    now_.add(run);
    now_.opened = true;
    now_.told = !line.introduced;
    if (!line.introduced) older_.add(line.kind, begin);
    title_ = no_place;
    return found;
  }

  /// A part of a letter before 2014. It shows that another one was begun, where that one's beginning is lost.
  place take_part(const letter_line& line) {
    place found = take_prose();
    const std::uint64_t begin = found ? no_place : older_.another_at(line.kind, at_);
    if (may_begin_at(begin)) {
      const anchor_kind first = older_.first();
      found = begin_letter(begin);
      begin_older(line, first);
    }
    older_.add(line.kind, at_);
    return found;
  }

  /// A letter begins at an older part; its first one may be lost.
  void begin_older(const letter_line& line, anchor_kind first) noexcept {
    now_.opened = now_.told = true;
    const bool opens = older_parts::opens(line.kind) || line.kind == anchor_kind::determinations;
    if (!opens) older_.add(first, letter_begin_);
  }

  place take_label() {
    place found = end_run(false);
    if (!found) found = end_late_how();
    now_.begun = now_.dispute = true;
    item_.pass_label();
    pass_anchor();
    return found;
  }

  void pass_anchor() noexcept {
    title_ = page_ = no_place;
    page_is_bare_ = awaits_lead_ = false;
  }

  place take_section(const letter_line& line) {
    if (line.kind == anchor_kind::how_heading || line.kind == anchor_kind::how_lead) return take_how(line);
    place found = end_run(true);
    if (!found && is_of_body(line.kind)) found = end_late_how();
    if (!found && line.introduced && now_.section(line.kind) && now_.dispute)
      found = begin_letter(may_begin_at(page_) ? page_ : at_);
    now_.section(line.kind) = now_.begun = true;
    read_to_ = at_ + line.end;
    pass_anchor();
    return found;
  }

  /// HOW behind other sections begins another letter if what belongs behind it follows.
  place end_late_how() noexcept {
    if (!may_begin_at(late_how_)) return std::nullopt;
    const std::uint64_t begin = begin_letter(late_how_);
    now_.begun = now_.how = true;
    return begin;
  }

  place take_how(const letter_line& line) {
    if (awaits_lead_ && (line.kind == anchor_kind::how_lead || !is_near(run_.begin))) {
      awaits_lead_ = !line.introduced;  // printed twice
      read_to_ = at_ + line.end;
      return std::nullopt;
    }
    const header_run run = run_;
    const bool headed = is_near(run.begin) && !run.is_footer_of(now_.header);
    if (!headed && !line.introduced && !ends_sentence_ && now_.has_body()) return std::nullopt;
    run_ = {};
    place found;
    const std::uint64_t begin = headed ? run.begin : at_;
    const bool other = headed && now_.has_other_header(run);
    const bool late = now_.has_body() && !now_.opened && !now_.how && !headed && !may_begin_at(title_);
    if (!late && (now_.has_body() || other || is_far_into(begin))) found = begin_letter(begin);
    if (headed) now_.add(run);
    if (late) late_how_ = begin;
    now_.begun = now_.how = true;
    read_to_ = at_ + line.end;
    pass_anchor();
    awaits_lead_ = !line.introduced;
    return found;
  }

  std::uint64_t at_ = 0;
  std::uint64_t letter_begin_ = 0;
  /// What begins before this place belongs to the heading that was read last.
  std::uint64_t read_to_ = 0;
  std::uint64_t title_ = no_place;
  /// HOW behind other sections, and the page, if the text before it ends a sentence.
  std::uint64_t late_how_ = no_place;
  std::uint64_t page_ = no_place;
  bool page_is_bare_ = false;
  /// HOW was read last, and its introductory sentence may follow behind a footer.
  bool awaits_lead_ = false;
  bool page_before_ = false;
  bool blank_before_ = false;
  bool ends_sentence_ = true;
  header_run run_;
  letter_parts now_;
  older_parts older_;
  format_signs signs_;
  item_place item_;
};

}  // namespace detail
}  // namespace layout
}  // namespace v0
}  // namespace imr
