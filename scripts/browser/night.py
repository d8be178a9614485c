#!/usr/bin/env python3
"""Makes a small result file with all that a nightly run has and a quick one lacks: three arms, controls, a noise floor, a model.

usage: night.py RESULT.json NIGHT.json
"""

import copy
import json
import random
import sys

FIRST, QUEUE, LAST, AGAIN = "withoutCancellation", "queueOnly", "withCancellation", "withoutCancellationAgain"
# By workload, since the columns of a table are as wide as their figures.
FINDINGS = ["database-query/patient", "database-query/refresh-retry", "http-call-inattentive/exponential",
            "background-loop/exponential"]
MODEL = {"arrivalRate": 200, "connections": 10, "patience": {"exponential": {"mean": 0.16}},
         "service": {"exponential": {"mean": 0.04}}}


def main(source, target):
    run, dice = json.load(open(source)), random.Random(1)
    known = {scenario["name"]: scenario for scenario in run["scenarios"]}
    scenarios, trials = [], []

    def add(base, arms, **changes):
        scenario = {**copy.deepcopy(known[base]), "arms": list(arms), **changes}
        scenarios.append(scenario)
        for arm, model in arms.items():
            trials.extend(like(trial, scenario["name"], arm, dice) for trial in run["trials"]
                          if (trial["scenario"], trial["arm"]) == (base, model))

    for name in FINDINGS:
        add(name, {FIRST: FIRST, QUEUE: FIRST, LAST: LAST})
    add("database-query-paced/exponential", {FIRST: FIRST, QUEUE: FIRST, LAST: LAST}, name="oracle/load-80", model=MODEL)
    add("database-query/exponential", {FIRST: FIRST, AGAIN: FIRST}, name="control/same-arm-twice",
        control=control("An arm does not differ from itself", FIRST, AGAIN))
    add("database-query/exponential", {FIRST: FIRST, LAST: LAST}, name="control/placebo",
        control=control("A control that fails: cancellation does change something", FIRST, LAST))
    for order, trial in enumerate(trials):
        trial["order"] = order
    run.update(profile="nightly", scenarios=scenarios, trials=trials)
    json.dump(run, open(target, "w"), separators=(",", ":"))


def like(trial, scenario, arm, dice):
    """A copy for another arm; one that the run does not have comes out a little different."""
    factor = 1 if arm == trial["arm"] else 1 + dice.gauss(0, 0.02)
    values = {name: value if value == int(value) else value * factor for name, value in trial["values"].items()}
    return {**copy.deepcopy(trial), "scenario": scenario, "arm": arm, "values": values}


def control(title, first, second):
    arms = {"first": first, "second": second, "leading": ["cpu.process", "work.total"], "within": 0.25, "except": []}
    return {"title": title, "role": "apart", "expectations": [{"same": {"arms": arms}}]}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
