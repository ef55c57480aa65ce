// What files of figures gain from script. Everything here also works without it.
(() => {
  "use strict";

  // A column copied from a spreadsheet fills this field and those below it.
  document.addEventListener("paste", event => {
    const field = event.target;
    if (!field.matches?.("[data-fill-down]")) return;
    const lines = event.clipboardData.getData("text").replace(/\r?\n$/, "").split(/\r?\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    const column = field.closest("td").cellIndex;
    let row = field.closest("tr");
    for (const line of lines) {
      const target = row?.cells[column]?.querySelector("[data-fill-down]");
      if (!target) break;
      target.value = line.split("\t")[0].trim();
      target.dispatchEvent(new Event("change", { bubbles: true }));
      row = row.nextElementSibling;
    }
  });
})();
