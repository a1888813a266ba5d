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
/// What an item asks for, what it rests on and what the rationale concludes:
///
///     const imr::dispute& d = r->disputes.front();
///     d.order.name == "Norco"; d.order.quantity == 60;   // absent where the letter does not say
///     if (d.reviewer_guideline)
///       for (const imr::citation& c : d.reviewer_guideline->citations) std::cout << c.title << '\n';
///     d.rationale.conclusion == imr::conclusion::not_medically_necessary;
///
/// By callbacks, over many letters, without an allocation once the buffers are warm:
///
///     struct tally {
///       int overturned = 0;
///       void on(const imr::dispute& d) { overturned += d.decision == imr::decision::overturned; }
///     };
///     imr::parser p;
///     tally t;
///     for (std::string_view letter : texts) p.parse(letter, t);
///
/// Many letters in one text, each with its place; imr::splitter takes them out of an input that does not fit
/// memory:
///
///     for (const imr::letter_text& letter : imr::letters(bundle))
///       p.parse(letter.text, t, letter.where.offset);
///
/// One part alone:
///
///     auto o = imr::parse_piece<imr::order>("Naproxen 550mg #60");
///
/// A decision, a conclusion, a date or an enumerator is right, or absent, and a diagnostic says where
/// something could not be read. Numbers are what the text holds; what the letter says twice is compared
/// (imr/check/check.hpp).

#include "imr/config.hpp"

#include "imr/document.hpp"
#include "imr/parse.hpp"
#include "imr/parse_piece.hpp"
#include "imr/parser.hpp"
#include "imr/stream.hpp"

#include "imr/handler/count.hpp"
#include "imr/handler/discard.hpp"
#include "imr/handler/limit.hpp"
#include "imr/handler/tee.hpp"
#include "imr/handler/to_letter.hpp"
#include "imr/handler/trace.hpp"

#include "imr/write/report.hpp"
#include "imr/write/text.hpp"
