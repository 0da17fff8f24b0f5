// The list of conversations, with the number of unread messages.
import { byId, make } from "./dom.js";
import { remember, remembered } from "./keep.js";

const signs = { channel: "#", groupchat: "∷", personal: "○" };

export function createPlaces({ onGo }) {
  let seen = {};
  let unread = {};
  let person;

  // The last read message is stored per person in this tab. On a person's first visit, all existing messages count as read.
  function become(key, messages) {
    person = key;
    seen = JSON.parse(remembered(`seen.${key}`) ?? "null") ?? newest(messages);
    unread = {};
    for (const view of messages) if (!view.own && Number(view.id) > Number(seen[view.conversation] ?? 0)) unread[view.conversation] = (unread[view.conversation] ?? 0) + 1;
    save();
  }

  function newest(messages) {
    const ids = {};
    for (const view of messages) if (Number(view.id) > Number(ids[view.conversation] ?? 0)) ids[view.conversation] = view.id;
    return ids;
  }

  function read(conversation, messages) {
    delete unread[conversation];
    const id = newest(messages.filter((view) => view.conversation === conversation))[conversation];
    if (id) seen[conversation] = id;
    save();
  }

  function missed(conversation) {
    unread[conversation] = (unread[conversation] ?? 0) + 1;
  }

  const save = () => remember(`seen.${person}`, JSON.stringify(seen));

  function show(places, current, words) {
    const nav = byId("places");
    const had = nav.contains(document.activeElement) && document.activeElement.dataset.testid;
    const groups = [["channel", words.channels], ["groupchat", words.chats], ["personal", words.privateChats]];
    nav.replaceChildren(...groups.flatMap(([kind, heading]) => {
      const own = places.filter((place) => place.kind === kind);
      return own.length ? [make("h2", { className: "subtle", text: heading }), ...own.map((place) => button(place, current, words))] : [];
    }));
    byId("unread-elsewhere").hidden = !places.some((place) => place.id !== current && unread[place.id]);
    if (had) nav.querySelector(`[data-testid="${had}"]`)?.focus();
  }

  function button(place, current, words) {
    const count = place.id === current ? 0 : unread[place.id] ?? 0;
    const go = make("button", { type: "button", testId: `go-${shortName(place)}` });
    const sign = make("span", { className: "sign", text: signs[place.kind] });
    sign.setAttribute("aria-hidden", "true");
    go.append(sign, make("span", { className: "name", text: nameOf(place, words) }));
    if (count) {
      const badge = make("span", { className: "unread", text: String(count), testId: `unread-${shortName(place)}` });
      badge.append(make("span", { className: "hidden", text: ` ${words.unread(count)}` }));
      go.append(badge);
      go.classList.add("has-unread");
    }
    if (place.id === current) go.setAttribute("aria-current", "page");
    go.addEventListener("click", () => onGo(place.id));
    return go;
  }

  return { become, read, missed, show, lastSeen: (conversation) => Number(seen[conversation] ?? 0) };
}

export const nameOf = (place, words) => (place.kind === "personal" ? words.privateName : words.tag === "en-CA" ? place.nameInEnglish : place.name);

export const isPractice = (place) => place.nameInEnglish === "Practice";

function shortName(place) {
  if (place.kind === "personal") return "private";
  if (place.kind === "groupchat") return "group";
  return isPractice(place) ? "practice" : "channel";
}
