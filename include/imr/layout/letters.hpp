#pragma once

#include "../detail/work.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/sentence.hpp"
#include "letter_line.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The end of the line that goes on at a place, or the text's size. Looked for in blocks, as a text may have one kind of
/// line end alone.
[[nodiscard]] inline std::size_t find_line_end(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t block_size = 256;
  while (at < text.size()) {
    std::size_t size = (std::min)(block_size, text.size() - at);
    const std::size_t block = size;
    imr::detail::work_in_blocks(3 * size);
    for (const char end : {'\n', '\r', '\f'}) {
      const void* const hit = std::memchr(text.data() + at, end, size);
      if (hit != nullptr) size = static_cast<std::size_t>(static_cast<const char*>(hit) - text.data()) - at;
    }
    at += size;
    if (size != block) return at;
  }
  return text.size();
}

}  // namespace detail

/// Finds where letters begin in a text that holds many, line by line, with a state of a few words. A letter begins at its
/// header block, at a title above it, or at its first heading where no header stands before it:
///
///     beginning = *(title / header_row / filler) how_heading how_lead
///               / title / header of three labels or more, with another case number than the letter's before it
///
/// Nothing that stands inside a letter begins one: words of a heading inside a sentence, the case number in a footer, a
/// header that a cover page repeats. Where the beginning of a letter is lost, it begins at the first heading that the
/// letter before it already has.
class letter_finder {
 public:
  /// How far a line is read on for a heading over several lines and its introductory sentence.
  static constexpr std::size_t look_ahead = 512;
  /// How far before a heading its letter may begin.
  static constexpr std::uint64_t look_back = std::uint64_t{64} << 10;

  /// The place where the next letter begins, or none: then all that is known of the text has been read. `text` begins at
  /// byte `base` of the whole, not behind the last place found and not more than `look_back` before what was last given;
  /// `whole` says that it goes on to the end.
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
  static constexpr std::uint64_t none = ~std::uint64_t{0};

  /// A header block that is being read.
  struct header_run {
    std::uint64_t begin = none;
    std::uint8_t labels = 0;
    std::uint64_t number = 0;
  };

  /// What the letter has so far.
  struct letter_parts {
    bool begun = false;
    bool opened = false;
    bool how = false;
    bool credentials = false;
    bool documents = false;
    bool summary = false;
    bool issues = false;
    bool dispute = false;
    std::uint8_t labels = 0;
    std::uint64_t number = 0;

