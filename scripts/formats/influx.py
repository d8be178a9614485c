"""Influx line protocol by an independent parser."""

import importlib.metadata

from line_protocol_parser import LineFormatError, parse_line

import truth

VERSION = f"line-protocol-parser {importlib.metadata.version('line-protocol-parser')}"


def faults(text, file):
    found, values, seen = [], {}, set()
    if not text.endswith("\n") or "\r" in text:
        found.append("lines end with a line feed alone")
    for line in text.split("\n")[:-1]:
        try:
            point = parse_line(line)
        except LineFormatError as error:
            found.append(f"{error} {line[:200]}")
            continue
        found += wrong(point, file)
        tags = point["tags"]
        identity = point["measurement"], *sorted(tags.items())
        if identity in seen:
            found.append(f"{identity} stands twice")
        seen.add(identity)
        if point["measurement"] == "wasted_work":
            for field, value in point["fields"].items():
                if field in file.better:
                    values[tags.get("scenario", ""), tags["arm"], field] = value
    return found + truth.differences(values, file.means())


def wrong(point, file):
    if point["measurement"] not in ("wasted_work", "wasted_work_change"):
        yield f"measurement {point['measurement']}"
    if point["time"] != file.start():
        yield f"time {point['time']} instead of {file.start()}"
    if truth.decoded(point["tags"]["suite"]) != file.run["suite"]:
        yield f"suite {point['tags']['suite']!r}"
    for field, value in point["fields"].items():
        if isinstance(value, int) != (field == "pairs"):
            yield f"{field} is {value!r}"


BROKEN = [
    ("an empty tag", lambda text: text.replace(",arm=", ",a=,arm=", 1)),
    ("a space without its backslash", lambda text: text.replace("\\ ", " ", 1)),
    ("no number", lambda text: text.replace("goodput=", "goodput=NaN,x=", 1)),
    ("no field", lambda text: "wasted_work,arm=x 1\n" + text),
    ("a point twice", lambda text: text + text.split("\n")[0] + "\n"),
    ("a figure less", lambda text: text.replace("hold.total=", "hold.whole=", 1)),
    ("milliseconds", lambda text: text.replace("000000000\n", "000\n", 1)),
]
