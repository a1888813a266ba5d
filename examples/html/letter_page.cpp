#include "letter_page.hpp"

#include "diagnostics.hpp"
#include "dispute_table.hpp"
#include "facts.hpp"
#include "fields.hpp"
#include "letter_text.hpp"
#include "page.hpp"
#include "words.hpp"

#include "../front/record.hpp"

#include <imr/model/letter.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace html {
namespace {

/// Furniture is known to the texts that it interrupts.
std::vector<imr::span> find_furniture(const imr::letter& letter) {
  std::vector<imr::span> holes;
  const auto add = [&](const imr::excerpt& text) {
    holes.insert(holes.end(), text.holes().begin(), text.holes().end());
  };
  const auto add_guideline = [&](const std::optional<imr::guideline>& g) {
    if (g) add(g->text);
  };
  add(letter.documents_reviewed);
  add(letter.clinical_summary.text);
  for (const imr::dispute& d : letter.disputes) {
    add(d.item);
    add_guideline(d.claims_administrator_guideline);
    add_guideline(d.reviewer_guideline);
    add(d.rationale.text);
  }
  std::sort(holes.begin(), holes.end(), [](imr::span a, imr::span b) { return a.offset < b.offset; });
  holes.erase(std::unique(holes.begin(), holes.end()), holes.end());
  return holes;
}

mark mark_of(const imr::letter& letter, const field& f) {
  markup tag;
  tag.raw(f.look == "area" ? "span" : "mark").attribute("class", f.look).attribute("data-field", f.path);
  tag.attribute("title", f.label);
  if (f.look == "decision") {
    const std::size_t index = std::stoul(f.path.substr(f.path.find('[') + 1));
    tag.attribute("data-decision", to_string(letter.disputes[index].decision));
  }
  return {f.where, tag.take(), id_of(f.path)};
}

void write_header(markup& out, const front::document& d) {
  out.raw("<div class=\"head\"><h1>").text(name_of(d)).raw("</h1>");
  sign(out, "outcome", "data-outcome", to_string(d.letter.outcome),
       d.tally.recognized ? title(to_string(d.letter.outcome))
       : d.error.empty()  ? "Not a letter"
                          : "Not readable");
  out.raw("</div>\n<p class=\"source\">").text(d.name);
  if (!d.encoding.empty()) out.raw(", read as ").text(d.encoding);
  if (d.offset != 0) out.raw(", from byte ").count(d.offset).raw(" on");
  out.raw("</p>\n");
}

void write_legend(markup& out) {
  constexpr std::pair<std::string_view, std::string_view> looks[] = {
      {"header", "header and reviewer"}, {"summary", "clinical summary"}, {"item", "disputed item"},
      {"order", "what it asks for"},     {"decision", "decision"},        {"guideline", "guideline"}};
  out.raw("<p class=\"legend\" aria-hidden=\"true\">");
  for (const auto& [look, word] : looks)
    out.raw("<mark class=\"").raw(look).raw("\">").raw(word).raw("</mark> ");
  out.raw("</p>\n");
}

void write_letter(markup& out, const front::document& d) {
  marked_text text;
  text.text = d.text;
  text.offset = d.offset;
  text.furniture = find_furniture(d.letter);
  for (const field& f : find_fields(front::record(d, true))) text.marks.push_back(mark_of(d.letter, f));
  mark_findings(text, d);
  out.raw("<section aria-labelledby=\"the-letter\"><h2 id=\"the-letter\">The letter</h2>\n");
  write_legend(out);
  out.raw("<div class=\"letter").raw(d.diagnostics.empty() ? "" : " annotated").raw("\">");
  write_text(out, std::move(text));
  out.raw("</div></section>\n");
}

}  // namespace

std::string name_of(const front::document& d) {
  if (!d.letter.header.case_number.empty()) return d.letter.header.case_number.str();
  return d.name == "-" ? "Standard input" : d.name.substr(d.name.rfind('/') + 1);
}

std::string letter_page(const front::document& d, std::string_view up) {
  markup out;
  const std::string name = name_of(d);
  begin(out, {name, up, "", false});
  write_header(out, d);
  if (d.tally.recognized) {
    write_disputes(out, d.letter);
    write_facts(out, d.letter);
  }
  out.raw("<section aria-labelledby=\"findings\"><h2 id=\"findings\">Findings</h2>\n");
  write_findings(out, d);
  out.raw("</section>\n");
  if (!d.text.empty()) write_letter(out, d);
  end(out);
  return out.take();
}

}  // namespace html
