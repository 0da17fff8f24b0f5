// The texts of the chosen language, and the text for an answer or an error.
import { english } from "./words.en.js";
import { french } from "./words.fr.js";

export const wordsOf = (language) => (language === "en" ? english : french);

export const problemText = (words, answer) =>
  answer.note || (words.problems[answer.problem] ?? words.problems.refused)(answer.status);

export const errorText = (words, error) => words.errors[error.code] ?? error.message;

// Sets the text or label of every element with a data-word or data-word-label attribute.
export function translate(words) {
  document.documentElement.lang = words.tag;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll("[data-word-label]")) element.setAttribute("aria-label", words[element.dataset.wordLabel]);
}
