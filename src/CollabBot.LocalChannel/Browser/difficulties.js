// The panel of difficulties: one switch each, with a sentence that describes it.
import { keepFocus, make } from "./dom.js";
import { toggle } from "./people.js";

export function drawDifficulties(body, { difficulties, words, onSet }) {
  const rows = Object.entries(difficulties).map(([name, on]) => toggle(words.difficulty[name][0], words.difficulty[name][1], on, `difficulty-${name}`, (now) => onSet(name, now)));
  keepFocus(body, () => body.replaceChildren(make("p", { className: "subtle", text: words.difficultiesNote }), ...rows));
}
