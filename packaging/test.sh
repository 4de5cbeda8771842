#!/usr/bin/env bash
# Builds Fairlead and runs all its tests; installs what is missing for that first.
#   packaging/test.sh [--asan]     --asan: built with Address and UndefinedBehavior sanitizers
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
"") preset=ci ;;
--asan) preset=asan ;;
*)
    sed -n '2,3s/^# //p' "$0" >&2
    exit 2
    ;;
esac

packaging/setup.sh build run test
packaging/build.sh "$preset"
exec ctest --preset "$preset" --parallel "$(nproc)"
