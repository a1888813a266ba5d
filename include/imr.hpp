#pragma once

/// imr reads California workers' compensation Independent Medical Review Final Determination letters.
///
///     std::string text = …;                              // as a PDF text extraction or OCR delivers it
///     imr::parsed<imr::letter> r = imr::parse(text);     // borrows the text
///     if (!r) return;                                    // not a letter
///     for (const imr::dispute& d : r->disputes)
///       std::cout << d.item << ": " << imr::to_string(d.decision) << '\n';
///     const imr::source lines(text);
///     for (const imr::diagnostic& d : r.diagnostics)     // what is missing, damaged or contradictory
///       imr::write::report(std::cerr, "letter.txt", lines, d);
///
/// By callbacks, over many letters, without an allocation once the buffers are warm:
///
///     struct tally {
///       int overturned = 0;
///       void on(const imr::dispute& d) { overturned += d.decision == imr::decision::overturned; }
///     };
///     imr::parser p;
///     tally t;
///     for (std::string_view letter : letters) p.parse(letter, t);
///
/// A decision or a date is right, or absent and a diagnostic says where and why.

#include "imr/config.hpp"

#include "imr/document.hpp"
#include "imr/parse.hpp"
#include "imr/parse_piece.hpp"
#include "imr/parser.hpp"

#include "imr/handler/count.hpp"
#include "imr/handler/discard.hpp"
#include "imr/handler/limit.hpp"
#include "imr/handler/tee.hpp"
#include "imr/handler/to_letter.hpp"
#include "imr/handler/trace.hpp"

#include "imr/write/report.hpp"
