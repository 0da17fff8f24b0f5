// A small menu beside a button: arrow keys move, Escape and Tab close it, and the focus returns to the button.

export function openMenu(button, entries, testId) {
  const menu = document.createElement("div");
  menu.className = "menu";
  menu.setAttribute("role", "menu");
  menu.dataset.testid = testId;
  menu.popover = "auto";
  for (const { title, disabled, act } of entries) {
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.textContent = title ?? "";
    item.disabled = Boolean(disabled);
    item.addEventListener("click", () => {
      menu.hidePopover();
      act();
    });
    menu.append(item);
  }
  menu.addEventListener("keydown", (event) => move(event, menu));
  menu.addEventListener("toggle", (event) => {
    button.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed") {
      if (menu.contains(document.activeElement) || document.activeElement === document.body) button.focus();
      menu.remove();
    }
  });
  // A modal dialog makes everything outside it unreachable, so the menu is added inside an open dialog.
  (button.closest("dialog") ?? document.body).append(menu);
  menu.showPopover();
  placeBeside(menu, button);
  menu.querySelector("button")?.focus();
}

function move(event, menu) {
  const items = [...menu.querySelectorAll("button:enabled")];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === "Tab") menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

function placeBeside(menu, button) {
  const around = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = around.bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(around.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below + height > innerHeight - 8 ? Math.max(8, around.top - height - 4) : below}px`;
}
