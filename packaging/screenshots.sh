#!/usr/bin/env bash
# Takes every page of the sample workspace, light and dark, into docs/screenshots; installs and
# builds what is missing for that first. Needs no display: it brings its own.
#   packaging/screenshots.sh
set -euo pipefail
cd "$(dirname "$0")/.."
pages=(overview graph timeline workloads exposure stress negotiation briefing records conflicts history) # in the order of the rail: Ctrl+1 … Ctrl+9, Ctrl+0, the last without

packaging/setup.sh build run screenshots
packaging/build.sh release

work=$(mktemp -d)
running=()
finish() {
    for process in "${running[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    wait
    rm -rf "$work"
}
trap finish EXIT

# A display of its own, and a window manager that lets the window fill it without a frame.
mkdir -m 700 "$work/run"
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=UTC HOME=$work XDG_RUNTIME_DIR=$work/run
unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
running+=($!)
read -r number <"$work/display"
export DISPLAY=:$number
cat >"$work/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
XML
openbox --config-file "$work/openbox.xml" 2>"$work/openbox.log" &
running+=($!)

# Takes the picture once the screen has stopped changing.
take() {
    local file=$1 previous='' current=''
    for _ in $(seq 40); do
        sleep 0.3
        import -window root -define png:exclude-chunks=date,time "$work/shot.png"
        current=$(cksum <"$work/shot.png")
        [ "$current" != "$previous" ] || break
        previous=$current
    done
    mv "$work/shot.png" "$file"
    echo "$file"
}

# Holds the largest workload over another place, as a hand does: in small steps.
hold() {
    xdotool mousemove 150 320 mousedown 1
    for step in $(seq 12); do
        xdotool mousemove $((150 + 30 * step)) $((320 + 6 * step))
        sleep 0.02
    done
}

mkdir -p docs/screenshots
build/release/bin/fairlead new "$work/sample.fairlead" --sample 2>"$work/new.log" || {
    cat "$work/new.log" >&2
    exit 1
}
for theme in light dark; do
    build/release/bin/fairlead --theme "$theme" "$work/sample.fairlead" &
    program=$!
    running+=("$program")
    timeout 30 xdotool search --sync --onlyvisible --pid "$program" >/dev/null
    xdotool mousemove 640 719
    for index in "${!pages[@]}"; do
        if [ "$index" -lt 10 ]; then
            xdotool key "ctrl+$(((index + 1) % 10))"
        else # the last page has no key of its own
            xdotool key ctrl+k
            sleep 0.3
            xdotool type --delay 30 "${pages[index]}"
            sleep 0.3
            xdotool key Return
        fi
        take "docs/screenshots/${pages[index]}-$theme.png"
        if [ "${pages[index]}" = graph ]; then
            xdotool key t
            take "docs/screenshots/graph-trace-$theme.png"
            xdotool key t
        fi
        if [ "${pages[index]}" = timeline ]; then
            xdotool key n
            take "docs/screenshots/timeline-deadline-$theme.png"
        fi
        if [ "${pages[index]}" = exposure ]; then
            xdotool key Down Down Down Down Down Down Down Right Right Right Right
            take "docs/screenshots/exposure-cell-$theme.png"
        fi
        if [ "${pages[index]}" = workloads ]; then
            hold
            take "docs/screenshots/workloads-held-$theme.png"
            xdotool key Escape mouseup 1 mousemove 640 719
        fi
    done
    kill "$program"
    wait "$program" || true
done
