#!/usr/bin/env bash
# One share of the work: DIR/K-of-N.ndjson, which is there when it is complete.
#   examples/cluster/share.sh DIR K/N PATH...
# IMR2JSON names the converter, IMR2JSON_OPTIONS more of its options (--spans, --ocr never, ...).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$1 share=$2
shift 2

out=$dir/${share/\//-of-}.ndjson
[[ -e $out ]] && exit 0 # done by an earlier run

read -ra options <<<"${IMR2JSON_OPTIONS-}"
status=0
"${IMR2JSON:-$here/../../build/examples/imr2json}" --ndjson --quiet --jobs 1 --share "$share" --output "$out" \
  "${options[@]}" -- "$@" || status=$?
# 1 and 4 tell of the letters, 2 and 3 of the run.
((status == 0 || status == 1 || status == 4))