    [[nodiscard]] bool has_body() const noexcept { return opened || how || summary || issues || dispute; }
  };

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
    const letter_line line = read_letter_line(text, length);
    const place found = take(line);
    ends_sentence_ = lexical::ends_sentence(trimmed(text.substr(0, length))) != lexical::sentence_end::none;
    page_before_ = false;
    return found;
  }

  [[nodiscard]] static std::string_view trimmed(std::string_view line) noexcept {
    const char* const begin = line.data();
    while (const std::size_t width = lexical::space_length_before(begin, begin + line.size()))
      line.remove_suffix(width);
    return line;
  }

  void begin_page() noexcept {
    if ((run_.labels & ~unsigned{case_label}) == 0 && run_.number != 0) run_ = {};  // a footer with the case number
    page_ = ends_sentence_ ? at_ : none;
    page_is_bare_ = page_ != none;
  }

  place take(const letter_line& line) {
    switch (line.role) {
      case line_role::filler: return std::nullopt;
      case line_role::row: return take_row(line);
      case line_role::prose: page_is_bare_ = false; return end_run(false);
      case line_role::title: title_ = at_; return std::nullopt;
      case line_role::opening: return take_opening();
      case line_role::section: return take_section(line);
      case line_role::label: return take_label();
    }
    return std::nullopt;
  }

  place take_row(const letter_line& line) {
    place found;
    const bool other = line.number != 0 && run_.number != 0 && line.number != run_.number;
    if (other || !is_near(run_.begin)) found = end_run(false);
    if (run_.begin == none && line.begins_header) run_.begin = at_;
    if (run_.begin == none) return found;
    run_.labels = static_cast<std::uint8_t>(run_.labels | line.labels);
    if (run_.number == 0) run_.number = line.number;
    return found;
  }

  /// A header block ends. It begins a letter if it is whole and no repetition of the letter's own.
  place end_run(bool before_heading) {
    const header_run run = run_;
    run_ = {};
    if (run.begin == none || at_ - run.begin > look_back) return std::nullopt;
    const unsigned labels = detail::count_labels(run.labels);
    const bool whole = labels >= 3 || (before_heading && labels >= 2);
    const bool same = run.number != 0 && run.number == now_.number;
    const bool other = run.number != 0 && now_.number != 0 && !same;
    const bool again = other && detail::count_labels(run.labels & now_.labels) >= 2;
    const bool behind_letter = now_.has_body() && (!same || (before_heading && now_.dispute));
    const bool begins = whole && (behind_letter || again || is_far_into(run.begin));
    const place found = begins ? place(begin_letter(run.begin)) : std::nullopt;
    if (whole || run.number != 0) {
      now_.begun = true;
      title_ = none;
      now_.labels = static_cast<std::uint8_t>(now_.labels | run.labels);
      if (now_.number == 0) now_.number = run.number;
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
    title_ = page_ = none;
    page_is_bare_ = false;
    return begin;
  }

  /// Inside the letter that is being read, and near enough.
  [[nodiscard]] bool may_begin_at(std::uint64_t at) const noexcept {
    return at != none && at > letter_ && at_ - at <= look_back;
  }

  place take_opening() {
    const header_run run = run_;
    run_ = {};
    place found;
    if (now_.has_body() || is_far_into(at_)) found = begin_letter(run.begin != none ? run.begin : at_);
    now_.begun = now_.opened = true;
    if (now_.number == 0) now_.number = run.number;
    return found;
  }

  place take_label() {
    const place found = end_run(false);
    now_.begun = now_.dispute = true;
    pass_anchor();
    return found;
  }

  void pass_anchor() noexcept {
    title_ = page_ = none;
    page_is_bare_ = false;
  }

  place take_section(const letter_line& line) {
    if (line.kind == anchor_kind::how_heading || line.kind == anchor_kind::how_lead) return take_how(line);
    place found = end_run(true);
    bool& has = part_of(line.kind);
    if (!found && line.introduced && has && now_.dispute) found = begin_letter(may_begin_at(page_) ? page_ : at_);
    part_of(line.kind) = now_.begun = true;
    read_to_ = at_ + line.end;
    pass_anchor();
    return found;
  }

  [[nodiscard]] bool& part_of(anchor_kind kind) noexcept {
    switch (kind) {
      case anchor_kind::documents_heading: return now_.documents;
      case anchor_kind::summary_heading:
      case anchor_kind::summary_lead: return now_.summary;
      case anchor_kind::issues_heading:
      case anchor_kind::issues_lead: return now_.issues;
      default: return now_.credentials;
    }
  }

  place take_how(const letter_line& line) {
    const header_run run = run_;
    const bool headed = run.begin != none && is_near(run.begin) &&
                        (run.number == 0 || run.number != now_.number || (run.labels & ~unsigned{case_label}) != 0);
    if (!headed && !line.introduced && !ends_sentence_ && now_.has_body()) return std::nullopt;
    run_ = {};
    place found;
    const std::uint64_t begin = headed ? run.begin : at_;
    if (now_.has_body() || is_far_into(begin)) found = begin_letter(begin);
    now_.begun = now_.how = true;
    if (headed) {
      now_.labels = static_cast<std::uint8_t>(now_.labels | run.labels);
      if (now_.number == 0) now_.number = run.number;
    }
    read_to_ = at_ + line.end;
    pass_anchor();
    return found;
  }

  std::uint64_t at_ = 0;
  /// Where the letter that is being read begins.
  std::uint64_t letter_ = 0;
  /// The heading that was read last, with its sentence, ends here.
  std::uint64_t read_to_ = 0;
  std::uint64_t title_ = none;
  /// The page, if the text before it ends a sentence.
  std::uint64_t page_ = none;
  bool page_is_bare_ = false;
  bool page_before_ = false;
  bool ends_sentence_ = true;
  bool inside_line_ = false;
  bool done_ = false;
  header_run run_;
  letter_parts now_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
