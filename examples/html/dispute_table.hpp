#pragma once

#include "markup.hpp"

#include <imr/model/letter.hpp>

namespace html {

/// The disputed items, each with its decision, what it asks for, both guidelines and the conclusion.
void write_disputes(markup& out, const imr::letter& letter);

}  // namespace html
