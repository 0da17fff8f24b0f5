// Cards are drawn by the official renderer. Colours are CSS variables, so switching between light and dark needs no redraw.
import { cardHtml } from "./markdown.js";
import { openMenu } from "./menu.js";

const renderer = globalThis.AdaptiveCards;
const newest = [1, 5];

const colour = (name) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` });
const foreground = {
  default: colour("text"),
  dark: colour("text"),
  light: colour("light"),
  accent: colour("accent"),
  good: colour("good"),
  warning: colour("warning"),
  attention: colour("attention"),
};
const style = (name) => ({ backgroundColor: `var(--card-${name}-back)`, foregroundColors: foreground, borderColor: "var(--line)" });

const hostConfig = new renderer.HostConfig({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  fontTypes: {
    default: {
      fontFamily: "inherit",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "ui-monospace, Consolas, monospace",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  containerStyles: {
    default: style("default"),
    emphasis: style("emphasis"),
    accent: style("accent"),
    good: style("good"),
    attention: style("attention"),
    warning: style("warning"),
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  textBlock: { headingLevel: 2 },
  textStyles: { heading: { size: "default", weight: "bolder" }, columnHeader: { weight: "bolder" } },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", size: "small" },
  },
  factSet: { title: { weight: "bolder", maxWidth: 160 }, spacing: 12 },
  actions: {
    maxActions: 6,
    spacing: "medium",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
    showCard: { actionMode: "inline", inlineTopMargin: 16, style: "emphasis" },
  },
  adaptiveCard: { allowCustomStyle: true },
});

renderer.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardHtml(text);
  result.didProcess = true;
};
renderer.GlobalSettings.setTabIndexAtCardRoot = false;
renderer.AdaptiveCard.onDisplayOverflowActionMenu = (actions, button) => {
  // The renderer adds its own menu at the end of the page, where a modal dialog makes it unreachable.
  openMenu(button, actions.map((action) => ({ title: action.title, disabled: !action.isEnabled, act: () => action.execute() })), "card-menu");
  return true;
};

let isOld = false;

// An old client does not support Action.Execute: it uses the action's fallback, and omits the button if there is none.
export function setOldClient(is) {
  isOld = is;
}

function asOldClient(part) {
  if (Array.isArray(part)) return part.map(asOldClient).filter((one) => one !== null);
  if (!part || typeof part !== "object") return part;
  if (part.type === "Action.Execute") return typeof part.fallback === "object" ? asOldClient(part.fallback) : null;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, name === "data" ? value : asOldClient(value)]).filter(([, value]) => value !== null));
}

export function setCardWords(words) {
  renderer.Strings.defaults.overflowButtonText = () => "…";
  renderer.Strings.defaults.overflowButtonTooltip = () => words.moreActions;
}

// `act` is called with the pressed action: { type, id, verb, data, url, title }.
export function drawCard(json, words, act) {
  const holder = document.createElement("div");
  holder.className = "card";
  holder.dataset.testid = "card";
  if (json.lang) holder.lang = json.lang;
  if (/^full$/i.test(json.msteams?.width ?? "")) holder.classList.add("wide");
  const drawn = isKnown(json) ? draw(json, act) : null;
  if (drawn) {
    holder.append(drawn);
  } else {
    const instead = document.createElement("p");
    instead.textContent = json.fallbackText || words.noCard;
    holder.append(instead);
  }
  return holder;
}

function isKnown(json) {
  const [major = 1, minor = 0] = String(json.version ?? "1.0").split(".").map(Number);
  return major < newest[0] || (major === newest[0] && minor <= newest[1]);
}

function draw(json, act) {
  try {
    const card = new renderer.AdaptiveCard();
    card.hostConfig = hostConfig;
    card.onExecuteAction = (action) =>
      act({ type: action.getJsonTypeName(), id: action.id, verb: action.verb, data: action.data, url: action.url, title: action.title });
    // The renderer gets a copy, because it may change the object and the original is needed to draw the card again.
    card.parse(isOld ? asOldClient(structuredClone(json)) : structuredClone(json));
    return card.render();
  } catch (error) {
    console.warn("A card could not be drawn", error);
    return null;
  }
}
