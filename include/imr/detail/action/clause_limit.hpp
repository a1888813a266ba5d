#pragma once

#include "clause_shape.hpp"
#include "statement.hpp"

#include <algorithm>
#include <cstddef>

namespace imr {
inline namespace v0 {
namespace detail {

/// Whether a statement that grants something grants a part of it: amounts in its subject, limits behind its
/// predicate.
///
///     up to six visits are medically necessary
///     the request is medically necessary, except for the refills
class clause_limit : protected clause_shape {
 protected:
  using clause_shape::clause_shape;

  /// What a grant is: `partial` where a limit is all that can be meant, `unclear` where one may be.
  [[nodiscard]] stance granted(const statement& s) const noexcept {
    if (words_[0] == role::exception) return stance::unclear;  // `Excluding the liner, …`
    if (is_parted(s) || limits_number(s)) return stance::partial;
    if (is_restricted(s)) return stance::unclear;
    const stance before = of_subject(s);
    return before == stance::positive ? behind(s.at + 1) : before;
  }

  /// `not necessary, except for the first visit`
  [[nodiscard]] bool is_excepted(std::size_t at) const noexcept {
    const std::size_t i = words_.first(at, words_.size(), roles(role::exception, role::reason, role::stop));
    return i != none && words_[i] == role::exception;
  }

  [[nodiscard]] std::size_t after(std::size_t at) const noexcept { return (std::min)(at + 3, words_.size()); }

  /// A number right behind the predicate may be less than what was asked for: `necessary for 6 visits`,
  /// `necessary, but for 6 visits`.
  [[nodiscard]] bool has_amount_behind(std::size_t at) const noexcept {
    std::size_t i = added_end(at + 1);
    while (i < words_.size() && roles(role::comma, role::contrast).has(words_[i])) ++i;
    const auto is = [&](std::size_t n, role r) { return i + n < words_.size() && words_[i + n] == r; };
    if (!is(0, role::preposition) && !is(0, role::to)) return false;
    if (is(1, role::number)) return true;
    if (!is(1, role::article)) return false;
    const bool amount = is(2, role::plain) && is(3, role::preposition) && is_word(i + 3, "of");
    return is(2, role::number) ? is_first(i + 2) : amount && is(4, role::number);
  }

 private:
  /// `partially`, `modified`, but not `for modified duty`.
  [[nodiscard]] bool is_parted(const statement& s) const noexcept {
    for (std::size_t i = s.begin; i < after(s.at); ++i) {
      const bool asked = i != 0 && i < s.at && is_word(i - 1, "for");
      if (words_[i] == role::part && !asked) return true;
    }
    return false;
  }

  /// `only six visits are`
  [[nodiscard]] bool limits_number(const statement& s) const noexcept {
    const std::size_t only = words_.first(s.begin, words_.size(), roles(role::only));
    if (only == none || only + 2 > words_.size()) return false;
    const std::size_t next = words_[only + 1] == role::article ? only + 2 : only + 1;
    return next < words_.size() &&
           (words_[next] == role::number || (only != 0 && words_[only - 1] == role::number));
  }

  /// `is only medically necessary for`, not `the only medically necessary one`.
  [[nodiscard]] bool is_restricted(const statement& s) const noexcept {
    const std::size_t only = words_.first(s.begin, s.at, roles(role::only));
    if (only != none && (only == s.begin || words_[only - 1] != role::article)) return true;
    const std::size_t end = words_.first(s.at, words_.size(), roles(role::reason, role::stop));
    return words_.any(s.at, (std::min)(end, words_.size()), roles(role::only));
  }

  /// Behind the word `request` an amount is what was asked for.
  [[nodiscard]] stance of_subject(const statement& s) const noexcept {
    const std::size_t verb = (std::min)(words_.first(s.begin, s.at, finite), s.at);
    const std::size_t asked = words_.first(s.begin, verb, roles(role::request));
    const std::size_t limit = first_limit(s.begin, (std::min)(asked, verb), true);
    if (limit == none) return opens_with_first(s.begin, verb) ? stance::unclear : stance::positive;
    constexpr roles lead{role::article, role::adverb, role::number, role::connector, role::comma};
    const bool opens = words_.count(s.begin, limit, lead) == limit - s.begin;
    const std::size_t last = words_.last(limit, s.at, copulas);
    const bool joined = words_.any(limit, last == none ? s.at : last, roles(role::join));
    return opens && words_[limit] != role::exception && !joined ? stance::partial : stance::unclear;
  }

  /// The words behind a predicate, up to a reason. Behind other words a limit may be theirs: `necessary to
  /// treat motion limited to 20 degrees`.
  [[nodiscard]] stance behind(std::size_t from) const noexcept {
    const std::size_t stop = words_.first(from, words_.size(), roles(role::reason, role::stop));
    const std::size_t end = (std::min)(stop, words_.size());
    const std::size_t limit = first_limit(from, end, false);
    if (limit != none) {
      const bool far = words_.any(from, limit, roles(role::plain, role::to, role::that, role::speaker));
      const bool asked = words_[limit] == role::ceiling && words_[limit - 1] == role::preposition;
      return far || asked || !is_sure(limit) ? stance::unclear : stance::partial;
    }
    const std::size_t share = words_.first(from, end, roles(role::share));
    const bool shared = share != none && words_[share - 1] == role::preposition;
    return shared || words_.any(from, end, roles(role::item)) || leaves_out(from, end) ? stance::unclear
                                                                                       : stance::positive;
  }

  /// The first word of a sentence excepts nothing here: all that follows it is unclear.
  [[nodiscard]] std::size_t first_limit(std::size_t from, std::size_t end, bool shares) const noexcept {
    for (std::size_t i = from; i < end; ++i) {
      const bool excepts = words_[i] == role::exception &&
                           !roles(role::preposition, role::to).has(words_[i - 1]);  // `in excluding a break`
      const bool limits = words_[i] == role::limit || excepts || (shares && words_[i] == role::share);
      if (limits || is_ceiling(i) || is_some_of(i)) return i;
    }
    return none;
  }

  /// `up to 6`, `up to a maximum of 6`, not `up to this point`.
  [[nodiscard]] bool is_ceiling(std::size_t i) const noexcept {
    if (words_[i] != role::ceiling || i + 1 >= words_.size()) return false;
    return roles(role::number, role::limit).has(words_[i + 1]) ||
           (words_[i + 1] == role::article && words_.text(i + 1).size() < 3);
  }

  /// `six of the twelve`, `six visits of the twelve`
  [[nodiscard]] bool is_some_of(std::size_t i) const noexcept {
    if (words_[i] != role::number || is_first(i) || i + 2 >= words_.size()) return false;
    const bool counted = words_[i + 1] == role::plain;
    const std::size_t of = counted ? i + 2 : i + 1;
    if (!is_word(of, "of") || of + 2 >= words_.size()) return false;
    if (counted) return words_[of + 1] == role::number || words_[of + 2] == role::number;
    return roles(role::article, role::number, role::request).has(words_[of + 1]);
  }

  /// `for one of the complaints` need not limit anything, `for 6 of the 12 visits` does.
  [[nodiscard]] bool is_sure(std::size_t limit) const noexcept {
    if (!is_some_of(limit)) return true;
    std::size_t whole = limit + (is_word(limit + 1, "of") ? 2U : 3U);
    while (whole < words_.size() && roles(role::article, role::request).has(words_[whole])) ++whole;
    return whole < words_.size() && words_[whole] == role::number;
  }

  [[nodiscard]] bool is_first(std::size_t i) const noexcept {
    return is_word(i, "first") || is_word(i, "initial");
  }

  /// `the first six visits`
  [[nodiscard]] bool opens_with_first(std::size_t begin, std::size_t end) const noexcept {
    const std::size_t i = begin + (words_[begin] == role::article ? 1U : 0U);
    return i + 1 < end && is_first(i) && words_[i + 1] == role::number;
  }

  /// `without the liner`, but not `without complications`; `one month instead of three`.
  [[nodiscard]] bool leaves_out(std::size_t from, std::size_t end) const noexcept {
    for (std::size_t i = from; i + 1 < end; ++i) {
      if (words_[i] != role::lack) continue;
      const bool less = is_word(i, "instead of") || is_word(i, "rather than");
      if (is_word(i, "without") ? words_[i + 1] == role::article
                                : less && roles(role::number, role::article).has(words_[i + 1]))
        return true;
    }
    return false;
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
