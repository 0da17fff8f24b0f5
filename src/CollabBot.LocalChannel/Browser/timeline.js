// The messages of one conversation: threads in the channel, a plain list in private. Each message is one node that is
// updated in place.
import { drawCard } from "./cards.js";
import { keepFocus, make } from "./dom.js";
import { plainText, textNodes } from "./markdown.js";

export function createTimeline({ messages, scroller, onAct, onReply, onSuggestion, onNews }) {
  let words;
  let threaded;
  const nodes = new Map();
  const threads = new Map();

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  const toEnd = () => (scroller.scrollTop = scroller.scrollHeight);

  function show(views, isThreaded, itsWords) {
    [words, threaded] = [itsWords, isThreaded];
    nodes.clear();
    threads.clear();
    messages.replaceChildren();
    for (const view of views) place(view);
    offerSuggestions();
    toEnd();
  }

  // A new or changed message. What one has just written oneself, and its answers, come into view.
  function upsert(view, mine) {
    const known = nodes.get(view.id);
    const wasAtEnd = atEnd();
    if (known) {
      known.update(view);
    } else {
      const node = place(view);
      offerSuggestions();
      const isLast = messages.lastElementChild?.contains(node);
      if (wasAtEnd && isLast) toEnd();
      else if (mine || view.own) node.scrollIntoView({ block: "nearest" });
      else onNews(node);
    }
    if (wasAtEnd && known) toEnd();
  }

  function place(view) {
    const entry = createMessage(view);
    nodes.set(view.id, entry);
    if (!threaded) {
      messages.append(entry.node);
    } else if (view.root && threads.has(view.root)) {
      threads.get(view.root).replies.append(entry.node);
    } else {
      messages.append(createThread(view, entry.node));
    }
    return entry.node;
  }

  function createThread(view, node) {
    const replies = make("div", { className: "replies" });
    const reply = make("button", { type: "button", className: "quiet reply", text: words.reply, testId: "reply" });
    reply.setAttribute("aria-label", words.replyTo(view.author.name));
    reply.addEventListener("click", () => onReply(nodes.get(view.id).view));
    const thread = make("div", { className: "thread", testId: "thread" }, node, replies, reply);
    thread.setAttribute("role", "group");
    thread.dataset.root = view.root ?? view.id;
    thread.setAttribute("aria-label", words.says(view.author.name, plainText(view).slice(0, 80)));
    threads.set(view.root ?? view.id, { replies });
    return thread;
  }

  function createMessage(first) {
    const head = make("header", { className: "head" });
    const body = make("div", { className: "body" });
    const note = make("p", { className: "note", testId: "card-note", hidden: true });
    note.setAttribute("role", "status");
    const node = make("article", { className: "message", testId: "message", tabIndex: -1 }, avatarOf(first.author), make("div", { className: "what" }, head, body, note));
    let timer;
    const entry = {
      node,
      view: first,
      update(view) {
        entry.view = view;
        Object.assign(node.dataset, { id: view.id, author: view.author.key ?? "bot", version: view.version });
        node.classList.toggle("deleted", view.deleted);
        head.replaceChildren(...headOf(view));
        keepFocus(node, () => body.replaceChildren(...bodyOf(view, entry)));
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
    entry.update(first);
    return entry;
  }

  function headOf(view) {
    const at = new Date(view.at);
    const time = make("time", { dateTime: view.at, text: at.toLocaleTimeString(words.tag, { hour: "numeric", minute: "2-digit" }), title: at.toLocaleString(words.tag) });
    const parts = [make("b", { className: "author", text: view.author.name })];
    parts.push(make("span", { className: "subtle", text: view.author.key ? view.author.organisation : words.robot }), time);
    // As in Teams, a card that changes is not said to be edited.
    if (view.edited && !view.deleted && !view.cards.length) parts.push(make("span", { className: "subtle", text: words.edited, testId: "edited" }));
    if (view.ownView) parts.push(make("span", { className: "subtle", text: words.ownView, testId: "own-view" }));
    return parts;
  }

  function bodyOf(view, entry) {
    if (view.deleted) return [make("p", { className: "subtle", text: words.deleted })];
    const parts = [];
    if (view.text) parts.push(make("div", { className: "text", testId: "message-text" }, textNodes(view)));
    for (const card of view.cards) parts.push(drawCard(card, words, (action) => onAct(entry, action)));
    for (const name of view.unsupported) parts.push(make("p", { className: "subtle", text: words.unsupported(name) }));
    return parts;
  }

  function offerSuggestions() {
    for (const old of messages.querySelectorAll(".offered")) old.remove();
    const last = [...nodes.values()].at(-1);
    if (threaded || !last?.view.suggestions?.length) return;
    const offered = make("div", { className: "offered", testId: "offered" });
    for (const { title, value } of last.view.suggestions) {
      const button = make("button", { type: "button", className: "chip", text: title });
      button.addEventListener("click", () => onSuggestion(value));
      offered.append(button);
    }
    last.node.querySelector(".what").append(offered);
  }

  return { show, upsert, toEnd, atEnd, entry: (id) => nodes.get(id) };
}

function avatarOf(author) {
  const initials = author.key ? author.name.split(/[\s-]+/).map((word) => word[0]).slice(0, 2).join("") : "C";
  const avatar = make("span", { className: author.key ? "avatar" : "avatar robot", text: initials });
  avatar.setAttribute("aria-hidden", "true");
  return avatar;
}
