#pragma once

#include "../../lexical/sentences.hpp"
#include "../../model/dispute.hpp"
#include "../context.hpp"
#include "item_name.hpp"
#include "lost_conclusion.hpp"
#include "sentence_reader.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The sentences of a rationale that may state a conclusion, the last ones.
class last_sentences {
 public:
  static constexpr std::size_t most = 24;

  void read(std::string_view rationale) noexcept {
    rationale_ = rationale;
    lexical::sentences all(rationale);
    for (std::string_view s; all.next(s);) {
      if (!may_conclude(s)) continue;
      kept_[size_ % most] = {s, size_ != 0 && end_of_last_ + 2 >= s.data()};
      ++size_;
      end_of_last_ = s.data() + s.size();
    }
  }

  struct entry {
    std::string_view text;
    /// It stands right behind the one before it.
    bool adjacent = false;
  };

  [[nodiscard]] std::size_t size() const noexcept { return (std::min)(size_, most); }
  /// Counted from the end.
  [[nodiscard]] const entry& from_end(std::size_t i) const noexcept { return kept_[(size_ - 1 - i) % most]; }
  /// The text behind one, counted from the end.
  [[nodiscard]] std::string_view behind(std::size_t i) const noexcept {
    const std::string_view text = from_end(i).text;
    return rationale_.substr(static_cast<std::size_t>(text.data() + text.size() - rationale_.data()));
  }

 private:
  [[nodiscard]] static bool may_conclude(std::string_view s) noexcept {
    return s.find("necess") != std::string_view::npos || s.find("equest") != std::string_view::npos ||
           s.find("s submitted") != std::string_view::npos || s.find("edically") != std::string_view::npos ||
           s.find("NECESS") != std::string_view::npos || s.find("edical nec") != std::string_view::npos ||
           s.find("MEDICAL") != std::string_view::npos || s.find(" not.") != std::string_view::npos ||
           s.find(" are.") != std::string_view::npos;
  }

  std::string_view rationale_;
  std::array<entry, most> kept_;
  std::size_t size_ = 0;
  const char* end_of_last_ = nullptr;
};

[[nodiscard]] constexpr conclusion conclusion_of(stance s) noexcept {
  return s == stance::positive   ? conclusion::medically_necessary
         : s == stance::negative ? conclusion::not_medically_necessary
         : s == stance::partial  ? conclusion::partially_medically_necessary
                                 : conclusion::unstated;
}

/// A sentence that says the opposite right before the last one: parts of the request, or unclear which one
/// counts.
[[nodiscard]] inline stance with_sentence_before(const sentence_stance& last, const sentence_stance& before,
                                                 std::string_view item) noexcept {
  const bool opposite = (last.value == stance::positive && before.value == stance::negative) ||
                        (last.value == stance::negative && before.value == stance::positive);
  if (last.of_rest && before.value == stance::partial) return stance::partial;
  if (!opposite || before.reported) return last.value;
  if (!before.of_necessity)
    return last.value == stance::positive && !last.of_request ? stance::unclear : last.value;
  if (last.of_rest) return stance::partial;
  const bool other =
      !before.of_request && !names_item(before.subject, item) && !stands_for_item(before.subject);
  return last.of_request || (other && names_item(last.subject, item)) ? last.value : stance::unclear;
}

/// What was put back in the words of a conclusion is reported at them.
inline void report_repair(const sentence_stance& s, context& ctx) {
  const std::string_view words = !s.repaired.empty() ? s.repaired : s.told;
  if (words.empty() || (s.repaired.empty() && !ctx.flow().is_mended(ctx.range_of(words)))) return;
  ctx.report(code::repaired_text, ctx.range_of(words),
             "damaged words of this statement were read as what they were");
}

