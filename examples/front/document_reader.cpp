#include "document_reader.hpp"

#include "letter_stream.hpp"
#include "ocr.hpp"
#include "pdf.hpp"
#include "read_file.hpp"
#include "sha256.hpp"
#include "temporary_file.hpp"
#include "text.hpp"

#include <utility>
#include <vector>

namespace front {
namespace {

/// One text for everything that decides what the records of a job hold. The parts are told apart by their
/// ends: no name holds a zero.
std::string fingerprint_of(const job& j, std::string_view content, std::string_view maker) {
  std::string all(maker);
  for (const std::string& part : {j.name, std::to_string(j.offset), std::to_string(j.first_line),
                                  std::string(j.encoding), sha256(content)}) {
    all += '\0';
    all += part;
  }
  return sha256(all);
}

extracted text_of(content_kind kind, std::string_view content, const reading_options& o) {
  const temporary_file file(content);
  if (!file) return {{}, "there is no room for a copy of it", {}};
  return kind == content_kind::pdf ? pdf_text(file.get(), o) : image_text(file.get(), o);
}

}  // namespace

std::string document_reader::read(const job& j, const visitor& visit) {
  document& d = current_;
  d.name = j.name;
  d.encoding = j.encoding;
  d.offset = j.offset;
  d.first_line = j.first_line;
  d.part = d.parts = 1;
  d.fingerprint.clear();
  bytes_ = 0;
  contents file;
  if (j.holds == job::what::file) file = read_file(j.path);
  const std::string& error = j.holds == job::what::nothing ? j.error : file.error;
  if (!error.empty()) {
    refuse(error, visit);
    return {};
  }
  const std::string_view content = j.holds == job::what::file ? file.bytes : j.bytes;
  bytes_ = content.size();
  if (earlier_ != nullptr) {
    d.fingerprint = fingerprint_of(j, content, earlier_->maker());
    if (earlier_->has(d.fingerprint)) return d.fingerprint;
  }
  read_content(j, content, visit);
  return {};
}

void document_reader::read_content(const job& j, std::string_view content, const visitor& visit) {
  document& d = current_;
  if (j.holds == job::what::letter) {
    d.text = content;
    parser_.read(d);
    visit(d);
  } else if (j.kind == content_kind::text) {
    transcoder t(content);
    d.encoding = t.encoding();
    std::string transcoded;
    if (!d.encoding.empty()) {
      t.append(transcoded, content);
      t.finish(transcoded);
      content = transcoded;
    }
    read_letters(content, {}, visit);
  } else {
    const extracted e = text_of(j.kind, content, options_);
    if (!e.error.empty()) return refuse(e.error, visit);
    read_letters(e.text, e.doubt, visit);
  }
}

void document_reader::read_letters(std::string_view text, const std::string& doubt, const visitor& visit) {
  std::vector<letter_text> letters;
  split(text, [&](letter_text letter) { letters.push_back(std::move(letter)); });
  document& d = current_;
  d.parts = letters.size();
  d.part = 0;
  for (letter_text& letter : letters) {
    ++d.part;
    d.text = std::move(letter.bytes);
    d.offset = letter.offset;
    d.first_line = letter.first_line;
    parser_.read(d);
    if (!doubt.empty()) letter_parser::doubt(d, doubt);
    visit(d);
  }
}

void document_reader::refuse(std::string why, const visitor& visit) {
  letter_parser::refuse(current_, std::move(why));
  visit(current_);
}

}  // namespace front
