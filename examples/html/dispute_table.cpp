#include "dispute_table.hpp"

#include "cards.hpp"
#include "page.hpp"
#include "words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace html {
namespace {

constexpr const char* administrator = "Claims administrator's guideline";
constexpr const char* reviewer = "Reviewer's guideline";

/// Parts of one line, with what stands between them.
class parts {
 public:
  explicit parts(markup& out, std::string_view between = ", ") : out_(out), between_(between) {}
  markup& next() { return std::exchange(first_, false) ? out_ : out_.raw(between_); }
  [[nodiscard]] bool none() const { return first_; }

 private:
  markup& out_;
  std::string_view between_;
  bool first_ = true;
};

void write_sessions(parts& line, const imr::sessions& s) {
  if (s.per_week && s.weeks) {
    line.next().text(number(*s.per_week) + " a week for " + number(*s.weeks) + " weeks");
  } else if (s.per_week) {
    line.next().text(number(*s.per_week) + " a week");
  } else if (s.weeks) {
    line.next().text("for " + number(*s.weeks) + " weeks");
  }
  if (s.total) line.next().text(number(*s.total) + " in all");
}

void write_order(markup& out, const imr::order& o) {
  cards::cell(out, "Asks for");
  out.raw("<div>");
  if (o.kind) out.element("span class=\"kind\"", title(to_string(*o.kind)));
  if (!o.name.empty()) out.raw(" ").text(o.name.str());
  out.raw("</div><div class=\"amounts\">");
  parts line(out);
  for (const imr::strength& s : o.strengths) line.next().text(number(s.value) + ' ' + std::string(s.unit));
  if (o.quantity) line.next().text("quantity " + number(*o.quantity));
  if (o.refills) line.next().text("refills " + std::to_string(*o.refills));
  if (!o.directions.empty()) line.next().text(o.directions.str());
  write_sessions(line, o.sessions);
  out.raw("</div></td>");
}

void write_citation(markup& out, const imr::citation& c) {
  out.raw("<li>").text(to_string(c.source));
  if (!c.title.empty()) out.raw(" ").element("cite", c.title.str());
  if (c.year) out.raw(" ").text(std::to_string(*c.year));
  for (const imr::excerpt& section : c.sections) out.raw("; ").text(section.str());
  if (!c.pages.empty()) out.raw(", page ");
  parts pages(out);
  for (const imr::page_range& p : c.pages) {
    pages.next().text(std::to_string(p.first));
    if (p.last != p.first) out.raw("–").text(std::to_string(p.last));
  }
  for (const imr::regulation_range& r : c.regulations) {
    out.raw(", § ").text(r.first.str());
    if (r.last != r.first) out.raw("–").text(r.last.str());
  }
  out.raw("</li>");
}

void write_guideline(markup& out, std::string_view label, const std::optional<imr::guideline>& g) {
  cards::cell(out, label);
  if (!g) {
    out.raw("<span class=\"absent\">not in the letter</span></td>");
    return;
  }
  if (g->basis) out.raw("<div class=\"basis\">").text(words(*g->basis)).raw("</div>");
  if (!g->citations.empty()) {
    out.raw("<ul>");
    for (const imr::citation& c : g->citations) write_citation(out, c);
    out.raw("</ul>");
  } else if (!g->basis) {
    out.text(g->text.str());
  }
  out.raw("</td>");
}

void write_partial(markup& out, const std::optional<imr::partial>& p) {
  if (!p) return;
  out.raw("<dl class=\"partial\"><dt>Asked for</dt><dd>").text(p->original.str());
  out.raw("</dd><dt>Authorized</dt><dd>").text(p->authorized.str());
  out.raw("</dd><dt>In dispute</dt><dd>").text(p->disputed.str()).raw("</dd></dl>");
}

void write_dispute(markup& out, const imr::dispute& d, std::size_t index) {
  const std::string id = "disputes-" + std::to_string(index) + '-';
  cards::row(out)
      .raw("<a href=\"#")
      .raw(id)
      .raw("item\">")
      .text(d.partial ? d.partial->disputed.str() : d.item.str());
  out.raw("</a>");
  write_partial(out, d.partial);
  out.raw("</th>");
  cards::cell(out, "Decision");
  sign(out, "badge", "data-decision", to_string(d.decision), title(to_string(d.decision)));
  out.element("div class=\"meaning\"", meaning(d.decision)).raw("</td>");
  write_order(out, d.order);
  write_guideline(out, administrator, d.claims_administrator_guideline);
  write_guideline(out, reviewer, d.reviewer_guideline);
  cards::cell(out, "Conclusion");
  if (d.rationale.text.empty()) {
    out.raw("<span class=\"absent\">no rationale</span>");
  } else {
    out.raw("<a href=\"#")
        .raw(id)
        .raw("rationale-text\">")
        .text(title(to_string(d.rationale.conclusion)))
        .raw("</a>");
  }
  out.raw("</td></tr>\n");
}

}  // namespace

void write_disputes(markup& out, const imr::letter& letter) {
  out.raw("<section aria-labelledby=\"items\"><h2 id=\"items\">Disputed items</h2>\n");
  if (letter.disputes.empty()) {
    out.raw("<p>No disputed item could be read.</p></section>\n");
    return;
  }
  cards table(out, "disputes");
  for (const std::string_view column :
       {"Item", "Decision", "Asks for", administrator, reviewer, "Conclusion"})
    table.column(column);
  table.rows();
  for (std::size_t i = 0; i < letter.disputes.size(); ++i) write_dispute(out, letter.disputes[i], i);
  table.end();
  out.raw("</section>\n");
}

}  // namespace html
