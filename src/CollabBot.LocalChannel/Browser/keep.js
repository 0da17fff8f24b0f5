// Kept for this tab only: another tab can be someone else.
export function remembered(name) {
  try {
    return sessionStorage.getItem(`collabbot.${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    sessionStorage.setItem(`collabbot.${name}`, value);
  } catch {
    // A browser that keeps nothing still works; the address says who one is.
  }
}
