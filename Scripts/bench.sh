#!/usr/bin/env bash
# Prints the figures of Docs/performance.md: nothing is asserted, machines are noisy. Instructions are counted by
# callgrind where valgrind is there; they repeat whatever else the machine does.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
today=2026-11-22

swift build -c release --product springback --static-swift-stdlib 2>&1 | tail -n 1
(cd Benchmarks && swift build -c release 2>&1 | tail -n 1)
springback=.build/release/springback
bin=Benchmarks/.build/release

"$bin/TenYears" "$today" >"$work/ten-years.jsonl"
"$springback" --data "$work/data" journal import "$work/ten-years.jsonl"
"$bin/Figures" "$work/ten-years.jsonl"

python3 - "$springback" "$work/data" "$today" <<'EOF'
import os, subprocess, sys, time
springback, data, today = sys.argv[1:]
def best(arguments, runs=25):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([springback, "--data", data, "--on", today] + arguments, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    times.sort()
    return times
for name, arguments in [("process start (--version)", ["--version"]), ("today, whole process, ten years", ["today"]), ("today --json", ["--json", "today"])]:
    if arguments == ["--version"]:
        times = []
        for _ in range(25):
            start = time.perf_counter()
            subprocess.run([springback, "--version"], check=True, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - start)
        times.sort()
    else:
        times = best(arguments)
    print(f"{name}: best {times[0]*1000:.1f} ms, median {times[len(times)//2]*1000:.1f} ms" + (" (bar 50 ms)" if "today" in name else ""))
EOF
if command -v valgrind >/dev/null 2>&1; then
    # Valgrind cannot read the debug information of this toolchain.
    strip -o "$work/springback" "$springback"
    valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" "$work/springback" --data "$work/data" --on "$today" today \
        >/dev/null 2>"$work/valgrind"
    sed -n 's/.*Collected : \([0-9]*\)/today, ten years: \1 instructions/p' "$work/valgrind"
fi
"$bin/JudgeModel" || echo "a bar of the personal model was missed, see above"
shared=${SPRINGBACK_SHARED:-../shared}
if [ -d "$shared/activities" ]; then
    "$bin/Tracks" "$shared"/activities/run_{strava_trail,garmin_connect}.gpx \
        "$shared"/activities/run_{fr945_workout_16laps,fr910xt_no_hr}.tcx
    python3 Benchmarks/Scripts/imports.py "$springback" "$bin" "$shared" "${SPRINGBACK_BENCH:-.build/bench}"
else
    echo "no shared activities at $shared: whole imports are not measured"
fi
