#pragma once

#include "../lexical/sentence.hpp"
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

/// Finds where letters begin in a text that holds many, line by line, with a state of a few words. A letter
/// begins at its header block, at a title above it, or at its first heading where no header stands before it:
///
///     beginning = *(title / header_row / filler) how_heading how_lead
///               / title / header of three labels or more, with another case number than the letter's before it
///
/// Nothing that stands inside a letter begins one: words of a heading inside a sentence, the case number in a
/// footer, a header that a cover page repeats. Where the beginning of a letter is lost, it begins at the
/// first heading that the letter before it already has.
class letter_finder {
 public:
  /// How far a line is read on for a heading over several lines and its introductory sentence.
  static constexpr std::size_t look_ahead = 512;
  /// How far before a heading its letter may begin.
  static constexpr std::uint64_t look_back = std::uint64_t{64} << 10;

  /// The place where the next letter begins, or none: then all that is held of the text has been read. `text`
  /// is held from byte `base` of the whole on, which is not behind `at()`; with `whole` the text ends there.
  [[nodiscard]] std::optional<std::uint64_t> next(std::string_view text, std::uint64_t base, bool whole) {
    while (!done_) {
      if (!inside_line_) {
        const std::string_view rest = text.substr(static_cast<std::size_t>(at_ - base));
        if (rest.size() < look_ahead && !whole) return std::nullopt;
        if (rest.empty()) {
          done_ = true;
          return end_run(false);
        }
        const auto found = read_line(rest.substr(0, look_ahead));
        inside_line_ = true;
        if (found) return found;
      }
      if (!pass_line(text, base, whole)) return std::nullopt;
    }
    return std::nullopt;
  }

  /// All before this byte has been read; no letter is found more than `look_back` before it.
  [[nodiscard]] std::uint64_t at() const noexcept { return at_; }

 private:
  static constexpr std::uint64_t none = detail::no_place;

  using place = std::optional<std::uint64_t>;

  /// Goes to the next line; false where it is not yet there.
  bool pass_line(std::string_view text, std::uint64_t base, bool whole) {
    const std::size_t end = detail::find_line_end(text, static_cast<std::size_t>(at_ - base));
    at_ = base + end;
    if (end == text.size() && !whole) return false;
    if (end != text.size()) {
      page_before_ = page_before_ || text[end] == '\f';
      ++at_;
    }
    inside_line_ = false;
    return true;
  }

  place read_line(std::string_view text) {
    const std::size_t length = detail::find_line_end(text, 0);
    if (at_ < read_to_ || detail::before_words(text.substr(0, length)) == length) return std::nullopt;
    if (page_before_) begin_page();
    page_before_ = false;
    const letter_line line = read_letter_line(text, length);
    place found = take(line);
    const bool begun = found || line.role == line_role::section;
    const std::size_t inner = begun ? 0 : find_inner_beginning(text, length);
    if (inner != 0) {
      at_ += inner;
      found = take(read_letter_line(text.substr(inner), length - inner));
    }
    const std::string_view words = detail::without_spaces_behind(text.substr(0, length));
    ends_sentence_ = lexical::ends_sentence(words) != lexical::sentence_end::none;
    const bool bare =
        line.role == line_role::row || std::none_of(words.begin(), words.end(), lexical::is_lower);
    page_is_bare_ = page_is_bare_ && bare;
    return found;
  }

  void begin_page() noexcept {
    if (run_.labels == 0 && run_.number == 0) run_ = {};
    // The number of the case at a page's end is a footer, unless the header's other rows follow.
    const bool footer = run_.is_bare() && run_.number != 0;
    if (footer && run_.number == now_.header.number) run_ = {};
    run_.may_be_footer = footer;
    page_ = ends_sentence_ ? at_ : none;
    page_is_bare_ = page_ != none;
  }

  place take(const letter_line& line) {
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
    const bool other = line.number != 0 && run_.number != 0 && line.number != run_.number;
    const bool again = run_.is_whole() && (run_.labels & line.labels & case_label) != 0;
    const bool footer = run_.may_be_footer && run_.is_bare() && line.number != 0;
    if (other || again || footer || !is_near(run_.begin)) found = end_run(false);
    if (run_.begin == none && line.begins_header) run_.begin = at_;
    if (run_.begin == none) return found;
    run_.add(line.labels, line.number);
    return found;
  }

  /// A header block ends. It begins a letter if it is whole and no repetition of the letter's own.
  place end_run(bool before_heading) {
    const detail::header_run run = run_;
    run_ = {};
    if (run.begin == none || at_ - run.begin > look_back) return std::nullopt;
    const bool whole = run.is_whole() || (before_heading && detail::count_labels(run.labels) >= 2);
    const bool same = run.number != 0 && run.number == now_.header.number;
    const bool behind_letter = now_.has_body() && (!same || (before_heading && now_.dispute));
    const bool begins = whole && (behind_letter || now_.has_other_header(run) || is_far_into(run.begin));
    const place found = begins ? place(begin_letter(run.begin)) : std::nullopt;
    if (!found && now_.has_body()) {
      // The same letter again, if its first heading follows.
      if (whole && !may_begin_at(title_)) title_ = run.begin;
    } else if (whole || run.number != 0) {
      title_ = none;
      now_.add(run);
    }
    return found;
  }

