"""JUnit XML by libxml2 with a schema, by Python's parser, and by junitparser, which counts once more."""

import importlib.metadata
import pathlib
import re
import xml.etree.ElementTree

import junitparser
from lxml import etree

import truth

VERSION = f"lxml {importlib.metadata.version('lxml')}, junitparser {importlib.metadata.version('junitparser')}"
SCHEMA = etree.XMLSchema(etree.parse(str(pathlib.Path(__file__).parent / "schemas" / "junit.xsd")))


def faults(text, file):
    try:
        document = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))
        root = xml.etree.ElementTree.fromstring(text)
    except (etree.XMLSyntaxError, xml.etree.ElementTree.ParseError) as error:
        return [f"no XML: {error}"]
    found = [] if SCHEMA.validate(document) else [f"schema: {entry.message[:200]}" for entry in SCHEMA.error_log]
    found += counts(text)
    names = [truth.decoded(suite.get("name")) for suite in root]
    expected = file.scenarios()
    if [name for name in names if len(name) < 400] != [name for name in expected if len(name.encode()) <= 400]:
        found.append(f"suites are {names}")
    if len(set(names)) != len(expected):
        found.append(f"{len(set(names))} suites instead of {len(expected)}")
    for suite in root:
        cases = [case.get("name") for case in suite]
        found += [f"{name} stands twice" for name in set(cases) if cases.count(name) > 1]
        found += [f"{case.get('classname')!r} is the class" for case in suite if case.get("classname") != suite.get("name")]
    return found + list(outcomes(root, file))


def counts(text):
    report = junitparser.JUnitXml.fromstring(text.encode())
    said = [(suite.tests, suite.failures, suite.errors, suite.skipped) for suite in report]
    for suite in report:
        suite.update_statistics()
    counted = [(suite.tests, suite.failures, suite.errors, suite.skipped) for suite in report]
    whole = report.tests, report.failures, report.errors
    sums = tuple(sum(suite[place] for suite in counted) for place in range(3))
    return ([] if said == counted else [f"counts are {said} instead of {counted}"]) + (
        [] if whole == sums else [f"totals are {whole} instead of {sums}"]
    )


def outcomes(root, file):
    """Errors are where trials failed and where something leaked, failures where that was a control."""
    failed = {failure["scenario"] for failure in file.run["failures"]}
    leaked = {trial["scenario"] for trial in file.run["trials"]
              if any(value for name, value in trial["values"].items() if name.startswith("integrity."))}
    controls = {scenario["name"] for scenario in file.run["scenarios"] if "control" in scenario}
    for suite in root:
        name = truth.decoded(suite.get("name"))
        if name in controls & leaked and suite.find("testcase[@name='control']/failure") is None:
            yield f"control {name!r} is no failure"
        for case, expected in (("trials", failed), ("integrity", leaked)):
            is_error = suite.find(f"testcase[@name='{case}']/error") is not None
            if truth.is_short(name) and is_error != (name in expected):
                yield f"{case} of {name!r} is {'an error' if is_error else 'no error'}"


BROKEN = [
    ("a bare ampersand", lambda text: text.replace("classname=\"", "classname=\"&", 1)),
    ("a control character", lambda text: text.replace("classname=\"", "classname=\"\x01", 1)),
    ("a count that is wrong", lambda text: text.replace("<testsuite name=", "<testsuite tests=\"x\" n=", 1)),
    ("one case less", lambda text: text.replace(text.splitlines()[3] + "\n", "", 1)),
    ("a case without a name", lambda text: text.replace(" name=\"trials\"", "", 1)),
    ("a failed trial or a leak that is none", lambda text: re.sub(
        r'<testsuite (.*?) errors="\d+"(.*?)name="trials"/>',
        r'<testsuite \1 errors="1"\2name="trials"><error message="x">x</error></testcase>', text, count=1, flags=re.S)),
]
