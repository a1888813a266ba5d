#include "page.hpp"

#include "base64.hpp"

#include "html_assets.hpp"

#include <imr/config.hpp>

#include <algorithm>
#include <iterator>

namespace html {
namespace {

/// Drawn with a line of one width in a square of 16.
struct picture {
  std::string_view name;
  std::string_view path;
};

constexpr picture pictures[] = {
    {"upheld", "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM3.5 12.5l9-9"},
    {"overturned", "M2.5 8.5l3.5 4l7.5-9"},
    {"partially_overturned", "M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13"},
    {"unknown", "M5 5.5a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2.1M8 13.2v.3"},
    {"error", "M5 1.5h6l3.5 3.5v6l-3.5 3.5h-6l-3.5-3.5v-6zM5.5 5.5l5 5M10.5 5.5l-5 5"},
    {"warning", "M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.3"},
    {"note", "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM8 7v4.5M8 4.5v.3"},
};

void navigation(markup& out, const page& p) {
  const auto link = [&](std::string_view file, std::string_view name, std::string_view word) {
    out.raw("<a href=\"").raw(p.up).raw(file).raw("\"");
    if (p.here == name) out.raw(" aria-current=\"page\"");
    out.raw(">").raw(word).raw("</a>");
  };
  out.raw("<header class=\"top\"><nav aria-label=\"Pages\"><span class=\"brand\">IMR determinations</span>");
  link("index.html", "letters", "Letters");
  link("statistics.html", "statistics", "Statistics");
  out.raw("</nav></header>\n");
}

}  // namespace

void begin(markup& out, const page& p) {
  static const std::string digest = base64_of_hex(style_sheet_sha256);
  out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
      .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
      .raw(digest)
      .raw("'; img-src data:; ")
      .raw(p.scripts ? "script-src 'self'; " : "")
      .raw("base-uri 'none'; form-action 'none'\">\n")
      .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" "
           "content=\"no-referrer\">\n")
      .raw("<meta name=\"generator\" content=\"imr2html ")
      .raw(imr::version)
      .raw("\">\n<link rel=\"icon\" href=\"data:,\">\n")
      .element("title", p.title)
      .raw("\n<style>")
      .raw(style_sheet)
      .raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n");
  navigation(out, p);
  out.raw("<main id=\"main\" tabindex=\"-1\">\n");
}

void end(markup& out) {
  out.raw("</main>\n<footer class=\"bottom\"><p>Made by imr2html ").raw(imr::version);
  out.raw(" from the letters&#39; text. A value is what the letter says; what it does not say is left "
          "out.</p></footer>\n");
  out.raw("</body>\n</html>\n");
}

void icon(markup& out, std::string_view name) {
  const auto* const found = std::find_if(std::begin(pictures), std::end(pictures),
                                         [&](const picture& p) { return p.name == name; });
  if (found == std::end(pictures)) return;
  out.raw("<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\"")
      .raw(found->path)
      .raw("\"/></svg>");
}

void sign(markup& out, std::string_view css_class, std::string_view attribute, std::string_view value,
          std::string_view word) {
  out.raw("<span class=\"").raw(css_class).raw("\"").attribute(attribute, value).raw(">");
  icon(out, value);
  out.text(word).raw("</span>");
}

}  // namespace html
