#!/usr/bin/env bash
# Converts with GNU parallel, N shares, as many at a time as the machine has processors; the records go to standard output.
#   examples/cluster/parallel.sh DIR N PATH... >FILE
# PARALLEL holds more of parallel's options, such as --sshloginfile for more machines that see the same folders.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$1 shares=$2
shift 2

mkdir -p "$dir"
seq -f "%.0f/$shares" "$shares" | parallel --halt soon,fail=1 --quote "$here/share.sh" "$dir" {} "$@" >&2
"$here/merge.sh" "$dir" "$shares"
