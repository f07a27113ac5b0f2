// Conveniences of desk pages. Every page works without this file; worker pages do not load it.
(() => {
  "use strict";
  const rows = () => [...document.querySelectorAll("tr[data-row]")];
  let at = -1;

  const move = (by) => {
    const list = rows();
    if (list.length === 0) return;
    at = Math.min(list.length - 1, Math.max(0, at + by));
    const target = list[at].querySelector("a, input");
    if (target) target.focus();
    list[at].scrollIntoView({ block: "nearest" });
  };

  // how many are ticked, in the words the server wrote into the bar
  const count = (form) => {
    const ticked = form.querySelectorAll("input[data-pick]:checked").length;
    for (const out of form.querySelectorAll("[data-picked]")) out.textContent = out.dataset.picked.replace("#", ticked);
    for (const button of form.querySelectorAll("[data-needs-pick]")) button.disabled = ticked === 0;
  };

  document.addEventListener("change", (event) => {
    const box = event.target;
    if (!box.matches("input[data-pick], input[data-pick-all]")) return;
    const form = box.form;
    if (box.matches("[data-pick-all]")) for (const one of form.querySelectorAll("input[data-pick]")) one.checked = box.checked;
    for (const one of form.querySelectorAll("input[data-pick]")) {
      const row = one.closest("tr");
      if (one.checked) row.setAttribute("aria-selected", "true");
      else row.removeAttribute("aria-selected");
    }
    count(form);
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-print]");
    if (button) window.print();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    const key = event.key.toLowerCase();
    if (key === "j") move(1);
    else if (key === "k") move(-1);
    else if (key === "x" && at >= 0) { const box = rows()[at]?.querySelector("input[data-pick]"); if (box) box.click(); }
  });

  const begin = () => {
    at = -1;
    for (const form of document.querySelectorAll("form[data-picks]")) count(form);
    for (const hint of document.querySelectorAll("[data-print], [data-keys]")) hint.hidden = false;
  };
  document.addEventListener("htmx:after:swap", begin);
  begin();
})();
