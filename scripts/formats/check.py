#!/usr/bin/env python3
"""Reads what `bench report --format …` wrote as its consumers do, and says what is wrong with it. Each check must also find
what is wrong with files that were broken on purpose, made of those of the first result.

usage: check.py FOLDER NAME=RESULT.json ...   FOLDER has a file NAME.FORMAT of every format and result
"""

import pathlib
import sys

import annotations
import gobench
import influx
import jsons
import junit
import openmetrics
import truth

# Format, who reads it, what is wrong with a text of it, and how to break one.
CHECKS = [
    ("github-benchmark-smaller", jsons.VERSION, lambda text, file: jsons.github(text, file, "less"), jsons.BROKEN_GITHUB),
    ("github-benchmark-bigger", jsons.VERSION, lambda text, file: jsons.github(text, file, "more"), jsons.BROKEN_GITHUB),
    ("bencher", jsons.VERSION, jsons.bencher, jsons.BROKEN_BENCHER),
    ("jmh", jsons.VERSION, jsons.jmh, jsons.BROKEN_JMH),
    ("openmetrics", openmetrics.VERSION, openmetrics.faults, openmetrics.BROKEN),
    ("influx", influx.VERSION, influx.faults, influx.BROKEN),
    ("go", gobench.VERSION, gobench.faults, gobench.BROKEN),
    ("junit", junit.VERSION, junit.faults, junit.BROKEN),
    ("annotations", annotations.VERSION, annotations.faults, annotations.BROKEN),
]


def main(folder, results):
    faults, passed = [], 0
    for number, result in enumerate(results):
        name, path = result.split("=", 1)
        file = truth.Truth(path)
        for form, version, check, broken in CHECKS:
            text = (pathlib.Path(folder) / f"{name}.{form}").read_bytes().decode()
            found = [f"{name}.{form}: {fault}" for fault in check(text, file)]
            on_purpose = broken if number == 0 else []
            found += [f"{name}.{form}: {fault}" for fault in blind(text, file, check, on_purpose)]
            faults += found
            passed += not found
            good = "good" + (f", {len(broken)} broken ones found" if on_purpose else "")
            print(f"test-formats: {name}.{form}: {len(text)} characters, {version}: "
                  + (f"{len(found)} faults" if found else good))
    for fault in faults[:40]:
        print(f"test-formats: {fault}", file=sys.stderr)
    print(f"{passed} passed, {len(CHECKS) * len(results) - passed} failed")
    return 1 if faults else 0


def blind(text, file, check, broken):
    """Breakages that the check does not see."""
    for label, breaking in broken:
        worse = breaking(text)
        if worse == text:
            yield f"the check cannot be tested: '{label}' changes nothing"
        elif not list(check(worse, file)):
            yield f"the check does not see '{label}'"


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
