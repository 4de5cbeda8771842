#!/usr/bin/env bash
# Configures and builds one preset, saying little unless something is wrong.
#   packaging/build.sh PRESET
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
folder=build/$preset

# Ninja configures again by itself when a CMakeLists.txt has changed, but does not know the presets.
if [ ! "$folder/build.ninja" -nt CMakePresets.json ]; then
    mkdir -p "$folder"
    echo "Configuring in $folder …"
    cmake --preset "$preset" >"$folder/configure.log" || {
        cat "$folder/configure.log" >&2
        exit 1
    }
    touch "$folder/build.ninja"
fi

if [ -t 1 ]; then
    NINJA_STATUS="Building, step %f of %t: " cmake --build --preset "$preset"
else
    [ -e "$folder/.ninja_log" ] || echo "Building in $folder; the first time takes minutes …"
    cmake --build --preset "$preset" -- --quiet | sed '/^ninja: no work to do\.$/d'
fi
