// What pages gain from script; each works without it. Nothing here is needed to read, type or send.
(() => {
  "use strict";

  const focusErrors = root => root.querySelector?.("[data-take-focus]")?.focus();

  // Arrows move between the cells of a table that asks for it (data-arrows), as in a spreadsheet.
  const controlOf = cell => cell?.querySelector("input:not([type=hidden]), select, textarea, a, button");
  const neighbour = (cell, key) => {
    const row = cell.parentElement;
    if (key === "ArrowLeft") return cell.previousElementSibling;
    if (key === "ArrowRight") return cell.nextElementSibling;
    const other = key === "ArrowUp" ? row.previousElementSibling : row.nextElementSibling;
    return other?.cells[cell.cellIndex];
  };
  document.addEventListener("keydown", event => {
    if (!event.key.startsWith("Arrow") || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const cell = event.target.closest?.("table[data-arrows] td, table[data-arrows] th");
    if (!cell) return;
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    if (event.target.matches("textarea, select")) return;
    if (sideways && event.target.matches("input") && event.target.value !== "") return;
    let next = neighbour(cell, event.key);
    while (next && !controlOf(next)) next = neighbour(next, event.key);
    if (!next) return;
    event.preventDefault();
    controlOf(next).focus();
  });

  // A form with data-autosave sends itself when a field was changed, and says so in its [data-saving] line.
  const say = (form, text) => { const line = form.querySelector("[data-saving]"); if (line) line.textContent = text; };
  document.addEventListener("change", async event => {
    const form = event.target.form;
    if (!form?.matches("[data-autosave]")) return;
    say(form, "Đang lưu…");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
      if (answer.ok) { say(form, "Đã lưu lúc " + new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" })); return; }
      const told = await answer.json().catch(() => null);
      say(form, told?.message ?? "Chưa lưu được. Đề nghị bấm Lưu.");
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // no network
      say(form, "Mất kết nối, chưa lưu. Nội dung vẫn còn trên trang.");
    }
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post" || form.hasAttribute("data-again")) return;
    if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 5000) event.preventDefault();
    else form.dataset.sent = String(Date.now());
  });

  // A select or box with data-submit sends its filter form when it changes.
  document.addEventListener("change", event => { if (event.target.matches("[data-submit]")) event.target.form.requestSubmit(); });

  // An open menu closes on Escape and on a click beside it.
  const openMenus = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") openMenus().forEach(menu => { menu.open = false; menu.querySelector("summary").focus(); });
  });
  document.addEventListener("click", event => openMenus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));
  document.addEventListener("click", event => { if (event.target.closest("[data-print]")) window.print(); });

  // What could not be sent is said, and stays on the page.
  const trouble = text => {
    const line = document.querySelector(".trouble") ?? document.body.appendChild(Object.assign(document.createElement("p"), { className: "trouble notice notice-stop" }));
    line.setAttribute("role", "alert");
    line.textContent = text;
  };
  document.addEventListener("htmx:sendError", () => trouble("Mất kết nối, chưa lưu. Nội dung vẫn còn trên trang; đề nghị thử lại khi có mạng."));
  document.addEventListener("htmx:responseError", event => trouble(event.detail.xhr.status === 401
    ? "Phiên làm việc đã hết, chưa lưu. Đề nghị mở trang đăng nhập ở thẻ khác, đăng nhập rồi thử lại."
    : "Chưa lưu được. Nội dung vẫn còn trên trang; đề nghị thử lại, hoặc tải lại trang."));
  document.addEventListener("htmx:afterOnLoad", event => { if (event.detail.xhr.status < 400) document.querySelector(".trouble")?.remove(); });

  document.addEventListener("htmx:afterSwap", event => focusErrors(event.detail.target));
  focusErrors(document);
})();
