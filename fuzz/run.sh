#!/usr/bin/env bash
# Runs fuzz targets for some seconds each, two at a time, on copies of their corpora; all of them where none is named:
#
#   fuzz/run.sh 60
#   fuzz/run.sh 600 ocr fields
#
# What is found stands in build/fuzz/findings/<target>, new inputs in build/fuzz/grown/<target>. FUZZ_BUILD names another
# folder of targets. Ends with 1 where something was found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${FUZZ_BUILD:-build/fuzz/fuzz}
seconds=$1
shift
targets=("$@")
((${#targets[@]})) || targets=(bytes dom layout ocr roundtrip linear stream writers fields)

run_target() {
  local target=$1 length=4096 log=build/fuzz/$1.log status=0
  local grown=build/fuzz/grown/$target findings=build/fuzz/findings/$target folders=()
  mkdir -p "$grown" "$findings"
  if [[ $target == fields || $target == linear ]]; then length=64; fi
  for folder in corpus regressions; do
    if [[ -d fuzz/$folder/$target ]]; then folders+=("fuzz/$folder/$target"); fi
  done
  # Weighing inputs by entropy takes eight of nine parts of the time where a run has as many features as these.
  "$build/fuzz_$target" -entropic=0 -max_total_time="$seconds" -max_len=$length -timeout=20 -rss_limit_mb=2048 \
    -print_final_stats=1 -dict=fuzz/grammar.dict -artifact_prefix="$findings/" "$grown" "${folders[@]}" \
    >"$log" 2>&1 || status=$?
  if ((status != 0)); then tail -n 60 "$log"; fi
  printf '%-9s %s executions%s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
    "$( ((status == 0)) || echo ", a finding in $findings")"
  return $status
}
export -f run_target
export build seconds
printf '%s\n' "${targets[@]}" | xargs -P 2 -I {} bash -c 'run_target {}'
