#!/usr/bin/env bash
# Makes the DocC pages of the pure targets, or of those that are named. A warning is an error.
# SPRINGBACK_SCRATCH is a build folder other than .build, for those who build something else meanwhile.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=${SPRINGBACK_SCRATCH:-.build}
# The plugin moves its pages there and makes no folders on the way; what an earlier run left would be in its way.
mkdir -p "$scratch/docs"
out=$(cd "$scratch/docs" && pwd)
for module in ${*:-Quantities Journal Evidence Tendon Workouts Rehab Account EmbeddedPrograms Narration FITFile}; do
    rm -rf "${out:?}/$module"
    swift package --scratch-path "$scratch" --allow-writing-to-directory "$out/$module" generate-documentation \
        --target "$module" --output-path "$out/$module" --warnings-as-errors
    echo "docs: $out/$module"
done
