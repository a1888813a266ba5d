#pragma once

#include "../../grammar/basis.hpp"
#include "../../model/guideline.hpp"
#include "../bind.hpp"

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
template <> struct basis_action<grammar::mtus_work> : mark<&basis_parts::mtus> {};
template <> struct basis_action<grammar::other_work> : mark<&basis_parts::other> {};
template <> struct basis_action<grammar::on_other> : mark<&basis_parts::other> {};

/// Tries the forms of a basis at the beginning of each sentence.
[[nodiscard]] inline std::optional<basis> read_basis(std::string_view text) {
  basis_parts parts;
  for (std::size_t at = 0; at < text.size();) {
    input in = make_input(text.substr(at));
    peg::parse<grammar::basis_sentence, basis_action, control>(in, parts);
    const std::size_t stop = text.find('.', at);
    if (stop == std::string_view::npos) break;
    work(stop - at);
    at = stop + 1;
    while (at < text.size() && text[at] == ' ') ++at;
  }
  if (!parts.mtus && !parts.other && !parts.none) {
    input in = make_input(text);
    peg::parse<grammar::bare_citation, basis_action, control>(in, parts);
  }
  if (parts.mtus) return parts.other ? basis::both : basis::mtus;
  if (parts.other) return basis::non_mtus;
  if (parts.none) return basis::none;
  return std::nullopt;
}

inline void read_guideline(layout::range where, guideline& to, context& ctx) {
  to.text = ctx.quote(where);
  if (const auto found = read_basis(ctx.flow().text(where))) to.basis = {*found, to.text.span()};
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
