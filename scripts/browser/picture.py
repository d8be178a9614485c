#!/usr/bin/env python3
"""Takes the picture of a report that README shows.

usage: picture.py REPORT.html PICTURE.png
"""

import pathlib
import sys

from check import picture
from devtools import Browser, BrowserError, Page

WIDTH, HEIGHT = 1280, 1340


def main(report, file):
    with Browser() as browser:
        page = Page(browser, WIDTH, HEIGHT, "light")
        page.open(pathlib.Path(report).resolve().as_uri())
        picture(page, WIDTH, pathlib.Path(file), HEIGHT)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except BrowserError as error:
        sys.exit(f"report-picture: {error}")
