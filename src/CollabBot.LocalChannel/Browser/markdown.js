// The only module that turns formatted text into HTML. Markdown and the HTML subset of messages are sanitised.

const markdown = globalThis.markdownit;
const purify = globalThis.DOMPurify;

// The Markdown that Teams renders in messages, and the smaller subset that it renders in cards.
const forMessages = markdown({ html: false, linkify: true }).disable(["table", "image", "html_block", "html_inline"]);
const forCards = markdown("zero", { html: false }).enable(["emphasis", "link", "list", "newline", "escape", "entity"]);
forMessages.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

const messageTags = ["p", "br", "strong", "b", "em", "i", "s", "u", "del", "strike", "ul", "ol", "li", "pre", "code", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "a"];
const cardTags = ["p", "br", "strong", "em", "ul", "ol", "li", "a"];
const attributes = ["href", "title", "start"];

purify.addHook("afterSanitizeAttributes", (node) => {
  if (node.tagName === "A") {
    node.setAttribute("target", "_blank");
    node.setAttribute("rel", "noopener noreferrer");
  }
});

const rules = (tags) => ({
  ALLOWED_TAGS: tags,
  ALLOWED_ATTR: attributes,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
});

// Returns HTML as a string, as the card renderer expects it.
export const cardHtml = (text) => purify.sanitize(forCards.render(text).trim(), rules(cardTags));

export function textNodes({ text, format, mentions }) {
  const fragment = document.createDocumentFragment();
  // Before rendering, mention tags are replaced by private-use characters, so that no markup can change them.
  const clean = text.replace(/[\uE000\uE001]/g, "");
  const marked = mentions.reduce((rest, mention, index) => rest.replaceAll(mention.tag, `\uE000${index}\uE001`), clean);
  if (format === "plain") {
    const paragraph = document.createElement("p");
    paragraph.className = "plain";
    paragraph.textContent = marked;
    fragment.append(paragraph);
  } else {
    const html = format === "xml" ? marked : forMessages.render(marked);
    fragment.append(purify.sanitize(html, { ...rules(messageTags), RETURN_DOM_FRAGMENT: true }));
  }
  placeMentions(fragment, mentions);
  return fragment;
}

export function plainText({ text, mentions, summary, cards }) {
  const said = mentions.reduce((rest, mention) => rest.replaceAll(mention.tag, mention.name), text).trim();
  return said || summary || cards[0]?.fallbackText || cards[0]?.speak || "";
}

function placeMentions(root, mentions) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) {
    const parts = node.data.split(/\uE000(\d+)\uE001/);
    if (parts.length === 1) continue;
    node.replaceWith(...parts.map((part, index) => (index % 2 ? mentionPill(mentions[part].name) : part)));
  }
}

function mentionPill(name) {
  const pill = document.createElement("span");
  pill.className = "at";
  pill.textContent = name;
  return pill;
}
