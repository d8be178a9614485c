"""What a result file says, reckoned here once more and without the suite: what a consumer must find in every format."""

import json
import math
import pathlib
import re
from datetime import datetime, timezone

README = pathlib.Path(__file__).parents[2] / "reports" / "README.md"
ROW = re.compile(r"^\| `([^`]+)` \| (\w+) \| (–|less|more) \|", re.MULTILINE)


class Truth:
    """A result file."""

    def __init__(self, path):
        self.run = json.loads(pathlib.Path(path).read_text())
        rows = ROW.findall(README.read_text())
        self.better = {metric: better for metric, _, better in rows if better != "–"}
        self.trials = {}
        for trial in self.run["trials"]:
            self.trials.setdefault((trial["scenario"], trial["arm"]), {})[trial["pair"]] = trial["values"]

    def scenarios(self, of_all=True):
        """Names, in order; or of those only that tell of sound work."""
        return [
            scenario["name"] for scenario in self.run["scenarios"]
            if of_all or not ("pitfall" in scenario or "model" in scenario
                              or scenario.get("control", {}).get("role") == "apart")
        ]

    def arms(self, scenario):
        return next(entry["arms"] for entry in self.run["scenarios"] if entry["name"] == scenario)

    def values(self, scenario, arm, metric):
        """By pair; in the arms compared only of pairs that have both."""
        own, arms = self._all(scenario, arm, metric), self.arms(scenario)
        if len(arms) > 1 and arm in (arms[0], arms[-1]):
            other = self._all(scenario, arms[-1] if arm == arms[0] else arms[0], metric)
            both = {pair: value for pair, value in own.items() if pair in other}
            return both or own
        return own

    def _all(self, scenario, arm, metric):
        trials = self.trials.get((scenario, arm), {})
        return {pair: values[metric] for pair, values in sorted(trials.items()) if metric in values}

    def means(self, of_all=True):
        """(scenario, arm, metric) → mean, of every metric with a direction."""
        found = {}
        for scenario in self.scenarios(of_all):
            for arm in self.arms(scenario):
                for metric in self.better:
                    values = self.values(scenario, arm, metric)
                    if values:
                        found[scenario, arm, metric] = math.fsum(values.values()) / len(values)
        return found

    def start(self):
        """Nanoseconds since 1970."""
        start = datetime.strptime(self.run["startedAt"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
        return int(start.timestamp()) * 10**9


def decoded(name):
    """A name as the file has it."""
    out, data, index = bytearray(), name.encode(), 0
    while index < len(data):
        if re.match(rb"%[0-9A-Fa-f]{2}", data[index:index + 3]):
            out.append(int(data[index + 1:index + 3], 16))
            index += 3
        else:
            out.append(data[index])
            index += 1
    return out.decode()


def is_short(name):
    """False for one that was cut: a digest stands for its end."""
    return re.search(r"~[0-9a-f]{16}$", name) is None


def differences(found, expected):
    """What is wrong with figures by (scenario, arm, metric), where cut names are compared by their number alone."""
    faults = []
    cut = {scenario for scenario, _, _ in expected if len(scenario.encode()) > 400}
    short = {key: value for key, value in expected.items() if key[0] not in cut}
    known = {(decoded(key[0]), key[1], key[2]): value for key, value in found.items() if is_short(key[0])}
    for key in short.keys() - known.keys():
        faults.append(f"{key} is missing")
    for key in known.keys() - short.keys():
        faults.append(f"{key} is not in the file")
    for key in known.keys() & short.keys():
        if not math.isclose(known[key], short[key], rel_tol=1e-9, abs_tol=1e-300):
            faults.append(f"{key} is {known[key]} instead of {short[key]}")
    if len(found) - len(known) != len(expected) - len(short):
        faults.append(f"{len(found) - len(known)} figures have a name that was cut, instead of {len(expected) - len(short)}")
    return faults
