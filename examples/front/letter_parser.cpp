#include "letter_parser.hpp"

#include <imr/handler/to_letter.hpp>
#include <imr/parser.hpp>

#include <utility>

namespace front {
namespace {

void look_for_errors(document& d) {
  d.tally.errors = false;
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
  look_for_errors(d);
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
  look_for_errors(d);
}

}  // namespace front
