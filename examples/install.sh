#!/usr/bin/env bash
# Installs the Debian packages of the groups named, where they are missing:
#   examples/install.sh build examples tests
set -euo pipefail

packages_of() {
  case $1 in
    build) echo g++ cmake ninja-build tao-pegtl-dev ;;
    examples) echo libcli11-dev nlohmann-json3-dev libtbb-dev libarchive-dev libssl-dev \
      poppler-utils tesseract-ocr tesseract-ocr-eng ;;
    cluster) echo parallel slurm-client slurmctld slurmd ;;
    tests) echo libgtest-dev pkgconf python3-jsonschema ;;
    benchmark) echo libbenchmark-dev ;;
    fuzz) echo clang libclang-rt-14-dev ;;
    lint) echo git clang-format clang-tidy ;;
    *) echo "install.sh: unknown group '$1'" >&2; return 2 ;;
  esac
}

is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
  if ((EUID == 0)); then env "$@"; else sudo env "$@"; fi
}

missing=()
for group in "$@"; do
  packages=$(packages_of "$group")
  for package in $packages; do
    is_installed "$package" || missing+=("$package")
  done
done
((${#missing[@]})) || exit 0

if ! command -v apt-get >/dev/null; then
  echo "install.sh: no apt-get here; needed are the counterparts of: ${missing[*]}" >&2
  exit 0
fi
echo "installing ${missing[*]}"
as_root apt-get -qq -o DPkg::Lock::Timeout=300 update
as_root DEBIAN_FRONTEND=noninteractive \
  apt-get -qq -y -o DPkg::Lock::Timeout=300 --no-install-recommends install "${missing[@]}" >/dev/null
