#!/usr/bin/env bash
# Builds the fuzzers and runs each for some seconds, FUZZ_JOBS (2) side by side: Scripts/fuzz.sh [SECONDS [FUZZER...]]
# FUZZ_SEED=1 gives each the same sequence again, as CI does; without it every run tries something else.
# What they find lies in .build/fuzz/findings; the exit status is then 1. Corpora grow from one run to the next in
# .build/fuzz/corpus and may be deleted.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(uname)" != Linux ]; then
    echo "Fuzzing needs Swift for Linux: Apple's compiler comes without libFuzzer." >&2
    exit 1
fi
seconds=${1:-20}
[ $# -eq 0 ] || shift
out=.build/fuzz
make -s -j2 -f Fuzz/Makefile
rm -rf "$out/seed" && "$out/seeds" "$out/seed"
mkdir -p "$out/logs" "$out/findings"
# Temporary files lie in memory, so that no disk is worn out.
TMPDIR=$(mktemp -d -p /dev/shm springback-fuzz-XXXXXX)
# A crash is for libFuzzer to tell; Swift's own account of it would take minutes.
export TMPDIR SWIFT_BACKTRACE=enable=no
trap 'rm -rf "$TMPDIR"' EXIT
# shellcheck disable=SC2046 # words are meant to split
[ $# -gt 0 ] || set -- $(basename -s .swift Fuzz/Targets/*.swift)

fuzz() {
    local name=$1 dictionary=()
    mkdir -p "$out/corpus/$name" "$out/seed/$name"
    [ ! -f "Fuzz/Dictionaries/$name.dict" ] || dictionary=("-dict=Fuzz/Dictionaries/$name.dict")
    "$out/fuzz-$name" "$out/corpus/$name" "$out/seed/$name" "${dictionary[@]}" -max_total_time="$seconds" -seed="${FUZZ_SEED:-0}" \
        -max_len=16384 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$out/findings/$name-" >"$out/logs/$name" 2>&1 || echo "$name" >>"$out/failed"
}
export -f fuzz
export out seconds
rm -f "$out/failed"
printf '%s\n' "$@" | xargs -P "${FUZZ_JOBS:-2}" -I {} bash -c 'fuzz {}'

# The last line of libFuzzer with figures: "#123 DONE cov: 45 ft: 67 corp: 89/10Kb lim: …".
figure() { sed -n "s/.*$2: \([0-9]*\).*/\1/p" "$out/logs/$1" | tail -n 1; }
printf '%-10s %10s %12s %10s %10s %8s  %s\n' fuzzer seconds executions edges features corpus findings
for name in "$@"; do
    finding=none
    if grep -qsx "$name" "$out/failed"; then
        finding=$(sed -n 's/.*Test unit written to //p' "$out/logs/$name" | tail -n 1)
        finding=${finding:-"see $out/logs/$name"}
    fi
    printf '%-10s %10s %12s %10s %10s %8s  %s\n' "$name" "$seconds" \
        "$(figure "$name" stat::number_of_executed_units)" "$(figure "$name" cov)" "$(figure "$name" ft)" \
        "$(figure "$name" corp)" "$finding"
done
[ -f "$out/failed" ] || exit 0
cat >&2 <<EOF

Each finding is a file. Run it again:      $out/fuzz-NAME FILE
Make it smaller:                           $out/fuzz-NAME -minimize_crash=1 -max_total_time=60 FILE
Mend what it shows, and make its bytes a test of the module, so that it stays mended.
EOF
exit 1
