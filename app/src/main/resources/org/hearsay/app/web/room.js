// The pages work without this: it folds the numbers of plots away that are drawn, and sends a dropped file's text.
"use strict";
(() => {
  const text = document.getElementById("text");
  const file = document.getElementById("file");
  if (text && file) {
    text.addEventListener("dragover", (event) => event.preventDefault());
    text.addEventListener("drop", (event) => {
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        file.files = event.dataTransfer.files;
        text.placeholder = event.dataTransfer.files[0].name + " will be read";
      }
    });
  }
})();
