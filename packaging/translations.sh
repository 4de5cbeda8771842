#!/usr/bin/env bash
# Collects the texts of the program into the translation files.
#   packaging/translations.sh [--check]     --check: changes nothing, fails when a file is out of date
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
folder=resources/translations
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$folder"/fairlead_*.ts "$work"

collect() {
    "$lupdate" -silent -locations none -no-obsolete -source-language en -I . \
        models db resources ui app "$@"
}
# English needs its plural forms only; the source texts are its translation.
collect -pluralonly -target-language en -ts "$work/fairlead_en.ts"
collect -target-language de -ts "$work/fairlead_de.ts"
if [ "${1:-}" != --check ]; then
    cp "$work"/fairlead_*.ts "$folder"
    exit
fi
if ! diff -ru "$folder" "$work" || grep -l 'type="unfinished"' "$folder"/*.ts; then
    echo "$folder is out of date or has unfinished texts: run packaging/translations.sh" >&2
    exit 1
fi
