#!/usr/bin/env bash
# Lines and branches of include/ that a target's corpus reaches: build/fuzz/coverage/<target>.txt.
#
#   fuzz/coverage.sh ocr
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$1
examples/install.sh build examples fuzz coverage
work=$PWD/build/coverage-replay
tools=${LLVM_TOOLS:-/usr/lib/llvm-14/bin}
CXX=${CXX:-clang++} CXXFLAGS="-O0 -g -fprofile-instr-generate -fcoverage-mapping" LIB_FUZZING_ENGINE='' \
  WORK=$work OUT=$work/out fuzz/build.sh
folders=("fuzz/corpus/$target")
for folder in "build/fuzz/merged/$target" "fuzz/regressions/$target"; do
  if [[ -d $folder ]]; then folders+=("$folder"); fi
done
LLVM_PROFILE_FILE=$work/$target.profraw "$work/out/fuzz_$target" "${folders[@]}" 2>/dev/null
"$tools/llvm-profdata" merge -o "$work/$target.profdata" "$work/$target.profraw"
mkdir -p build/fuzz/coverage
"$tools/llvm-cov" report -instr-profile="$work/$target.profdata" "$work/out/fuzz_$target" include \
  | tee "build/fuzz/coverage/$target.txt"
