#pragma once

#include "../../grammar/basis.hpp"
#include "../../grammar/damaged_source.hpp"
#include "../../layout/rule_finder.hpp"
#include "../../model/guideline.hpp"
#include "../bind.hpp"
#include "citation.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// What the sentences of a guideline text say together.
struct basis_parts {
  bool none = false;
  bool mtus = false;
  bool other = false;
  /// Something is named whose source has to tell what it is.
  bool named = false;
  /// The text tells itself what of it is part of the MTUS.
  bool stated = false;
};

template <bool basis_parts::*Part> struct mark {
  static void apply0(basis_parts& to) noexcept { to.*Part = true; }
};
template <class Rule> struct basis_action : peg::nothing<Rule> {};
template <> struct basis_action<grammar::none_cited> : mark<&basis_parts::none> {};
template <> struct basis_action<grammar::not_mtus> : mark<&basis_parts::other> {};
template <> struct basis_action<grammar::outside_mtus> : mark<&basis_parts::other> {};
template <> struct basis_action<grammar::on_non_mtus> : mark<&basis_parts::other> {};
template <> struct basis_action<grammar::on_mtus> : mark<&basis_parts::mtus> {};
template <> struct basis_action<grammar::on_chapter> : mark<&basis_parts::mtus> {};
template <> struct basis_action<grammar::mtus_work> : mark<&basis_parts::mtus> {};
template <> struct basis_action<grammar::other_work> : mark<&basis_parts::other> {};
template <> struct basis_action<grammar::on_other> : mark<&basis_parts::other> {};
template <> struct basis_action<grammar::named_ground> : mark<&basis_parts::named> {};

inline constexpr std::string_view unclear_source = "damaged words may hide which source is meant here";

/// Reports words at the beginning of a text that damage may have made of the name of a source.
template <class Rule> bool report_unread(std::string_view text, context& ctx) {
  const std::size_t width = match_prefix<Rule>(text);
  if (width == std::string_view::npos || width == 0) return false;
  ctx.report(code::repaired_text, ctx.range_of(text.substr(0, width)), unclear_source);
  return true;
}

/// A full stop that was lost stands before a lead all the same: `Special Studies Decision based on Non-MTUS …`
inline void read_unstopped(std::string_view sentence, basis_parts& parts) {
  constexpr std::string_view lead = " Decision based on ";
  const std::size_t at = sentence.find(lead);
  work_in_blocks(sentence.size());
  if (at == std::string_view::npos) return;
  input in = make_input(sentence.substr(at + 1));
  peg::parse<grammar::passive_sentence, basis_action, control>(in, parts);
}

/// Tries the forms of a basis at the beginning of each sentence, and calls `unread(text)` with what begins
/// with a sentence that states none.
template <class Unread> [[nodiscard]] basis_parts read_basis_parts(std::string_view text, Unread&& unread) {
  basis_parts parts;
  for (std::size_t at = 0; at < text.size();) {
    input in = make_input(text.substr(at));
    if (!peg::parse<grammar::basis_sentence, basis_action, control>(in, parts)) unread(text.substr(at));
    const std::size_t stop = text.find('.', at);
    read_unstopped(text.substr(at, stop - at), parts);
    if (stop == std::string_view::npos) break;
    work_in_blocks(stop - at);
    at = stop + 1;
    while (at < text.size() && text[at] == ' ') ++at;
  }
  if (!parts.mtus && !parts.other && !parts.none && !parts.named) {
    input in = make_input(text);
    peg::parse<grammar::bare_citation, basis_action, control>(in, parts);
  }
  return parts;
}

/// What the sources that a text names say of its basis; another source where none is understood. Where the
/// text tells itself what is part of the MTUS (`stated`), only a source that never is says more.
inline void add_named(const list<citation>& named, basis_parts& parts) noexcept {
  for (const citation& c : named) {
    if (parts.stated && c.source != citation_source::odg) continue;
    bool& part = c.source == citation_source::mtus ? parts.mtus : parts.other;
    part = true;
  }
  parts.other = parts.other || !parts.mtus;
}

/// Adds what a text says itself of the works that it names.
inline void add_stated(std::string_view text, basis_parts& parts) {
  constexpr int words_before = 2;
  layout::range rest{0, static_cast<std::uint32_t>(text.size())};
  for (;;) {
    const layout::range said = layout::find_around<grammar::schedule_part>(text, rest, "part", words_before);
    if (said.empty()) return;
    const bool denied =
        match_prefix<grammar::no_part_of_schedule>(text.substr(said.begin)) != std::string_view::npos;
    bool& part = denied ? parts.other : parts.mtus;
    part = parts.stated = true;
    rest.begin = said.end;
  }
}

[[nodiscard]] inline std::optional<basis> basis_of(const basis_parts& parts) noexcept {
  if (parts.mtus) return parts.other ? basis::both : basis::mtus;
  if (parts.other) return basis::non_mtus;
  if (parts.none) return basis::none;
  return std::nullopt;
}

