"""Go benchmark text by the rules of golang.org/x/perf/benchfmt, and the pair table of `benchstat -col /cancel`.

benchstat is a package neither of Debian's nor of Python's, so this reads as it does: written from the format's documentation,
sharing nothing with what wrote the file.
"""

import re
import statistics

import truth

VERSION = "own reader of the Go benchmark data format"
COLUMNS = {"off": "withoutCancellation", "on": "withCancellation"}


def read(text):
    """Configuration, units, results as (name, {unit: value}), and syntax errors."""
    configuration, units, results, errors = {}, {}, [], []
    for number, line in enumerate(text.split("\n"), 1):
        fields = line.split()
        if len(line.encode()) > 65_000:
            errors.append(f"line {number} is longer than a reader takes")
        if line.startswith("Benchmark"):
            results += benchmark(fields, number, errors)
        elif fields and fields[0] == "Unit":
            unit(fields, number, units, errors)
        elif match := re.match(r"^([^\sA-Z:][^\sA-Z:]*):(?:[ \t]+(.*))?$", line):
            if match.group(1)[0].islower():
                configuration[match.group(1)] = match.group(2) or ""
    return configuration, units, results, errors


def benchmark(fields, number, errors):
    if not re.match(r"^Benchmark[^a-z]", fields[0]):
        errors.append(f"line {number}: {fields[0][:40]!r} has no capital behind Benchmark")
    if len(fields) < 4 or len(fields) % 2 or not fields[1].isdigit():
        errors.append(f"line {number}: not a name, a number of iterations and pairs of value and unit")
        return
    values = {}
    for value, name in zip(fields[2::2], fields[3::2]):
        if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?", value):
            errors.append(f"line {number}: {value!r} is no number")
        elif name in values:
            errors.append(f"line {number}: {name} stands twice")
        else:
            values[name] = float(value)
    yield fields[0], values


def unit(fields, number, units, errors):
    if len(fields) < 3 or not all(re.fullmatch(r"[^=]+=.*", field) for field in fields[2:]):
        errors.append(f"line {number}: expected key=value behind the unit")
    elif fields[1] in units:
        errors.append(f"line {number}: unit {fields[1]} stands twice")
    else:
        units[fields[1]] = dict(field.split("=", 1) for field in fields[2:])


def parted(name):
    """Row and column of benchstat: the name without `/cancel`, and its value."""
    whole, processors = re.fullmatch(r"Benchmark(.*?)(-\d+)?", name).groups()
    parts = whole.split("/")
    cancel = [part.removeprefix("cancel=") for part in parts[1:] if part.startswith("cancel=")]
    row = "/".join(part for part in parts if not part.startswith("cancel=")) + (processors or "")
    return row, cancel


def table(results, units):
    """(unit, row) → column → median."""
    cells = {}
    for name, values in results:
        row, cancel = parted(name)
        for unit_name, value in values.items():
            cells.setdefault((unit_name, row), {}).setdefault(cancel[0], []).append(value)
    return {key: {column: statistics.median(values) for column, values in cell.items()} for key, cell in cells.items()}


def faults(text, file):
    configuration, units, results, found = read(text)
    if truth.decoded(configuration.get("suite", "")) != file.run["suite"]:
        found.append(f"suite {configuration.get('suite')!r}")
    if "run" in configuration or "commit" in configuration:
        found.append("what differs from run to run would part the tables of two runs")
    for unit_name in {name for _, values in results for name in values} - units.keys():
        found.append(f"unit {unit_name} has no direction")
    for name, _ in results:
        if len(parted(name)[1]) != 1 or not re.search(r"-\d+$", name):
            found.append(f"{name[:80]!r} has not one arm and a number of processors")
    if found:
        return found
    return raw(results, units, file) + pairs(results, units, file)


def metric_of(unit_name, file):
    return next(metric for metric in sorted(file.better, key=len, reverse=True) if re.match(
        re.escape(metric) + r"($|[-/])", unit_name))


def raw(results, units, file):
    """Every value of every trial, and no other."""
    found, expected = {}, {}
    for name, values in results:
        row, cancel = parted(name)
        scenario = row.split("/", 1)[1].rsplit("-", 1)[0]
        key = (truth.decoded(scenario), COLUMNS.get(cancel[0], cancel[0])) if truth.is_short(scenario) else None
        figures = sorted((metric_of(unit_name, file), value) for unit_name, value in values.items())
        found.setdefault(key, []).append(figures)
    for (scenario, arm), trials in file.trials.items():
        key = (scenario, arm) if len(scenario.encode()) <= 400 else None
        for values in trials.values():
            figures = sorted((name, float(value)) for name, value in values.items() if name in file.better)
            expected.setdefault(key, []).extend([figures] if figures else [])
    return [f"trials of {key}" for key in found.keys() | expected.keys()
            if sorted(found.get(key, [])) != sorted(expected.get(key, []))]


def pairs(results, units, file):
    """The pair table has both columns wherever both arms gave results."""
    cells = table(results, units)
    both = sum(1 for cell in cells.values() if list(cell) == ["off", "on"])
    expected = set()
    for scenario, arm, metric in file.means():
        arms = file.arms(scenario)
        if arms == list(COLUMNS.values()) and all(file._all(scenario, one, metric) for one in arms):
            expected.add((scenario, metric))
    return [] if both == len(expected) else [f"{both} rows have two columns instead of {len(expected)}"]


BROKEN = [
    ("a name with a space", lambda text: text.replace("/cancel=", " /cancel=", 1)),
    ("no iterations", lambda text: re.sub(r"(\nBenchmark\S+) 1 ", r"\1 ", text, count=1)),
    ("no arm", lambda text: re.sub(r"/cancel=\w+", "", text, count=1)),
    ("a value that is none", lambda text: re.sub(r"(\nBenchmark\S+ 1) \S+", r"\1 NaN", text, count=1)),
    ("a small letter", lambda text: re.sub(r"\nBenchmark.", r"\nBenchmarks", text, count=1)),
    ("a unit twice", lambda text: re.sub(r"(\nUnit .*)", r"\1\1", text, count=1)),
    ("a trial less", lambda text: re.sub(r"\nBenchmark.*", "", text, count=1)),
    ("a commit among the configuration", lambda text: "commit: 1\n" + text),
]
