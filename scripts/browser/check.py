#!/usr/bin/env python3
"""Opens reports in a headless Chromium and says what is wrong with them: light and dark, wide and narrow, in print, with
the keyboard alone, and without a script.

usage: check.py FOLDER REPORT.html ...   pictures, PDF files and the raw values that pages hold go to FOLDER
"""

import base64
import pathlib
import sys

import keyboard
import paper
import still
from devtools import Browser, BrowserError, Page

HERE = pathlib.Path(__file__).parent
LOOKS = [(width, light) for width in (1280, 390) for light in ("light", "dark")]
# A picture of a longer page is more than a viewer takes.
TALLEST = 4000
# Bytes of a page.
HEAVIEST = 1_500_000


def main(arguments):
    folder, reports = pathlib.Path(arguments[0]), [pathlib.Path(name) for name in arguments[1:]]
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    with Browser() as browser:
        for report in reports:
            for width, light in LOOKS:
                faults += told(f"{report.stem}-{width}-{light}", look(browser, report, width, light, folder))
            faults += told(f"{report.stem}-weight", weight(report))
            faults += told(f"{report.stem}-print", printed(browser, report, folder))
            faults += told(f"{report.stem}-keyboard", by_keyboard(browser, report))
            faults += told(f"{report.stem}-still", without_script(browser, report, folder))
    for fault in faults:
        print(f"test-browser: {fault}", file=sys.stderr)
    return 1 if faults else 0


def told(name, faults):
    """The faults of one look with its name before them, which is printed."""
    print(f"{name}: {'fine' if not faults else f'{len(faults)} faults'}", flush=True)
    return [f"{name}: {fault}" for fault in faults]


def opened(browser, report, width=1280, light="light"):
    page = Page(browser, width, 900, light)
    page.open(report.resolve().as_uri())
    return page


def look(browser, report, width, light, folder):
    """Everything that is wrong with one report in one window."""
    page = opened(browser, report, width, light)
    picture(page, width, folder / f"{report.stem}-{width}-{light}.png")
    faults = page.evaluate((HERE / "page.js").read_text())
    faults += page.evaluate((HERE / "controls.js").read_text())
    faults += page.complaints()
    page.close()
    return faults


def weight(report):
    size = report.stat().st_size
    return [f"{size} bytes are more than {HEAVIEST}"] if size > HEAVIEST else []


def printed(browser, report, folder):
    """The page on A4."""
    page = opened(browser, report)
    faults = paper.faults(page, folder / f"{report.stem}.pdf")
    page.close()
    return faults


def by_keyboard(browser, report):
    page = opened(browser, report)
    faults = keyboard.faults(page)
    page.close()
    return faults


def without_script(browser, report, folder):
    """The page without its script against the page with it, whose raw values are saved on the way."""
    page = opened(browser, report)
    contents = page.evaluate(still.CONTENTS)
    if page.evaluate("document.getElementById('run') !== null"):
        (folder / f"{report.stem}-saved.json").write_text(page.evaluate("resultFile()"))
    page.close()
    return still.faults(browser, report, contents)


def picture(page, width, file, height=TALLEST):
    """The upper part of the page."""
    whole = page.evaluate("document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": width, "height": min(whole, height), "scale": 1}
    answer = page.call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
    file.write_bytes(base64.b64decode(answer["data"]))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrowserError as error:
        sys.exit(f"test-browser: {error}")
