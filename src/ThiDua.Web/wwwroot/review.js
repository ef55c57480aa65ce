// What upload and review gain from script. Everything here also works without it.
(() => {
  "use strict";

  // The place of the cursor goes along when an item is split.
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-splits]");
    if (!button) return;
    const text = button.form.querySelector("textarea[name=Text]");
    button.form.elements.at.value = text && text.selectionStart > 0 && text.selectionStart < text.value.length ? text.selectionStart : "";
  }, true);

  // A field that saves itself says so; what failed to go out stays on the page and is said too.
  const line = element => element.closest?.("form")?.querySelector("[data-saving]");
  const say = (element, text) => { const where = line(element); if (where) where.textContent = text; };
  document.addEventListener("htmx:beforeRequest", event => say(event.target, "Đang lưu…"));
  document.addEventListener("htmx:sendError", event => say(event.target, "Mất kết nối, chưa lưu. Nội dung vẫn còn trên trang."));
  document.addEventListener("htmx:responseError", event => say(event.target, "Chưa lưu được. Đề nghị bấm Lưu."));
  document.addEventListener("htmx:afterRequest", event => {
    // A refusal is shown on the page (409 is swapped), so htmx counts it among the successes: the status alone tells.
    const status = event.detail.xhr?.status ?? 0, told = document.getElementById("review-refusal");
    const saved = status >= 200 && status < 400;
    const item = event.target.closest?.(".review-item");
    item?.toggleAttribute("data-unsaved", !saved);
    item?.classList.toggle("review-doubt", item.querySelector("[data-waits]") !== null); // who corrects a doubt has settled it
    if (saved) { if (told && !document.querySelector("[data-unsaved]")) told.textContent = ""; }
    else if (status === 409) say(event.target, ["Chưa lưu.", told?.querySelector("p")?.textContent].filter(Boolean).join(" "));
  });

  // After a confirmation the work goes on at the next doubt.
  const goOn = isBehind => {
    const items = [...document.querySelectorAll(".review-doubt")];
    const next = items.find(isBehind) ?? items[0];
    if (!next) { document.querySelector("#review-state a[href$='/launch']")?.focus(); return; }
    next.scrollIntoView({ block: "center" });
    next.querySelector("[data-confirms]")?.focus({ preventScroll: true });
  };
  const behind = place => item => (place.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  document.addEventListener("htmx:afterSettle", event => {
    if (!event.detail.requestConfig?.elt?.matches?.("[data-confirms]")) return;
    const here = document.getElementById(event.detail.target.id);
    if (here) goOn(behind(here));
  });
  document.addEventListener("htmx:afterRequest", event => {
    if (event.target.matches?.("[data-together]") && event.detail.successful && event.detail.xhr.status < 400) goOn(behind(event.target));
  });

  // A section's button speaks for what is saved: an item whose text was refused waits, and stays as it was typed.
  const item = sent => document.getElementById("item-" + sent.split(":")[0]);
  document.addEventListener("htmx:configRequest", event => {
    if (!event.target.matches("[data-together]")) return;
    const seen = event.detail.formData.getAll("seen").filter(sent => !item(sent)?.matches("[data-unsaved], :has(.review-conflict)"));
    event.detail.formData.delete("seen");
    seen.forEach(sent => event.detail.formData.append("seen", sent));
  });

  // The button for all sections speaks only for what has been on the screen.
  const looked = new Set();
  const watch = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => looked.add(entry.target.id)), { rootMargin: "-64px 0px 0px" });
  const watchAll = () => document.querySelectorAll(".review-doubt").forEach(doubt => watch.observe(doubt));
  watchAll();
  document.addEventListener("htmx:afterSettle", watchAll);
  document.addEventListener("htmx:beforeRequest", event => {
    if (!event.target.matches("[data-together=whole]")) return;
    const unseen = [...event.target.querySelectorAll("[name=seen]")].map(field => item(field.value)).filter(doubt => doubt && !looked.has(doubt.id));
    if (unseen.length === 0) return;
    event.preventDefault();
    event.target.querySelector("[data-unseen]").textContent = `Còn ${unseen.length} chỗ chưa xem. Đề nghị xem rồi bấm lại.`;
    unseen[0].scrollIntoView({ block: "center" });
    unseen[0].querySelector("[data-confirms]")?.focus({ preventScroll: true });
  });

  // The other side comes into view too: of the field one works in, its place in the source.
  document.addEventListener("focusin", event => {
    const item = event.target.closest?.(".review-item");
    const pane = document.getElementById("source");
    if (!item || !pane || getComputedStyle(pane).position !== "sticky") return;
    const place = document.getElementById(item.id.replace("item-", "source-"));
    if (!place) return;
    const box = place.getBoundingClientRect(), frame = pane.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) pane.scrollTop += box.top - frame.top - frame.height / 3;
    document.querySelectorAll(".at-work").forEach(other => other.classList.remove("at-work"));
    place.classList.add("at-work");
  });

  // Long uploads show how far they are.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("[data-upload]") || !window.FormData) return;
    const files = [...form.querySelectorAll("input[type=file]")].flatMap(input => [...input.files]);
    if (files.length === 0) return;
    event.preventDefault();
    const bar = form.querySelector("[data-sending-bar]"), told = form.querySelector("[data-sending]");
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", step => {
      if (!step.lengthComputable) return;
      bar.hidden = false;
      bar.value = Math.round(step.loaded / step.total * 100);
      told.textContent = `Đã gửi ${bar.value} %`;
    });
    request.addEventListener("load", () => {
      const isData = request.getResponseHeader("Content-Type")?.startsWith("application/json");
      if (isData && request.status === 200) { location.assign(JSON.parse(request.responseText).address); return; }
      bar.hidden = true;
      delete form.dataset.sent;
      const page = isData ? null : new DOMParser().parseFromString(request.responseText, "text/html");
      told.textContent = isData ? JSON.parse(request.responseText).message : "";
      document.querySelector(".error-summary")?.remove();
      const sentence = page?.querySelector(".error-summary");
      if (sentence) { form.before(document.importNode(sentence, true)); document.querySelector(".error-summary").focus(); }
      else if (!told.textContent) told.textContent = page?.querySelector("h1")?.textContent ?? "Chưa gửi được. Đề nghị thử lại.";
    });
    request.addEventListener("error", () => { bar.hidden = true; delete form.dataset.sent; told.textContent = "Mất kết nối, chưa gửi được. Đề nghị thử lại."; });
    request.send(new FormData(form));
  });
})();
