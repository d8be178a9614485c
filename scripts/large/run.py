#!/usr/bin/env python3
"""Makes a result file of a nightly run's size out of a smaller one: more scenarios, more pairs. The same file gives the same bytes.

usage: run.py RESULT.json LARGE.json [TRIALS]
"""

import copy
import itertools
import json
import random
import sys

PAIRS = 12


def main(source, target, most=1580):
    run = json.load(open(source))
    models, dice = list(run["scenarios"]), random.Random(1)
    scenarios, trials = [], []
    for number in itertools.count():
        model = models[number % len(models)]
        more = [
            vary(trial, f"{trial['scenario']}-{number}", pair, dice)
            for trial in run["trials"] if trial["scenario"] == model["name"]
            for pair in range(trial["pair"], PAIRS, max(1, model["pairs"]))
        ]
        if len(trials) + len(more) > int(most):
            break
        scenarios.append({**model, "name": f"{model['name']}-{number}", "pairs": PAIRS})
        trials += more
    for order, trial in enumerate(trials):
        trial["order"] = order
    run.update(scenarios=scenarios, trials=trials, targets=[])
    json.dump(run, open(target, "w"), separators=(",", ":"))
    print(f"{len(trials)} trials of {len(scenarios)} scenarios")


def vary(trial, scenario, pair, dice):
    """A copy as another pair might have come out."""
    factor = 1 + dice.gauss(0, 0.02)
    values = {name: value if value == int(value) else value * factor for name, value in trial["values"].items()}
    return {**copy.deepcopy(trial), "scenario": scenario, "pair": pair, "values": values}


if __name__ == "__main__":
    main(*sys.argv[1:])
