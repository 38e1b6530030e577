// The only script that runs before the first paint: small, and in syntax that old browsers read, so
// that they too are told what is missing.
//
// It says on the root element how far the program has got, and the style sheet shows what fits:
// data-app="off" as the page comes (no script, or no program), and "starting" from here on. The
// program sets "on" when it has taken the page's place, and "waiting" where it has no data.
(function () {
  var given = document.currentScript.dataset;
  var root = document.documentElement;

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
    if (state === "on" && typeof WebAssembly === "object" && fault instanceof WebAssembly.RuntimeError) {
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

  function start() {
    // Switched off, as in some browsers' safer modes: then nothing more is loaded.
    if (typeof WebAssembly !== "object") {
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
    // Side by side with the program, which asks for the same files a moment later.
    var english = root.lang === "en";
    var files = [given.records || "data/activities.json", "data/documents.json"].concat(
      english ? "data/project.json" : ["data/project." + root.lang + ".json", "i18n/" + root.lang + ".txt"]
    );
    files.forEach(function (name) {
      var link = document.createElement("link");
      link.rel = "preload";
      link.as = "fetch";
      link.crossOrigin = "anonymous";
      link.href = given.base + name;
      document.head.appendChild(link);
    });
    // What this page shows is made by the late part of the program.
    if ("now" in given) {
      compile().catch(function () {});
    }
    early = import(given.js).then(function (program) {
      return program.default({ module_or_path: given.wasm });
    });
    early.catch(outdated).catch(off);
  }

  // The program comes in two parts. The late one has what the first page does without; the early one asks for it when it
  // is needed, or for when the browser is at rest. Where the program is in one piece there is nothing to load.
  var early, compiled, late;
  // How the browser's cache is asked: not again for what came broken.
  var cache = "default";

  function compile() {
    compiled =
      compiled ||
      fetch(given.late, { cache: cache }).then(function (answer) {
        var copy = answer.clone();
        // Sent as another kind of file, it is compiled when it is here whole.
        return WebAssembly.compileStreaming(answer).catch(function () {
          return copy.arrayBuffer().then(WebAssembly.compile);
        });
      });
    return compiled;
  }

  function load() {
    late =
      late ||
      Promise.all([given.late && compile(), early])
        .then(function (both) {
          return both[0] && WebAssembly.instantiate(both[0], { a: both[1] });
        })
        .catch(function (fault) {
          // Not reached now, perhaps later.
          late = compiled = null;
          cache = "reload";
          throw fault;
        });
    return late;
  }

  window.portalLate = function (atRest) {
    if (!atRest) {
      // A page that runs goes on to the host's page; one that does not may itself belong to an old release.
      return root.dataset.app === "on" ? load() : load().catch(outdated);
    }
    return new Promise(window.requestIdleCallback || setTimeout).then(load);
  };

  // Files to take along are made by a second program, which nobody waits for who wants none.
  var maker;
  window.portalTake = function (form, id, style) {
    maker = maker || import(given.take).then(function (program) {
      return program.default({ module_or_path: given.takeWasm });
    });
    return maker.then(
      function () {
        var place = location;
        return window.portalTakeaway([form, id, place.origin, given.base, place.pathname, place.search, style]);
      },
      function (fault) {
        // Not reached now, perhaps later.
        maker = null;
        throw fault;
      }
    );
  };

  addEventListener("error", function (event) {
    failed(event.error);
  });
  addEventListener("unhandledrejection", function (event) {
    failed(event.reason);
  });
  // The list of languages closes as lists do: by Escape, and by a click elsewhere.
  function close(event) {
    var list = document.querySelector(".languages[open]");
    var escape = event.key === "Escape";
    if (list && (escape || (event.type === "click" && !list.contains(event.target)))) {
      list.open = false;
      if (escape) {
        list.firstElementChild.focus();
      }
    }
  }
  addEventListener("click", close);
  addEventListener("keydown", close);

  // Shortcuts of one key, once a reader has turned them on: each uses something that is on the page, or opens the sheet.
  // The list on the sheet and in the accessibility statement names the same keys.
  var shortcuts = {
    "/": ".site-search input",
    "+": ".reading-tools__larger",
    "-": ".reading-tools__smaller",
    "0": ".reading-tools__standard"
  };
  if (kept("keys", ["on"])) {
    root.dataset.keys = "on";
  }
  addEventListener("click", function (event) {
    if (event.target.closest(".single-keys")) {
      var on = !root.dataset.keys;
      if (on) {
        root.dataset.keys = "on";
      } else {
        delete root.dataset.keys;
      }
      try {
        localStorage.setItem("portal.keys", on ? "on" : "off");
      } catch (blocked) {}
    }
  });
  addEventListener("keydown", function (event) {
    var typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (!root.dataset.keys || typing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "?") {
      event.preventDefault();
      return sheet();
    }
    var used = shortcuts[event.key] && document.querySelector(shortcuts[event.key]);
    if (used) {
      event.preventDefault();
      used.focus();
      used.click();
    }
  });
  var isAsked;
  function sheet() {
    if (isAsked) {
      return;
    }
    isAsked = true;
    window.portalTake("keys", "", "").then(function (markup) {
      var before = document.activeElement;
      var dialog = document.createElement("dialog");
      dialog.setAttribute("aria-labelledby", "sheet-title");
      dialog.innerHTML = markup;
      dialog.addEventListener("close", function () {
        isAsked = false;
        dialog.remove();
        before.focus();
      });
      document.getElementById("app").appendChild(dialog);
      dialog.showModal();
    }).catch(function () {
      // The same list stands on a page of the host.
      isAsked = false;
      document.querySelector(".site-footer__links a[href$='/accessibility']").click();
    });
  }
  // After the first paint: the page is read before the program is loaded.
  addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () {
      setTimeout(start);
    });
  });
})();
