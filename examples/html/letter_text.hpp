#pragma once

#include "fields.hpp"
#include "markup.hpp"

#include <imr/span.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace html {

/// A stretch of the letter between tags.
struct mark {
  imr::span where;
  /// The start tag without its id, and the id; the id goes to the first of the pieces only.
  std::string tag;
  std::string id;
};

/// Markup that stands at a place of the letter and is no part of any mark.
struct insertion {
  std::uint64_t at = 0;
  std::string content;
};

/// A letter with all that is to be shown in it.
struct marked_text {
  std::string_view text;
  /// Of the text's first byte.
  std::uint64_t offset = 0;
  std::vector<mark> marks;
  std::vector<insertion> insertions;
  /// Page furniture, in order; it is in no mark.
  std::vector<imr::span> furniture;
};

/// Writes a letter's text with its marks. Marks that overlap are split so that tags nest; a mark's pieces
/// together hold the text of its place. Blanks at line ends are left out, and of blank lines one remains
/// where the letter has more than it usually has between lines, so that folding the text shown gives what
/// folding the letter gives.
void write_text(markup& out, marked_text text);

}  // namespace html
