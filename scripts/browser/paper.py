"""A report on paper: no chart is cut, no heading is lost, no page is empty."""

import base64
import re
import subprocess
import unicodedata

from devtools import BrowserError

# A4 less the browser's margins of 1 cm, in CSS pixels.
WIDTH, HEIGHT = 718, 1046

# Whatever must stay on one page, and is higher than one or may be cut.
WHOLE = """(() => {
  const faults = [];
  for (const panel of document.querySelectorAll("figure svg")) {
    if (panel.getClientRects().length === 0) continue;
    const title = panel.closest("figure").querySelector("figcaption b").textContent;
    const height = panel.getBoundingClientRect().height;
    if (height > %d) faults.push(title + ": " + Math.round(height) + " px are more than a page has");
    let whole = panel;
    while (whole && !getComputedStyle(whole).breakInside.startsWith("avoid")) whole = whole.parentElement;
    if (!whole) faults.push(title + " may be cut by the end of a page");
  }
  for (const table of document.querySelectorAll("table")) {
    const right = table.checkVisibility() ? table.getBoundingClientRect().right : 0;
    if (right > %d + 1) faults.push("a table ends " + Math.round(right - %d) + " px beyond the paper: " + table.textContent.slice(0, 60));
  }
  const dark = getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).some(part => part < 200);
  if (dark) faults.push("the paper is dark");
  return faults;
})()""" % (HEIGHT, WIDTH, WIDTH)

# What a screen shows and paper must.
WORDS = """Array.from(document.querySelectorAll("h1, h2:not(:has(a)), h2 > a, h2 > span, figcaption b"))
  .filter(element => element.checkVisibility()).map(element => element.textContent)"""


def faults(page, file):
    """Everything that is wrong with an open page when it is printed; the PDF is left in a file."""
    words = page.evaluate(WORDS)
    page.call("Emulation.setEmulatedMedia", media="print",
              features=[{"name": "prefers-color-scheme", "value": "dark"}])
    page.call("Emulation.setDeviceMetricsOverride", width=WIDTH, height=HEIGHT, deviceScaleFactor=1, mobile=False)
    found = page.evaluate(WHOLE)
    answer = page.call("Page.printToPDF", printBackground=False, paperWidth=8.27, paperHeight=11.69)
    file.write_bytes(base64.b64decode(answer["data"]))
    return (found + lost(words, file) + parted(pages(file)) + empty(file))[:20]


def pages(file):
    """The words of each page of a PDF, in lines."""
    try:
        text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise BrowserError(f"pdftotext cannot read {file}: {error}") from error
    return text.decode(errors="replace").split("\f")[:-1]


def squeezed(text):
    """Letters and digits alone, none of them joined: lines of a page break words, and fonts join letters."""
    return re.sub(r"\W", "", unicodedata.normalize("NFKC", text))


def lost(words, file):
    """Headings and titles of charts that are not on paper as text."""
    plain = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode(errors="replace")
    text = squeezed(plain)
    return [f"on paper “{word}” is missing" for word in words if squeezed(word) not in text]


def parted(texts):
    """Charts over time that do not end on the page on which they begin: each has one title and one name of its axis."""
    found = []
    for number, text in enumerate(texts, 1):
        titles = len(re.findall(r"(?:Requests|Resident memory) over time", text)) + len(re.findall(r"\bno\.(?=\s)", text))
        axes = len(re.findall(r"since the load began", text))
        if titles != axes:
            found.append(f"page {number}: {titles} charts over time begin there and {axes} end there")
    return found


def empty(file):
    """Pages with hardly any ink: something pushed everything to the next."""
    dots = subprocess.run(["pdftoppm", "-gray", "-r", "20", file], capture_output=True, check=True).stdout
    found, number = [], 0
    while dots:
        number += 1
        size, dots = read_image(dots)
        if size < 0.002:
            found.append(f"page {number} is empty")
    return found


def read_image(data):
    """The share of dark dots in the first of several images (PGM), and the rest."""
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
    end = head.end() + int(head[1]) * int(head[2])
    dots = data[head.end():end]
    return sum(dot < 200 for dot in dots) / len(dots), data[end:]
