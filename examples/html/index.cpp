#include "index.hpp"

#include "cards.hpp"
#include "letter_page.hpp"
#include "markup.hpp"
#include "page.hpp"
#include "words.hpp"

#include <imr/diagnostic.hpp>
#include <imr/model/letter.hpp>

#include <algorithm>
#include <numeric>

namespace html {
namespace {

using entry = letter_index::entry;
constexpr const char* rows_file = ".rows";

/// An order of the list. Entries that are alike keep the order of the inputs.
struct sorting {
  std::string_view name;
  std::string_view word;
  /// Of the column that it sorts, for those who cannot see the order.
  std::string_view column;
  std::string_view direction;
  bool (*before)(const entry& a, const entry& b);
};

bool by_case(const entry& a, const entry& b) { return a.case_number < b.case_number; }
bool by_date(const entry& a, const entry& b) { return a.date > b.date; }
bool by_outcome(const entry& a, const entry& b) { return a.outcome < b.outcome; }
bool by_items(const entry& a, const entry& b) { return a.items > b.items; }
bool by_findings(const entry& a, const entry& b) { return a.findings > b.findings; }

constexpr sorting sortings[] = {
    {"", "as read", "", "", nullptr},
    {"case", "case number", "Letter", "ascending", by_case},
    {"date", "newest decision", "Decided", "descending", by_date},
    {"outcome", "outcome", "Outcome", "ascending", by_outcome},
    {"items", "most items", "Items", "descending", by_items},
    {"findings", "most findings", "Findings", "descending", by_findings},
};

/// The first page of an order stands beside index.html, the others in a folder of their own.
std::string file_of(const sorting& s, std::size_t page) {
  const std::string name(s.name);
  if (page == 0) return name.empty() ? "index.html" : "index-by-" + name + ".html";
  return "pages/" + (name.empty() ? "" : "by-" + name + '-') + std::to_string(page + 1) + ".html";
}

void write_items(markup& out, const imr::letter& letter) {
  constexpr std::size_t shown = 4;
  cards::cell(out, "Items");
  if (letter.disputes.empty()) out.raw("<span class=\"absent\">none read</span>");
  out.raw("<ul class=\"plain\">");
  for (std::size_t i = 0; i < letter.disputes.size() && i < shown; ++i) {
    const imr::dispute& d = letter.disputes[i];
    out.raw("<li>").text(d.partial ? d.partial->disputed.str() : d.item.str()).raw(" ");
    sign(out, "small", "data-decision", to_string(d.decision), title(to_string(d.decision)));
    out.raw("</li>");
  }
  if (letter.disputes.size() > shown)
    out.raw("<li>and ").count(letter.disputes.size() - shown).raw(" more</li>");
  out.raw("</ul></td>");
}

void write_counts(markup& out, const front::document& d) {
  cards::cell(out, "Findings");
  if (d.diagnostics.empty()) out.raw("none");
  for (const imr::severity s : {imr::severity::error, imr::severity::warning, imr::severity::note}) {
    const auto count =
        static_cast<std::size_t>(std::count_if(d.diagnostics.begin(), d.diagnostics.end(),
                                               [&](const imr::diagnostic& f) { return f.severity() == s; }));
    if (count == 0) continue;
    const std::string words =
        std::to_string(count) + ' ' + std::string(to_string(s)) + (count == 1 ? "" : "s");
    sign(out, "severity", "data-severity", to_string(s), words);
    out.raw(" ");
  }
  out.raw("</td>");
}

std::string rest_of_row(const front::document& d) {
  markup out;
  out.text(name_of(d)).raw("</a><div class=\"source\">").text(d.name).raw("</div></th>");
  cards::cell(out, "Outcome");
  sign(out, "outcome", "data-outcome", to_string(d.letter.outcome),
       d.tally.recognized ? title(to_string(d.letter.outcome))
       : d.error.empty()  ? "Not a letter"
                          : "Not readable");
  out.raw("</td>");
  cards::cell(out, "Decided");
  if (d.letter.header.decision_date) {
    out.text(to_string(*d.letter.header.decision_date));
  } else {
    out.raw("<span class=\"absent\">not stated</span>");
  }
  out.raw("</td>");
  write_items(out, d.letter);
  write_counts(out, d);
  return out.raw("</tr>\n").take();
}

void write_sortings(markup& out, std::string_view up, const sorting& current) {
  out.raw("<nav class=\"links\" aria-label=\"Order\"><span>Order:</span>");
  for (const sorting& s : sortings) {
    out.raw(" <a href=\"")
        .raw(up)
        .raw(file_of(s, 0))
        .raw("\"")
        .raw(&s == &current ? " aria-current=\"true\"" : "");
    out.raw(">").raw(s.word).raw("</a>");
  }
  out.raw("</nav>\n");
}

void write_paging(markup& out, std::string_view up, const sorting& s, std::size_t page, std::size_t pages) {
  if (pages < 2) return;
  out.raw("<nav class=\"links\" aria-label=\"Pages of the list\"><span>Page ")
      .count(page + 1)
      .raw(" of ")
      .count(pages);
  out.raw(":</span>");
  const auto link = [&](bool there, std::size_t to, std::string_view word) {
    if (there) out.raw(" <a href=\"").raw(up).raw(file_of(s, to)).raw("\">").raw(word).raw("</a>");
  };
  link(page > 0, 0, "first");
  link(page > 0, page - 1, "previous");
  link(page + 1 < pages, page + 1, "next");
  link(page + 1 < pages, pages - 1, "last");
  out.raw("</nav>\n");
}

}  // namespace

index_row row_of(const front::document& d) {
  index_row row;
  const std::string number = d.letter.header.case_number.str();
  // Letters without a number come last.
  row.case_number.fill(number.empty() ? '\x7F' : '\0');
  std::copy_n(number.begin(), std::min(number.size(), row.case_number.size()), row.case_number.begin());
  if (const imr::reading<imr::date>& date = d.letter.header.decision_date)
    row.date = date->year * 10000 + date->month * 100 + date->day;
  row.items = static_cast<std::uint32_t>(d.letter.disputes.size());
  row.findings = static_cast<std::uint32_t>(d.diagnostics.size());
  row.outcome = static_cast<std::uint8_t>(d.letter.outcome);
  row.markup = rest_of_row(d);
  return row;
}

letter_index::letter_index(folder& to) : folder_(to) {
  if (!folder_.good()) return;
  rows_ = std::fopen(folder_.path_of(rows_file).c_str(), "wb+x");
  if (rows_ == nullptr) folder_.fail("the list of letters could not be written");
}

letter_index::~letter_index() {
  if (rows_ != nullptr) std::fclose(rows_);
}

void letter_index::add(const index_row& row, std::string_view file) {
  if (!folder_.good()) return;
  const std::string content = std::string(file) + "\">" + row.markup;
  if (std::fwrite(content.data(), 1, content.size(), rows_) != content.size())
    folder_.fail("the list of letters could not be written");
  entries_.push_back({end_, static_cast<std::uint32_t>(content.size()), row.items, row.findings, row.date,
                      row.case_number, row.outcome});
  end_ += content.size();
}

std::string letter_index::read_row(const entry& e) {
  std::string row(e.length, '\0');
  if (fseeko(rows_, static_cast<off_t>(e.offset), SEEK_SET) != 0 ||
      std::fread(row.data(), 1, row.size(), rows_) != row.size())
    folder_.fail("the list of letters could not be read again");
  return row;
}

void letter_index::write_page(const std::vector<std::uint32_t>& order, std::size_t sorting_index,
                              std::size_t page, std::size_t page_size) {
  const sorting& s = sortings[sorting_index];
  const std::string_view up = page == 0 ? "" : "../";
  const std::size_t pages = std::max<std::size_t>(1, (order.size() + page_size - 1) / page_size);
  markup out;
  begin(out, {"IMR determinations", up, "letters", false});
  out.raw("<h1>Letters</h1>\n<p>")
      .count(order.size())
      .raw(order.size() == 1 ? " letter" : " letters")
      .raw("</p>\n");
  write_sortings(out, up, s);
  write_paging(out, up, s, page, pages);
  cards table(out, "letters");
  for (const std::string_view column : {"Letter", "Outcome", "Decided", "Items", "Findings"})
    table.column(column, column == s.column ? s.direction : "");
  table.rows();
  for (std::size_t i = page * page_size; i < std::min(order.size(), (page + 1) * page_size); ++i)
    cards::row(out).raw("<a href=\"").raw(up).raw(read_row(entries_[order[i]]));
  table.end();
  write_paging(out, up, s, page, pages);
  end(out);
  folder_.write(file_of(s, page), out.str());
}

void letter_index::write_pages(std::size_t page_size) {
  if (!folder_.good()) return;
  if (std::fflush(rows_) != 0) folder_.fail("the list of letters could not be written");
  std::vector<std::uint32_t> order(entries_.size());
  for (std::size_t s = 0; s < std::size(sortings); ++s) {
    std::iota(order.begin(), order.end(), 0U);
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
      return sortings[s].before(entries_[a], entries_[b]);
    };
    if (sortings[s].before != nullptr) std::stable_sort(order.begin(), order.end(), before);
    for (std::size_t page = 0; page == 0 || page * page_size < order.size(); ++page) {
      if (!folder_.good()) return;
      write_page(order, s, page, page_size);
    }
  }
  std::remove(folder_.path_of(rows_file).c_str());
}

}  // namespace html
