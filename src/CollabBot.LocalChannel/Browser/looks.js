// Light or dark theme: the system's, or the one chosen on the page.
import { byId, make } from "./dom.js";
import { remember, remembered } from "./keep.js";

const themes = ["system", "light", "dark"];
const address = new URL(location.href);
let theme = address.searchParams.get("theme") ?? remembered("theme") ?? "system";

export const isDark = () => (theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark");

export function drawTheme(words) {
  const select = byId("theme");
  select.replaceChildren(...themes.map((name) => make("option", { value: name, text: words.themes[name] })));
  select.value = themes.includes(theme) ? theme : "system";
  select.onchange = () => {
    theme = select.value;
    remember("theme", theme);
    apply();
  };
  apply();
}

const apply = () => (document.documentElement.dataset.theme = theme);
