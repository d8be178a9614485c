"""The formats in JSON, each by a JSON Schema of what its consumer documents, and by what that consumer does with it."""

import json
import math
import pathlib
import re

import jsonschema

import truth

SCHEMAS = pathlib.Path(__file__).parent / "schemas"
VERSION = f"jsonschema {__import__('importlib.metadata').metadata.version('jsonschema')}"


def read(text, schema):
    """The value, and what is wrong with it."""
    faults = []

    def unique(pairs):
        names = [name for name, _ in pairs]
        faults.extend(f"{name!r} stands twice" for name in set(names) if names.count(name) > 1)
        return dict(pairs)

    def constant(word):
        faults.append(f"{word} is no JSON")

    try:
        value = json.loads(text, object_pairs_hook=unique, parse_constant=constant)
    except ValueError as error:
        return None, [f"no JSON: {error}"]
    validator = jsonschema.Draft202012Validator(json.loads((SCHEMAS / schema).read_text()))
    faults += [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
    return value, faults


def github(text, file, better):
    """As github-action-benchmark reads it: a name is an identity, a range a number behind its sign."""
    entries, faults = read(text, "github-benchmark.json")
    if faults:
        return faults
    names = [entry["name"] for entry in entries]
    faults += [f"{name!r} stands twice" for name in set(names) if names.count(name) > 1]
    expected = file.means(of_all=False)
    for entry in entries:
        scenario, metric, subject = entry["name"].rsplit(" ", 2)
        if file.better.get(metric) != better:
            faults.append(f"{metric} is in the wrong file")
        key = truth.decoded(scenario), subject, metric
        if truth.is_short(scenario) and "/" not in subject and not math.isclose(
            entry["value"], expected.get(key, math.nan), rel_tol=1e-9, abs_tol=1e-300
        ):
            faults.append(f"{key} is {entry['value']} instead of {expected.get(key)}")
        if "/" in subject and entry["unit"] != "ratio":
            faults.append(f"{entry['name']!r} is a ratio in {entry['unit']}")
    return faults


def bencher(text, file):
    """As Bencher reads it: lengths count bytes."""
    benchmarks, faults = read(text, "bencher.json")
    if faults:
        return faults
    faults += [f"{name[:40]!r}… is too long" for name in benchmarks if len(name.encode()) > 1024]
    found = {}
    for name, measures in benchmarks.items():
        scenario, subject = name.rsplit(" ", 1)
        for measure, metric in measures.items():
            faults += [f"{measure} is too long"] if len(measure.encode()) > 64 else []
            if metric.get("lower_value", 0) > metric.get("upper_value", math.inf):
                faults.append(f"the interval of {name!r} {measure} is upside down")
            if ("/" in subject) != measure.endswith(".ratio"):
                faults.append(f"{measure} of {subject}")
            if "/" not in subject:
                found[scenario, subject, measure] = metric["value"]
    return faults + truth.differences(found, file.means(of_all=False))


def jmh(text, file):
    """As JMH viewers read it: a class, a method and parameters between spaces; the score is the mean of the forks."""
    entries, faults = read(text, "jmh.json")
    if faults:
        return faults
    identities = [(entry["benchmark"], *entry["params"].items()) for entry in entries]
    faults += [f"{one} stands twice" for one in set(identities) if identities.count(one) > 1]
    found, primaries = {}, {}
    for entry in entries:
        suite, _, scenario = entry["benchmark"].partition(".")
        if truth.decoded(suite) != file.run["suite"]:
            faults.append(f"suite {suite!r}")
        metrics = list(entry["secondaryMetrics"].items())
        faults += [fault for name, metric in metrics + [("primary", entry["primaryMetric"])]
                   for fault in unfaithful(metric, f"{entry['benchmark']} {name}")]
        if len(entry["primaryMetric"]["rawData"]) != entry["forks"]:
            faults.append(f"{entry['benchmark']}: forks {entry['forks']}")
        if truth.is_short(scenario):
            arm = truth.decoded(scenario.replace(".", "/")), entry["params"]["arm"]
            primaries[arm] = entry["primaryMetric"]["score"]
            found.update({(*arm, name): metric["score"] for name, metric in metrics})
    return faults + led(found, primaries, {key: value for key, value in file.means().items() if len(key[0]) <= 400})


def led(found, primaries, expected):
    """An arm's secondary metrics are all but one, which is its primary one."""
    faults = []
    for arm in {key[:2] for key in expected}:
        left = {key: value for key, value in expected.items() if key[:2] == arm and key not in found}
        if len(left) != 1 or not math.isclose(primaries.get(arm, math.nan), *left.values(), rel_tol=1e-9):
            faults.append(f"the primary metric of {arm} is {primaries.get(arm)}, and these are left: {left}")
    unknown = found.keys() - expected.keys()
    wrong = [key for key in found.keys() & expected.keys()
             if not math.isclose(found[key], expected[key], rel_tol=1e-9, abs_tol=1e-300)]
    return faults + [f"{key} is {found[key]} instead of {expected.get(key)}" for key in [*unknown, *wrong]]


def unfaithful(metric, name):
    """A metric that contradicts itself."""
    raw = [value for fork in metric["rawData"] for value in fork]
    # Of values that differ by 250 powers of ten a sum keeps only the largest.
    mean = math.fsum(value / len(raw) for value in raw)
    if not math.isclose(metric["score"], mean, rel_tol=1e-9, abs_tol=1e-300):
        yield f"{name}: score {metric['score']} is not the mean {mean}"
    percentiles = sorted((float(rank), value) for rank, value in metric["scorePercentiles"].items())
    if [value for _, value in percentiles] != sorted(value for _, value in percentiles):
        yield f"{name}: percentiles do not rise"
    if (percentiles[0][1], percentiles[-1][1]) != (min(raw), max(raw)):
        yield f"{name}: percentiles 0 and 100 are not the least and the largest"
    if metric["scoreConfidence"][0] > metric["scoreConfidence"][1]:
        yield f"{name}: confidence is upside down"


BROKEN_LIST = [
    ("cut off", lambda text: text[:-20]),
    ("a value that is a text", lambda text: re.sub(r'"(value|score)":[-0-9.e+]+', r'"\1":"1"', text, count=1)),
    ("a value that is none", lambda text: re.sub(r'"(value|score)":[-0-9.e+]+', r'"\1":NaN', text, count=1)),
    ("a wrong value", lambda text: re.sub(r'"(value|score)":[1-9][-0-9.e+]*', r'"\1":987654321', text)),
]
BROKEN_GITHUB = BROKEN_LIST + [
    ("an entry twice", lambda text: text.replace("\n]", ",\n" + text.splitlines()[1].rstrip(",") + "\n]")),
    ("nothing", lambda text: "[]"),
]
BROKEN_BENCHER = BROKEN_LIST + [
    ("a name of 1025 bytes", lambda text: '{\n"' + "é" * 513 + ' x":{"a":{"value":1}},\n' + text[2:]),
    ("a benchmark twice", lambda text: text.replace("\n}", ",\n" + text.splitlines()[1].rstrip(",") + "\n}")),
]
BROKEN_JMH = BROKEN_LIST + [
    ("no secondary metrics", lambda text: text.replace('"secondaryMetrics"', '"secondary"', 1)),
    ("a fork less", lambda text: re.sub(r'"forks":\d+', '"forks":99', text, count=1)),
]
