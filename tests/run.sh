#!/usr/bin/env bash
# Installs what is missing (Debian), builds everything and runs every test.
# IMR_LETTERS=FOLDER adds the letters of that folder to the conformance test.
set -euo pipefail
if [[ -n ${IMR_LETTERS:-} ]]; then IMR_LETTERS=$(realpath -m -- "$IMR_LETTERS"); fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# ctest lists skipped tests after its summary; the summary is what a reader looks for at the end.
summary_last() {
  local line summary=
  while IFS= read -r line; do
    if [[ $line == *"% tests passed, "* ]]; then summary=$line; else printf '%s\n' "$line"; fi
  done
  printf '%s\n' "$summary"
}

examples/install.sh build examples html tests
cmake --preset default
cmake --build --preset default
ctest --preset default --output-on-failure | summary_last
