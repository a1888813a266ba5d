#!/usr/bin/env bash
# Installs what is missing (Debian), builds the examples, and shows what they make of the letters in examples/letters.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

title() { printf '\n== %s\n' "$*"; }

# The build directory is the one of tests/run.sh, and configuring it asks for the tests' packages too.
examples/install.sh build examples html tests
cmake --preset default
cmake --build --preset default --target 01_parse_letter 02_handler 03_many_letters 04_single_citation \
  05_report_errors 06_own_rule imr2json imr2csv imr2sqlite imr2html imrlint

bin=$PWD/build/examples
cd examples
letters=(letters/*.txt)

title "The record of ${letters[0]}"
"$bin/imr2json" "${letters[0]}"

title "Every letter's items and decisions (01_parse_letter)"
"$bin/01_parse_letter" "${letters[@]}"

title "Counted by callbacks (02_handler)"
"$bin/02_handler" "${letters[@]}"

title "One record a line, with the diagnostics on standard error"
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
records=$made/records.ndjson
"$bin/imr2json" --ndjson --spans letters >"$records"
echo "$(wc -l <"$records") records, $(wc -c <"$records") bytes"

title "Four tables (imr2csv)"
"$bin/imr2csv" -q -o "$made" letters
wc -l "$made"/*.csv
"$bin/imr2csv" -q --one citations - letters | head -n 3

title "The same in a database (imr2sqlite)"
"$bin/imr2sqlite" -q -o "$made/letters.db" letters
sqlite3 -column -header "$made/letters.db" \
  "SELECT specialty, items, upheld, overturned, uphold_rate FROM uphold_by_specialty"

title "As pages to read (imr2html)"
"$bin/imr2html" -q -o "$made/pages" letters
(cd "$made/pages" && find . -name '*.html' | sort)

title "What is wrong with the letters, and nothing else (imrlint); the exit code is 1 where there is an error"
"$bin/imrlint" letters || echo "exit code $?"

title "The library's rules in a grammar of one's own (06_own_rule)"
"$bin/06_own_rule"