/// Where a rationale breaks off with the letter, that tells it already.
inline void report_loss(std::string_view rationale, context& ctx) {
  const bool breaks_off = lexical::ends_sentence(rationale) == lexical::sentence_end::none;
  if (rationale.empty() || (breaks_off && ctx.range_of(rationale).end == ctx.flow().size())) return;
  const std::string_view lost = lost_conclusion(rationale, ctx.flow().is_mended());
  if (!lost.empty())
    ctx.report(code::missing_rationale, ctx.range_of(lost), "what this rationale concludes cannot be read");
}

/// Weighs the sentences of a rationale, from its end.
class conclusion_reader {
 public:
  /// In a damaged letter a sentence that concludes without a word that is understood may have said the
  /// opposite.
  conclusion_reader(std::string_view rationale, bool damaged) noexcept : damaged_(damaged) {
    sentences_.read(rationale);
  }

  /// What the sentence that decides says; `none` where there is no such sentence.
  [[nodiscard]] sentence_stance read(std::string_view item) {
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      sentence_stance s = sentence_reader::read(sentences_.from_end(i).text);
      if (s.value == stance::none) {
        lost_ = lost_ || (damaged_ && s.concludes);
        continue;
      }
      if (s.reported) {
        keep(doubted_, s);
      } else if (!s.of_necessity) {
        if (weak_.value == stance::none) weak_at_ = i;
        keep(weak_, s);
      } else {
        s.value = weighed(i, s, item);
        return settled(s, i, item);
      }
    }
    const bool doubted = doubted_.value != stance::none && doubted_.value != weak_.value;
    if (lost_ || doubted) weak_.value = stance::unclear;
    return settled(weak_, weak_at_, item);
  }

 private:
  static void keep(sentence_stance& first, const sentence_stance& s) noexcept {
    if (first.value == stance::none) first = s;
  }

  /// What the deciding sentence says, where no sentence behind it takes it back.
  [[nodiscard]] sentence_stance settled(sentence_stance s, std::size_t i, std::string_view item) const {
    constexpr int most_behind = 8;
    if (s.value != stance::positive && s.value != stance::negative) return s;
    s.definite = s.definite || names_item(s.subject, item);
    lexical::sentences behind(sentences_.behind(i));
    std::string_view next;
    for (int n = 0; n < most_behind && behind.next(next); ++n) {
      if (!sentence_reader::takes_back(next, s)) continue;
      s.value = stance::unclear;
      break;
    }
    return s;
  }

  /// A statement on necessity, beside what stands around it.
  [[nodiscard]] stance weighed(std::size_t i, const sentence_stance& s, std::string_view item) const {
    stance value = s.value;
    if (sentences_.from_end(i).adjacent && i + 1 < sentences_.size())
      value = with_sentence_before(s, sentence_reader::read(sentences_.from_end(i + 1).text), item);
    if (weak_.value == stance::partial && value == stance::negative) return stance::partial;
    const auto differs = [&](const sentence_stance& other) {
      return other.value != stance::none && other.value != value;
    };
    return lost_ || differs(weak_) || differs(doubted_) ? stance::unclear : value;
  }

  last_sentences sentences_;
  sentence_stance weak_;
  std::size_t weak_at_ = 0;
  sentence_stance doubted_;
  bool damaged_;
  bool lost_ = false;
};

/// The last statement of a rationale about the request, `unstated` where it is open to two readings, and
/// flagged where damage may have taken it. A
/// sentence that only says what is to be done with the request, or what somebody else said, counts where no
/// statement on necessity speaks against it. The item tells which of two opposite sentences is about it.
[[nodiscard]] inline conclusion read_conclusion(std::string_view rationale, std::string_view item,
                                                context& ctx) {
  const bool damaged = ctx.flow().is_mended({0, ctx.flow().size()});
  const sentence_stance told = conclusion_reader(rationale, damaged).read(item);
  report_repair(told, ctx);
  const conclusion value = conclusion_of(told.value);
  if (value == conclusion::unstated) report_loss(rationale, ctx);
  return value;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
