#!/usr/bin/env bash
# The browser tests: real Chromium, driven by Playwright, against the stand-in server. Arguments go to pytest;
# --real-time also plays a whole set of 45 on the real clock (five minutes).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=${SPRINGBACK_BROWSER_VENV:-$here/../../.build/browser-venv}

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && [ -z "${SPRINGBACK_CHROMIUM:-}" ]; then
    echo "SKIPPED: the browser tests, because Chromium is missing. On Debian: apt-get install chromium"
    echo "Elsewhere set SPRINGBACK_CHROMIUM to the browser and run this again."
    exit 0
fi
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --requirement "$here/requirements.txt" || {
        echo "SKIPPED: the browser tests, because their Python packages cannot be installed" >&2
        exit 0
    }
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi
exec "$venv/bin/python" -B -m pytest -p no:cacheprovider --tb=short -o faulthandler_timeout=120 --rootdir "$here" "$here" "$@"
