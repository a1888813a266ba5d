#pragma once

#include "../lexical/number.hpp"
#include "../reading.hpp"
#include "context.hpp"
#include "peg.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The binders of the action tables. Their states are the value that is being built and the context.

inline void convert(std::string_view match, excerpt& to, context& ctx) { to = ctx.quote(match); }
inline void convert(std::string_view match, reading<int>& to, context& ctx) {
  to = {lexical::integer_value(match), ctx.place(match)};
}

/// set<&T::member>: the member is what the rule matched.
template <auto Member> struct set;
template <class T, class Value, Value T::*Member> struct set<Member> {
  template <class Match> static void apply(const Match& in, T& value, context& ctx) {
    convert(in.string_view(), value.*Member, ctx);
  }
};

/// put<&T::member, Constant>: the member is a value that the rule stands for.
template <auto Member, auto Constant> struct put;
template <class T, class Value, Value T::*Member, auto Constant> struct put<Member, Constant> {
  template <class Match> static void apply(const Match& in, T& value, context& ctx) {
    value.*Member = {Constant, ctx.place(in.string_view())};
  }
};

/// push<&T::list>: what the rule matched is one more entry.
template <auto Member> struct push;
template <class T, std::size_t Inline, list<excerpt, Inline> T::*Member> struct push<Member> {
  template <class Match> static void apply(const Match& in, T& value, context& ctx) {
    ctx.push(value.*Member, ctx.quote(in.string_view()));
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
