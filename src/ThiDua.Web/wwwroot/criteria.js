// A number that may be tried out gets a slider beside it; the form itself asks the server for the answer.
(() => {
  "use strict";
  document.querySelectorAll("input[data-slider]").forEach(number => {
    const slider = Object.assign(document.createElement("input"), { type: "range", min: "0", max: number.dataset.slider, value: number.value });
    slider.setAttribute("aria-label", number.labels[0].textContent.trim() + " (thanh trượt)");
    number.before(slider);
    slider.addEventListener("input", () => { number.value = slider.value; });
    number.addEventListener("input", () => { slider.value = number.value; });
  });
})();
