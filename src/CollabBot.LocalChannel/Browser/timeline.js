// The messages of one conversation: threads in a channel, a plain list elsewhere.
import { make } from "./dom.js";
import { plainText } from "./markdown.js";
import { createMessage } from "./message.js";

// How many of the newest replies a folded thread shows.
const newestShown = 2;

export function createTimeline({ messages, scroller, onAct, onFile, onReply, onSuggestion, onNews, onSeen, menuOf }) {
  let words;
  let threaded;
  let fresh = 0;
  const nodes = new Map();
  const threads = new Map();
  const opened = new Set();
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) onSeen(nodes.get(target.dataset.id));
  }, { root: scroller });

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  const toEnd = () => (scroller.scrollTop = scroller.scrollHeight);

  // A line marks where the messages after `lastSeen` begin.
  function show(views, isThreaded, itsWords, lastSeen) {
    [words, threaded] = [itsWords, isThreaded];
    nodes.clear();
    threads.clear();
    watcher.disconnect();
    messages.replaceChildren();
    fresh = lastSeen;
    for (const view of views) place(view, !view.own && Number(view.id) > fresh);
    offerSuggestions();
    toEnd();
  }

  // Adds or updates a message. The person's own messages, and replies in their threads, are scrolled into view.
  function upsert(view, mine) {
    const known = nodes.get(view.id);
    const wasAtEnd = atEnd();
    if (known) {
      known.update(view);
      watch(known);
    } else {
      if (mine && view.root) opened.add(view.root);
      const node = place(view, false);
      offerSuggestions();
      const isLast = messages.lastElementChild?.contains(node);
      if (wasAtEnd && isLast) toEnd();
      else if (mine || view.own) node.scrollIntoView({ block: "nearest" });
      else onNews(node);
    }
    if (wasAtEnd && known) toEnd();
  }

  function place(view, isFresh) {
    const entry = createMessage(view, words, { onAct, onFile, menuOf });
    nodes.set(view.id, entry);
    const thread = threaded && view.root ? threads.get(view.root) : null;
    if (isFresh && !messages.querySelector(".fresh")) {
      const line = make("p", { className: "fresh", text: words.fresh, testId: "fresh" });
      (thread ? thread.replies : messages).append(line);
    }
    if (thread) {
      thread.replies.append(entry.node);
      fold(thread);
    } else {
      messages.append(threaded ? createThread(view, entry.node) : entry.node);
    }
    watch(entry);
    return entry.node;
  }

  // If the card has a user-specific view for this person, the view is requested when the card becomes visible.
  function watch(entry) {
    watcher.unobserve(entry.node);
    if (entry.view.refresh === "ByItself") watcher.observe(entry.node);
  }

  function createThread(view, node) {
    const root = view.root ?? view.id;
    const replies = make("div", { className: "replies", id: `replies-${root}` });
    const toggle = make("button", { type: "button", className: "quiet unfold", testId: "unfold", hidden: true });
    toggle.setAttribute("aria-controls", replies.id);
    const reply = make("button", { type: "button", className: "quiet reply", text: words.reply, testId: "reply" });
    reply.setAttribute("aria-label", words.replyTo(view.author.name));
    reply.addEventListener("click", () => onReply(nodes.get(view.id).view));
    const thread = make("div", { className: "thread", testId: "thread" }, node, toggle, replies, reply);
    thread.setAttribute("role", "group");
    thread.dataset.root = root;
    thread.setAttribute("aria-label", words.says(view.author.name, plainText(view).slice(0, 80)));
    const kept = { root, replies, toggle };
    toggle.addEventListener("click", () => {
      if (opened.has(root)) opened.delete(root);
      else opened.add(root);
      fold(kept);
    });
    threads.set(root, kept);
    return thread;
  }

  function fold({ root, replies, toggle }) {
    const all = [...replies.querySelectorAll(".message")];
    const isOpen = opened.has(root);
    toggle.hidden = all.length <= newestShown;
    toggle.textContent = isOpen ? words.foldReplies : words.replies(all.length);
    toggle.setAttribute("aria-expanded", String(isOpen));
    for (const [index, message] of all.entries()) message.hidden = !isOpen && index < all.length - newestShown;
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

  const open = (root) => {
    opened.add(root);
    if (threads.has(root)) fold(threads.get(root));
  };

  // Scrolls to a message and focuses it.
  function reveal(id) {
    const entry = nodes.get(id);
    if (entry.view.root) open(entry.view.root);
    entry.node.focus({ preventScroll: true });
    entry.node.scrollIntoView({ block: "start" });
  }

  return { show, upsert, toEnd, atEnd, open, reveal, entry: (id) => nodes.get(id) };
}
