// Forms (task modules) as a modal dialog. Closing sends nothing to the bot; submitting may bring the next form.
// A form with something unsaved is closed only at the second try: the first one says so.
import { enter, leave } from "./back.js";
import { drawCard } from "./cards.js";
import { byId, make } from "./dom.js";

const dialog = byId("task");
const title = byId("task-title");
const body = byId("task-body");
const note = byId("task-note");
const foot = byId("task-foot");

export function createTask({ openUrl, words }) {
  let current = {};
  let busy = false;
  let layer;
  let untouched = "";
  let isRefused = false;
  let isWarned = false;

  byId("task-done").addEventListener("click", () => dialog.close());
  byId("task-close").addEventListener("click", () => mayClose() && dialog.close());
  // Escape, and on some phones « back ».
  dialog.addEventListener("cancel", (event) => mayClose() || event.preventDefault());
  for (const change of ["input", "change"]) body.addEventListener(change, stay);
  dialog.addEventListener("close", () => {
    body.replaceChildren();
    leave(layer);
    // The browser returns the focus to the button that opened the form. If its card was redrawn, the focus goes to the new button.
    if (document.activeElement && document.activeElement !== document.body) return;
    const { entry, opener } = current;
    const again = [...(entry?.node.querySelectorAll("button") ?? [])].find((button) => button.textContent.trim() === opener);
    (again ?? entry?.node)?.focus({ preventScroll: true });
  });

  // `opened`: { entry, opener (the button's title), form, submit (returns the next form, a text, a problem, or nothing) }
  function open(opened) {
    current = opened;
    showForm(opened.form);
  }

  function end(ended) {
    current = ended;
    title.textContent = ended.opener ?? "";
    showEnd(ended.text);
  }

  function mayClose() {
    if (isWarned || busy || !hasUnsaved()) return true;
    isWarned = true;
    tell(words().unsaved);
    return false;
  }

  // Whoever goes on filling in the form stays in it.
  function stay() {
    if (!isWarned) return;
    isWarned = false;
    tell(null);
  }

  const values = () => JSON.stringify([...body.querySelectorAll("input, textarea, select")].map((field) => (/^(checkbox|radio)$/.test(field.type) ? field.checked : field.value)));
  const hasUnsaved = () => isRefused || values() !== untouched;

  function show() {
    isWarned = false;
    if (dialog.open) return;
    dialog.showModal();
    layer = enter(() => mayClose() && dialog.close());
  }

  function showForm(form) {
    const wasChanged = dialog.open && hasUnsaved();
    title.textContent = form.title ?? "";
    setSize(form);
    tell(null);
    foot.hidden = true;
    const card = form.card?.content;
    body.replaceChildren(card ? drawCard(card, words(), press) : make("p", { text: form.url ? words().noPageInForm : words().noCard }));
    untouched = values();
    // A refused form comes back with what the person typed, which is still unsaved; its notice is drawn in the style « attention ».
    isRefused = wasChanged && Boolean(card?.body?.some((part) => part.style === "attention"));
    show();
    body.scrollTop = 0;
    (body.querySelector("input, textarea, select") ?? body.querySelector("button") ?? byId("task-close")).focus({ preventScroll: true });
  }

  function showEnd(text) {
    tell(null);
    body.replaceChildren(make("p", { className: "task-message", text, testId: "task-message" }));
    foot.hidden = false;
    untouched = values();
    isRefused = false;
    show();
    byId("task-done").focus();
  }

  async function press(action) {
    if (action.type === "Action.OpenUrl") return openUrl(action.url, tell);
    if (action.type === "Action.Execute") return tell(words().noExecuteInForm);
    if (action.type !== "Action.Submit" || busy) return;
    const { submit } = current;
    setBusy(true);
    tell(words().working);
    const result = await submit(action.data ?? {});
    setBusy(false);
    if (!dialog.open || current.submit !== submit) return;
    if (result.form) showForm(result.form);
    else if (result.text !== undefined) showEnd(result.text);
    else if (result.problem) tell(result.problem);
    else dialog.close();
  }

  function setBusy(is) {
    busy = is;
    body.setAttribute("aria-busy", String(is));
  }

  function tell(text) {
    note.textContent = text ?? "";
    note.hidden = !text;
  }

  return { open, showEnd: end };
}

function setSize({ width }) {
  const named = { small: "max(20rem, 20vw)", medium: "max(32rem, 50vw)", large: "max(40rem, 60vw)" };
  const pixels = Number.parseInt(width, 10);
  dialog.style.setProperty("--task-width", named[width] ?? (pixels > 0 ? `${pixels}px` : named.medium));
}
