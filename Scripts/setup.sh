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

# macOS brings SQLite along.
[ "$(uname)" = Linux ] || exit 0
printf '#include <sqlite3.h>\n' | cc -E - >/dev/null 2>&1 && exit 0
echo "The headers of SQLite are missing."
if command -v apt-get >/dev/null 2>&1; then
    run="apt-get install -y libsqlite3-dev"
    [ "$(id -u)" = 0 ] || run="sudo $run"
    echo "Installing them now: $run"
    $run >/dev/null || { [ "$(id -u)" = 0 ] && apt-get update >/dev/null && $run >/dev/null; }
elif command -v dnf >/dev/null 2>&1; then
    echo "Installing them now: sudo dnf install -y sqlite-devel"
    sudo dnf install -y sqlite-devel
else
    echo "Install the development package of SQLite 3 and run this command again." >&2
    exit 1
fi
