// The panel beside the conversation shows one view at a time; on a phone it covers the page. Escape closes it.
import { enter, leave } from "./back.js";
import { byId } from "./dom.js";

export function createPanel(kinds, { onChange }) {
  const panel = byId("panel");
  let open = null;
  let opener = null;
  let layer = null;

  byId("panel-close").addEventListener("click", () => close());
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    // Otherwise the browser also empties a search field.
    event.preventDefault();
    close();
  });

  function show(name, focus = true) {
    opener = focus ? document.activeElement : null;
    open = name;
    draw();
    if (focus) {
      layer ??= enter(close);
      byId("panel-title").focus();
    }
    onChange(open);
  }

  function close() {
    if (!open) return;
    open = null;
    draw();
    leave(layer);
    layer = null;
    (opener?.isConnected && opener.offsetParent ? opener : byId("text")).focus();
    onChange(open);
  }

  // Redraws when the shown data changes. A view may keep what the person is typing in it.
  function draw() {
    panel.hidden = !open;
    byId("page").classList.toggle("with-panel", Boolean(open));
    for (const name of Object.keys(kinds)) byId(`open-${name}`)?.setAttribute("aria-expanded", String(open === name));
    if (!open) return byId("panel-body").replaceChildren();
    panel.dataset.kind = open;
    byId("panel-title").textContent = kinds[open].title();
    kinds[open].draw(byId("panel-body"));
  }

  const toggle = (name) => (open === name ? close() : show(name));
  return { show, close, toggle, draw, current: () => open };
}
