#!/usr/bin/env bash
# Keeps of a target's corpus, and of what its runs added, the inputs that reach something new: build/fuzz/merged/<target>.
#
#   fuzz/merge.sh ocr
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$1
rm -rf "build/fuzz/merged/$target"
mkdir -p "build/fuzz/merged/$target" "build/fuzz/grown/$target"
"${FUZZ_BUILD:-build/fuzz/fuzz}/fuzz_$target" -merge=1 -max_len=4096 -use_counters=0 \
  "build/fuzz/merged/$target" "fuzz/corpus/$target" "build/fuzz/grown/$target"
