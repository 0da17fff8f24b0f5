// Draws a file that the bot offers (to accept or decline), a file from the bot, or a file that a person has sent.
import { make } from "./dom.js";

export function drawFile(file, words, answer) {
  const box = make("div", { className: "file", testId: "file" });
  const size = file.size ? ` · ${words.size(file.size)}` : "";
  box.append(make("b", { text: file.name }), make("span", { className: "subtle", text: `${file.description ?? ""}${size}`.replace(/^ · /, "") }));
  if (file.kind === "consent") {
    box.append(make("div", { className: "file-buttons" }, button(words.accept, "primary", () => answer(true)), button(words.decline, "chip", () => answer(false))));
  } else if (addressOf(file.url)) {
    const link = make("a", { href: addressOf(file.url), text: words.download, testId: "download", download: file.name });
    link.setAttribute("aria-label", `${words.download} ${file.name}`);
    box.append(link);
  }
  return box;
}

// A file of this channel is downloaded under the page's own origin, even if its address has another host name.
function addressOf(url) {
  if (!url) return null;
  const parsed = new URL(url, location.href);
  if (parsed.pathname.startsWith("/_local/api/files/")) return parsed.pathname;
  return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

function button(title, className, act) {
  const element = make("button", { type: "button", className, text: title });
  element.addEventListener("click", act);
  return element;
}
