#!/usr/bin/env bash
#SBATCH --job-name=imr
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
# One task of a Slurm array from 1 to N. Slurm runs a copy of this file, so it is told where share.sh is:
#   sbatch --array=1-N examples/cluster/array.sh "$PWD/examples/cluster" DIR PATH...
set -euo pipefail
here=$1 dir=$2
shift 2
exec "$here/share.sh" "$dir" "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" "$@"
