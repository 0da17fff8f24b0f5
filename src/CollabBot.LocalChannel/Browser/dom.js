// Helpers to create nodes. Text is always set as text, never as HTML.

export const byId = (id) => document.getElementById(id);

export function make(tag, { className, text, testId, ...properties } = {}, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  if (testId) element.dataset.testid = testId;
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

// Replaces content; if the focused control was replaced, the focus moves to the new control of the same name.
export function keepFocus(container, replace) {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  const name = focused && nameOf(focused);
  replace();
  if (!focused || focused.isConnected) return;
  const again = [...container.querySelectorAll("button, a, input, select, textarea, [tabindex]")].find((element) => nameOf(element) === name);
  (again ?? container).focus({ preventScroll: true });
}

const nameOf = (element) => `${element.tagName} ${element.getAttribute("aria-label") ?? element.name ?? ""} ${element.textContent.trim()}`;
