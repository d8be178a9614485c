// What must hold for a report in a browser; the list of what does not.
(() => {
  const faults = [];
  const all = (query, root) => Array.from((root || document).querySelectorAll(query));
  const shown = element => element.getClientRects().length > 0;

  const page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) {
    const wide = all("main *").find(e => shown(e) && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".table"));
    const name = wide ? `${wide.tagName}.${wide.className.baseVal ?? wide.className}: ${wide.textContent.slice(0, 60)}` : "?";
    faults.push(`the page is ${page.scrollWidth} wide in a window of ${innerWidth}: ${name}`);
  }

  // A wide window has room for every table, folded away or not, but for those that stand within a chart's column.
  if (innerWidth >= 1280) {
    const closed = all("details").filter(details => !details.open && !details.closest("figure"));
    closed.forEach(details => { details.open = true; });
    for (const place of all(".table").filter(place => shown(place) && !place.closest("figure"))) {
      const beyond = place.scrollWidth - place.clientWidth;
      const name = place.closest("section")?.id + ": " + place.textContent.trim().slice(0, 40);
      if (beyond > 1) faults.push(`a table is ${beyond} px wider than its place: ${name}`);
    }
    closed.forEach(details => { details.open = false; });
  }

  const figures = all("figure");
  if (figures.length === 0) faults.push("there is no chart");
  for (const figure of figures) {
    const title = figure.querySelector("figcaption b")?.textContent ?? "";
    if (!title) faults.push("a chart has no title");
    if (!figure.querySelector("details table tbody tr")) faults.push(`${title}: no numbers`);
    faults.push(...alike(figure).map(fault => `${title}: ${fault}`));
    for (const svg of all("svg", figure)) {
      if ((svg.getAttribute("aria-label") ?? "").length < 20) faults.push(`${title}: no text alternative`);
      if (shown(svg)) faults.push(...labels(svg).map(fault => `${title}: ${fault}`));
    }
  }

  // Signs of one legend that look alike in grey: of one shape, and hardly lighter or darker.
  function alike(figure) {
    const signs = all(".legend li", figure).map(item => {
      const sign = item.querySelector("i");
      const isOwn = sign.classList.contains("dot") || sign.classList.contains("v");
      const shape = isOwn ? sign.className : sign.classList[0];
      return { name: item.textContent, shape, lightness: lightness(getComputedStyle(sign).color) };
    });
    return signs.flatMap((one, index) => signs.slice(index + 1)
      .filter(other => one.shape === other.shape && Math.abs(one.lightness - other.lightness) < 9)
      .map(other => `“${one.name}” and “${other.name}” look alike in grey`));
  }

  // L* of a colour that the browser computed.
  function lightness(colour) {
    const [red, green, blue] = colour.match(/[0-9.]+/g).map(part => Math.pow(part / 255, 2.2));
    return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
  }

  // Words that touch other words, or are cut at the edge of the drawing.
  function labels(svg) {
    const edge = svg.getBoundingClientRect();
    const texts = all("text", svg).map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const found = [];
    texts.forEach((one, index) => {
      const box = one.box;
      if (box.left < edge.left - 1.5 || box.right > edge.right + 1.5 || box.bottom > edge.bottom + 1.5) {
        found.push(`“${one.words}” is cut off`);
      }
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // A line of words is higher than its letters.
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 0.5 && along > box.height * 0.35) found.push(`“${one.words}” touches “${other.words}”`);
      }
    });
    return found;
  }

  const ids = all("[id]").map(element => element.id);
  if (new Set(ids).size !== ids.length) faults.push("an id is there twice");
  for (const link of all('a[href^="#"]')) {
    if (!document.getElementById(link.getAttribute("href").slice(1))) faults.push(`${link.href} leads nowhere`);
  }
  return faults.slice(0, 20);
})()
