// All that includes the parser, which takes longer to compile than all the rest.

#include "letter_parser.hpp"
#include "letter_splitter.hpp"

#include <imr/handler/to_letter.hpp>
#include <imr/parser.hpp>
#include <imr/stream.hpp>

#include <utility>

namespace front {
namespace {

void count(document& d) {
  d.tally.letters = 1;
  ++(d.tally.recognized ? d.tally.ok : d.tally.failed);
  for (const imr::diagnostic& found : d.diagnostics)
    d.tally.errors = d.tally.errors || found.severity() == imr::severity::error;
}

}  // namespace

struct letter_parser::state {
  imr::parser parser;
  imr::handler::to_letter builder;
};

letter_parser::letter_parser() : state_(std::make_unique<state>()) {}
letter_parser::~letter_parser() = default;

void letter_parser::read(document& d) {
  d.error.clear();
  d.tally = {};
  d.tally.recognized = state_->parser.parse(d.text, state_->builder, d.offset) != imr::status::failed;
  d.letter = std::move(state_->builder.letter);
  d.diagnostics = std::move(state_->builder.diagnostics);
  count(d);
}

void letter_parser::doubt(document& d, std::string why) {
  d.error = std::move(why);
  d.diagnostics.push_back({imr::code::unreadable_input, {d.offset, 0}, d.error, {}});
  d.tally.errors = true;
}

void letter_parser::refuse(document& d, std::string error) {
  d.error = std::move(error);
  d.text.clear();
  d.letter = {};
  d.letter.where = {d.offset, 0};
  d.diagnostics.clear();
  d.diagnostics.push_back({imr::code::unreadable_input, {d.offset, 0}, d.error, {}});
  d.tally = {};
  d.tally.unreadable = true;
  count(d);
}

struct letter_splitter::state {
  imr::splitter splitter;
};

letter_splitter::letter_splitter() : state_(std::make_unique<state>()) {}
letter_splitter::~letter_splitter() = default;

void letter_splitter::feed(std::string_view piece, const letter_sink& sink) {
  state_->splitter.feed(piece, sink);
}

void letter_splitter::finish(const letter_sink& sink) { state_->splitter.finish(sink); }

void split_letters(std::string_view text, const letter_sink& sink) {
  for (const imr::letter_text& letter : imr::letters(text)) sink(letter.text, letter.where.offset);
}

}  // namespace front
