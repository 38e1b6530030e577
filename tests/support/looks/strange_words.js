// Texts in another language than the page's that do not say so (WCAG 3.1.2): on a page in Cyrillic three Latin words in a row, on a page in
// Latin letters any Cyrillic word. Addresses are in no language. Names are in their own, which the data do
// not say: those of partners, people and buildings, those of languages, and what a work is cited by.
((isCyrillic) => {
  const strange = isCyrillic ? /(?:\p{Script=Latin}{2,}[\s,–-]+){2,}\p{Script=Latin}{2,}/u : /\p{Script=Cyrillic}{2,}/u;
  const names = "script, style, .facet__name, [href*='partner='], .contacts__line, .versions__name, [href*='lang='], .cite__text";
  const found = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node;
  while ((node = words.nextNode())) {
    const element = node.parentElement;
    if (element.closest(names) || /^\s*https?:/.test(node.data) || !strange.test(node.data)) continue;
    if (element.closest("[lang]").lang === document.documentElement.lang) found.push(`${node.data.trim().slice(0, 60)}: ${element.outerHTML.slice(0, 100)}`);
  }
  for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]")) {
    for (const name of ["title", "aria-label", "placeholder"]) {
      const text = element.getAttribute(name) ?? "";
      if (strange.test(text) && element.closest("[lang]").lang === document.documentElement.lang) found.push(`${name}: ${text}`);
    }
  }
  return found;
})
