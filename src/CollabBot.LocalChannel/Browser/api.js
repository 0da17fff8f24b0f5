// The page's API: requests, and the stream of server-sent events.

export class ApiError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(`/_local/api/${path}`, options);
  } catch {
    throw new ApiError("Offline", "The bot does not answer.");
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(body?.error?.code ?? "Refused", body?.error?.message ?? `HTTP ${response.status}`);
  return body;
}

export const readState = (person) => ask(`state?person=${encodeURIComponent(person ?? "")}`);

export const readAround = (person) => ask(`around?person=${encodeURIComponent(person ?? "")}`);

export const upload = (person, locale, file) =>
  ask(`upload?${new URLSearchParams({ person, locale, name: file.name })}`, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file });

export const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

// `connected` is called after every (re)connection: messages may have been missed, so the caller reads the state again.
export function listen(person, { connected, message, typing, around, lost }) {
  let source;
  let retry;
  const connect = () => {
    source?.close();
    source = new EventSource(`/_local/api/events?person=${encodeURIComponent(person)}`);
    source.addEventListener("hello", connected);
    source.addEventListener("message", (event) => message(JSON.parse(event.data)));
    source.addEventListener("typing", (event) => typing(JSON.parse(event.data)));
    source.addEventListener("around", around);
    source.addEventListener("error", () => {
      lost();
      // The browser does not reconnect by itself after a refused connection.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 2000);
    });
  };
  const stop = () => {
    clearTimeout(retry);
    source?.close();
  };
  // A browser allows six connections to one host, so a hidden tab closes its stream and reconnects when it is shown again.
  const turn = () => (document.hidden ? stop() : connect());
  document.addEventListener("visibilitychange", turn);
  if (!document.hidden) connect();
  return {
    close() {
      document.removeEventListener("visibilitychange", turn);
      stop();
    },
  };
}
