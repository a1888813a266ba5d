#!/usr/bin/env bash
# Converts with Slurm, as an array of N tasks, and waits for it; the records go to standard output.
#   examples/cluster/slurm.sh DIR N PATH... >FILE
# SBATCH_PARTITION, SBATCH_TIMELIMIT and the like say where and how long.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$1 shares=$2
shift 2

mkdir -p "$dir"
sbatch --wait --array="1-$shares" --output="$dir/%a.log" "$here/array.sh" "$here" "$dir" "$@" >&2
"$here/merge.sh" "$dir" "$shares"
