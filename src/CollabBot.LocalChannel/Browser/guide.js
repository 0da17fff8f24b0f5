// The guide « Vivez une rencontre en cinq minutes »: shows the next step, found from the bot's cards, and the scripted partners.
import { keepFocus, make } from "./dom.js";

const steps = ["begin", "prepare", "open", "name", "group", "vote", "deepen", "end"];
const titles = {
  prepare: ["Préparer une rétrospective", "Set up a retrospective"],
  name: ["Nommer un changement", "Name a change"],
  group: ["Regrouper les changements", "Group the changes"],
  vote: ["Voter", "Vote"],
  deepen: ["Approfondir", "Dig deeper"],
  report: ["Compte-rendu", "Report"],
};

// The card that everybody sees: a person's own view may ask for a confirmation instead of showing the step.
const cardOf = (view) => (view.sharedCards ?? view.cards)[0];

// The live card is the post whose card offers a view to each person.
export const isLive = (view) => !view.author.key && !view.root && !view.deleted && Boolean(cardOf(view)?.refresh);

const has = (view, name) => titles[name].some((title) => buttons(cardOf(view)).includes(title));

// The greeting of a bot that was never in this conversation before offers to set up a retrospective.
export const isGreeting = (view) => !view.author.key && !view.root && !isLive(view) && has(view, "prepare");

// The card to act on: the live card, else the newest card with buttons.
export function cardAtHand(views) {
  const cards = views.filter((view) => !view.author.key && !view.deleted && cardOf(view)).toReversed();
  return (cards.find(isLive) ?? cards.find((view) => buttons(cardOf(view)).length))?.id;
}

// Finds the step of a channel's retrospective from the bot's newest card that shows a step, and the card to scroll to.
// After closing, that card is the newest one in the live card's thread: the summary.
function whereIs(views) {
  const cards = views.filter((view) => !view.author.key && view.cards.length && !view.deleted).toReversed();
  for (const view of cards) {
    if (isLive(view)) {
      for (const step of ["name", "group", "vote", "deepen"]) if (has(view, step)) return { step, card: view.id };
      if (has(view, "report")) return { step: "end", card: cards.find((one) => one.root === view.id)?.id ?? view.id };
      return { step: "open", card: view.id };
    }
    if (has(view, "prepare")) return { step: "prepare", card: view.id };
  }
  return { step: "begin" };
}

function buttons(part) {
  if (Array.isArray(part)) return part.flatMap(buttons);
  if (!part || typeof part !== "object") return [];
  const own = /^Action\./.test(part.type ?? "") ? [part.title] : [];
  return own.concat(Object.entries(part).filter(([name]) => !["data", "fallback", "refresh"].includes(name)).flatMap(([, value]) => buttons(value)));
}

export function drawGuide(body, { views, rehearsal, words, isThere, onBegin, onGo, onLook, onPartners }) {
  const { step, card } = whereIs(views);
  const at = steps.indexOf(step);
  const items = steps.map((name, index) => {
    const item = make("li", { className: index < at ? "past" : index === at ? "now" : "", testId: `step-${name}` });
    if (index === at) item.setAttribute("aria-current", "step");
    item.append(make("b", { text: `${index < at ? "✓ " : ""}${words.guide[name][0]}` }));
    if (index === at) item.append(...words.guide[name].slice(1).map((text) => make("p", { text })));
    return item;
  });
  const now = items[at];
  if (!isThere) now.append(button(words.guideGo, "primary", onGo));
  else if (step === "begin") now.append(button(words.guideBegin, "primary", onBegin));
  else now.append(button(step === "end" ? words.guideSummary : words.guideCard, "chip", () => onLook(card)));
  keepFocus(body, () => body.replaceChildren(
    make("p", { className: "subtle", text: words.guideNote }),
    partners(rehearsal, words, onPartners),
    make("p", { className: "subtle", text: words.guideStep(at + 1, steps.length), testId: "guide-step" }),
    make("ol", { className: "steps" }, ...items),
  ));
}

function partners(rehearsal, words, onPartners) {
  const speed = make("select", { id: "speed", testId: "speed" }, ...["slow", "normal", "fast"].map((name) => make("option", { value: name, text: words.speeds[name] })));
  speed.value = rehearsal.speed;
  speed.addEventListener("change", () => onPartners(rehearsal.running, speed.value));
  const status = make("p", { className: "subtle", text: words.partnersDoing(rehearsal), testId: "partners-status" });
  const played = rehearsal.played.length ? [make("p", { className: "subtle", text: words.partnersPlayed(rehearsal.played), testId: "partners-played" })] : [];
  const run = button(rehearsal.running ? words.partnersStop : words.partnersStart, rehearsal.running ? "chip" : "primary", () => onPartners(!rehearsal.running, speed.value));
  run.dataset.testid = "partners-run";
  return make("section", { className: "partners" }, make("h3", { text: words.partnersTitle }), make("p", { className: "subtle", text: words.partnersNote }), status, ...played, make("div", { className: "partners-row" }, run, make("label", {}, make("span", { text: words.speed }), speed)));
}

function button(title, className, act) {
  const element = make("button", { type: "button", className, text: title });
  element.addEventListener("click", act);
  return element;
}
