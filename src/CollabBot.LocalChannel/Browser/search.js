// Search by the bot (message extension). A result can be inserted into the conversation as the person's own message.
import { drawCard } from "./cards.js";
import { make } from "./dom.js";
import { problemText } from "./words.js";

export function createSearch({ words, search, insert, onInserted }) {
  let shown;
  let kept = [];

  // What was typed and found stays when the panel is closed and opened again.
  function draw(body) {
    if (shown === words().tag) {
      if (!body.contains(kept[0])) body.replaceChildren(...kept);
      return;
    }
    shown = words().tag;
    const field = make("input", { type: "search", id: "query", testId: "query", placeholder: words().searchPlaceholder });
    const results = make("div", { className: "results", testId: "results" });
    results.setAttribute("aria-live", "polite");
    const form = make("form", { className: "search" }, make("label", { htmlFor: "query", text: words().searchLabel }), field, make("button", { type: "submit", className: "primary", text: words().find, testId: "find" }));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      find(field.value, results);
    });
    kept = [form, results];
    body.replaceChildren(...kept);
    find("", results);
  }

  async function find(query, results) {
    results.setAttribute("aria-busy", "true");
    const answer = await search(query);
    results.removeAttribute("aria-busy");
    if (answer.outcome === "problem") return results.replaceChildren(make("p", { className: "notice", text: problemText(words(), answer) }));
    if (answer.outcome === "note") return results.replaceChildren(make("p", { text: answer.note }));
    const found = (answer.results ?? []).filter((one) => one.content?.type === "AdaptiveCard");
    results.replaceChildren(make("p", { className: "subtle", text: words().found(found.length) }), ...found.map(draft));
  }

  function draft(one) {
    const preview = one.preview?.content ?? {};
    const button = make("button", { type: "button", className: "chip", text: words().insert });
    button.addEventListener("click", async () => {
      const problem = await insert(one.content);
      if (problem) note.textContent = problem;
      else onInserted();
    });
    const note = make("p", { className: "subtle" });
    note.setAttribute("role", "status");
    const what = preview.title || preview.text
      ? [make("b", { text: preview.title ?? "" }), make("span", { className: "subtle", text: preview.text ?? preview.subtitle ?? "" })]
      : [drawCard(one.content, words(), () => {})];
    return make("article", { className: "result", testId: "result" }, ...what, button, note);
  }

  return { title: () => words().search, draw };
}
