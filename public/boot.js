// The only script that runs before the first paint: small, and in syntax that old browsers read, so
// that they too are told what is missing.
//
// It says on the root element how far the program has got, and the style sheet shows what fits:
// data-app="off" as the page comes (no script, or no program), "starting", and "on", which the
// program sets itself.
(function () {
  var given = document.currentScript.dataset;
  var root = document.documentElement;

  root.dataset.base = given.base;
  root.dataset.app = "starting";
  // The page holds everything; an address that asks for a part of it waits for the program.
  if (/[?&][a-z]+=./.test(location.search)) {
    root.dataset.asked = "";
  }

  // The reader's text size, before anything is drawn in another. Storage may be blocked or hold
  // anything at all: then the standard size stays.
  try {
    var size = localStorage.getItem("portal.text-size");
    if (["100", "110", "125", "150", "175", "200"].indexOf(size) !== -1) {
      root.dataset.textSize = size;
    }
  } catch (blocked) {}

  function off(fault) {
    if (root.dataset.app === "starting") {
      root.dataset.app = "off";
      console.error(fault);
    }
  }

  function start() {
    // Switched off, as in some browsers' safer modes: then nothing more is loaded.
    if (typeof WebAssembly !== "object") {
      return off("This browser runs no WebAssembly.");
    }
    // Side by side with the program, which asks for the same files a moment later.
    ["project", "activities", "documents"].forEach(function (name) {
      var link = document.createElement("link");
      link.rel = "preload";
      link.as = "fetch";
      link.crossOrigin = "anonymous";
      link.href = given.base + "data/" + name + ".json";
      document.head.appendChild(link);
    });
    import(given.js)
      .then(function (program) {
        return program.default({ module_or_path: given.wasm });
      })
      .catch(off);
  }

  // What goes wrong while the program starts ends here too.
  addEventListener("error", function (event) {
    off(event.error);
  });
  addEventListener("unhandledrejection", function (event) {
    off(event.reason);
  });
  // After the first paint: the page is read before the program is loaded.
  addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () {
      setTimeout(start);
    });
  });
})();
