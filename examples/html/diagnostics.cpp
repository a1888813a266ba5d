#include "diagnostics.hpp"

#include "page.hpp"
#include "words.hpp"

namespace html {
namespace {

void write_place(markup& out, std::string_view target, imr::position at) {
  out.raw("<a href=\"#")
      .raw(target)
      .raw("\">line ")
      .count(at.line)
      .raw(", column ")
      .count(at.column)
      .raw("</a>");
}

/// Everything that is said of a finding: `Warning: message, line 3, column 7 (see also …) [code]`
void write_finding(markup& out, const front::document& d, const imr::source& source, std::size_t index) {
  const imr::diagnostic& found = d.diagnostics[index];
  const std::string number = std::to_string(index + 1);
  sign(out, "severity", "data-severity", to_string(found.severity()), title(to_string(found.severity())));
  out.raw(" ").text(found.message).raw(" <span class=\"place\">");
  if (!d.text.empty()) write_place(out, "place-" + number, source.locate(found.where.offset));
  if (!found.related.empty()) {
    out.raw("; see also ");
    write_place(out, "related-" + number, source.locate(found.related.offset));
  }
  out.raw("</span> <code>").text(to_string(found.code)).raw("</code>");
}

/// Where the line of a place begins.
std::uint64_t line_start(const imr::source& source, std::uint64_t at) {
  const std::uint64_t inside = std::clamp(at, source.base(), source.base() + source.text().size());
  return inside - (source.locate(inside).column - 1);
}

std::string sign_in_text(const imr::diagnostic& found, const std::string& id, const std::string& number) {
  markup out;
  const std::string what = std::string(to_string(found.severity())) + ' ' + number;
  out.raw("<a class=\"flag\" id=\"").raw(id).raw("\" href=\"#note-").raw(number).raw("\"");
  out.attribute("data-severity", to_string(found.severity())).attribute("aria-label", what).raw(">");
  icon(out, to_string(found.severity()));
  return out.raw(number).raw("</a>").take();
}

mark underline(const imr::diagnostic& found, imr::span where) {
  markup tag;
  tag.raw("span class=\"found\"").attribute("data-severity", to_string(found.severity()));
  tag.attribute("title", found.message);
  return {where, tag.take(), {}};
}

}  // namespace

void write_findings(markup& out, const front::document& d) {
  if (d.diagnostics.empty()) {
    out.raw("<p>Nothing was found wrong with this letter.</p>\n");
    return;
  }
  const imr::source source = d.source();
  out.raw("<ol class=\"findings\">\n");
  for (std::size_t i = 0; i < d.diagnostics.size(); ++i) {
    out.raw("<li>");
    write_finding(out, d, source, i);
    out.raw("</li>\n");
  }
  out.raw("</ol>\n");
}

void mark_findings(marked_text& text, const front::document& d) {
  const imr::source source = d.source();
  for (std::size_t i = 0; i < d.diagnostics.size(); ++i) {
    const imr::diagnostic& found = d.diagnostics[i];
    const std::string number = std::to_string(i + 1);
    markup note;
    note.raw("<span class=\"note\" role=\"note\" id=\"note-")
        .raw(number)
        .raw("\"")
        .attribute("data-severity", to_string(found.severity()))
        .raw("><span class=\"number\">")
        .raw(number)
        .raw("</span> ");
    write_finding(note, d, source, i);
    text.insertions.push_back({line_start(source, found.where.offset), note.raw("</span>").take()});
    text.insertions.push_back({found.where.offset, sign_in_text(found, "place-" + number, number)});
    text.marks.push_back(underline(found, found.where));
    if (found.related.empty()) continue;
    text.insertions.push_back({found.related.offset, sign_in_text(found, "related-" + number, number)});
    text.marks.push_back(underline(found, found.related));
  }
}

}  // namespace html
