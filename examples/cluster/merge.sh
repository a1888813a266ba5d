#!/usr/bin/env bash
# The records of all N shares in DIR in the order of one run over everything, on standard output.
#   examples/cluster/merge.sh DIR N >FILE
set -euo pipefail
dir=$1 shares=$2

for ((k = 1; k <= shares; ++k)); do
  [[ -e $dir/$k-of-$shares.ndjson ]] || { echo "merge.sh: share $k of $shares is missing" >&2; exit 1; }
done
for ((k = 1; k <= shares; ++k)); do cat "$dir/$k-of-$shares.ndjson"; done