/// What a text that names no source of its own cites, by the words before it.
enum class cited_as { stray, chapter, work };

/// Reads the citations of a guideline text one behind the other. What is no citation is passed over word by
/// word.
class citation_reader {
 public:
  citation_reader(std::string_view text, list<citation>& to, context& ctx)
      : text_(text), to_(to), ctx_(ctx) {}

  void read() {
    while (at_ < text_.size()) {
      const bool taken = pass_lead() || pass_citation() || pass<grammar::citation_gap>();
      if (!taken) pass_stray();
    }
  }

 private:
  template <class Rule> bool pass() {
    const std::size_t width = match_prefix<Rule>(text_.substr(at_));
    if (width == std::string_view::npos || width == 0) return false;
    at_ += width;
    return true;
  }
  template <class Rule> bool pass_to(cited_as next) {
    if (!pass<Rule>()) return false;
    next_ = next;
    last_ = citation_source::other;
    stray_ = false;
    bare_ = {};
    return true;
  }

  /// The words before a citation; a sentence that cites nothing is passed as a whole.
  bool pass_lead() {
    return pass_to<grammar::quiet_sentence>(cited_as::stray) ||
           pass_to<grammar::non_mtus_citation_lead>(cited_as::work) ||
           pass_to<grammar::mtus_citation_lead>(cited_as::chapter) ||
           pass_to<grammar::other_lead>(cited_as::work) || pass_to<grammar::stated_lead>(cited_as::work) ||
           pass<grammar::aside>();
  }

  template <class Rule> bool take() {
    citation value;
    const std::size_t width = read_citation<Rule>(text_.substr(at_), value, ctx_);
    if (width == 0) return false;
    last_ = value.source;
    // The name of the MTUS without a chapter, in a sentence that is not understood, may say what is outside of
    // it.
    const bool bare = last_ == citation_source::mtus && value.title.empty() && value.pages.empty();
    const bool sentence = last_ == citation_source::mtus && !value.title.empty() &&
                          lexical::is_lower(value.title.raw().front()) &&
                          match_prefix<grammar::mtus_chapter>(value.title.raw()) == std::string_view::npos;
    if (sentence || (bare && stray_))
      ctx_.report(code::repaired_text, ctx_.range_of(text_.substr(at_, width)), unclear_source);
    ctx_.push(to_, std::move(value));
    at_ += width;
    return true;
  }

  bool pass_citation() {
    const bool first = next_ != cited_as::stray;
    if (take<grammar::named_citation>() || (last_ == citation_source::acoem && take<grammar::acoem_more>()) ||
        (last_ == citation_source::odg && take<grammar::odg_more>()) || take<grammar::schedule_citation>() ||
        take<grammar::known_work_citation>() || (first && take_unnamed())) {
      next_ = next_ == cited_as::chapter || last_ == citation_source::other ? next_ : cited_as::stray;
      return true;
    }
    return false;
  }
  bool take_unnamed() {
    return next_ == cited_as::chapter ? take<grammar::free_mtus_citation>() : take_work();
  }
  /// The work of another, or what damage made of a source's name.
  bool take_work() {
    const std::string_view work = text_.substr(at_);
    if (!take<grammar::other_citation>()) return false;
    if (!report_unread<grammar::damaged_source>(work, ctx_))
      report_unread<grammar::next_name>(text_.substr(at_), ctx_);
    return true;
  }

  void pass_stray() {
    next_ = cited_as::stray;
    stray_ = true;
    if (!bare_.empty()) ctx_.report(code::repaired_text, ctx_.range_of(bare_), unclear_source);
    bare_ = {};
    work(1);
    const std::size_t blank = text_.find(' ', at_);
    at_ = blank == std::string_view::npos ? text_.size() : blank + 1;
  }

  std::string_view text_;
  list<citation>& to_;
  context& ctx_;
  std::size_t at_ = 0;
  cited_as next_ = cited_as::stray;
  citation_source last_ = citation_source::other;
  /// Words before it were passed over since the last lead.
  bool stray_ = false;
  /// The name of the MTUS alone, right before: a sentence may go on to say what it does not hold.
  std::string_view bare_;
};

inline void read_guideline(layout::range where, guideline& to, context& ctx) {
  to.text = ctx.quote(where);
  const std::string_view text = ctx.flow().text(where);
  if (!ctx.reads_closely(text, text.size())) return;
  basis_parts parts = read_basis_parts(
      text, [&](std::string_view sentence) { report_unread<grammar::damaged_lead>(sentence, ctx); });
  citation_reader(text, to.citations, ctx).read();
  if (parts.named) {
    add_stated(text, parts);
    if (parts.stated && parts.mtus && !to.citations.empty() &&
        std::all_of(to.citations.begin(), to.citations.end(),
                    [](const citation& c) { return c.source == citation_source::other; }))
      ctx.report(code::repaired_text, where, unclear_source);
    add_named(to.citations, parts);
  }
  if (const auto found = basis_of(parts)) to.basis = {*found, to.text.span()};
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
