#pragma once

#include "../../lexical/charset.hpp"
#include "../../lexical/damage.hpp"
#include "header_token.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// The rows of the header's table, for the values whose labels are damaged or lost: each row has a left cell
/// and a right one, so that one label that can be read tells what stands in the other cell.
///
///     Date Assigned | Date of Injury
///     Decision Date | UR Denial Date
///     Priority      | Application Received
class header_row {
 public:
  using kind = header_token_kind;

  /// What a token says of its cell: a label that can be read, or a word that was one.
  [[nodiscard]] static kind label_of(const std::vector<header_token>& tokens, std::size_t at) {
    const header_token& t = tokens[at];
    if (is_label(t) || t.kind != kind::other_value) return t.kind;
    const bool of_review = at != 0 && tokens[at - 1].text == "UR";
    const kind found = damaged_label(t.text);
    return of_review && found == kind::decided_label ? kind::denied_label : found;
  }

  [[nodiscard]] static bool names_date(kind label) noexcept {
    return label == kind::assigned_label || label == kind::injury_label || label == kind::decided_label ||
           label == kind::denied_label || label == kind::received_label;
  }
  /// Whether a token is a value that a row brings home to its label.
  [[nodiscard]] static bool is_of_row(kind value) noexcept {
    return value == kind::date_value || value == kind::standard_value || value == kind::expedited_value;
  }
  /// The left cell of the row that has a label in its right cell; other_label where it is no date.
  [[nodiscard]] static kind left_of(kind right) noexcept {
    if (right == kind::injury_label) return kind::assigned_label;
    return right == kind::denied_label ? kind::decided_label : kind::other_label;
  }
  /// The right cell of the row that has the label of a date in its left cell.
  [[nodiscard]] static kind right_of(kind left) noexcept {
    if (left == kind::assigned_label) return kind::injury_label;
    return left == kind::decided_label ? kind::denied_label : kind::other_label;
  }

  /// What a damaged word of a priority was, or other_value.
  [[nodiscard]] static kind damaged_priority(std::string_view word) {
    constexpr key_word keys[] = {{"standard", kind::standard_value}, {"expedited", kind::expedited_value}};
    return nearest(word, keys);
  }

 private:
  struct key_word {
    std::string_view word;
    kind label;
  };

  [[nodiscard]] static kind damaged_label(std::string_view word) {
    constexpr key_word keys[] = {{"assigned", kind::assigned_label},    {"assign", kind::assigned_label},
                                 {"injury", kind::injury_label},        {"decision", kind::decided_label},
                                 {"denial", kind::denied_label},        {"priority", kind::priority_label},
                                 {"application", kind::received_label}, {"received", kind::received_rest}};
    return nearest(word, keys);
  }

  template <std::size_t Count>
  [[nodiscard]] static kind nearest(std::string_view word, const key_word (&keys)[Count]) {
    constexpr std::size_t shortest = 5;
    std::array<char, lexical::damage::longest_word> lower{};
    if (word.size() < shortest || word.size() > lower.size()) return kind::other_value;
    std::transform(word.begin(), word.end(), lower.begin(), lexical::to_lower);
    lexical::word_comparison comparison;
    for (const key_word& key : keys) {
      const unsigned most = lexical::most_damage(key.word.size()) - 1;
      if (comparison.price({lower.data(), word.size()}, key.word, most) <= most) return key.label;
    }
    return kind::other_value;
  }
};

/// Brings home the values of a table whose labels are damaged: set(label, value) is called for each that is
/// in no use yet. A value that a word which is no label parts from its own is left alone.
template <class Set> class header_row_reader {
 public:
  using kind = header_token_kind;

  header_row_reader(std::vector<header_token>& tokens, Set& set) : tokens_(tokens), set_(set) {}

  void read(std::size_t first, std::size_t last) {
    orphan_ = nullptr;
    expected_ = kind::other_label;
    begun_ = false;
    for (std::size_t at = first; at < last; ++at) read(at);
  }

 private:
  void read(std::size_t at) {
    header_token& t = tokens_[at];
    const kind label = header_row::label_of(tokens_, at);
    if (t.kind == kind::date_value) {
      read_date(t);
    } else if (t.kind == kind::standard_value || t.kind == kind::expedited_value) {
      if (!t.used) set_(kind::priority_label, t);
      expect(kind::received_label, 1);
    } else if (label == kind::priority_label) {
      expect(kind::other_label, 0);
    } else if (header_row::names_date(label)) {
      const kind left = header_row::left_of(label);
      if (orphan_ != nullptr && left != kind::other_label) set_(left, *orphan_);
      expect(label, 0);
    } else if (label == kind::other_value && t.text.size() > longest_date_word) {
      ++words_;
    }
  }

  /// `Date` in whatever form it is left.
  static constexpr std::size_t longest_date_word = 4;

  void read_date(header_token& t) {
    if (expected_ == kind::other_label) {
      orphan_ = begun_ || t.used ? nullptr : &t;
    } else {
      if (!t.used && words_ <= most_words_) set_(expected_, t);
      expect(header_row::right_of(expected_), 1);
    }
    begun_ = true;
  }

  void expect(kind label, int most_words) noexcept {
    orphan_ = nullptr;
    expected_ = label;
    begun_ = true;
    words_ = 0;
    most_words_ = most_words;
  }

  std::vector<header_token>& tokens_;
  Set& set_;
  header_token* orphan_ = nullptr;
  kind expected_ = kind::other_label;
  int words_ = 0;
  int most_words_ = 0;
  bool begun_ = false;
};

/// Reads the rows of a block; `line_of` tells the line of a token.
template <class LineOf, class Set>
void read_rows(std::vector<header_token>& tokens, LineOf&& line_of, Set&& set) {
  const auto is_value = [](const header_token& t) {
    return header_row::is_of_row(t.kind) || t.kind == header_token_kind::case_value;
  };
  bool labelled = false;
  if (std::none_of(tokens.begin(), tokens.end(), is_value)) return;
  for (std::size_t at = 0; at < tokens.size() && !labelled; ++at)
    labelled = header_row::label_of(tokens, at) < header_token_kind::other_label;
  if (!labelled) return;
  header_row_reader<Set> row(tokens, set);
  for (std::size_t first = 0; first < tokens.size();) {
    const std::size_t line = line_of(tokens[first]);
    std::size_t last = first;
    bool has_value = false;
    for (; last < tokens.size() && line_of(tokens[last]) == line; ++last)
      has_value = has_value || header_row::is_of_row(tokens[last].kind);
    if (has_value) row.read(first, last);
    first = last;
  }
  for (header_token& t : tokens) {
    if (t.kind == header_token_kind::case_value && !t.used) set(header_token_kind::case_label, t);
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
