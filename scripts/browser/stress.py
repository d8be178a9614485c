#!/usr/bin/env python3
"""Makes a result file that no report should break on out of a real one.

usage: stress.py RESULT.json STRESS.json
"""

import copy
import json
import sys

COUNT = 200
ENDS = [
    lambda trial: None,
    # Nothing was had.
    lambda trial: trial["values"].update({name: 0 for name in trial["values"]}),
    # Values at the end of what a double holds.
    lambda trial: trial["values"].update({name: value * 1e250 for name, value in trial["values"].items()}),
    # Times from nanoseconds to days.
    lambda trial: [share["seconds"].__setitem__(0, 1e-9) or share["seconds"].__setitem__(-1, 1e6)
                   for share in trial["distributions"].values() if share["seconds"]],
    # Nothing was sampled.
    lambda trial: trial.update(timeline={name: [] for name in trial["timeline"]}, requests=[]),
    # Far more of everything.
    lambda trial: trial["timeline"].update({name: [value * 10**9 for value in values] if name != "time" else values
                                            for name, values in trial["timeline"].items()}),
]
NAMES = [
    "{base}",
    "a-scenario-with-a-name-that-is-far-too-long-for-any-column-of-any-table-or-chart/{base}/and/it/goes/on",
    "<script>alert(1)</script>/{base}",
    "検索-キャンセルなし-長い名前のシナリオ/{base}",
    "</script><!-- \"quotes\" & 'more' {{title}} {base}",
]


def main(source, target):
    run = json.load(open(source))
    models = {scenario["name"]: scenario for scenario in run["scenarios"]}
    scenarios, trials = [], []
    for number in range(COUNT):
        base = list(models)[number % len(models)]
        scenario = copy.deepcopy(models[base])
        scenario["name"] = NAMES[number % len(NAMES)].format(base=base) + f"-{number}"
        scenarios.append(scenario)
        trials += changed([trial for trial in run["trials"] if trial["scenario"] == base], scenario, number)
    run.update(scenarios=scenarios, trials=trials, suite="<script>alert('suite')</script>")
    json.dump(run, open(target, "w"))


def changed(trials, scenario, number):
    """Copies of the trials, with one thing wrong."""
    if number % 9 == 1:  # an arm is missing
        trials = [trial for trial in trials if trial["arm"] == scenario["arms"][0]]
    if number % 9 == 2:  # one pair
        trials = [trial for trial in trials if trial["pair"] == 0]
        scenario["pairs"] = 1
    if number % 9 == 3:  # one arm
        scenario["arms"] = scenario["arms"][:1]
        trials = [trial for trial in trials if trial["arm"] == scenario["arms"][0]]
    copies = copy.deepcopy(trials)
    for trial in copies:
        trial["scenario"] = scenario["name"]
        ENDS[number % len(ENDS)](trial)
    return copies


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
