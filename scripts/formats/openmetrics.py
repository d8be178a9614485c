"""OpenMetrics by the parser of Prometheus' Python client, and by promtool, which also says what is bad style."""

import importlib.metadata
import os
import subprocess

from prometheus_client.openmetrics.parser import text_string_to_metric_families

import truth

PROMTOOL = os.environ["PROMTOOL"]
VERSION = f"prometheus_client {importlib.metadata.version('prometheus_client')}, " + subprocess.run(
    [PROMTOOL, "--version"], capture_output=True, text=True, check=True
).stdout.split("(")[0].strip()


def faults(text, file):
    try:
        families = list(text_string_to_metric_families(text))
    except ValueError as error:
        return [f"parser: {error}"]
    found = promtool(text)
    values = {}
    for family in families:
        if family.type != "gauge" or not family.documentation:
            found.append(f"{family.name} is a {family.type} with help {family.documentation!r}")
        if any(sample.timestamp is not None for sample in family.samples):
            found.append(f"{family.name} has timestamps")
        metric = metric_of(family, file)
        if metric:
            for sample in family.samples:
                values[sample.labels.get("scenario", ""), sample.labels["arm"], metric] = sample.value
    starts = [family.samples[0].value for family in families if family.name == "wasted_work_run_start_timestamp_seconds"]
    if starts != [file.start() / 1e9]:
        found.append(f"start of the run is {starts}")
    return found + truth.differences(values, file.means())


def metric_of(family, file):
    """The metric whose value in each arm the family tells, or None."""
    if not family.samples or "arm" not in family.samples[0].labels:
        return None
    name = family.name.removeprefix("wasted_work_").removesuffix(f"_{family.unit}" if family.unit else "")
    return {spelled(metric): metric for metric in file.better}.get(name)


def spelled(metric):
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in metric.replace(".", "_"))


def promtool(text):
    check = subprocess.run([PROMTOOL, "check", "metrics"], input=text, capture_output=True, text=True)
    said = (check.stdout + check.stderr).splitlines()
    return [f"promtool: {line}" for line in said] + ([f"promtool ends with {check.returncode}"] if check.returncode else [])


BROKEN = [
    ("no end", lambda text: text.replace("# EOF\n", "")),
    ("a family in two parts", lambda text: text.replace("# EOF\n", text.splitlines()[2] + "\n# EOF\n")),
    ("a label without its quote", lambda text: text.replace('arm="', "arm=", 1)),
    ("a unit that is not the suffix", lambda text: text.replace("_seconds seconds\n", "_seconds minutes\n", 1)),
    ("a counter's suffix on a gauge", lambda text: text.replace("wasted_work_failed_trials", "wasted_work_trials_total")),
    ("a metric less", lambda text: text.replace("wasted_work_hold_total_seconds", "wasted_work_hold_whole_seconds")),
]
