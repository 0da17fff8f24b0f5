// The page's beginning: who one is, which conversation is open, what arrives, and what pressing a button does.
import { ApiError, listen, post, readState } from "./api.js";
import { setCardWords } from "./cards.js";
import { createCompose } from "./compose.js";
import { byId, make } from "./dom.js";
import { plainText } from "./markdown.js";
import { createTask } from "./task.js";
import { createTimeline } from "./timeline.js";
import { errorText, problemText, translate, wordsOf } from "./words.js";

const address = new URL(location.href);
let person = address.searchParams.get("as") ?? remembered("as") ?? "";
let language = address.searchParams.get("lang") ?? remembered("lang") ?? (navigator.language.startsWith("en") ? "en" : "fr");
let words = wordsOf(language);
let place = remembered("place") === "private" ? "private" : "channel";
let team;
let stream;
let messages = new Map();
// Threads in which this tab has spoken: their answers are brought into view.
const mine = new Set();

const timeline = createTimeline({
  messages: byId("messages"),
  scroller: byId("timeline"),
  onAct: act,
  onReply: (view) => compose.replyTo(view),
  onSuggestion: (text) => send({ text, mention: false, root: null }),
  onNews: offerNews,
});
const compose = createCompose({ send });
const task = createTask({ submit: handIn, openUrl, words: () => words });

// Who and where

function become(key) {
  person = key;
  remember("as", key);
  address.searchParams.set("as", key);
  history.replaceState(null, "", address);
  stream?.close();
  stream = listen(key, { connected, message: arrived, typing: showTyping, lost: () => tell(words.offline, "offline") });
}

async function connected() {
  if (byId("notice").dataset.kind === "offline") tell(null);
  const asked = person;
  const before = messages;
  messages = new Map();
  let state;
  try {
    state = await readState(person);
  } catch (error) {
    messages = before;
    return tell(errorText(words, error));
  }
  if (asked !== person) return;
  team = state;
  const early = [...messages.values()];
  for (const view of state.messages) messages.set(view.id, view);
  for (const view of early) keep(view);
  drawPeople();
  if (signature(before) !== signature(messages) || !before.size) drawPlace();
  opened();
}

const signature = (views) => [...views.values()].map((view) => `${view.id}.${view.version}`).sort().join(" ");

function go(to) {
  place = to;
  remember("place", to);
  drawPlace();
  opened();
}

async function opened() {
  try {
    const answer = await post("open", says());
    if (answer.outcome === "problem") tell(problemText(words, answer));
  } catch (error) {
    tell(errorText(words, error));
  }
}

const here = () => (place === "channel" ? team.channel.id : team.privateChat.id);
const says = () => ({ person: team.me, locale: words.tag, conversation: here() });

// What arrives

function keep(view) {
  const known = messages.get(view.id);
  if (known && known.version >= view.version) return false;
  messages.set(view.id, view);
  return true;
}

function arrived(view) {
  const isNew = !messages.has(view.id);
  if (!keep(view) || !team) return;
  if (view.conversation !== here()) {
    if (isNew) byId(place === "channel" ? "unread-private" : "unread-channel").hidden = false;
    return;
  }
  if (view.own && isNew) mine.add(view.root ?? view.id);
  if (!view.author.key) byId("typing").hidden = true;
  byId("empty").hidden = true;
  timeline.upsert(view, mine.has(view.root));
  if (isNew && !view.own) byId("announce").textContent = words.says(view.author.name, plainText(view).slice(0, 300) || words.card);
}

let typingTimer;
function showTyping({ conversation }) {
  if (!team || conversation !== here()) return;
  byId("typing").hidden = false;
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => (byId("typing").hidden = true), 4000);
}

function offerNews(node) {
  const news = byId("news");
  news.hidden = false;
  news.onclick = () => {
    node.scrollIntoView({ block: "nearest" });
    node.focus({ preventScroll: true });
    news.hidden = true;
  };
}
byId("timeline").addEventListener("scroll", () => timeline.atEnd() && (byId("news").hidden = true), { passive: true });

// What one does

let queue = Promise.resolve();
function send(message) {
  // One after the other, so that two quick messages stay in their order.
  const sent = queue.then(async () => {
    tell(null);
    if (message.root) mine.add(message.root);
    try {
      const answer = await post("messages", { ...says(), ...message });
      if (answer.outcome === "problem") tell(problemText(words, answer));
      return true;
    } catch (error) {
      tell(errorText(words, error));
      return false;
    }
  });
  queue = sent;
  return sent;
}

async function act(entry, action) {
  if (action.type === "Action.OpenUrl") return openUrl(action.url, entry.tell);
  if (entry.working || !["Action.Submit", "Action.Execute"].includes(action.type)) return;
  entry.working = true;
  entry.busy(true);
  entry.tell(words.working);
  try {
    await (action.type === "Action.Execute" ? execute(entry, action) : submit(entry, action));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    entry.tell(errorText(words, error));
  } finally {
    entry.working = false;
    entry.busy(false);
  }
}

