#!/usr/bin/env bash
# Makes the DocC pages of the pure targets.
set -euo pipefail
cd "$(dirname "$0")/.."
for module in Quantities Journal Evidence Rehab EmbeddedPrograms Narration FITFile; do
    swift package --allow-writing-to-directory ".build/docs/$module" generate-documentation \
        --target "$module" --output-path ".build/docs/$module" --warnings-as-errors
    echo "docs: .build/docs/$module"
done
