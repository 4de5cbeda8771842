#!/usr/bin/env bash
# Installs the Debian packages that Fairlead needs and that are missing here.
#   packaging/setup.sh [GROUP ...]     groups of packaging/packages.txt; without any: build run
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- build run

fail() {
    echo "setup: $*" >&2
    exit 1
}

wanted=()
for group in "$@"; do
    mapfile -t -O ${#wanted[@]} wanted < <(awk -v group="$group" \
        '!/^#/ && $2 == group { print $1 }' packaging/packages.txt)
done
[ ${#wanted[@]} -gt 0 ] || fail "packaging/packages.txt has no packages for: $*"

command -v apt-get >/dev/null && command -v dpkg-query >/dev/null \
    || fail "this is not a Debian system; install by its own means what these Debian packages hold: ${wanted[*]}"

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "installed $package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null \
        || fail "installing packages takes root, and there is no sudo; as root, run: apt-get install --no-install-recommends ${missing[*]}"
    [ -t 0 ] || sudo -n true 2>/dev/null \
        || fail "sudo asks for a password, and there is no terminal to ask on; first run: sudo apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
fi

mkdir -p build
log=build/setup.log
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 "$@" \
        </dev/null
}

echo "Installing what is missing (log in $log): ${missing[*]}"
[ ${#as_root[@]} -eq 0 ] || sudo true
# Without fresh package lists it is worth a try: the packages may be at hand.
refreshed=yes
apt -o APT::Update::Error-Mode=any update >"$log" 2>&1 || refreshed=no
if ! apt install --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    [ "$refreshed" = yes ] \
        || fail "the package servers could not be reached; is the network up? The whole output is in $log"
    tail -n 20 "$log" >&2
    fail "the packages could not be installed; is this Debian 12 or newer? The whole output is in $log"
fi
