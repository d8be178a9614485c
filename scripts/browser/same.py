#!/usr/bin/env python3
"""Holds the analysis of the raw values that a page holds against that of the file from which it was made.

usage: same.py ORIGINAL.json SAVED.json   both as `bench report --format json` writes them
"""

import json
import math
import sys

# A page holds six digits of each value; a difference of nearly equal ones has fewer.
TOLERANCE = 1e-5


def main(original, saved):
    first, second = (json.load(open(name)) for name in (original, saved))
    faults = [f"{key}: {second['run'][key]!r}, not {first['run'][key]!r}"
              for key in ("id", "seed", "headline", "command") if first["run"][key] != second["run"][key]]
    pairs = list(zip(first["comparisons"], second["comparisons"], strict=True))
    faults += [f"{one['scenario']}, {one['metric']}: {fault}" for one, other in pairs for fault in differing(one, other)]
    for fault in faults[:20]:
        print(f"test-browser: saved raw values: {fault}", file=sys.stderr)
    print(f"saved raw values: {'fine' if not faults else f'{len(faults)} faults'}, {len(pairs)} figures")
    return 1 if faults or not pairs else 0


def differing(one, other):
    if (one["scenario"], one["metric"]) != (other["scenario"], other["metric"]):
        yield f"is {other['scenario']}, {other['metric']}"
    if one["verdict"] != other["verdict"]:
        yield f"{other['verdict']}, not {one['verdict']}"
    for arm, wanted in one["arms"].items():
        found = other["arms"][arm]["estimate"]
        if not math.isclose(found, wanted["estimate"], rel_tol=TOLERANCE):
            yield f"{found} in {arm}, not {wanted['estimate']}"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
