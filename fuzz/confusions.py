#!/usr/bin/env python3
"""Prints confusions.hpp from a table of measured confusions: profile, from, to, count, separated by tabs.

    fuzz/confusions.py measured.tsv >fuzz/confusions.hpp
"""
import sys

# What any reading of letters may take for another, for the two kinds of noise that were not measured.
GENERAL = [("l", "1"), ("l", "I"), ("l", "|"), ("I", "l"), ("O", "Q"), ("o", "c"), ("e", "c"), ("c", "e"), ("a", "o"),
           ("g", "q"), ("t", "f"), ("f", "t"), ("h", "b"), ("u", "n"), ("n", "u"), ("i", "l"), (".", ","), (",", "."),
           (":", ";"), (":", "."), ("-", "~"), ("E", "F"), ("D", "O"), ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"),
           ("vv", "w"), ("w", "vv"), ("S", "5"), ("B", "8"), ("O", "0")]
PROFILES = ["fax-100", "photocopy-100"]
MOST = 60


def literal(text):
    return '"' + "".join(c if " " <= c <= "~" and c not in '"\\' else "".join(f"\\{b:03o}" for b in c.encode())
                         for c in text) + '"'


def measured(path, profile):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")][1:]
    rows = [(a, b, int(n)) for p, a, b, n in rows if p == profile and a]
    rows.sort(key=lambda row: -row[2])
    return [(a, b) for a, b, _ in rows[:MOST]]


def table(name, pairs):
    rows = "\n".join(f"    {{{literal(a)}, {literal(b)}}}," for a, b in pairs)
    return f"inline constexpr confusion {name}[] = {{\n{rows}\n}};\n"


def main():
    path = sys.argv[1]
    print("""#pragma once

// Printed by confusions.py.

#include <cstddef>
#include <iterator>
#include <string_view>

namespace fuzz {

/// What OCR reads for what stands there.
struct confusion {
  std::string_view from;
  std::string_view to;
};

struct confusion_row {
  const confusion* pairs;
  std::size_t count;
};

// clang-format off""")
    print(table("general_confusions", GENERAL))
    for profile in PROFILES:
        print(table(profile.split("-")[0] + "_confusions", measured(path, profile)))
    print("""// clang-format on

/// By the kinds of noise, in their order.
inline constexpr confusion_row confusions[] = {{general_confusions, std::size(general_confusions)},
                                               {general_confusions, std::size(general_confusions)},
                                               {fax_confusions, std::size(fax_confusions)},
                                               {photocopy_confusions, std::size(photocopy_confusions)}};

}  // namespace fuzz""")


main()
