#!/usr/bin/env python3
"""Opens reports in a headless Chromium, light and dark, wide and narrow, and says what is wrong with them.

usage: check.py FOLDER REPORT.html ...   pictures and PDF files go to FOLDER
"""

import base64
import pathlib
import sys

from devtools import Browser, BrowserError, Page

HERE = pathlib.Path(__file__).parent
LOOKS = [(width, light) for width in (1280, 390) for light in ("light", "dark")]
# A picture of a longer page is more than a viewer takes.
TALLEST = 4000


def main(arguments):
    folder, reports = pathlib.Path(arguments[0]), [pathlib.Path(name) for name in arguments[1:]]
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    with Browser() as browser:
        for report in reports:
            for width, light in LOOKS:
                faults += look(browser, report, width, light, folder)
    for fault in faults:
        print(f"test-browser: {fault}", file=sys.stderr)
    return 1 if faults else 0


def look(browser, report, width, light, folder):
    """Everything that is wrong with one report in one window."""
    page = Page(browser, width, 900, light)
    page.open(report.resolve().as_uri())
    name = f"{report.stem}-{width}-{light}"
    picture(page, width, folder / f"{name}.png")
    faults = page.evaluate((HERE / "page.js").read_text())
    if width > 1000 and light == "light":
        printed(page, folder / f"{report.stem}.pdf")
    faults += page.evaluate((HERE / "controls.js").read_text())
    faults += page.complaints()
    page.close()
    print(f"{name}: {'fine' if not faults else f'{len(faults)} faults'}")
    return [f"{name}: {fault}" for fault in faults]


def picture(page, width, file, height=TALLEST):
    """The upper part of the page."""
    whole = page.evaluate("document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": width, "height": min(whole, height), "scale": 1}
    answer = page.call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
    file.write_bytes(base64.b64decode(answer["data"]))


def printed(page, file):
    """The page on A4."""
    answer = page.call("Page.printToPDF", printBackground=False, paperWidth=8.27, paperHeight=11.69)
    file.write_bytes(base64.b64decode(answer["data"]))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrowserError as error:
        sys.exit(f"test-browser: {error}")
