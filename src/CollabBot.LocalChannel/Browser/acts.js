// Handles buttons on cards, forms, user-specific views, files and message actions.
import { ApiError, post } from "./api.js";
import { isDark } from "./looks.js";
import { errorText, problemText } from "./words.js";

export function createActs({ says, words, task, mine, tell }) {
  const asked = new Set();

  // Runs one action at a time per message. An error is shown below the message.
  async function guarded(entry, work) {
    if (entry.working) return;
    entry.working = true;
    entry.busy(true);
    entry.tell(words().working);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      entry.tell(errorText(words(), error));
    } finally {
      entry.working = false;
      entry.busy(false);
    }
  }

  const problemOf = (answer) => (answer.outcome === "problem" ? problemText(words(), answer) : null);
  const dataOf = (action) => (action.data && typeof action.data === "object" ? action.data : {});

  function press(entry, action) {
    if (action.type === "Action.OpenUrl") return openUrl(action.url, entry.tell);
    if (action.type === "Action.Execute") return guarded(entry, () => execute(entry, action));
    if (action.type === "Action.Submit") return guarded(entry, () => submit(entry, action));
  }

  async function execute(entry, action) {
    const answer = await post("execute", { ...says(), message: entry.view.id, id: action.id, verb: action.verb, data: dataOf(action) });
    entry.tell(answer.outcome === "note" ? answer.note : problemOf(answer));
  }

  async function submit(entry, action) {
    const data = dataOf(action);
    if (data.msteams?.type === "task/fetch") {
      const answer = await post("task", { ...says(), message: entry.view.id, submit: false, data, dark: isDark() });
      entry.tell(problemOf(answer));
      showIn(entry, action.title, answer, (filled) => handIn(entry, "task", { submit: true, data: filled }));
      return;
    }
    mine.add(entry.view.root ?? entry.view.id);
    const answer = await post("submit", { ...says(), message: entry.view.id, data });
    if (answer.outcome === "problem") entry.tell(problemOf(answer));
    else entry.tell(data.msteams?.feedback?.hide ? null : words().sent, true);
  }

  function showIn(entry, title, answer, submitForm) {
    if (answer.outcome === "form") task.open({ entry, opener: title, form: answer.form, submit: submitForm });
    if (answer.outcome === "note") task.showEnd({ entry, opener: title, text: answer.note });
  }

  async function handIn(entry, path, body) {
    try {
      mine.add(entry.view.root ?? entry.view.id);
      const answer = await post(path, { ...says(), message: entry.view.id, dark: isDark(), ...body });
      if (answer.outcome === "form") return { form: answer.form };
      if (answer.outcome === "note") return { text: answer.note };
      if (answer.outcome === "results") return await insertAll(answer.results, entry.view.root ?? null);
      return answer.outcome === "problem" ? { problem: problemText(words(), answer) } : {};
    } catch (error) {
      return { problem: errorText(words(), error) };
    }
  }

  // Requests the user-specific view of a card when the card becomes visible, once per version of the message.
  async function look(entry) {
    if (!entry || entry.view.refresh !== "ByItself" || asked.has(`${entry.view.id} ${entry.view.version}`)) return;
    asked.add(`${entry.view.id} ${entry.view.version}`);
    try {
      const answer = await post("refresh", { ...says(), message: entry.view.id, byHand: false });
      if (answer.outcome === "problem") entry.tell(words().noOwnView);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      entry.tell(words().noOwnView);
    }
  }

  const refresh = (entry) => guarded(entry, async () => {
    const answer = await post("refresh", { ...says(), message: entry.view.id, byHand: true });
    entry.tell(answer.outcome === "note" ? answer.note : problemOf(answer));
  });

  const answerFile = (entry, index, accept) => guarded(entry, async () => {
    const answer = await post("file", { ...says(), message: entry.view.id, index, accept });
    entry.tell(problemOf(answer) ?? (accept ? words().accepted : words().declined), true);
  });

  // A message action: requests its form, then submits the values.
  const messageAction = (entry, command, title) => guarded(entry, async () => {
    const answer = await post("action", { ...says(), message: entry.view.id, command, dark: isDark() });
    entry.tell(problemOf(answer));
    showIn(entry, title, answer, (filled) => handIn(entry, "action", { command, data: filled }));
  });

  async function search(query) {
    try {
      return await post("search", { ...says(), command: "search", query });
    } catch (error) {
      return { outcome: "problem", note: errorText(words(), error) };
    }
  }

  async function insertAll(results, root) {
    for (const { content } of results) {
      const problem = await insert(content, root);
      if (problem) return { problem };
    }
    return {};
  }

  async function insert(card, root) {
    try {
      await post("insert", { ...says(), card, root });
      return null;
    } catch (error) {
      return errorText(words(), error);
    }
  }

  function openUrl(url, complain = tell) {
    if (/^https?:/i.test(url ?? "")) open(url, "_blank", "noopener,noreferrer");
    else complain(words().badLink);
  }

  return { press, look, refresh, answerFile, messageAction, search, insert, openUrl };
}