  /// Where the text before the first letter is too long to be its cover page.
  [[nodiscard]] bool is_far_into(std::uint64_t at) const noexcept {
    return !now_.begun && !now_.has_body() && at - letter_ > look_back;
  }
  [[nodiscard]] bool is_near(std::uint64_t at) const noexcept {
    return at != none && at_ - at <= look_back / 16;
  }

  /// A letter begins at a place, or at what stands above it.
  std::uint64_t begin_letter(std::uint64_t begin) noexcept {
    if (may_begin_at(title_) && title_ < begin) begin = title_;
    if (page_is_bare_ && may_begin_at(page_) && page_ < begin) begin = page_;
    letter_ = begin;
    now_ = {};
    older_ = {};
    title_ = page_ = late_how_ = none;
    page_is_bare_ = false;
    return begin;
  }

  /// Inside the letter that is being read, and near enough.
  [[nodiscard]] bool may_begin_at(std::uint64_t at) const noexcept {
    return at != none && at > letter_ && at_ - at <= look_back;
  }

  place take_opening(const letter_line& line) {
    const detail::header_run run = run_;
    run_ = {};
    place found;
    const std::uint64_t begin = is_near(run.begin) ? run.begin : at_;
    // A letter may tell of several issues.
    const bool titled = begin != at_ || may_begin_at(title_);
    const bool another = !line.introduced && older_.another_at(line.kind, at_) != none;
    const bool behind_letter = now_.opened ? titled || another : now_.has_body();
    if (behind_letter || now_.has_other_header(run) || is_far_into(begin)) found = begin_letter(begin);
    now_.add(run);
    now_.opened = true;
    now_.told = !line.introduced;
    if (!line.introduced) older_.add(line.kind, begin);
    title_ = none;
    return found;
  }

  /// A part of a letter before 2014. It shows that another one was begun, where that one's beginning is lost.
  place take_part(const letter_line& line) {
    place found = take_prose();
    std::uint64_t begin = found ? none : older_.another_at(line.kind, at_);
    if (!found && now_.has_body() && !now_.opened)
      begin = older_.first_at(line.kind, at_, page_ == at_ || !(now_.how || now_.dispute));
    if (may_begin_at(begin)) {
      const anchor_kind opened_by = older_.first();
      found = begin_letter(begin);
      now_.opened = now_.told = true;
      if (!detail::older_parts::opens(line.kind)) older_.add(opened_by, begin);
    }
    older_.add(line.kind, at_);
    return found;
  }

  place take_label() {
    place found = end_run(false);
    if (!found) found = end_late_how();
    now_.begun = now_.dispute = true;
    pass_anchor();
    return found;
  }

  void pass_anchor() noexcept {
    title_ = page_ = none;
    page_is_bare_ = awaits_lead_ = false;
  }

  place take_section(const letter_line& line) {
    if (line.kind == anchor_kind::how_heading || line.kind == anchor_kind::how_lead) return take_how(line);
    place found = end_run(true);
    if (!found && detail::is_of_body(line.kind)) found = end_late_how();
    if (!found && line.introduced && now_.section(line.kind) && now_.dispute)
      found = begin_letter(may_begin_at(page_) ? page_ : at_);
    now_.section(line.kind) = now_.begun = true;
    read_to_ = at_ + line.end;
    pass_anchor();
    return found;
  }

  /// A letter whose first sections are lost, or whose last is HOW, is followed by HOW. It begins another
  /// letter if what belongs behind it follows.
  place end_late_how() noexcept {
    if (!may_begin_at(late_how_)) return std::nullopt;
    const place found = begin_letter(late_how_);
    now_.begun = now_.how = true;
    return found;
  }

  place take_how(const letter_line& line) {
    if (line.kind == anchor_kind::how_lead && std::exchange(awaits_lead_, false)) return std::nullopt;
    const detail::header_run run = run_;
    const bool footer =
        run.is_bare() && run.number != 0 && (run.may_be_footer || run.number == now_.header.number);
    const bool headed = is_near(run.begin) && !footer;
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
  /// Where the letter that is being read begins.
  std::uint64_t letter_ = 0;
  /// What begins before this place belongs to the heading that was read last.
  std::uint64_t read_to_ = 0;
  std::uint64_t title_ = none;
  /// HOW, where it stands behind other sections.
  std::uint64_t late_how_ = none;
  /// The page, if the text before it ends a sentence.
  std::uint64_t page_ = none;
  bool page_is_bare_ = false;
  /// The heading HOW was read last, and its introductory sentence may follow behind a footer.
  bool awaits_lead_ = false;
  bool page_before_ = false;
  bool ends_sentence_ = true;
  bool inside_line_ = false;
  bool done_ = false;
  detail::header_run run_;
  detail::letter_parts now_;
  detail::older_parts older_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
