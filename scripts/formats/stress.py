#!/usr/bin/env python3
"""Makes a result file out of a real one whose names and values no format should break on.

usage: stress.py RESULT.json STRESS.json
"""

import copy
import json
import sys

NAMES = [
    "say \"hi\", a=b c",
    "a line\nand a\r\ttab",
    "<script>alert(1)</script>]]>&amp;'",
    "検索/キャンセル/🐟",
    "ends in a backslash\\",
    "\\n, {arm=\"x\"} # EOF",
    "already%0Aencoded",
    "already\nencoded",
    "nul\x00 escape\x1b[31m bidi\u202e nonchar\uffff nel\x85 sep\u2028",
    "/" + "very/long/" * 300,
    "/" + "very/long/" * 300 + "x",
    " ",
    "",
    "::error title=x::y",
    "looks like processors-8",
    "a/cancel=on/b",
    "Unit x better=lower",
    "100 % of it, 50%2 and %",
    "combining e\u0301 and \u00e9",
]
ARMS = ["withoutCancellation", "withCancellation"]
SAME = {"same": {"arms": {"first": ARMS[0], "second": ARMS[1], "leading": ["goodput"], "within": 1, "except": []}}}
# As they are, nothing, towards the end of what a double holds, next to nothing.
FACTORS = [1, 0, 1e250, 1e-250]


def main(source, target):
    run = json.load(open(source))
    # Three pairs: intervals of more take a debug build a while.
    run["trials"] = [trial for trial in run["trials"] if trial["pair"] < 3]
    models = [scenario for scenario in run["scenarios"] if "control" not in scenario]
    trials, run["scenarios"], run["trials"] = run["trials"], [], []
    for number, name in enumerate(NAMES):
        scenario = copy.deepcopy(models[number % len(models)])
        add(run, scenario, name, [trial for trial in trials if trial["scenario"] == scenario["name"]], number)
    run["suite"] = "a suite, \"quoted\" = <b>\n"
    run["command"] = "bench run\n::error::x"
    run["host"]["cpuModel"] = "CPU, with = and \\"
    run["warnings"] = ["% \r\n::warning::"]
    run["targets"][-1].update(title="never: reached, 100 %", atMost=-1)
    json.dump(run, open(target, "w"))


def add(run, scenario, name, trials, number):
    """A scenario of another name, with its trials, and one thing wrong with it."""
    base, scenario["name"] = scenario["name"], name
    if number % 6 == 1:
        scenario["control"] = {"title": "no <leak> & \"none\"\n", "role": "alongside", "expectations": [SAME]}
    run["targets"] += [dict(target, scenario=name) for target in run["targets"] if target["scenario"] == base]
    run["scenarios"].append(scenario)
    for trial in copy.deepcopy(trials):
        is_first = trial["arm"] == ARMS[0]
        trial["scenario"] = name
        # From nothing there is no ratio.
        factor = (FACTORS + [0 if is_first else 1])[number % (len(FACTORS) + 1)]
        trial["values"] = {
            metric: value if metric.startswith("identity.") else value * factor
            for metric, value in trial["values"].items()
        }
        if number % 6 == 1 and trial["pair"] == 1 and not is_first:
            trial["values"]["integrity.leasesLeaked"] = 1
        if number % 6 == 2 and not is_first or number % 6 == 3 and trial["pair"] > 0:
            fail(run, trial)
        else:
            run["trials"].append(trial)


def fail(run, trial):
    reason = "exit code 1, \"quoted\" <b> & 100 %:\nsecond line"
    run["failures"].append(
        {"scenario": trial["scenario"], "arm": trial["arm"], "pair": trial["pair"], "reason": reason, "stderr": ""}
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
