#!/bin/sh
# Opens the demo office in the window; without a display it prints the minutes of its last meeting instead.
set -eu
cd "$(dirname "$0")/.."
. desktop/setup.sh

# A display that is named but does not answer is none.
display_answers() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] &&
        .venv/bin/python -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1
}

# The newest meeting of the office that is closed, by its number in the file.
last_closed() {
    .venv/bin/python -m desktop meetings "$1" --json | .venv/bin/python -c '
import json, sys
closed = [meeting for meeting in json.load(sys.stdin) if meeting["state"] == "closed"]
print(max(closed, key=lambda meeting: (meeting["date"], meeting["id"]))["id"])'
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # shellcheck disable=SC2086
    set_up $drawing $window
else
    # shellcheck disable=SC2086
    set_up $drawing
fi

folder=${XDG_DATA_HOME:-$HOME/.local/share}/hattama
office=$folder/demo.hattama
mkdir -p "$folder"
[ -e "$office" ] || .venv/bin/python -m desktop demo "$office" >/dev/null

if display_answers; then
    exec .venv/bin/python -m desktop "$office"
fi

echo "There is no display, so no window opens. The demo office and the minutes of its last meeting:"
echo "$office"
meeting=$(last_closed "$office")
for language in kk ru kk,ru; do
    minutes=$folder/minutes-$meeting-$(echo "$language" | tr , -).pdf
    .venv/bin/python -m desktop minutes "$office" "$meeting" --lang "$language" --out "$minutes" >/dev/null
    echo "$minutes"
done
