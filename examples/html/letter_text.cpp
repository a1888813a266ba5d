#include "letter_text.hpp"

#include "spacing.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace html {
namespace {

/// Walks over the letter from cut to cut. `wanted_` are the marks that hold the current place, `open_` those
/// whose tags stand in the output; they are brought together only when text follows, so no mark is ever
/// without text.
class text_writer {
 public:
  text_writer(markup& out, marked_text text)
      : out_(out), text_(std::move(text)), spacing_(spacing_of(text_.text)),
        started_(text_.marks.size(), false) {
    for (mark& m : text_.marks) m.where = inside(m.where);
    for (imr::span& hole : text_.furniture) hole = inside(hole);
    for (insertion& i : text_.insertions) i.at = inside(i.at);
    std::stable_sort(text_.marks.begin(), text_.marks.end(), [](const mark& a, const mark& b) {
      return a.where.offset != b.where.offset ? a.where.offset < b.where.offset
                                              : a.where.length > b.where.length;
    });
    std::stable_sort(text_.insertions.begin(), text_.insertions.end(),
                     [](const insertion& a, const insertion& b) { return a.at < b.at; });
  }

  void write() {
    const std::vector<std::uint64_t> cuts = find_cuts();
    for (std::size_t i = 0; i < cuts.size(); ++i) {
      insert(cuts[i]);
      if (i + 1 < cuts.size()) piece(cuts[i], cuts[i + 1]);
    }
    close_down_to(0);
  }

 private:
  /// The place, or the letter's end where it lies behind it; never in the midst of a character, which would
  /// be two broken ones on the page.
  [[nodiscard]] std::uint64_t inside(std::uint64_t at) const {
    const std::uint64_t begin = std::clamp(at, text_.offset, text_.offset + text_.text.size()) - text_.offset;
    constexpr std::uint64_t longest = 4;
    for (std::uint64_t back = 1; back < longest && back <= begin; ++back) {
      const detail::sequence s = detail::sequence_at(text_.text.substr(begin - back));
      if (s.valid && s.length > back) return text_.offset + begin - back;
    }
    return text_.offset + begin;
  }

  [[nodiscard]] imr::span inside(imr::span where) const {
    const std::uint64_t begin = inside(where.offset);
    return {begin, inside(where.end()) - begin};
  }

  /// Every place where something begins, ends or is inserted, and both ends of the letter.
  [[nodiscard]] std::vector<std::uint64_t> find_cuts() const {
    std::vector<std::uint64_t> cuts = {text_.offset, text_.offset + text_.text.size()};
    const auto add = [&](imr::span where) {
      cuts.push_back(where.offset);
      cuts.push_back(where.end());
    };
    for (const mark& m : text_.marks) add(m.where);
    for (const imr::span& hole : text_.furniture) add(hole);
    for (const insertion& i : text_.insertions) cuts.push_back(i.at);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
  }

  void insert(std::uint64_t at) {
    for (; next_insertion_ < text_.insertions.size() && text_.insertions[next_insertion_].at == at;
         ++next_insertion_) {
      close_down_to(0);
      out_.raw(text_.insertions[next_insertion_].content);
    }
  }

  void piece(std::uint64_t begin, std::uint64_t end) {
    const auto is_over = [&](std::size_t m) { return text_.marks[m].where.end() <= begin; };
    wanted_.erase(std::remove_if(wanted_.begin(), wanted_.end(), is_over), wanted_.end());
    for (; next_mark_ < text_.marks.size() && text_.marks[next_mark_].where.offset <= begin; ++next_mark_) {
      if (!is_over(next_mark_)) wanted_.push_back(next_mark_);
    }
    const std::string_view raw = text_.text.substr(begin - text_.offset, end - begin);
    if (is_furniture(begin)) {
      close_down_to(0);
      out_.raw("<span class=\"furniture\" title=\"page furniture, no part of the text\">");
      spacing_.write(out_, raw);
      out_.raw("</span>");
    } else {
      open_wanted();
      spacing_.write(out_, raw);
    }
  }

  [[nodiscard]] bool is_furniture(std::uint64_t at) {
    while (next_hole_ < text_.furniture.size() && text_.furniture[next_hole_].end() <= at) ++next_hole_;
    return next_hole_ < text_.furniture.size() && text_.furniture[next_hole_].contains(at);
  }

  void open_wanted() {
    const auto same = std::mismatch(open_.begin(), open_.end(), wanted_.begin(), wanted_.end()).first;
    close_down_to(static_cast<std::size_t>(same - open_.begin()));
    while (open_.size() < wanted_.size()) {
      const std::size_t m = wanted_[open_.size()];
      const mark& opened = text_.marks[m];
      out_.raw("<").raw(opened.tag);
      if (!started_[m] && !opened.id.empty()) out_.attribute("id", opened.id);
      out_.raw(">");
      started_[m] = true;
      open_.push_back(m);
    }
  }

  void close_down_to(std::size_t depth) {
    for (; open_.size() > depth; open_.pop_back()) {
      const std::string_view tag = text_.marks[open_.back()].tag;
      out_.raw("</").raw(tag.substr(0, tag.find(' '))).raw(">");
    }
  }

  markup& out_;
  marked_text text_;
  spacing spacing_;
  std::vector<bool> started_;
  std::vector<std::size_t> wanted_;
  std::vector<std::size_t> open_;
  std::size_t next_mark_ = 0;
  std::size_t next_insertion_ = 0;
  std::size_t next_hole_ = 0;
};

}  // namespace

void write_text(markup& out, marked_text text) { text_writer(out, std::move(text)).write(); }

}  // namespace html
