// Draws one message: author, time, text, cards, files and menu. Updates happen in place.
import { drawCard } from "./cards.js";
import { keepFocus, make } from "./dom.js";
import { drawFile } from "./files.js";
import { textNodes } from "./markdown.js";
import { openMenu } from "./menu.js";

export function createMessage(first, words, { onAct, onFile, menuOf }) {
  const head = make("header", { className: "head" });
  const body = make("div", { className: "body" });
  const note = make("p", { className: "note", testId: "card-note", hidden: true });
  note.setAttribute("role", "status");
  const more = make("button", { type: "button", className: "quiet more", text: "…", testId: "message-menu" });
  more.setAttribute("aria-haspopup", "menu");
  more.setAttribute("aria-label", words.messageMenu(first.author.name));
  const node = make("article", { className: "message", testId: "message", tabIndex: -1 }, avatarOf(first.author), make("div", { className: "what" }, head, body, note), more);
  let timer;
  let waiting;
  let isPressed = false;
  const entry = {
    node,
    view: first,
    update(view) {
      // An update waits while the pointer is down; otherwise it would replace the button that is being pressed.
      if (isPressed) return (waiting = view);
      entry.view = view;
      Object.assign(node.dataset, { id: view.id, author: view.author.key ?? "bot", version: view.version });
      node.classList.toggle("deleted", view.deleted);
      node.setAttribute("aria-label", words.saysAt(view.author.name, timeOf(view, words)));
      more.hidden = view.deleted;
      head.replaceChildren(...headOf(view, words));
      keepFocus(node, () => body.replaceChildren(...bodyOf(view, entry, words, onAct, onFile)));
    },
    tell(text, passing) {
      clearTimeout(timer);
      note.textContent = text ?? "";
      note.hidden = !text;
      if (passing) timer = setTimeout(() => entry.tell(null), 5000);
    },
    busy(is) {
      node.toggleAttribute("aria-busy", is);
      if (is) node.setAttribute("aria-busy", "true");
    },
  };
  node.addEventListener("pointerdown", () => {
    isPressed = true;
    const release = () => setTimeout(() => {
      isPressed = false;
      const view = waiting;
      waiting = null;
      if (view) entry.update(view);
    });
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, release, { once: true });
  });
  more.addEventListener("click", () => openMenu(more, menuOf(entry), "menu"));
  entry.update(first);
  return entry;
}

const timeOf = (view, words) => new Date(view.at).toLocaleTimeString(words.tag, { hour: "numeric", minute: "2-digit" });

function headOf(view, words) {
  const time = make("time", { dateTime: view.at, text: timeOf(view, words), title: new Date(view.at).toLocaleString(words.tag) });
  const parts = [make("b", { className: "author", text: view.author.name })];
  parts.push(make("span", { className: "subtle", text: view.author.key ? view.author.organisation : words.robot }), time);
  if (view.author.key && view.cards.length) parts.push(make("span", { className: "subtle", text: words.viaBot }));
  // As in Teams, an updated card is not marked as edited.
  if (view.edited && !view.deleted && !view.cards.length) parts.push(make("span", { className: "subtle", text: words.edited, testId: "edited" }));
  if (view.ownView) parts.push(make("span", { className: "subtle", text: words.ownView, testId: "own-view" }));
  return parts;
}

function bodyOf(view, entry, words, onAct, onFile) {
  if (view.deleted) return [make("p", { className: "subtle", text: words.deleted })];
  const parts = [];
  if (view.text) parts.push(make("div", { className: "text", testId: "message-text" }, textNodes(view)));
  for (const card of view.cards) parts.push(drawCard(card, words, (action) => onAct(entry, action)));
  for (const [index, file] of view.files.entries()) parts.push(drawFile(file, words, (accept) => onFile(entry, index, accept)));
  for (const name of view.unsupported) parts.push(make("p", { className: "subtle", text: words.unsupported(name) }));
  return parts;
}

function avatarOf(author) {
  const initials = author.key ? author.name.split(/[\s-]+/).map((word) => word[0]).slice(0, 2).join("") : "C";
  const avatar = make("span", { className: author.key ? "avatar" : "avatar robot", text: initials });
  if (author.key) avatar.dataset.hue = String([...author.key].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6);
  avatar.setAttribute("aria-hidden", "true");
  return avatar;
}
