"""A report with nothing but a keyboard: every control is reached, is seen to be, and acts."""

# Where the keyboard is, and whether that is seen; the number of the control among all.
FOCUS = """(() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  return { number: at.dataset.control === undefined ? null : Number(at.dataset.control),
    name: at.tagName + " " + at.textContent.trim().slice(0, 40),
    seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
})()"""

# Everything that can be acted on as the page stands, numbered; how many.
CONTROLS = """(() => {
  const all = Array.from(document.querySelectorAll("button, summary, a[href], [tabindex]"));
  const shown = all.filter(element => element.getClientRects().length > 0 && element.checkVisibility());
  shown.forEach((element, index) => { element.dataset.control = index; });
  return shown.map(element => element.tagName + " " + element.textContent.trim().slice(0, 40));
})()"""

# What each kind of control does: how it is found, what tells its state, and the state after each key.
ACTS = [
    ("a legend", ".legend button", "at.getAttribute('aria-pressed')", [(" ", "false"), ("Enter", "true")]),
    ("a head of a table", "table.sortable th button", "at.closest('th').getAttribute('aria-sort')",
     [("Enter", "descending"), (" ", "ascending")]),
    ("a fold", "details.data > summary", "String(at.parentElement.open)", [("Enter", "true"), (" ", "false")]),
    ("the light", ".tools button", "at.textContent", [("Enter", "Theme: light"), (" ", "Theme: dark"),
                                                      ("Enter", "Theme: auto")]),
]


def faults(page):
    """Everything that a keyboard cannot do in an open page."""
    return reach(page) + [fault for act in ACTS for fault in acting(page, *act)]


def reach(page):
    """Tab goes through all controls, in their order, and shows where it is."""
    names = page.evaluate(CONTROLS)
    found, visited = [], []
    for _ in range(len(names) + 2):
        page.press("Tab")
        at = page.evaluate(FOCUS)
        if at["number"] is None:
            break
        visited.append(at["number"])
        if not at["seen"]:
            found.append(f"{at['name']}: the focus is not seen")
        if not at["inside"]:
            found.append(f"{at['name']}: the focus is off the window")
    missed = sorted(set(range(len(names))) - set(visited))
    found += [f"{names[number]}: Tab does not reach it" for number in missed]
    if visited != sorted(visited):
        found.append("Tab goes through the controls in another order than they stand in")
    return found[:10]


def acting(page, name, query, state, steps):
    """Space and Enter do what a click does."""
    at = f"document.querySelector({query!r})"
    if not page.evaluate(f"(at => {{ at?.focus(); return at !== null; }})({at})"):
        return [f"{name} is not there"]
    found = []
    for key, wanted in steps:
        page.press(key)
        got = page.evaluate(f"(at => {state})({at})")
        if got != wanted:
            found.append(f"{name}: {'Space' if key == ' ' else key} makes it {got}, not {wanted}")
    return found
