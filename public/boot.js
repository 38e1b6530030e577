// The only script that runs before the first paint: small, and in syntax that old browsers read, so
// that they too are told what is missing. It holds nothing but what must run without the program.
//
// It says on the root element how far the program has got, and the style sheet shows what fits:
// data-app="off" as the page comes (no script, or no program), and "starting" from here on. The
// program sets "on" when it has taken the page's place, and "waiting" where it has no data.
(function () {
  var given = document.currentScript.dataset;
  var root = document.documentElement;
  // Switched off, as in some browsers' safer modes: then nothing more is loaded.
  var canRun = typeof WebAssembly === "object";

  // First of all, everything that the program needs is asked for: while the page is drawn the line would be idle.
  function preload(href, script) {
    var link = document.createElement("link");
    link.rel = script ? "modulepreload" : "preload";
    link.as = script ? "script" : "fetch";
    link.crossOrigin = "anonymous";
    link.href = href;
    document.head.appendChild(link);
  }
  if (canRun) {
    preload(given.wasm);
    preload(given.js, true);
    var texts = root.lang === "en"
      ? ["data/project.json"]
      : ["data/project." + root.lang + ".json", "i18n/" + root.lang + ".txt"];
    texts.concat(given.records || "data/activities.json", "data/documents.json").forEach(function (name) {
      preload(given.base + name);
    });
  }

  root.dataset.base = given.base;
  root.dataset.app = "starting";
  // The page holds everything; an address that asks for a part of it waits for the program.
  if (/[?&][a-z]+=./.test(location.search)) {
    root.dataset.asked = "";
  }

  // The reader's text size, contrast and spacing, before anything is drawn in another. Storage may be blocked
  // or hold anything at all: then the standard stays. Contrast is as the device asks for, unless it was chosen here.
  function kept(name, values) {
    try {
      var value = localStorage.getItem("portal." + name);
      return values.indexOf(value) !== -1 && value;
    } catch (blocked) {}
  }
  root.dataset.textSize = kept("text-size", ["110", "125", "150", "175", "200"]) || "100";
  ["contrast", "spacing"].forEach(function (name) {
    var value = kept(name, ["more", "standard"]);
    if (value === "more" || (!value && name === "contrast" && matchMedia("(prefers-contrast: more)").matches)) {
      root.dataset[name] = "more";
    }
  });

  function off(fault) {
    root.dataset.app = "off";
    console.error(fault);
  }

  // A new release may have taken the place of the one that this page belongs to, files and all. The
  // page is loaded again if it has changed, and once only: the history remembers that it was. Else
  // this comes to nothing, and the fault is told.
  function outdated(fault) {
    var again = history.state && history.state.portalAgain;
    return (again ? Promise.reject() : fetch(location.href, { cache: "no-store" }))
      .then(function (answer) {
        return answer.text();
      })
      .then(function (page) {
        if (page.indexOf("data-js=") === -1 || page.indexOf(given.js) !== -1) {
          throw fault;
        }
        history.replaceState({ portalAgain: true }, "");
        location.reload();
        return new Promise(function () {});
      })
      .catch(function () {
        throw fault;
      });
  }

  // The program has come to a stop. The page that it took the place of comes back; on another
  // address that is another page, which the host has.
  function stopped(fault) {
    if (location.pathname !== path) {
      return location.reload();
    }
    dead = true;
    document.getElementById("app").replaceWith(page);
    off(fault);
  }

  function failed(fault) {
    var state = root.dataset.app;
    if (state === "on" && canRun && fault instanceof WebAssembly.RuntimeError) {
      stopped(fault);
    } else if (state === "starting" || state === "waiting") {
      off(fault);
    }
  }

  var path = location.pathname;
  var page;
  var dead = false;

  // What is left of a program that has stopped hears of nothing any more: links are the browser's.
  addEventListener(
    "click",
    function (event) {
      if (dead) {
        event.stopImmediatePropagation();
      }
    },
    true
  );
  addEventListener("popstate", function (event) {
    if (dead) {
      event.stopImmediatePropagation();
      location.reload();
    }
  });
  addEventListener("error", function (event) {
    failed(event.error);
  });
  addEventListener("unhandledrejection", function (event) {
    failed(event.reason);
  });

  function start() {
    if (!canRun) {
      off("This browser runs no WebAssembly.");
      // The whole list is the answer to a link that asks for a year, from where that year begins.
      var year = /[?&]year=(\d+)/.exec(location.search);
      year = year && document.getElementById("y" + year[1]);
      if (year) {
        year.scrollIntoView();
      }
      return;
    }
    page = document.getElementById("app").cloneNode(true);
    import(given.js)
      .then(function (program) {
        return program.default({ module_or_path: given.wasm });
      })
      .catch(outdated)
      .catch(off);
  }

  // After the first paint: the page is read before the program runs.
  addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () {
      setTimeout(start);
    });
  });
})();
