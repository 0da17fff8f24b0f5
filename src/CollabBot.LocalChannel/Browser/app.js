// Entry point of the page: holds the person, the open conversation and the messages, and calls the modules that draw them.
import { createActs } from "./acts.js";
import { listen, post, readAround, readState, upload } from "./api.js";
import { enter, leave } from "./back.js";
import { setCardWords, setOldClient } from "./cards.js";
import { createCompose } from "./compose.js";
import { drawDifficulties } from "./difficulties.js";
import { byId, keepFocus } from "./dom.js";
import { drawWho, emptyOf, subtitleOf } from "./frame.js";
import { cardAtHand, drawGuide, isGreeting, isLive } from "./guide.js";
import { remember, remembered } from "./keep.js";
import { drawTheme } from "./looks.js";
import { plainText } from "./markdown.js";
import { createPanel } from "./panel.js";
import { drawPeople } from "./people.js";
import { createPlaces, isPractice, nameOf } from "./places.js";
import { createSearch } from "./search.js";
import { createTask } from "./task.js";
import { createTimeline } from "./timeline.js";
import { errorText, problemText, translate, wordsOf } from "./words.js";

const address = new URL(location.href);
let person = address.searchParams.get("as") ?? remembered("as") ?? "";
let language = address.searchParams.get("lang") ?? remembered("lang") ?? (navigator.language.startsWith("en") ? "en" : "fr");
let words = wordsOf(language);
let here = remembered("place") ?? "";
let team;
let around;
let stream;
let messages = new Map();
// Conversations to which the bot was added, or already belonged, so that its greeting has arrived if there is one.
const visited = new Set();
// Threads in which the person has written from this tab. New replies in them are scrolled into view.
const mine = new Set();

const places = createPlaces({ onGo: go });
const task = createTask({ openUrl: (url, complain) => acts.openUrl(url, complain), words: () => words });
const acts = createActs({ says, words: () => words, task, mine, tell });
const compose = createCompose({ send, sendFile, typing: () => attempt(() => post("typing", says())), peopleHere });
const timeline = createTimeline({
  messages: byId("messages"),
  scroller: byId("timeline"),
  onAct: acts.press,
  onFile: acts.answerFile,
  onReply: reply,
  onSuggestion: (text) => send({ text, mention: false, root: null }),
  onNews: offerNews,
  onSeen: (entry) => around?.difficulties.oldClient || acts.look(entry),
  menuOf,
});
const panel = createPanel({
  guide: { title: () => words.guideInvite, draw: guide },
  people: { title: () => words.people, draw: people },
  difficulties: { title: () => words.difficulties, draw: (body) => drawDifficulties(body, { difficulties: around.difficulties, words, onSet: (name, on) => attempt(() => post("difficulties", { ...says(), name, on })) }) },
  search: createSearch({ words: () => words, search: acts.search, insert: (card) => acts.insert(card, compose.root()), onInserted: () => tell(words.inserted) }),
}, { onChange: (name) => remember("guide", name === "guide" ? "open" : "closed") });

// Person and conversation

function become(key) {
  person = key;
  remember("as", key);
  address.searchParams.set("as", key);
  history.replaceState(history.state, "", address);
  stream?.close();
  stream = listen(key, { connected, message: arrived, typing: showTyping, around: refreshAround, lost: () => tell(words.offline, "offline") });
}

async function connected() {
  if (byId("notice").dataset.kind === "offline") tell(null);
  const asked = person;
  const before = messages;
  messages = new Map();
  let state;
  try {
    [state, around] = await Promise.all([readState(person), readAround(person)]);
  } catch (error) {
    messages = before;
    return tell(errorText(words, error));
  }
  if (asked !== person) return;
  const isNew = team?.me !== state.me;
  team = state;
  const early = [...messages.values()];
  for (const view of state.messages) messages.set(view.id, view);
  for (const view of early) keep(view);
  if (isNew || !before.size) places.become(team.me, [...messages.values()]);
  setOldClient(around.difficulties.oldClient);
  person = drawWho(team, words);
  if (isNew || signature(before) !== signature(messages) || !before.size) drawPlace();
  else drawAround();
  opened();
  if (remembered("guide") === "open" && panel.current() !== "guide") panel.show("guide", false);
}

const signature = (views) => [...views.values()].map((view) => `${view.id}.${view.version}`).sort().join(" ");
const open = () => around.places.filter((place) => place.isMember);
const place = () => open().find((one) => one.id === here) ?? open()[0];
const viewsOf = (conversation) => [...messages.values()].filter((view) => view.conversation === conversation).sort((one, other) => Number(one.id) - Number(other.id));

