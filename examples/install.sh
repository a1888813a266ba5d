#!/usr/bin/env bash
# Installs the Debian packages of the groups named, where they are missing:
#   examples/install.sh build examples html tests
# A package named COMMAND:PACKAGE is for that command alone, wherever it comes from.
# The group html also makes the file that draws the charts of imr2html, of packages from npm: build/npm/dist/vega.min.js.
set -euo pipefail
root=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/..")

packages_of() {
  case $1 in
    build) echo g++ cmake ninja-build tao-pegtl-dev ;;
    examples) echo libcli11-dev nlohmann-json3-dev libtbb-dev libarchive-dev libssl-dev libsqlite3-dev \
      poppler-utils tesseract-ocr tesseract-ocr-eng ;;
    html) echo node:nodejs npm:npm ;;
    cluster) echo parallel slurm-client slurmctld slurmd ;;
    tests) echo libgtest-dev pkgconf python3-jsonschema miller csvkit sqlite3 chromium node:nodejs npm:npm ;;
    benchmark) echo libbenchmark-dev ;;
    fuzz) echo clang libclang-rt-14-dev ;;
    coverage) echo llvm-14 ;;
    lint) echo git clang-format clang-tidy ;;
    *) echo "install.sh: unknown group '$1'" >&2; return 2 ;;
  esac
}

is_installed() {
  if [[ $1 == *:* ]]; then
    command -v "${1%%:*}" >/dev/null
    return
  fi
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
  if ((EUID == 0)); then env "$@"; else sudo env "$@"; fi
}

install_missing() {
  local group package packages missing=()
  for group in "$@"; do
    packages=$(packages_of "$group")
    for package in $packages; do
      is_installed "$package" || missing+=("${package#*:}")
    done
  done
  ((${#missing[@]})) || return 0
  if ! command -v apt-get >/dev/null; then
    echo "install.sh: no apt-get here; needed are the counterparts of: ${missing[*]}" >&2
    return 0
  fi
  echo "installing ${missing[*]}"
  as_root apt-get -qq -o DPkg::Lock::Timeout=300 update
  as_root DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -y -o DPkg::Lock::Timeout=300 --no-install-recommends install "${missing[@]}" >/dev/null
}

# Where npm's packages cannot be had the statistics have tables and no charts; that is no reason to stop.
make_charts() {
  local from=$root/examples/html to=$root/build/npm
  local made=$to/dist/vega.min.js
  if [[ $made -nt $from/package-lock.json && $made -nt $from/package.json && $made -nt $from/vega.js ]]; then return; fi
  echo "making the charts' program of npm's packages"
  mkdir -p "$to"
  cp "$from"/{package.json,package-lock.json,vega.js} "$to"
  (cd "$to" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm run --silent build) >"$to/log" 2>&1 ||
    { echo "install.sh: no charts for imr2html; the end of $to/log:" && tail -n 5 "$to/log"; } >&2
}

install_missing "$@"
for group in "$@"; do
  if [[ $group == html ]]; then make_charts; fi
done
