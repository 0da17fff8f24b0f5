// The panel of people: members, other people, and whether the bot is installed and may read messages without a mention.
import { keepFocus, make } from "./dom.js";

export function drawPeople(body, { place, people, me, words, onMember, onBot }) {
  const here = people.filter((one) => place.members.includes(one.key));
  const away = people.filter((one) => !place.members.includes(one.key));
  const isPersonal = place.kind === "personal";
  const parts = [
    toggle(words.botInstalled, words.botInstalledNote, place.hasBot, "bot-installed", (on) => onBot({ present: on })),
    ...(isPersonal ? [] : [toggle(words.botReads, words.botReadsNote, place.mayRead, "bot-reads", (on) => onBot({ mayRead: on }))]),
    make("h3", { text: words.peopleHere(here.length) }),
    list(here.map((one) => row(one, words, one.key === me, isPersonal ? null : { title: words.remove, label: words.removeWho(one.name), act: () => onMember(one.key, false) }))),
  ];
  if (!isPersonal && away.length) {
    parts.push(make("h3", { text: words.peopleAway }), list(away.map((one) => row(one, words, false, { title: words.add, label: words.addWho(one.name), act: () => onMember(one.key, true) }))));
  }
  keepFocus(body, () => body.replaceChildren(...parts));
}

// A labelled switch with a sentence that describes its effect.
export function toggle(title, note, on, testId, act) {
  const input = make("input", { type: "checkbox", checked: on, testId });
  input.setAttribute("role", "switch");
  input.setAttribute("aria-label", title);
  input.addEventListener("change", () => act(input.checked));
  return make("label", { className: "setting" }, input, make("span", {}, make("b", { text: title }), make("span", { className: "subtle", text: note })));
}

const list = (rows) => make("ul", { className: "people" }, ...rows);

function row(one, words, isMe, action) {
  const item = make("li", {}, make("span", {}, make("b", { text: isMe ? words.you(one.name) : one.name }), make("span", { className: "subtle", text: `${one.organisation} · ${words.tag === "en-CA" ? one.roleInEnglish : one.role}` })));
  if (action) {
    const button = make("button", { type: "button", className: "quiet", text: action.title });
    button.setAttribute("aria-label", action.label);
    button.addEventListener("click", action.act);
    item.append(button);
  }
  return item;
}
