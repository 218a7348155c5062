#!/usr/bin/env bash
# Measures how well real reports are read, and fails where a field is read worse than the threshold.
#
# Usage: Tests/accuracy.sh FAULTLINE SHARED
set -euo pipefail
faultline=$1 shared=$2
result=$(mktemp)
trap 'rm -f "$result"' EXIT
python3 "$shared/evaluate/evaluate.py" --bin "$faultline" --docs "$shared/corpus/dev" \
  --gold "$shared/corpus/gold" --timelines "$shared/corpus/timelines" --json "$result"
python3 - "$result" "$(dirname "$0")/accuracy.txt" <<'PYTHON'
import json, sys

measured = json.load(open(sys.argv[1]))
failures = []
for line in open(sys.argv[2]):
    line = line.split("#")[0].strip()
    if not line:
        continue
    name, least = line.rsplit(None, 1)
    value = measured.get(name)
    if value is None or value < float(least):
        failures.append(f"accuracy: '{name}' is {value}, and must be {least} or better")
print("\n".join(failures) or "accuracy: every field is at or over its threshold")
sys.exit(1 if failures else 0)
PYTHON