async function execute(entry, action) {
  const answer = await post("execute", { ...says(), message: entry.view.id, id: action.id, verb: action.verb, data: dataOf(action) });
  if (answer.outcome === "note") entry.tell(answer.note);
  else entry.tell(answer.outcome === "problem" ? problemText(words, answer) : null);
}

async function submit(entry, action) {
  const data = dataOf(action);
  if (data.msteams?.type === "task/fetch") {
    const answer = await post("task", { ...says(), message: entry.view.id, submit: false, data, dark: isDark() });
    entry.tell(answer.outcome === "problem" ? problemText(words, answer) : null);
    if (answer.outcome === "form") task.open(entry, action.title, answer.form);
    if (answer.outcome === "note") task.showEnd(entry, action.title, answer.note);
    return;
  }
  mine.add(entry.view.root ?? entry.view.id);
  const answer = await post("submit", { ...says(), message: entry.view.id, data });
  if (answer.outcome === "problem") entry.tell(problemText(words, answer));
  else entry.tell(data.msteams?.feedback?.hide ? null : words.sent, true);
}

async function handIn(entry, data) {
  try {
    mine.add(entry.view.root ?? entry.view.id);
    const answer = await post("task", { ...says(), message: entry.view.id, submit: true, data, dark: isDark() });
    if (answer.outcome === "form") return { form: answer.form };
    if (answer.outcome === "note") return { text: answer.note };
    return answer.outcome === "problem" ? { problem: problemText(words, answer) } : {};
  } catch (error) {
    return { problem: errorText(words, error) };
  }
}

const dataOf = (action) => (action.data && typeof action.data === "object" ? action.data : {});
const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches;

function openUrl(url, complain) {
  if (/^https?:/i.test(url ?? "")) open(url, "_blank", "noopener,noreferrer");
  else complain(words.badLink);
}

// What is drawn around the messages

function drawPeople() {
  person = team.me;
  const who = byId("who");
  who.replaceChildren(...["facilitator", "coordinator", "partner"].map((part) => {
    const group = make("optgroup", { label: words[part] });
    for (const someone of team.people.filter((each) => each.part === part)) group.append(make("option", { value: someone.key, text: someone.name }));
    return group;
  }));
  who.value = team.me;
  const me = team.people.find((each) => each.key === team.me);
  byId("who-detail").textContent = `${me.organisation} · ${language === "en" ? me.roleInEnglish : me.role}`;
  byId("team").textContent = team.team;
  byId("channel-name").textContent = team.channel.name;
  byId("private-name").textContent = words.privateName;
}

function drawPlace() {
  const isChannel = place === "channel";
  byId("go-channel").toggleAttribute("aria-current", isChannel);
  byId("go-private").toggleAttribute("aria-current", !isChannel);
  byId(isChannel ? "unread-channel" : "unread-private").hidden = true;
  byId("title").textContent = isChannel ? team.channel.name : words.privateTitle;
  byId("subtitle").textContent = isChannel ? words.channelSubtitle(team.team, team.people.length) : words.privateSubtitle;
  document.title = `${byId("title").textContent} · ${team.people.find((each) => each.key === team.me).name}`;
  const views = [...messages.values()].filter((view) => view.conversation === here()).sort((one, other) => Number(one.id) - Number(other.id));
  byId("empty").textContent = isChannel ? words.emptyChannel : words.emptyPrivate;
  byId("empty").hidden = views.length > 0;
  byId("typing").hidden = true;
  byId("news").hidden = true;
  timeline.show(views, isChannel, words);
  compose.show(place, words);
}

function drawLanguage() {
  words = wordsOf(language);
  translate(words);
  setCardWords(words);
  byId("typing").textContent = words.typing;
  for (const each of ["fr", "en"]) byId(`lang-${each}`).setAttribute("aria-pressed", String(each === language));
}

function speak(newLanguage) {
  language = newLanguage;
  remember("lang", language);
  drawLanguage();
  if (!team) return;
  drawPeople();
  drawPlace();
}

function tell(text, kind = "") {
  byId("notice").hidden = !text;
  byId("notice").dataset.kind = text ? kind : "";
  byId("notice-text").textContent = text ?? "";
}

// Kept for this tab only: another tab can be someone else.
function remembered(name) {
  try {
    return sessionStorage.getItem(`collabbot.${name}`);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    sessionStorage.setItem(`collabbot.${name}`, value);
  } catch {
    // A browser that keeps nothing still works; the address says who one is.
  }
}

byId("who").addEventListener("change", (event) => {
  messages = new Map();
  become(event.target.value);
});
byId("go-channel").addEventListener("click", () => go("channel"));
byId("go-private").addEventListener("click", () => go("private"));
byId("lang-fr").addEventListener("click", () => speak("fr"));
byId("lang-en").addEventListener("click", () => speak("en"));
byId("notice-close").addEventListener("click", () => tell(null));

drawLanguage();
readState(person).then((state) => become(state.me), (error) => tell(errorText(words, error)));
