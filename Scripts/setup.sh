#!/usr/bin/env bash
# Looks for what the build needs and installs the system libraries that are missing, after saying so.
set -euo pipefail
wanted=$1

if ! command -v swift >/dev/null 2>&1; then
    cat >&2 <<EOF
Swift is missing. Springback needs Swift $wanted or newer (6.3 is what it is built with).
  Linux:  get swiftly from https://www.swift.org/install/linux and run: swiftly install latest
  macOS:  install Xcode 26 or newer, or swiftly from https://www.swift.org/install/macos
Then run this command again.
EOF
    exit 1
fi
found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
if [ -n "$found" ] && [ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -n 1)" != "$wanted" ]; then
    echo "Swift $found is too old: Springback needs $wanted or newer. See https://www.swift.org/install" >&2
    exit 1
fi

# macOS brings SQLite, zlib and expat along.
if [ "$(uname)" != Linux ]; then
    command -v brew >/dev/null 2>&1 && ! brew list libzip >/dev/null 2>&1 && brew install libzip
    exit 0
fi

# Header, package of Debian, package of Fedora.
libraries="sqlite3.h libsqlite3-dev sqlite-devel
zlib.h zlib1g-dev zlib-devel
expat.h libexpat1-dev expat-devel
zip.h libzip-dev libzip-devel"
debian="" fedora=""
while read -r header deb rpm; do
    printf '#include <%s>\n' "$header" | cc -E - >/dev/null 2>&1 && continue
    debian="$debian $deb" fedora="$fedora $rpm"
done <<<"$libraries"
[ -n "$debian" ] || exit 0

sudo=""
[ "$(id -u)" = 0 ] || sudo=sudo
if command -v apt-get >/dev/null 2>&1; then
    run="$sudo apt-get install -y$debian"
    echo "System libraries are missing. Installing them now: $run"
    # shellcheck disable=SC2086 # words are meant to split
    $run >/dev/null 2>&1 || { $sudo apt-get update >/dev/null && $run >/dev/null; }
elif command -v dnf >/dev/null 2>&1; then
    echo "System libraries are missing. Installing them now: $sudo dnf install -y$fedora"
    # shellcheck disable=SC2086
    $sudo dnf install -y$fedora
else
    echo "Install the development packages of these libraries and run this command again:$fedora" >&2
    exit 1
fi
