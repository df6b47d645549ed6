#!/usr/bin/env bash
# Compiles the pure targets for Embedded Swift on wasm32 with the stock toolchain, module by module in the order of
# their arrows, and fails at the first that no longer compiles: the same engine is to run in a phone's browser.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
modules=${*:-Quantities Journal Evidence Tendon Workouts Rehab Account EmbeddedPrograms Narration FITFile}
for module in $modules; do
    mapfile -t files < <(find "Sources/$module" -name '*.swift' | sort)
    swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -parse-as-library \
        -swift-version 6 -warnings-as-errors -package-name springback -enable-upcoming-feature ExistentialAny \
        -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
        -module-name "$module" -I "$out" -emit-module -emit-module-path "$out/$module.swiftmodule" \
        -c "${files[@]}" -o "$out/$module.o"
    printf 'portable: %s (%d files, %s bytes)\n' "$module" "${#files[@]}" "$(stat -c %s "$out/$module.o")"
done
