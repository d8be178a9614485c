/// What the page can do besides being read: hide a series, sort a table, point at a mark, choose the theme, save the
/// values. Without it nothing is missing but these.
enum HTMLScript {
    static let text = tools + tips + readouts + legends + sorting + scrolling + saving

    /// Buttons at the top of the page.
    private static let tools = """

        "use strict";
        const all = (query, root) => Array.from((root || document).querySelectorAll(query));
        const make = (tag, text, act) => {
          const element = document.createElement(tag);
          element.textContent = text;
          if (act) { element.type = "button"; element.addEventListener("click", () => act(element)); }
          return element;
        };
        const bar = document.querySelector(".tools");
        bar.hidden = false;
        const themes = ["auto", "light", "dark"];
        bar.append(make("button", "Theme: auto", button => {
          const root = document.documentElement;
          const next = themes[(themes.indexOf(root.dataset.theme || "auto") + 1) % 3];
          if (next === "auto") delete root.dataset.theme; else root.dataset.theme = next;
          button.textContent = "Theme: " + next;
        }));
        const contents = document.getElementById("contents");
        if (contents && innerWidth >= 1000) contents.open = true;
        bar.append(make("button", "Unfold all", button => {
          const open = button.textContent === "Unfold all";
          all("details").forEach(details => { details.open = open; });
          button.textContent = open ? "Fold all" : "Unfold all";
        }));

        """

    /// The words of a mark, beside the pointer at once.
    private static let tips = """
        const tip = document.createElement("div");
        tip.className = "tip";
        tip.hidden = true;
        document.body.append(tip);
        const show = (text, event) => {
          tip.textContent = text;
          tip.hidden = !text;
          const box = tip.getBoundingClientRect();
          const left = Math.min(event.clientX + 14, innerWidth - box.width - 8);
          const top = event.clientY + box.height + 24 > innerHeight ? event.clientY - box.height - 10 : event.clientY + 16;
          tip.style.left = Math.max(8, left) + "px";
          tip.style.top = top + "px";
        };
        document.addEventListener("pointermove", event => {
          const mark = event.target.closest("svg [data-t]");
          const panel = event.target.closest("svg");
          show(mark ? mark.dataset.t : panel ? reading(panel, event) : "", event);
        });
        document.addEventListener("scroll", () => { tip.hidden = true; }, { passive: true });

        """

    /// The numbers of a panel at the pointer: from the traces themselves, so that they are in the page once.
    private static let readouts = """
        const number = value => String(Number(value.toPrecision(3)));
        function points(path) {
          const [start, steps] = path.getAttribute("d").slice(1).split(/V|l/).map(part => part.match(/-?\\d*\\.?\\d+/g).map(Number));
          const list = [start];
          for (let i = 0; steps && path.getAttribute("d").includes("l") && i + 1 < steps.length; i += 2) {
            const last = list[list.length - 1];
            list.push([last[0] + steps[i], last[1] + steps[i + 1]]);
          }
          return list;
        }
        function told(table, row, column, count) {
          const cells = Array.from(table.tBodies[0].rows[row].cells).slice(column, column + count).map(cell => cell.textContent);
          const heads = Array.from(table.tHead.rows[0].cells).slice(column, column + count).map(head => head.textContent);
          const parts = cells.slice(1).map((text, index) => {
            const [name, ...unit] = heads[index + 1].split(", ");
            return text === "\u{2013}" ? "" : [name, text, ...unit].join(" ");
          }).filter(Boolean);
          return cells[0] === "\u{2013}" ? "" : cells[0] + ": " + parts.join(", ");
        }
        function reading(svg, event) {
          const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
          for (const group of all("[data-r]", svg)) {
            const [x, y, width, height, v0, v1, t0, t1, law, unit, timeUnit, ...columns] = JSON.parse(group.dataset.r);
            if (place.x < x || place.x > x + width || place.y < y || place.y > y + height) continue;
            const step = width / (columns.length || 1);
            const column = Math.min(Math.floor((place.x - x) / step), columns.length - 1);
            const at = columns.length ? x + (column + 0.5) * step : place.x;
            const names = all(".legend li", svg.closest("figure")).map(item => item.textContent);
            const parts = all("g[data-s]", group).map(series => {
              const path = series.querySelector("path");
              if (!path || series.style.display === "none") return "";
              const before = points(path).filter(point => point[0] <= at + 0.5).pop();
              if (!before) return "";
              const share = (y + height - before[1]) / height;
              const value = law ? v0 * Math.pow(v1 / v0, share) : v0 + share * (v1 - v0);
              return names[series.dataset.s] + " " + (unit ? number(value) + " " + unit : String(Math.round(value)));
            }).filter(Boolean);
            const head = columns.length ? columns[column] : number(t0 + (at - x) / width * (t1 - t0)) + " " + timeUnit;
            return head + ": " + parts.join(", ");
          }
          for (const group of all("[data-l]", svg)) {
            const [x, y, width, height, row, rows, ...columns] = JSON.parse(group.dataset.l);
            const line = Math.floor((place.y - y) / height * rows);
            if (place.x < x || place.x > x + width || line < 0 || line >= rows) continue;
            return told(svg.closest("figure").querySelector(".data table"), row + line, ...columns);
          }
          return "";
        }

        """

