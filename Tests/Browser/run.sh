#!/usr/bin/env bash
# The browser tests: real Chromium, driven by Playwright. Arguments go to pytest; README.md says which there are.
# SPRINGBACK_BROWSER=must makes it a failure that they cannot run.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=${SPRINGBACK_BROWSER_VENV:-$here/../../.build/browser-venv}

skip() {
    echo "SKIPPED: the browser tests, because $1" >&2
    [ "${SPRINGBACK_BROWSER:-}" != must ] || exit 1
    exit 0
}

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && [ -z "${SPRINGBACK_CHROMIUM:-}" ]; then
    skip "Chromium is missing. On Debian: apt-get install chromium; elsewhere set SPRINGBACK_CHROMIUM to the browser."
fi
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --requirement "$here/requirements.txt" ||
        skip "their Python packages cannot be installed. On Debian: apt-get install python3-venv"
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi
# Two at a time; what is measured in real time has the machine to itself.
hangs_after=120 at_once=(-n 2)
[[ " $* " != *" --real-time "* ]] || { hangs_after=400; at_once=(); }
exec "$venv/bin/python" -B -m pytest -p no:cacheprovider "${at_once[@]}" --tb=short -o faulthandler_timeout=$hangs_after --rootdir "$here" "$here" "$@"
