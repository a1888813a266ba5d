#!/usr/bin/env bash
# Asserts that each planted fault still applies to the tree, says what it is and who is meant to find it, and changes the
# library: planted_test.sh <tree>. It needs nothing but patch, and no git.
set -euo pipefail
cd "$1"
failures=0
fail() {
  echo "$1: $2"
  failures=$((failures + 1))
}

count=0
targets=""
for patch in fuzz/planted/*.patch; do
  count=$((count + 1))
  target=$(sed -n '/^--- /q; s/^Target: //p' "$patch")
  targets+="$target"$'\n'
  [[ $patch == fuzz/planted/$(printf %02d "$count").patch ]] || fail "$patch" "the numbers have a gap"
  grep -q '^Fault: ..*' "$patch" || fail "$patch" "no line says what the fault is"
  [[ -f fuzz/fuzz_$target.cpp ]] || fail "$patch" "there is no target [$target]"
  grep -q '^+++ b/include/' "$patch" || fail "$patch" "nothing in include/ is changed"
  if grep '^+++ ' "$patch" | grep -vq '^+++ b/include/'; then fail "$patch" "more than the library is changed"; fi
  output=$(patch --dry-run --batch --fuzz=0 --forward -p1 <"$patch" 2>&1) || fail "$patch" "does not apply: $output"
done
((count == 20)) || fail "fuzz/planted" "$count faults instead of 20"
for program in fuzz/fuzz_*.cpp; do
  name=${program#fuzz/fuzz_}
  grep -qx "${name%.cpp}" <<<"$targets" || fail "$program" "no fault is planted for it"
done
exit $((failures != 0))
