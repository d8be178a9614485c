"""A report whose script may not run: nothing is missing but what only a script can do."""

from devtools import Page

# What a reader finds on a page.
CONTENTS = """(() => {
  const count = query => document.querySelectorAll(query).length;
  const words = Array.from(document.querySelectorAll("main p, main td, main th, main li, main figcaption, main svg text"));
  return { charts: count("figure svg"), titles: count("figcaption b"), tables: count("table"), rows: count("tr"),
    folds: count("details > summary"), headings: count("h2"),
    words: words.filter(element => !element.closest(".tools")).map(element => element.textContent.trim()).join("|") };
})()"""

# What would be dead.
DEAD = """Array.from(document.querySelectorAll("button, [onclick], .tools"))
  .filter(element => element.getClientRects().length > 0).map(element => element.textContent.slice(0, 40))"""


def faults(browser, report, with_script):
    """Everything that is wrong with a report without its script.

    with_script: what the same page has when its script runs.
    """
    page = Page(browser, 1280, 900, "light", scripts=False)
    page.open(report.resolve().as_uri())
    found = [f"without a script a control is dead: {text}" for text in page.evaluate(DEAD)]
    contents = page.evaluate(CONTENTS)
    for name, wanted in with_script.items():
        if contents[name] != wanted:
            told = "the words differ" if name == "words" else f"{contents[name]} {name}, with it {wanted}"
            found.append(f"without a script: {told}")
    found += folds(page)
    page.close()
    return found


def folds(page):
    """A fold opens by the browser's own means."""
    closed = "Array.from(document.querySelectorAll('details')).find(details => details.checkVisibility() && !details.open)"
    if not page.evaluate(f"(at => {{ if (!at) return false; at.id ||= 'tried'; at.firstElementChild.focus(); return true; }})({closed})"):
        return ["there is no closed fold"]
    page.press("Enter")
    opened = page.evaluate("document.activeElement.parentElement.open && "
                           "document.activeElement.nextElementSibling.getClientRects().length > 0")
    return [] if opened else ["without a script a fold does not open"]
