// The strip at the foot of a page that `cargo xtask serve` shows to an editor. It asks the server once a second: when the site was built
// anew it loads the page again, and otherwise it says what is wrong with the data. Everything is set as text, never as markup.
const folder = new URL(".", document.currentScript.src);
const strip = document.createElement("aside");
strip.className = "desk";
strip.setAttribute("aria-label", "Data");
let build;
let shown;

const element = (name, text, inside) => {
  const made = document.createElement(name);
  made.textContent = text;
  inside.append(made);
  return made;
};

const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

const show = (findings) => {
  const wasOpen = strip.querySelector("details")?.open ?? false;
  strip.replaceChildren();
  if (!findings || findings.findings.length === 0) return strip.remove();
  const details = element("details", "", strip);
  details.open = wasOpen;
  const { errors, warnings, notes } = findings;
  element("summary", `Data: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}`, details);
  const list = element("ol", "", details);
  const levels = ["error", "warning", "note"];
  const worst = findings.findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  for (const { level, file, line, column, record, found, message, outcome, hint } of worst.slice(0, 100)) {
    const item = element("li", "", list);
    item.className = `desk__${level}`;
    element("strong", `${level}: `, item);
    element("span", [message, outcome, hint].filter(Boolean).join(" "), item);
    const place = [file, line, column].filter(Boolean).join(":");
    element("code", [place, record && `“${record}”`, found].filter(Boolean).join(" "), item);
  }
  document.body.append(strip);
};

const look = async () => {
  try {
    const answer = await fetch(new URL("state.json", folder), { cache: "no-store" });
    const state = await answer.json();
    if (build && state.build !== build) return location.reload();
    build = state.build;
    const now = JSON.stringify(state.findings);
    if (now !== shown) show(state.findings);
    shown = now;
  } catch {
    // The server was stopped. The page stays as it is.
  }
  setTimeout(look, 1000);
};

look();
