#!/bin/sh
# Make this checkout ready to run or to test: Debian packages, .venv, Python packages, translations.
# What is already there is left alone, so a second run takes no time and needs no network.
#
#   tools/setup.sh run     enough to open the program
#   tools/setup.sh test    also what the tests and the checks need
set -eu
cd "$(dirname "$0")/.."

# One word per package. a|b: whichever of the two this release of Debian or Ubuntu knows.
run_packages="libgl1 libegl1 libxkbcommon0 libglib2.0-0t64|libglib2.0-0 libfreetype6 libfontconfig1 libdbus-1-3
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
test_packages="xvfb xauth openbox xdotool dbus at-spi2-core python3-pyatspi poppler-utils qpdf
    libreoffice-writer-nogui strace libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"

main() {
    case "${1:-}" in
        run) wanted=$run_packages ;;
        test) wanted="$run_packages $test_packages" ;;
        *) stop "usage: tools/setup.sh run|test" ;;
    esac
    if [ ! -x .venv/bin/python ] && ! find_python >/dev/null; then
        wanted="$wanted python3 python3-venv"
    fi
    install_system_packages "$wanted"
    make_environment
    install_python_packages
    .venv/bin/python tools/translations.py --compile
}

stop() {
    echo "caseconf: $*" >&2
    exit 1
}

# --- Debian packages --------------------------------------------------------------------------------------

is_installed() {
    test "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed
}

any_installed() {
    for choice in $(echo "$1" | tr '|' ' '); do
        if is_installed "$choice"; then return 0; fi
    done
    return 1
}

first_known() {
    for choice in $(echo "$1" | tr '|' ' '); do
        if apt-cache show "$choice" >/dev/null 2>&1; then
            echo "$choice"
            return
        fi
    done
    echo "$choice"
}

install_system_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "caseconf: no apt-get here; the libraries that Qt needs are taken to be present." >&2
        return
    fi
    missing=
    for word in $1; do
        any_installed "$word" || missing="$missing $word"
    done
    test -n "$missing" || return 0

    become=$(way_to_root) || ask_for_packages
    # $become and $names are words on purpose, not one quoted string
    $become apt-get update -qq
    names=
    for word in $missing; do
        names="$names $(first_known "$word")"
    done
    echo "caseconf: installing$names"
    $become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names
}

# Prints the words that go before a command for root: none, or sudo. Fails when neither can work here.
way_to_root() {
    if [ "$(id -u)" = 0 ]; then return 0; fi
    command -v sudo >/dev/null || return 1
    if [ -t 0 ] || sudo -n true 2>/dev/null; then
        echo sudo
        return 0
    fi
    return 1
}

ask_for_packages() {
    names=
    for word in $missing; do
        names="$names $(first_known "$word")"
    done
    echo "caseconf: some Debian packages are missing. Type this once, then repeat your command:" >&2
    if command -v sudo >/dev/null; then
        echo "    sudo apt-get install -y --no-install-recommends$names" >&2
    else
        echo "    su -c 'apt-get install -y --no-install-recommends$names'" >&2
    fi
    exit 1
}

# --- Python -----------------------------------------------------------------------------------------------

# Prints a Python of at least 3.11 that can make environments (Debian ships the venv module apart).
find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

make_environment() {
    if .venv/bin/python -m pip --version >/dev/null 2>&1; then return 0; fi
    python=$(find_python) || stop "Python 3.11 or newer, with its venv module, is needed."
    echo "caseconf: making .venv"
    "$python" -m venv --clear .venv
}

install_python_packages() {
    stamp=.venv/installed-for
    state=$(cat pyproject.toml constraints.txt | cksum)
    if [ "$(cat $stamp 2>/dev/null)" = "$state" ]; then return 0; fi
    echo "caseconf: installing the pinned Python packages"
    # setuptools first, and builds without isolation: so that it is pinned too, and nothing is fetched twice
    pip_install setuptools
    pip_install --no-build-isolation -e '.[dev]'
    echo "$state" >$stamp
}

pip_install() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt "$@"
}

main "$@"
