#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentence.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The first place in a stretch, at a line start or behind the end of a sentence, where a rule matches; the
/// end of the stretch where there is none.
template <class Rule> [[nodiscard]] std::uint32_t find_sentence(const flow& flow, range in) {
  const std::string_view text = flow.text();
  for (std::uint32_t at = in.begin; at < in.end;) {
    const bool behind_sentence =
        flow.is_line_start(at) ||
        (at > in.begin &&
         lexical::ends_sentence(text.substr(in.begin, at - 1 - in.begin)) != lexical::sentence_end::none);
    const bool begins = at == in.begin || (lexical::is_upper(text[at]) && behind_sentence);
    if (begins && imr::detail::match_prefix<Rule>(text.substr(at, in.end - at)) != std::string_view::npos)
      return at;
    const std::size_t blank = text.find(' ', at);
    imr::detail::work(1);
    if (blank == std::string_view::npos) break;
    at = static_cast<std::uint32_t>(blank) + 1;
  }
  return in.end;
}

using side_sentence = peg::sor<grammar::claims_sentence, grammar::reviewer_sentence>;

/// Whether a sentence of a stretch begins with who went by a guideline.
[[nodiscard]] inline bool holds_side(const flow& flow, range in) {
  return !in.empty() && find_sentence<side_sentence>(flow, in) != in.end;
}

}  // namespace detail

/// Divides what stands before a rationale into what the claims administrator and what the reviewer went by,
/// by the sentences that begin with who it is. A remark of the parties between them is of neither. Without
/// either sentence all of it is the reviewer's.
inline void divide_guidelines(const flow& flow, range in, dispute_block& b) {
  in = flow.trimmed(in);
  if (in.empty()) return;
  const std::uint32_t reviewer = detail::find_sentence<grammar::reviewer_sentence>(flow, in);
  const std::uint32_t claims = detail::find_sentence<grammar::claims_sentence>(flow, in);
  if (reviewer == in.end && claims == in.end) {
    b.values[1] = in;
    return;
  }
  const bool after = claims > reviewer;
  const std::uint32_t claims_end = after ? in.end : reviewer;
  if (claims < in.end) {
    const std::uint32_t remark = detail::find_sentence<grammar::guideline_remark>(flow, {claims, claims_end});
    b.values[0] = flow.trimmed({claims, remark});
  } else if (reviewer > in.begin) {
    b.values[0] = flow.trimmed({in.begin, reviewer});
  }
  if (reviewer < in.end) b.values[1] = flow.trimmed({reviewer, after ? claims : in.end});
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
