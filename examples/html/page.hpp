#pragma once

#include "markup.hpp"

#include <string>
#include <string_view>

namespace html {

/// What all pages share. `up` leads from the page to the folder of all pages: empty, or `../` for each step.
struct page {
  std::string_view title;
  std::string_view up;
  /// Of the page's place in the navigation: `letters`, `statistics`, or none.
  std::string_view here;
  /// The one page with charts may load scripts from its own folder; no other page has any.
  bool scripts = false;
};

/// Everything up to and with `<main>`: the policy allows nothing but the page's own style sheet, which it
/// knows by its digest.
void begin(markup& out, const page& p);
void end(markup& out);

/// One of the small pictures of page.cpp, beside a word that says the same: `upheld`, `warning` …
void icon(markup& out, std::string_view name);

/// A value that has its picture and its word. Never the color alone.
void sign(markup& out, std::string_view css_class, std::string_view attribute, std::string_view value,
          std::string_view word);

}  // namespace html
