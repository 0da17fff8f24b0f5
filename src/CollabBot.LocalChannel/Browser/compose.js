// The compose box, with mentions, the switch for the bot's mention, files and suggested commands.
import { byId, make } from "./dom.js";
import { plainText } from "./markdown.js";
import { createMentions } from "./mentions.js";

export function createCompose({ send, sendFile, typing, peopleHere }) {
  const form = byId("compose");
  const text = byId("text");
  const mention = byId("mention");
  const replying = byId("replying");
  const drafts = new Map();
  const mentions = createMentions(text, { peopleHere });
  let words;
  let place;
  let root = null;
  let said = 0;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(text.value, true);
  });
  text.addEventListener("keydown", (event) => {
    if (mentions.press(event)) return;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", () => {
    fit();
    if (place.kind === "personal" || !text.value || Date.now() - said < 3000) return;
    said = Date.now();
    typing();
  });
  byId("replying-cancel").addEventListener("click", () => {
    replyTo(null);
    text.focus();
  });
  byId("attach").addEventListener("click", () => byId("attach-file").click());
  byId("attach-file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) await sendFile(file);
    event.target.value = "";
  });

  async function go(typed, clears) {
    if (!typed.trim()) return text.focus();
    if (clears) {
      text.value = "";
      fit();
    }
    const arrived = await send({ text: typed, mention: place.kind !== "personal" && mention.checked, root });
    // If sending failed, the text is put back, unless the person has already typed something new.
    if (!arrived && clears && !text.value) {
      text.value = typed;
      fit();
    }
  }

  function show(newPlace, itsWords) {
    if (place && place.id !== newPlace.id) drafts.set(place.id, text.value);
    if (place?.id !== newPlace.id) text.value = drafts.get(newPlace.id) ?? "";
    [place, words] = [newPlace, itsWords];
    const isPersonal = place.kind === "personal";
    byId("mention-label").hidden = isPersonal;
    byId("attach").hidden = !isPersonal;
    replyTo(null);
    const commands = isPersonal ? words.commandsPrivate : words.commandsChannel;
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
      const quoted = plainText(view).replaceAll(/\s+/g, " ");
      byId("replying-text").textContent = words.replying(view.author.name, quoted.length > 60 ? `${quoted.slice(0, 60)}…` : quoted);
    }
    const label = { personal: words.composePrivate, groupchat: words.composeGroup, channel: view ? words.composeThread : words.composeChannel }[place.kind];
    text.placeholder = label;
    byId("text-label").textContent = label;
    if (view) text.focus();
  }

  function fit() {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 200)}px`;
  }

  return { show, replyTo, root: () => root };
}
