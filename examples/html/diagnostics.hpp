#pragma once

#include "letter_text.hpp"
#include "markup.hpp"

#include "../front/document.hpp"

#include <imr/diagnostic.hpp>
#include <imr/source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace html {

void write_findings(markup& out, const front::document& d);

/// Puts the findings into the letter: each a note in the margin of its line, a sign where it stands, a line
/// below the words, with links from the sign to the note and back.
void mark_findings(marked_text& text, const front::document& d);

}  // namespace html