    /// Entries of a legend become buttons that hide their series.
    private static let legends = """
        all(".legend li[data-s]").forEach(item => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...item.childNodes);
          button.setAttribute("aria-pressed", "true");
          button.addEventListener("click", () => {
            const shown = button.getAttribute("aria-pressed") !== "true";
            button.setAttribute("aria-pressed", String(shown));
            all('svg g[data-s="' + item.dataset.s + '"]', item.closest("figure")).forEach(series => {
              series.style.display = shown ? "" : "none";
            });
          });
          item.append(button);
        });

        """

    /// Heads of a sortable table become buttons; a second press turns the order round.
    private static let sorting = """
        const key = cell => {
          const text = cell.textContent.replace("\\u2212", "-");
          const value = parseFloat(text);
          return { text, value: Number.isNaN(value) ? -Infinity : value };
        };
        all("table.sortable").forEach(table => {
          const body = table.tBodies[0];
          all("th", table).forEach((head, column) => {
            const words = table.classList.contains("w" + (column + 1));
            const button = make("button", head.textContent, () => {
              const order = head.getAttribute("aria-sort") === "descending" ? "ascending" : "descending";
              all("th", table).forEach(other => other.removeAttribute("aria-sort"));
              head.setAttribute("aria-sort", order);
              const sign = (order === "ascending" ? 1 : -1) * (words ? -1 : 1);
              const rows = Array.from(body.rows).map(row => ({ row, key: key(row.cells[column]) }));
              rows.sort((a, b) => sign * (words ? a.key.text.localeCompare(b.key.text) : a.key.value - b.key.value));
              body.append(...rows.map(entry => entry.row));
            });
            head.replaceChildren(button);
          });
        });

        """

    /// Tables that are wider than their place take the focus, so that arrow keys scroll them.
    private static let scrolling = """
        const reach = () => all(".table").forEach(place => {
          const isWide = place.scrollWidth > place.clientWidth;
          if (!isWide) place.removeAttribute("tabindex"); else place.tabIndex = 0;
          if (isWide) { place.setAttribute("role", "region"); place.setAttribute("aria-label", "Table"); }
        });
        reach();
        addEventListener("resize", reach);
        document.addEventListener("toggle", reach, true);

        """

    /// The raw values of the page as a result file: its frame, and the trials from their packed columns. Texts are put
    /// together as texts, since a script's numbers would round seeds.
    private static let saving = """
        const raw = id => document.getElementById(id);
        const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        function unpacked(column, index) {
          if (Array.isArray(column)) return column[index];
          if (typeof column !== "string") return column;
          const [base, text] = column.split(/[~^]/);
          const count = column.includes("^") ? 5 : 4;
          const limit = Math.pow(2, 6 * count - 4);
          const word = Array.from(text.slice(count * index, count * index + count))
            .reduce((sum, letter) => sum * 64 + letters.indexOf(letter), 0);
          const digits = word % limit;
          return digits === 0 ? 0 : Number(digits + "e" + (Number(base) + Math.floor(word / limit)));
        }
        function resultFile() {
          const frame = JSON.parse(raw("run").textContent);
          const packed = JSON.parse(raw("values").textContent);
          let plan = [];
          const rows = packed.trials.flatMap(([scenario, arm, pairs, own, orders, windows, doubts, columns]) => {
            if (arm === 0) plan = own;
            const seeds = own.length > 0 ? own : plan;
            return pairs.map((pair, index) => {
              const values = {};
              packed.metrics.forEach((name, place) => {
                const value = unpacked(columns[place], index);
                if (value !== null) values[name] = value;
              });
              const trial = { scenario: frame.scenarios[scenario].name, arm: frame.scenarios[scenario].arms[arm], pair,
                order: orders[index], window: windows[index] ?? windows[0], values, distributions: {}, requests: [],
                warnings: doubts[index] || [],
                timeline: { time: [], inFlight: [], inPool: [], waiting: [], orphans: [], residentBytes: [], heapBytes: [] } };
              return JSON.stringify(trial).slice(0, -1) + ',"seed":' + seeds[index] + "}";
            });
          });
          return raw("run").textContent.replace('"trials":[]', () => '"trials":[' + rows.join(",") + "]");
        }
        if (raw("values")) bar.append(make("button", "Save values of each trial (no time lines)", () => {
          const link = document.createElement("a");
          link.href = URL.createObjectURL(new Blob([resultFile()], { type: "application/json" }));
          link.download = raw("run").dataset.name;
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 10000);
        }));

        """
}
