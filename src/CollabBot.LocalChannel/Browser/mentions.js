// Completion of mentions: @ opens a list of the members; arrow keys move, Enter or Tab inserts, Escape closes.
import { byId, make } from "./dom.js";

export function createMentions(text, { peopleHere }) {
  const list = byId("mentions");
  let found = [];
  let at = 0;

  const isOpen = () => !list.hidden;
  const beginning = () => /(?:^|\s)@([\p{L}\p{M}’' -]{0,40})$/u.exec(text.value.slice(0, text.selectionStart));
  const plain = (name) => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

  function look() {
    const typed = beginning();
    const wanted = typed && plain(typed[1]);
    found = typed ? peopleHere().filter((one) => plain(one.name).split(/[\s-]+/).some((word, index, words) => words.slice(index).join(" ").startsWith(wanted))).slice(0, 8) : [];
    // The list closes when the only match has been typed in full.
    if (found.length === 1 && plain(found[0].name) === wanted) found = [];
    at = 0;
    draw();
  }

  function draw() {
    list.hidden = !found.length;
    list.replaceChildren(...found.map(({ name, detail }, index) => {
      const item = make("li", { id: `mention-${index}`, testId: "mention-choice" }, make("span", { text: name }), make("span", { className: "subtle", text: detail }));
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(index === at));
      item.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(index);
      });
      return item;
    }));
    if (isOpen()) text.setAttribute("aria-activedescendant", `mention-${at}`);
    else text.removeAttribute("aria-activedescendant");
  }

  function take(index) {
    const typed = beginning();
    const end = text.selectionStart;
    const from = end - typed[1].length;
    text.setRangeText(`${found[index].name} `, from, end, "end");
    close();
    text.dispatchEvent(new Event("input"));
  }

  function close() {
    found = [];
    draw();
  }

  // Handles a key for the open list; true if the key was used.
  function press(event) {
    if (!isOpen()) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) at = (at + step + found.length) % found.length;
    else if (event.key === "Enter" || event.key === "Tab") take(at);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    if (step) draw();
    return true;
  }

  text.addEventListener("input", look);
  text.addEventListener("blur", close);
  return { press };
}
