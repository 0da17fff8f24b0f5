// The box one writes in, with the mention's switch and the suggested commands.
import { byId, make } from "./dom.js";
import { plainText } from "./markdown.js";

export function createCompose({ send }) {
  const form = byId("compose");
  const text = byId("text");
  const mention = byId("mention");
  const replying = byId("replying");
  const drafts = new Map();
  let words;
  let place;
  let root = null;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(text.value, true);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", fit);
  byId("replying-cancel").addEventListener("click", () => {
    replyTo(null);
    text.focus();
  });

  async function go(typed, clears) {
    if (!typed.trim()) return text.focus();
    if (clears) {
      text.value = "";
      fit();
    }
    const arrived = await send({ text: typed, mention: place === "channel" && mention.checked, root });
    // What was refused is still there to be mended, unless something new stands in its place.
    if (!arrived && clears && !text.value) {
      text.value = typed;
      fit();
    }
  }

  function show(newPlace, itsWords) {
    if (place && place !== newPlace) drafts.set(place, text.value);
    if (place !== newPlace) text.value = drafts.get(newPlace) ?? "";
    [place, words] = [newPlace, itsWords];
    byId("mention-label").hidden = place !== "channel";
    replyTo(null);
    const commands = place === "channel" ? words.commandsChannel : words.commandsPrivate;
    byId("suggestions").replaceChildren(...commands.map((command) => {
      const button = make("button", { type: "button", className: "chip", text: command, testId: "suggestion" });
      button.addEventListener("click", () => go(command, false));
      return button;
    }));
    fit();
  }

  function replyTo(view) {
    root = view ? (view.root ?? view.id) : null;
    replying.hidden = !view;
    if (view) {
      const said = plainText(view).replaceAll(/\s+/g, " ");
      byId("replying-text").textContent = words.replying(view.author.name, said.length > 60 ? `${said.slice(0, 60)}…` : said);
    }
    const label = place === "private" ? words.composePrivate : view ? words.composeThread : words.composeChannel;
    text.placeholder = label;
    byId("text-label").textContent = label;
    if (view) text.focus();
  }

  function fit() {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 200)}px`;
  }

  return { show, replyTo };
}
