#!/usr/bin/env bash
# Judges the targets by faults that are planted: applies each patch of fuzz/planted/ to a copy of the tree, builds the target
# that is meant to find it, and runs that from an empty corpus for 60 CPU-seconds:
#
#   fuzz/planted.sh                  # all of them; ends with 0 where at least 19 of 20 are found
#   fuzz/planted.sh 05 12            # these; all of them must be found
#   fuzz/planted.sh --clean          # the targets without any fault, as long: none may find anything
#   fuzz/planted.sh --clean ocr      # this one
#
# A fault counts as found only where the target without it takes the same input. The lines before a patch's diff say what
# the fault is (Fault), who is meant to find it (Target), and where it needs them, Sanitizers and further compiler Flags.
# Copies, builds and logs stand in build/planted; what is built without a fault is kept there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
work=$root/build/planted
seconds=${PLANTED_SECONDS:-60}
all_targets=(bytes dom layout ocr roundtrip linear stream writers fields)

# A line before the diff: header <patch> <key>
header() { sed -n "/^--- /q; s/^$2: //p" "$1"; }

# The files that a build of the targets reads.
sources() { (cd "$1" && find CMakeLists.txt include fuzz examples/front -type f ! -path '*/corpus/*'); }

# Brings a copy of the tree up to date; a file that stays as it is keeps its time, so that it is not compiled again.
copy_tree() {
  local to=$1 file
  mkdir -p "$to"
  while read -r file; do
    if ! cmp -s "$file" "$to/$file"; then
      mkdir -p "$(dirname "$to/$file")"
      cp "$file" "$to/$file"
    fi
  done < <(sources .)
  while read -r file; do
    if [[ ! -e $file ]]; then rm "$to/$file"; fi
  done < <(sources "$to")
}

build() { cmake --build "$work/here/build" --target "fuzz_$1"; }

# Builds a target without any fault, and keeps the tree and its objects: prepare <target> <sanitizers> <flags>
prepare() {
  local kept
  kept=$(kept_for "$2" "$3")
  rm -rf "$work/here"
  if [[ -d $kept ]]; then mv "$kept" "$work/here"; fi
  copy_tree "$work/here/tree"
  cmake -S "$work/here/tree" -B "$work/here/build" -G Ninja -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_CXX_COMPILER="${CXX:-clang++}" -DCMAKE_CXX_FLAGS="-O1 -w $3" -DIMR_FUZZ_SANITIZERS="$2" \
    -DIMR_BUILD_FUZZERS=ON -DIMR_BUILD_TESTS=OFF -DIMR_BUILD_EXAMPLES=OFF &&
    build "$1" && cp -a "$work/here" "$kept"
}
kept_for() { echo "$work/clean-$(printf '%s' "$1$2" | tr -c '[:alnum:]' _)"; }

# Runs a target from an empty corpus until it finds something or its CPU time is over, and sets `found` to the input and
# `spent` to the CPU-seconds: run <program> <target> <folder>
run() {
  local program=$1 length=4096
  rm -rf "$3"
  mkdir -p "$3"
  if [[ $2 == fields || $2 == linear ]]; then length=64; fi
  (
    (
      ulimit -S -t "$seconds"
      exec "$program" -seed=1 -entropic=0 -max_len=$length -len_control=0 -timeout=3600 -rss_limit_mb=2048 \
        -dict="$root/fuzz/grammar.dict" -artifact_prefix="$3/" >"$3/log" 2>&1
    ) || true
    times >"$3/times"
  ) 2>/dev/null
  # The second line holds what the program spent, in user and in system time.
  spent=$(awk -F'[ms ]+' 'NR == 2 { printf "%.1f", 60 * $1 + $2 + 60 * $3 + $4 }' "$3/times")
  found=$(find "$3" -name 'crash-*')
}

# Builds the target of a fault, without and with it; what stands in && stops at what fails, also inside an if.
build_fault() {
  prepare "$target" "$sanitizers" "$flags" && patch -s -p1 -d "$work/here/tree" <"$patch" && build "$target"
}

# Whether a fault is found; prints a line on it.
try_fault() {
  local patch=$root/fuzz/planted/$1.patch target sanitizers flags kept
  target=$(header "$patch" Target)
  sanitizers=$(header "$patch" Sanitizers)
  flags=$(header "$patch" Flags)
  kept=$(kept_for "$sanitizers" "$flags")
  if ! build_fault >"$work/$1.build.log" 2>&1; then
    echo "$1 $target: does not build, see $work/$1.build.log"
    return 1
  fi
  run "$work/here/build/fuzz/fuzz_$target" "$target" "$work/$1"
  if [[ -z $found ]]; then
    echo "$1 $target: not found"
    return 1
  elif ! "$kept/build/fuzz/fuzz_$target" "$found" >"$work/$1/clean.log" 2>&1; then
    echo "$1 $target: not found, but something else: $found"
    return 1
  fi
  echo "$1 $target: found after $spent s"
}

try_clean() {
  prepare "$1" '' '' >"$work/$1.build.log" 2>&1
  run "$work/here/build/fuzz/fuzz_$1" "$1" "$work/$1"
  if [[ -n $found ]]; then
    echo "$1: finds something without any fault: $found"
    return 1
  fi
  echo "$1: finds nothing in $spent s"
}

mkdir -p "$work"
failures=0
if [[ ${1-} == --clean ]]; then
  shift
  if (($# == 0)); then set -- "${all_targets[@]}"; fi
  for target in "$@"; do try_clean "$target" || failures=$((failures + 1)); done
  exit $((failures != 0))
fi
allowed=0
if (($# == 0)); then
  allowed=1
  set -- $(cd fuzz/planted && printf '%s\n' *.patch | sed 's/\.patch$//')
fi
for number in "$@"; do try_fault "$number" || failures=$((failures + 1)); done
echo "found $(($# - failures)) of $#"
exit $((failures > allowed))
