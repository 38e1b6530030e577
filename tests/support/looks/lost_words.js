// Words of the page that a reader cannot see although they are meant to be seen: cut off by something around them, or covered by
// something that lies over them. Scrolls the page. What is outside a box that can be scrolled is not lost.
(() => {
  const lost = [];
  const cutBy = (rect, element) => {
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const scrolls = (way) => way === "auto" || way === "scroll";
      const box = around.getBoundingClientRect();
      const cutX = !["visible", "auto", "scroll"].includes(overflowX) && (rect.left < box.left - 2 || rect.right > box.right + 2);
      // Letters are less tall than their line.
      const cutY = !["visible", "auto", "scroll"].includes(overflowY) && (rect.top < box.top - 4 || rect.bottom > box.bottom + 4);
      if (cutX || cutY) return around;
      if (scrolls(overflowX) || scrolls(overflowY)) return null;
    }
    return null;
  };
  const say = (text, how, by) => lost.push(`“${text.trim().slice(0, 40)}” ${how} ${by.outerHTML.slice(0, 100)}`);
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node;
  while ((node = words.nextNode()) && lost.length < 10) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest(".visually-hidden, .skip-link, script, style, option, title, desc, [aria-hidden=true]")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const start = scrollY;
    for (const there of range.getClientRects()) {
      if (there.width < 2) continue;
      const now = () => new DOMRect(there.x, there.y + start - scrollY, there.width, there.height);
      if (now().top < 0 || now().bottom > innerHeight) scrollTo(0, scrollY + now().top - innerHeight / 2);
      const rect = now();
      const by = cutBy(rect, element);
      if (by) {
        say(node.data, "is cut by", by);
        break;
      }
      const x = rect.left + rect.width / 2;
      const y = rect.top + rect.height / 2;
      const at = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight ? document.elementFromPoint(x, y) : null;
      // The offer of another language lies over the foot of the window until it is answered.
      const isOver = at && !at.closest(".language-offer") && !at.contains(element) && !element.contains(at) && !at.closest("svg")?.contains(element);
      const scrolled = at && element.closest(".table, .reading-tools__size") && !element.closest(".table, .reading-tools__size").contains(at);
      if (isOver && !scrolled) {
        say(node.data, "is covered by", at);
        break;
      }
    }
  }
  scrollTo(0, 0);
  return lost;
})()
