#!/usr/bin/env bash
# Collects the texts of the program into the translation files.
#   packaging/translations.sh [--check]     --check: changes nothing, fails when a file is out of date
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
target=resources/translations/fairlead_en.ts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$target" "$work/en.ts"

# English needs its plural forms only; the source texts are its translation.
"$lupdate" -silent -locations none -no-obsolete -pluralonly -source-language en -target-language en \
    -I . models db resources ui app -ts "$work/en.ts"
if [ "${1:-}" != --check ]; then
    cp "$work/en.ts" "$target"
    exit
fi
if ! diff -u "$target" "$work/en.ts" || grep -q 'type="unfinished"' "$target"; then
    echo "resources/translations is out of date or has unfinished texts: run packaging/translations.sh" >&2
    exit 1
fi
