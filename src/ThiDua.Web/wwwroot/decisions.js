// Dragging the fields of a certificate; typing their millimetres works without it.
(() => {
  "use strict";
  const sheet = document.querySelector("[data-sheet]");
  if (!sheet) return;
  const input = (what, i) => document.querySelector(`[data-${what}="${i}"]`);
  const read = box => Number.parseFloat((box?.value ?? "").replace(",", ".")) || 0;
  const write = (box, mm) => { box.value = (Math.round(mm * 10) / 10).toString().replace(".", ","); };
  const place = i => {
    const group = sheet.querySelector(`[data-field="${i}"]`), rect = group.querySelector("rect"), name = group.querySelector("text");
    const [x, y] = [read(input("x", i)), read(input("y", i))];
    rect.setAttribute("x", x); rect.setAttribute("y", y);
    rect.setAttribute("width", Math.max(1, read(input("w", i)))); rect.setAttribute("height", Math.max(1, read(input("h", i))));
    name.setAttribute("x", x + 1); name.setAttribute("y", y + 4);
  };
  document.addEventListener("input", event => {
    const at = ["x", "y", "w", "h"].map(what => event.target.dataset?.[what]).find(i => i !== undefined);
    if (at !== undefined) place(at);
  });

  let dragged = null;
  const millimetres = event => {
    const box = sheet.getBoundingClientRect(), view = sheet.viewBox.baseVal;
    return { x: (event.clientX - box.left) / box.width * view.width, y: (event.clientY - box.top) / box.height * view.height };
  };
  sheet.addEventListener("pointerdown", event => {
    const group = event.target.closest("[data-field]");
    if (!group) return;
    const at = millimetres(event), i = group.dataset.field;
    dragged = { i, x: read(input("x", i)) - at.x, y: read(input("y", i)) - at.y };
    sheet.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  sheet.addEventListener("pointermove", event => {
    if (!dragged) return;
    const at = millimetres(event), view = sheet.viewBox.baseVal, i = dragged.i;
    write(input("x", i), Math.min(Math.max(0, at.x + dragged.x), view.width - read(input("w", i))));
    write(input("y", i), Math.min(Math.max(0, at.y + dragged.y), view.height - read(input("h", i))));
    place(i);
  });
  for (const end of ["pointerup", "pointercancel"]) sheet.addEventListener(end, () => { dragged = null; });
})();
