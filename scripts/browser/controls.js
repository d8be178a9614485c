// What the page's buttons must do; the list of what they do not.
(() => {
  const faults = [];
  const all = (query, root) => Array.from((root || document).querySelectorAll(query));
  const button = text => all(".tools button").find(element => element.textContent.startsWith(text));

  const legend = document.querySelector(".legend button");
  if (legend) {
    const item = legend.closest("li");
    const series = () => all(`g[data-s="${item.dataset.s}"]`, item.closest("figure"));
    const hidden = () => series().length > 0 && series().every(element => getComputedStyle(element).display === "none");
    legend.click();
    if (!hidden() || legend.getAttribute("aria-pressed") !== "false") faults.push("a legend hides nothing");
    legend.click();
    if (hidden()) faults.push("a legend does not show again");
  } else faults.push("no legend can be pressed");

  const table = document.querySelector("table.sortable");
  const names = () => all("tbody tr", table).map(row => row.cells[0].textContent);
  const head = table?.querySelector("th button");
  if (head && names().length > 1) {
    head.click();
    const sorted = names();
    head.click();
    if (sorted[0] === names()[0]) faults.push("a table does not sort");
  } else if (!head) faults.push("no table can be sorted");

  const paper = () => getComputedStyle(document.body).backgroundColor;
  const before = paper();
  button("Theme").click();
  const light = paper();
  button("Theme").click();
  if (light === paper()) faults.push("light and dark are the same");
  button("Theme").click();
  if (before !== paper()) faults.push("the light does not come back");

  button("Unfold").click();
  if (!all("details").every(element => element.open)) faults.push("not all unfolds");
  button("Fold").click();

  const mark = document.querySelector("svg [data-t]");
  mark?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: 10, clientY: 10 }));
  if (mark && document.querySelector(".tip").textContent !== mark.dataset.t) faults.push("pointing tells nothing");
  const trace = document.querySelector("g[data-r] path");
  if (trace) {
    trace.scrollIntoView({ block: "center" });
    const box = trace.getBoundingClientRect();
    const place = { bubbles: true, clientX: box.left + box.width / 2, clientY: box.bottom - 2 };
    trace.dispatchEvent(new PointerEvent("pointermove", place));
    if (!/\d.*: .*\d/.test(document.querySelector(".tip").textContent)) faults.push("a time line cannot be read off");
  }
  for (const lines of [document.querySelector(".overview g[data-l]"), document.querySelector(".waterfall g[data-l]")]) {
    const svg = lines?.closest("svg");
    if (!svg || svg.getClientRects().length === 0) continue;
    svg.scrollIntoView({ block: "center" });
    const [x, y, width, height, row, rows, column] = JSON.parse(lines.dataset.l);
    const place = new DOMPoint(x + width / 2, y + 0.5 * height / rows).matrixTransform(svg.getScreenCTM());
    svg.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: place.x, clientY: place.y }));
    const first = svg.closest("figure").querySelector(".data tbody").rows[row].cells[column].textContent;
    const told = document.querySelector(".tip").textContent;
    if (first !== "–" && (!told.startsWith(first + ": ") || told.length < first.length + 10)) {
      faults.push(`pointing at a line tells “${told}”`);
    }
  }
  const trials = JSON.parse(document.getElementById("run") ? resultFile() : '{"trials":[{}]}').trials;
  if (trials.length === 0) faults.push("the raw values are empty");
  return faults;
})()
