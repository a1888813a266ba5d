#pragma once

#include "../../model/clinical_summary.hpp"
#include "summary_marks.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Whether a mark is something that Utilization Review does, and what.
[[nodiscard]] inline bool is_act(word_mark kind, ur_action& action) noexcept {
  switch (kind) {
    case word_mark::denied:
    case word_mark::denial:
    case word_mark::unnecessary: action = ur_action::denied; return true;
    case word_mark::modified:
    case word_mark::modification: action = ur_action::modified; return true;
    case word_mark::approved:
    case word_mark::approval: action = ur_action::approved; return true;
    case word_mark::delayed: action = ur_action::delayed; return true;
    default: return false;
  }
}

/// Whether a mark begins another act. `approval` does not: `denied certification of X` is one act.
[[nodiscard]] inline bool is_next_act(const mark_at& m) noexcept {
  ur_action ignored{};
  return m.kind != word_mark::approval && is_act(m.kind, ignored);
}

/// Whether the worker stands right before a verb: what he denies is a symptom.
[[nodiscard]] inline bool is_of_worker(const marked_sentence& s, const mark_at& verb) noexcept {
  if (&verb == s.first) return false;
  const mark_at& before = *(&verb - 1);
  return (before.kind == word_mark::worker || before.kind == word_mark::pronoun) &&
         between(before.end(), verb.begin()) == " ";
}

/// One act as a sentence tells it.
struct review_act {
  const mark_at* verb = nullptr;
  ur_action action = ur_action::denied;
  /// What it was done to; empty where the sentence does not name it.
  std::string_view item;
  bool active = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
