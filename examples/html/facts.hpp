#pragma once

#include "markup.hpp"

#include <imr/model/letter.hpp>

namespace html {

/// The case's dates, the reviewer and the clinical summary as lists of name and value; each value leads to
/// its place.
void write_facts(markup& out, const imr::letter& letter);

}  // namespace html
