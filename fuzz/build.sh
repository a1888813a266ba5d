#!/usr/bin/env bash
# Builds every fuzz target into $OUT, with its seeds and dictionary, as OSS-Fuzz wants it; run by hand, into build/out:
#
#   fuzz/build.sh                                                         # clang, libFuzzer, both sanitizers
#   CXX=afl-clang-fast++ AFL_USE_ASAN=1 CXXFLAGS=-O2 fuzz/build.sh        # AFL++: afl-fuzz -i corpus -o found -x …
#   CXX=g++ CXXFLAGS=-O1 LIB_FUZZING_ENGINE= fuzz/build.sh                # no engine: each target reads files
#
# CXXFLAGS, where they are set, bring the sanitizers; LIB_FUZZING_ENGINE is the engine's library or option.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
OUT=${OUT:-$source_dir/build/out}
work=${WORK:-$source_dir/build/out.work}
engine=${LIB_FUZZING_ENGINE--fsanitize=fuzzer}
options=(-DIMR_FUZZ_ENGINE="$engine")
if [[ -n ${CXXFLAGS+x} ]]; then options+=(-DIMR_FUZZ_SANITIZERS=); fi

cmake -S "$source_dir" -B "$work" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER="${CXX:-clang++}" \
  -DCMAKE_CXX_FLAGS="${CXXFLAGS--O1 -g1 -fno-omit-frame-pointer}" \
  -DIMR_BUILD_FUZZERS=ON -DIMR_BUILD_TESTS=OFF -DIMR_BUILD_EXAMPLES=OFF "${options[@]}"
cmake --build "$work" --target imr_fuzz_targets

mkdir -p "$OUT"
for program in "$work"/fuzz/fuzz_*; do
  [[ -f $program && -x $program ]] || continue
  name=${program##*/}
  cp "$program" "$OUT/"
  cp "$source_dir/fuzz/grammar.dict" "$OUT/$name.dict"
  seeds=$(mktemp -d)
  for folder in corpus regressions; do
    if [[ -d $source_dir/fuzz/$folder/${name#fuzz_} ]]; then
      cp "$source_dir/fuzz/$folder/${name#fuzz_}"/* "$seeds/" 2>/dev/null || true
    fi
  done
  rm -f "$OUT/${name}_seed_corpus.zip"
  (cd "$seeds" && python3 -m zipfile -c "$OUT/${name}_seed_corpus.zip" ./*)
  rm -r "$seeds"
done
