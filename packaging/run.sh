#!/usr/bin/env bash
# Builds Fairlead and opens the sample workspace; installs what is missing for that first.
# Without a display it writes the briefing of the sample workspace instead.
#   packaging/run.sh
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup.sh build run
packaging/build.sh release

fairlead=build/release/bin/fairlead
sample=build/sample/sample.fairlead
if [ ! -e "$sample" ]; then
    mkdir -p build/sample
    "$fairlead" new "$sample" --sample
fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$fairlead" "$sample"
fi
briefing=build/sample/briefing.pdf
echo "There is no display to open a window on, so the briefing is written instead."
"$fairlead" briefing "$sample" -o "$briefing"
echo "The briefing of the sample workspace is in $PWD/$briefing"
