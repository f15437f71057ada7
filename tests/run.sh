#!/bin/sh
# Every check of the project; arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
. desktop/setup.sh

check() {
    echo "== $*"
    "$@"
}

# shellcheck disable=SC2086
set_up $drawing
PATH="$(pwd -P)/.venv/bin:$PATH"
export PATH QT_QPA_PLATFORM=offscreen

check ruff check -q .
check ruff format -q --check .
check mypy
check lint-imports --no-logo
check python -m i18n check
check python -m pytest -q -n 2 --dist worksteal "$@"
