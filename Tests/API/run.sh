#!/usr/bin/env bash
# Holds the API against its own description: a server on a throw-away folder with the journal of a made-up runner, asked
# by schemathesis with a fixed seed, in some two minutes. SPRINGBACK_BINARY is the server; --max-examples and the like
# go to schemathesis.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
binary=${SPRINGBACK_BINARY:-$here/../../.build/debug/springback}
venv=${SPRINGBACK_API_VENV:-$here/../../.build/api-venv}
work=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --requirement "$here/requirements.txt" || {
        echo "SKIPPED: the tests of the API, because schemathesis cannot be installed" >&2
        exit 0
    }
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi

# Starts a server on a folder, with a log of its own, and sets `url`.
serve() {
    log="$1.log"
    "$binary" --data "$1" serve --port 0 >"$log" 2>&1 &
    server=$!
    for _ in $(seq 200); do
        url=$(sed -n 's|.*\(http://127\.0\.0\.1:[0-9]*\)/.*|\1|p' "$log" | head -n 1)
        [ -z "$url" ] || return 0
        sleep 0.1
    done
    echo "the server does not listen:" && cat "$log" && exit 1
}

stop() {
    kill "$server"
    wait "$server" || { echo "the server did not end well:" && tail -n 5 "$log" && exit 1; }
    server=
}

check() {
    (cd "$work" && SCHEMATHESIS_HOOKS=hooks PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$here" "$venv/bin/schemathesis" \
        --config-file "$here/schemathesis.toml" run "$url/api/v1/openapi.json" --seed 20261123 --checks all "$@")
}

"$binary" virtual --seed 3 --weeks 16 >"$work/runner.jsonl"
"$binary" --data "$work/runner" journal import "$work/runner.jsonl" >/dev/null
serve "$work/runner"
check --exclude-path /api/v1/delete --max-examples 25 "$@"
stop
# Deleting everything, on a journal of its own.
"$binary" --data "$work/gone" init --born 1988 --sore left --site midportion --usual 2/10 --yes >/dev/null
serve "$work/gone"
check --include-path /api/v1/delete --max-examples 25 --phases examples,coverage,fuzzing
stop
# Whatever was asked, nothing of it went wrong in a way nobody foresaw.
if grep -h "unexpected error" "$work"/*.log; then echo "the server met what nobody foresaw" && exit 1; fi
