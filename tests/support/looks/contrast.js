// The contrast of every text with what is painted behind it, by WCAG 2: { count, least, faults }. Colours are those that the browser
// computes, forced ones among them. `limit` is the least that is no fault.
((limit) => {
  const parse = (text) => {
    const numbers = (text.match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    if (text.startsWith("rgb")) return { rgb: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
    if (text.startsWith("color(srgb")) return { rgb: numbers.slice(0, 3).map((part) => part * 255), alpha: numbers[3] ?? 1 };
    throw new Error(`a colour that is not understood: ${text}`);
  };
  const over = (top, below) => top.rgb.map((part, at) => part * top.alpha + below[at] * (1 - top.alpha));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  // What lies behind the middle of a text, from the text's own element on: HTML by its background, SVG by its fill.
  const behind = (element, rect) => {
    const stack = document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    let layers = stack.slice(stack.findIndex((layer) => element.contains(layer)));
    if (!stack.some((layer) => element.contains(layer))) {
      // Nothing there can be pointed at: what is around it.
      layers = [];
      for (let around = element; around; around = around.parentElement) layers.push(around);
    }
    const colours = [];
    for (const layer of layers) {
      const style = getComputedStyle(layer);
      const isShape = layer instanceof SVGElement && !(layer instanceof SVGSVGElement);
      if (isShape && (layer === element || ["none", ""].includes(style.fill) || layer instanceof SVGTextElement)) continue;
      if (!isShape && style.backgroundImage !== "none") throw new Error(`a picture behind “${element.textContent}”`);
      const colour = parse(isShape ? style.fill : style.backgroundColor);
      if (colour.alpha > 0) colours.push(colour);
      if (colour.alpha === 1) break;
    }
    const canvas = document.createElement("div");
    canvas.style.color = "Canvas";
    document.body.append(canvas);
    const paper = parse(getComputedStyle(canvas).color).rgb;
    canvas.remove();
    return colours.reduceRight((below, colour) => over(colour, below), paper);
  };
  const found = { count: 0, least: Infinity, faults: [] };
  const judge = (text, colour, element, rect) => {
    const back = behind(element, rect);
    const is = contrast(over(parse(colour), back), back);
    found.count += 1;
    found.least = Math.min(found.least, is);
    if (is < limit && found.faults.length < 10) {
      found.faults.push(`${is.toFixed(2)}: “${text.trim().slice(0, 40)}” ${colour} on rgb(${back.map(Math.round)}): ${element.outerHTML.slice(0, 90)}`);
    }
  };
  const inView = (element) => {
    const rect = element.getBoundingClientRect();
    if (rect.top < 0 || rect.bottom > innerHeight) element.scrollIntoView({ block: "center" });
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node;
  while ((node = words.nextNode())) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest(".visually-hidden, .skip-link, script, style, option, title, desc, :disabled") || !isShown(element)) continue;
    inView(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getClientRects()[0];
    if (!rect || rect.width < 2) continue;
    const style = getComputedStyle(element);
    judge(node.data, element instanceof SVGElement ? style.fill : style.color, element, rect);
  }
  for (const field of document.querySelectorAll("input:not([type=checkbox], [type=radio]), select")) {
    if (!isShown(field)) continue;
    inView(field);
    const style = field.placeholder && !field.value ? getComputedStyle(field, "::placeholder") : getComputedStyle(field);
    judge(field.placeholder || field.value || field.name, style.color, field, field.getBoundingClientRect());
  }
  scrollTo(0, 0);
  return found;
})
