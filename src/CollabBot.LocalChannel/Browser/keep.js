// Values are stored for this tab only (sessionStorage), because another tab can be another person.
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
    // Without storage the page still works: the person is also in the page's address.
  }
}
