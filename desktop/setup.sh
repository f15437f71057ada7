# What a fresh Debian or Ubuntu lacks, installed; read by desktop/run.sh and tests/run.sh from the top folder.
# Nothing that is there already is touched, and then the network is not needed either.

# library:package
drawing="libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1 libxkbcommon.so.0:libxkbcommon0"
window="libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1
    libcups.so.2:libcups2"

# Packages of the given libraries that the loader does not find.
lacking() {
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
    for pair in "$@"; do
        case "$known" in
            *[[:space:]]"${pair%%:*} "*) ;;
            *) printf '%s ' "${pair#*:}" ;;
        esac
    done
}

# Sets $python to one that is new enough.
find_python() {
    for python in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        if [ -n "$python" ] && "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then return 0; fi
    done
    return 1
}

# The package that is missing before .venv can be made; Ubuntu 22.04 comes with Python 3.10.
python_packages() {
    if ! find_python; then
        if grep -q '^VERSION_ID="22.04"' /etc/os-release; then printf 'python3.11 python3.11-venv'
        else printf 'python3 python3-venv'; fi
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

# Names of this release: since 2024 some end in t64.
named_here() {
    for package in "$@"; do
        if apt-cache show "${package}t64" >/dev/null 2>&1; then package=${package}t64; fi
        printf '%s ' "$package"
    done
}

install_packages() {
    printf '%s\n' "Hattama needs system packages that are not here:" "    $*" \
        "Qt draws with the libraries; python3 and venv, where they are named, run the program."
    if ! command -v apt-get >/dev/null; then
        echo "There is no apt on this system: please install what they are called here, then run this again." >&2
        exit 1
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            echo "Please run as root: apt-get install $*" >&2
            exit 1
        fi
    fi
    echo "Installing them with ${as_root:+$as_root }apt-get."
    $as_root apt-get update -qq
    # shellcheck disable=SC2046
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq --no-install-recommends $(named_here "$@") >/dev/null
}

# Whether .venv was made in this folder, by a Python that is still there.
venv_works() {
    grep -qsF "$(pwd -P)/.venv" .venv/bin/activate &&
        .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

# The stamp is written last: an installation that was broken off is taken up again.
make_venv() {
    wanted=$(cat requirements.txt pyproject.toml | cksum)
    if venv_works && [ "$(cat .venv/stamp 2>/dev/null || true)" = "$wanted" ] &&
        .venv/bin/python -c 'import desktop, sqlcipher3, PySide6.QtCore' 2>/dev/null
    then return 0; fi
    if ! venv_works; then
        if ! find_python; then
            echo "Hattama needs Python 3.11 or later; PYTHON may name it." >&2
            exit 1
        fi
        echo "Making .venv with $("$python" --version)."
        rm -rf .venv
        "$python" -m venv .venv
    fi
    echo "Installing the Python packages of requirements.txt into .venv."
    .venv/bin/python -m pip --disable-pip-version-check install -qq --require-hashes -r requirements.txt
    .venv/bin/python -m pip --disable-pip-version-check install -qq --no-build-isolation --no-deps -e .
    echo "$wanted" >.venv/stamp
}

# Everything, for the libraries that are named.
set_up() {
    packages=$(lacking "$@")
    venv_works || packages="$packages$(python_packages)"
    # shellcheck disable=SC2086
    [ -z "$packages" ] || install_packages $packages
    make_venv
    .venv/bin/python -m i18n build
}
