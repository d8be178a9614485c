"""Annotations by the grammar of GitHub's workflow commands."""

import re

import truth

VERSION = "own reader of workflow commands"
COMMAND = re.compile(r"::(error|warning) ([^:\r\n]*)::([^\r\n]*)")


def faults(text, file):
    found, commands = [], []
    if text and not text.endswith("\n"):
        found.append("the last line has no end")
    for line in text.split("\n")[:-1]:
        match = COMMAND.fullmatch(line)
        properties = dict(part.partition("=")[::2] for part in match.group(2).split(",")) if match else {}
        if list(properties) != ["title"]:
            found.append(f"no command: {line[:200]!r}")
            continue
        if re.search("%(?!25|0D|0A|3A|2C)|[\x00-\x1f\x7f-\x9f]", line):
            found.append(f"not escaped: {line[:200]!r}")
        commands.append((match.group(1), plain(properties["title"]), plain(match.group(3))))
    levels = [level for level, _, _ in commands]
    if levels != sorted(levels) or any(levels.count(level) > 10 for level in levels):
        found.append(f"levels are {levels}")
    return found + missing(commands, file)


def plain(text):
    for code, character in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def missing(commands, file):
    """Whether there is an error is known without the suite: trials that failed, counters that are not 0."""
    is_broken = bool(file.run["failures"]) or any(
        value for trial in file.run["trials"] for name, value in trial["values"].items() if name.startswith("integrity.")
    )
    has_error = any(level == "error" for level, _, _ in commands)
    return [] if has_error == is_broken else [f"there is {'an' if has_error else 'no'} error"]


BROKEN = [
    ("a line of another command", lambda text: text + "::set-output name=x::y\n"),
    ("a title with a comma", lambda text: text + "::warning title=a,b::c\n"),
    ("a percent sign", lambda text: text + "::warning title=a::100 % of it\n"),
    ("an error after a warning", lambda text: text + "::warning title=a::b\n::error title=a::b\n"),
    ("eleven warnings", lambda text: text + "::warning title=a::b\n" * 11),
    ("an error too much or too few", lambda text: "" if text.startswith("::error") else "::error title=a::b\n" + text),
]
