// Everything that can be hit, unless it is a link in a sentence or something else does the same: { count, least, faults }. The area of a field is that of its label too.
// `limit` is the shortest side that is no fault, in CSS pixels.
((limit) => {
  const found = { count: 0, least: Infinity, faults: [] };
  // WCAG 2.2 excepts what stands in a line of a text, whose height the line gives.
  const isInSentence = (element) => {
    const text = element.closest("p, blockquote, figcaption, .hint");
    const bare = (words) => words.replace(/[\s·,:;*–]/g, "").length;
    return text && getComputedStyle(element).display === "inline" && bare(text.innerText) > bare(element.innerText) + 3;
  };
  // The months of the timeline are as wide as there is room for: the two date fields beside it do the same. The mark on a name stands in
  // its line as a sign of its own, and the note that it leads to is at the foot of every page.
  const hasEquivalent = (element) => element.matches(".timeline__month, .designation-mark");
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest(".visually-hidden, .skip-link")) continue;
    if (isInSentence(element) || hasEquivalent(element)) continue;
    const boxes = [element, ...(element.labels ?? []), element.closest("label")].filter(Boolean).map((part) => part.getBoundingClientRect());
    // What is out of sight behind its label is hit by it.
    const seen = boxes.filter((box) => box.width > 1 && box.height > 1);
    const width = Math.max(...seen.map((box) => box.right)) - Math.min(...seen.map((box) => box.left));
    const height = Math.max(...seen.map((box) => box.bottom)) - Math.min(...seen.map((box) => box.top));
    const least = Math.min(width, height);
    found.count += 1;
    found.least = Math.min(found.least, least);
    if (least < limit - 0.5) found.faults.push(`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
})
