// The only script that runs before the first paint: small, and in syntax that old browsers read,
// so that they too reach the sentence at the end.
(function () {
  var given = document.currentScript.dataset;
  var root = document.documentElement;

  root.dataset.base = given.base;

  // The reader's text size, before anything is drawn in another. Storage may be blocked or hold
  // anything at all: then the standard size stays.
  try {
    var size = localStorage.getItem("portal.text-size");
    if (["100", "110", "125", "150", "175", "200"].indexOf(size) !== -1) {
      root.dataset.textSize = size;
    }
  } catch (blocked) {}

  document.addEventListener("DOMContentLoaded", function () {
    import(given.js)
      .then(function (program) {
        return program.default({ module_or_path: given.wasm });
      })
      .catch(function (fault) {
        console.error(fault);
        document.getElementById("boot-fault").hidden = false;
      });
  });
})();
