// The browser's « back » (on a phone, a gesture) closes what was opened last (a form, a panel, the conversation above the list)
// instead of leaving the page. Each open layer has an entry in the browser's history.
const layers = [];
// How many traversals of `leave` have not ended yet: until then, no entry is added.
let leaving = 0;

const depth = () => history.state?.depth ?? 0;

// `close` is called on « back »; if it returns false, the layer stays. With `reuse`, an entry that a reload has left is taken over.
export function enter(close, { reuse = false } = {}) {
  const layer = { close, depth: reuse && depth() ? depth() : undefined };
  layers.push(layer);
  addEntries();
  return layer;
}

// The layer was closed by other means, so its entry, and those above it, are left.
export function leave(layer) {
  const at = layers.indexOf(layer);
  if (at < 0) return;
  layers.splice(at);
  if (!layer.depth) return;
  leaving += 1;
  history.go(layer.depth - 1 - depth());
}

function addEntries() {
  if (leaving) return;
  for (const layer of layers.filter((each) => !each.depth)) {
    layer.depth = depth() + 1;
    history.pushState({ depth: layer.depth }, "");
  }
}

addEventListener("popstate", () => {
  if (leaving) {
    leaving -= 1;
    return addEntries();
  }
  while (layers.at(-1)?.depth > depth()) {
    const layer = layers.pop();
    if (layer.close() !== false) continue;
    layer.depth = undefined;
    layers.push(layer);
    return addEntries();
  }
});
