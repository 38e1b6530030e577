// From here on `said` holds each text that a live part of the page got, once the part is not busy any more, and `headings` the words of
// each first heading that got the focus.
(() => {
  window.said = [];
  window.headings = [];
  const waiting = new Set();
  const say = () => {
    for (const part of waiting) {
      if (part.ariaBusy === "true") continue;
      waiting.delete(part);
      if (part.isConnected && part.innerText.trim()) said.push(part.innerText.trim());
    }
  };
  new MutationObserver((changes) => {
    for (const { target, type } of changes) {
      const part = (target.closest ? target : target.parentElement)?.closest("[aria-live], [role=status], [role=alert]");
      if (part && type !== "attributes") waiting.add(part);
    }
    requestAnimationFrame(say);
  }).observe(document.body, { childList: true, characterData: true, subtree: true, attributeFilter: ["aria-busy"] });
  addEventListener("focusin", ({ target }) => target.tagName === "H1" && headings.push(target.innerText));
  return 0;
})()