function go(to) {
  here = to;
  remember("place", to);
  look("talk");
  drawPlace();
  opened();
}

// A phone shows either the list of conversations or one conversation; « back » leads from the conversation to the list.
let talkLayer;
function look(view, again) {
  byId("page").dataset.view = view;
  if (view === "places") talkLayer = leave(talkLayer);
  else if (isPhone()) talkLayer ??= enter(() => look("places"), again);
}

const isPhone = () => matchMedia("(max-width: 46rem)").matches;

function says() {
  return { person: team.me, locale: words.tag, conversation: place().id };
}

async function opened() {
  const { id } = place();
  const answer = await attempt(() => post("open", says()));
  if (answer?.outcome === "problem") tell(problemText(words, answer));
  visited.add(id);
  drawEmpty();
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    tell(errorText(words, error));
    return null;
  }
}

// Incoming events

function keep(view) {
  const known = messages.get(view.id);
  if (known && known.version >= view.version) return false;
  messages.set(view.id, view);
  return true;
}

function arrived(view) {
  const isNew = !messages.has(view.id);
  if (!keep(view) || !team) return;
  if (panel.current() === "guide") panel.draw();
  if (view.conversation !== place().id) {
    if (isNew && !view.own) places.missed(view.conversation);
    return places.show(open(), place().id, words);
  }
  if (view.own && isNew) mine.add(view.root ?? view.id);
  if (isNew) byId("typing").hidden = true;
  drawEmpty();
  places.read(view.conversation, [...messages.values()]);
  timeline.upsert(view, mine.has(view.root));
  if (isNew && !view.own) byId("announce").textContent = words.says(view.author.name, plainText(view).slice(0, 300) || words.card);
}

let asking = false;
let askAgain = false;
async function refreshAround() {
  if (asking) return (askAgain = true);
  asking = true;
  do {
    askAgain = false;
    const before = place()?.id;
    const wasOld = around?.difficulties.oldClient;
    around = (await attempt(() => readAround(person))) ?? around;
    setOldClient(around.difficulties.oldClient);
    if (before !== place().id || wasOld !== around.difficulties.oldClient) drawPlace();
    else drawAround();
  } while (askAgain);
  asking = false;
}

let typingTimer;
function showTyping({ conversation, name }) {
  if (!team || conversation !== place().id) return;
  byId("typing").textContent = words.typing(name);
  byId("typing").hidden = false;
  if (timeline.atEnd()) timeline.toEnd();
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => (byId("typing").hidden = true), 4000);
}

function offerNews(node) {
  const news = byId("news");
  news.hidden = false;
  news.onclick = () => {
    timeline.reveal(node.dataset.id);
    news.hidden = true;
  };
}
byId("timeline").addEventListener("scroll", () => timeline.atEnd() && (byId("news").hidden = true), { passive: true });

// What the person does

let queue = Promise.resolve();
function send(message) {
  // Messages are sent one after the other, so that two quick messages keep their order.
  const sent = queue.then(async () => {
    tell(null);
    if (message.root) mine.add(message.root);
    const answer = await attempt(() => post("messages", { ...says(), ...message }));
    if (answer?.outcome === "problem") tell(problemText(words, answer));
    return Boolean(answer);
  });
  queue = sent;
  return sent;
}

async function sendFile(file) {
  const answer = await attempt(() => upload(team.me, words.tag, file));
  if (answer?.outcome === "problem") tell(problemText(words, answer));
}

function peopleHere() {
  const members = team.people.filter((one) => place().members.includes(one.key) && one.key !== team.me).map((one) => ({ name: one.name, detail: one.organisation }));
  return [{ name: team.bot, detail: words.robot }, ...members];
}

function reply(view) {
  timeline.open(view.root ?? view.id);
  compose.replyTo(view);
}

function menuOf(entry) {
  const { view } = entry;
  const said = plainText(view);
  const entries = [];
  if (place().kind === "channel") entries.push({ title: words.reply, act: () => reply(view) });
  if (view.text) entries.push({ title: words.nameAsChange, act: () => acts.messageAction(entry, "nameAsChange", words.nameAsChange) });
  if (view.refresh === "ByHand" && !around.difficulties.oldClient) entries.push({ title: words.refreshCard, act: () => acts.refresh(entry) });
  if (said) entries.push({ title: words.copy, act: () => navigator.clipboard?.writeText(said).then(() => entry.tell(words.copied, true), () => {}) });
  return entries.length ? entries : [{ title: words.nothingToDo, disabled: true, act() {} }];
}

