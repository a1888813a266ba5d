#include "reader.hpp"

#include <imr.hpp>
#include <imr/compiled.hpp>

#ifndef IMR_COUNT_WORK
#error "without IMR_COUNT_WORK there is no work to bound"
#endif

namespace fuzz {

reader::reader() : parser_(std::make_unique<imr::parser>()) {}
reader::~reader() = default;

imr::status reader::read(std::string_view letter, recorder& to, std::uint64_t offset) {
  return parser_->parse(letter, to, offset);
}

imr::parsed<imr::letter> reader::read(std::string_view letter) {
  imr::handler::to_letter builder;
  imr::parsed<imr::letter> result;
  result.status = parser_->parse(letter, builder);
  result.value = std::move(builder.letter);
  result.diagnostics = std::move(builder.diagnostics);
  return result;
}

std::uint64_t reader::work(std::string_view letter) {
  imr::handler::discard nobody;
  const std::uint64_t before = imr::detail::work_done;
  parser_->parse(letter, nobody);
  return imr::detail::work_done - before;
}

void reader::count(std::string_view letter) {
  imr::handler::count counts;
  parser_->parse(letter, counts);
}

std::vector<found_letter> letters_of(std::string_view bundle) {
  std::vector<found_letter> found;
  for (const imr::letter_text& l : imr::letters(bundle))
    found.push_back({std::string(l.text), l.where.offset});
  return found;
}

std::vector<found_letter> split(std::string_view bundle, std::uint32_t longest, choices& sizes,
                                std::size_t letter_bytes) {
  std::vector<found_letter> found;
  const auto keep = [&](std::string_view text, std::uint64_t offset) {
    found.push_back({std::string(text), offset});
  };
  imr::limits bounds;
  bounds.letter_bytes = letter_bytes;
  imr::splitter splitter(bounds);
  while (!bundle.empty()) {
    const std::string_view piece = bundle.substr(0, 1 + sizes.below(longest));
    splitter.feed(piece, keep);
    bundle.remove_prefix(piece.size());
  }
  splitter.finish(keep);
  return found;
}

imr::parsed<imr::letter> parse(std::string_view letter) { return imr::parse(letter); }

std::size_t items_in_layout(std::string_view letter) {
  imr::layout::scan scan;
  scan.read(letter.substr(0, imr::limits().letter_bytes), 0);
  return scan.disputes().size();
}

std::string running_text(std::string_view letter) {
  imr::layout::flow flow;
  flow.read(letter.substr(0, imr::limits().letter_bytes), 0);
  return std::string(flow.text());
}

template <class T> imr::parsed<T> read_piece(std::string_view text) { return imr::parse_piece<T>(text); }

template imr::parsed<imr::date> read_piece(std::string_view);
template imr::parsed<imr::header> read_piece(std::string_view);
template imr::parsed<imr::reviewer> read_piece(std::string_view);
template imr::parsed<imr::guideline> read_piece(std::string_view);
template imr::parsed<imr::clinical_summary> read_piece(std::string_view);
template imr::parsed<imr::citation> read_piece(std::string_view);
template imr::parsed<imr::partial> read_piece(std::string_view);
template imr::parsed<imr::order> read_piece(std::string_view);

}  // namespace fuzz
