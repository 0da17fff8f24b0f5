// Draws what surrounds the messages: the list of people, the subtitle, and the text of an empty conversation.
import { byId, make } from "./dom.js";
import { isPractice } from "./places.js";

const groups = [["facilitator", ["facilitator"]], ["coordinator", ["coordinator"]], ["partner", ["partner"]], ["outsider", ["guest", "neighbour"]]];

// Draws the list of people and returns the key of the current one.
export function drawWho(team, words) {
  const who = byId("who");
  who.replaceChildren(...groups.map(([name, parts]) => {
    const group = make("optgroup", { label: words[name] });
    for (const someone of team.people.filter((each) => parts.includes(each.part))) group.append(make("option", { value: someone.key, text: someone.name }));
    return group;
  }));
  who.value = team.me;
  const me = team.people.find((each) => each.key === team.me);
  byId("who-detail").textContent = `${me.organisation} · ${words.tag === "en-CA" ? me.roleInEnglish : me.role}`;
  byId("team").textContent = team.team;
  return team.me;
}

export function subtitleOf(place, team, words) {
  if (place.kind === "personal") return place.hasBot ? words.privateSubtitle : words.privateWithoutBot;
  return words.placeSubtitle(place.kind === "channel" ? team.team : words.groupChat, place.members.length, place.hasBot);
}

// A conversation in which nobody has written shows what the person can do in it. Only a bot that has just greeted, so that holds no other
// meeting, offers the example; later its summary would be that of another meeting.
export function emptyOf(place, words, { isKnown, isGreeted, onGuide, onSummary, onHistory }) {
  if (place.kind === "personal") return [make("p", { text: words.emptyPrivate })];
  if (place.kind === "groupchat") return [make("p", { text: words.emptyGroup })];
  const guide = button(words.guideInvite, "primary", onGuide);
  if (isPractice(place)) return [make("p", { text: words.emptyPractice }), guide];
  if (!isKnown) return [guide];
  if (isGreeted) return [make("p", { text: words.emptyChannel }), button(words.seeSummary, "chip", onSummary), guide];
  return [make("p", { text: words.emptyAgain }), button(words.seeHistory, "chip", onHistory), guide];
}

function button(title, className, act) {
  const element = make("button", { type: "button", className, text: title });
  element.addEventListener("click", act);
  return element;
}
