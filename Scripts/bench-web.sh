#!/usr/bin/env bash
# Prints what Today and Timeline cost on ten years of journal at 50 requests a second, and what Today weighs
# (Docs/performance.md). Arguments go to the client, such as --seconds 20.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
today=2026-11-22

springback=${SPRINGBACK_BINARY:-}
if [ -z "$springback" ]; then
    swift build -c release --product springback --static-swift-stdlib 2>&1 | tail -n 1
    springback=.build/release/springback
fi
ten_years=${SPRINGBACK_TEN_YEARS:-}
if [ -z "$ten_years" ]; then
    (cd Benchmarks && swift build -c release --product TenYears 2>&1 | tail -n 1)
    ten_years=Benchmarks/.build/release/TenYears
fi
"$ten_years" "$today" >"$work/ten-years.jsonl"
python3 Benchmarks/Scripts/web.py "$springback" "$work/ten-years.jsonl" --on "$today" "$@"
