#pragma once

#include "document.hpp"
#include "exit_code.hpp"
#include "options.hpp"
#include "progress.hpp"

#include <functional>
#include <memory>
#include <type_traits>

namespace front {

namespace detail {

using convert_any = std::function<std::shared_ptr<const void>(const document&)>;
using sink_any = std::function<bool(const void*, progress&)>;

tally run(const options& o, const convert_any& convert, const sink_any& sink);

}  // namespace detail

/// Reads all that the options name and calls `convert(const document&)` for each letter, on as many threads
/// as they say, then `sink(result)` for what that returned, one after another in the order of the inputs.
/// Prints the diagnostics unless the options forbid it. Ends early when the sink returns false: its output is
/// then not complete. Throws `interrupted` when the user does: what was begun is then to be left undone.
template <class Convert, class Sink> tally run(const options& o, Convert convert, Sink sink) {
  using value = std::decay_t<std::invoke_result_t<Convert&, const document&>>;
  return detail::run(
      o, [&](const document& d) { return std::make_shared<const value>(convert(d)); },
      [&](const void* v, progress& p) { return sink(*static_cast<const value*>(v), p); });
}

}  // namespace front