const member = (who, present) => attempt(() => post("members", { ...says(), who, present }));

async function bot(change) {
  const answer = await attempt(() => post("bot", { ...says(), ...change }));
  if (answer?.outcome === "problem") tell(problemText(words, answer));
}

// Panels, title and language

function people(body) {
  drawPeople(body, { place: place(), people: team.people, me: team.me, words, onMember: member, onBot: bot });
}

function guide(body) {
  const practice = open().find(isPractice) ?? place();
  drawGuide(body, {
    views: viewsOf(practice.id),
    rehearsal: around.rehearsal,
    words,
    isThere: place().id === practice.id,
    onGo: () => go(practice.id),
    onLook: (id) => {
      // On a phone the guide covers the lower part of the conversation.
      if (isPhone()) panel.close();
      timeline.reveal(id);
    },
    onBegin: () => send({ text: words.commandStart, mention: true, root: null }),
    onPartners: (running, speed) => attempt(() => post("rehearsal", { ...says(), conversation: practice.id, running, speed })),
  });
}

function drawPlace() {
  const now = place();
  const isPersonal = now.kind === "personal";
  byId("title").textContent = isPersonal ? words.privateTitle : nameOf(now, words);
  document.title = `${byId("title").textContent} · ${team.people.find((each) => each.key === team.me).name}`;
  const views = viewsOf(now.id);
  drawEmpty();
  byId("typing").hidden = true;
  byId("news").hidden = true;
  timeline.show(views, now.kind === "channel", words, places.lastSeen(now.id));
  places.read(now.id, [...messages.values()]);
  compose.show(now, words);
  drawAround();
}

// In a channel, what the person can do stays below the bot's greeting until a meeting or a conversation has begun.
function drawEmpty() {
  const now = place();
  const views = viewsOf(now.id);
  const hasBegun = now.kind === "channel" ? views.some((view) => view.author.key || isLive(view)) : views.length > 0;
  const command = (text) => () => send({ text, mention: true, root: null });
  keepFocus(byId("empty"), () => byId("empty").replaceChildren(...emptyOf(now, words, {
    isKnown: visited.has(now.id),
    isGreeted: views.some(isGreeting),
    onGuide: () => panel.show("guide"),
    onSummary: command(words.commandSummary),
    onHistory: command(words.commandHistory),
  })));
  byId("empty").hidden = hasBegun;
  byId("skip-card").hidden = !cardAtHand(views);
}

function drawAround() {
  const now = place();
  byId("subtitle").textContent = subtitleOf(now, team, words);
  const count = Object.values(around.difficulties).filter(Boolean).length;
  byId("difficulty-count").hidden = !count;
  byId("difficulty-count").textContent = count;
  places.show(open(), now.id, words);
  if (panel.current()) panel.draw();
}

function drawLanguage() {
  words = wordsOf(language);
  translate(words);
  setCardWords(words);
  drawTheme(words);
  for (const each of ["fr", "en"]) byId(`lang-${each}`).setAttribute("aria-pressed", String(each === language));
}

function speak(newLanguage) {
  language = newLanguage;
  remember("lang", language);
  drawLanguage();
  if (!team) return;
  person = drawWho(team, words);
  drawPlace();
}

function tell(text, kind = "") {
  byId("notice").hidden = !text;
  byId("notice").dataset.kind = text ? kind : "";
  byId("notice-text").textContent = text ?? "";
}

byId("who").addEventListener("change", (event) => {
  messages = new Map();
  become(event.target.value);
});
byId("back").addEventListener("click", () => {
  look("places");
  byId("places").querySelector("[aria-current]")?.focus();
});
for (const name of ["guide", "people", "difficulties", "search"]) {
  byId(`open-${name}`).addEventListener("click", () => {
    look("talk");
    panel.toggle(name);
  });
}
byId("skip-card").addEventListener("click", (event) => {
  event.preventDefault();
  timeline.reveal(cardAtHand(viewsOf(place().id)));
});
byId("lang-fr").addEventListener("click", () => speak("fr"));
byId("lang-en").addEventListener("click", () => speak("en"));
byId("notice-close").addEventListener("click", () => tell(null));

drawLanguage();
look("talk", { reuse: true });
readState(person).then((state) => become(state.me), (error) => tell(errorText(words, error)));
