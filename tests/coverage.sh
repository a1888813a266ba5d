#!/usr/bin/env bash
# Lines and branches of include/ that are reached: by the tests, and by replaying the fuzzers' corpora alone. What each file
# lacks stands in build/coverage/{tests,replay}.txt. Hostile inputs and cost are left out: they take long and reach no more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools=${LLVM_TOOLS:-/usr/lib/llvm-14/bin}
out=$PWD/build/coverage
examples/install.sh build examples tests fuzz coverage
cmake --preset coverage
cmake --build --preset coverage

# run <name> <program> <filter>
run() { LLVM_PROFILE_FILE=$out/$1.profraw "$2" --gtest_brief=1 --gtest_filter="$3"; }
# report <name> <programs...>: merges the profile of each program and prints the total
report() {
  local name=$1 program objects=("$out/$2") profiles=()
  shift
  for program in "$@"; do
    if [[ $program != "$1" ]]; then objects+=(-object "$out/$program"); fi
    profiles+=("$out/$name.$(basename "$program").profraw")
  done
  "$tools/llvm-profdata" merge -o "$out/$name.profdata" "${profiles[@]}"
  "$tools/llvm-cov" report "${objects[@]}" -instr-profile="$out/$name.profdata" "$PWD/include" >"$out/$name.txt"
  awk -v name="$name" '/^TOTAL/ {
    printf "%s: lines %s of %d, branches %s of %d\n", name, $10, $8, $13, $11 }' "$out/$name.txt"
}

letters=tests/imr_letter_tests
rules=tests/imr_tests
replay=fuzz/imr_replay_tests
run tests.imr_letter_tests "$out/$letters" '-Hostile*'
run tests.imr_tests "$out/$rules" '*'
run tests.imr_replay_tests "$out/$replay" '-*CutOff*'
run replay.imr_replay_tests "$out/$replay" 'Targets/Replay.*'
report tests $letters $rules $replay
report replay $replay
