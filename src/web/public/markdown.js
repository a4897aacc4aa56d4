/** The little Markdown that cards use, as HTML that is safe to insert: everything is escaped first. */

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const link = /((?<!\\)\[(?:[^\]\\]|\\.)+\]\((?:https:|tel:)[^()\s]+\))/;
/** Where a sign that was escaped by a backslash waits until the marks have been read. */
const shelter = 0xe000;

export function markdownToHtml(text) {
  return String(text)
    .replace(/[\uE000-\uF8FF]/g, '')
    .split(/\r?\n/)
    .map((line) => bullet(line))
    .join('<br>');
}

function bullet(line) {
  const item = /^\s*[-*] +(.*)$/.exec(line);
  return item ? `• ${inline(item[1])}` : inline(line);
}

/** Links are taken out first, so that an underscore in an address stays one. */
function inline(line) {
  return line
    .split(link)
    .map((part, index) => (index % 2 === 1 ? anchor(part) : marked(part)))
    .join('');
}

function anchor(part) {
  const [, title, address] = /^\[(.+)\]\((.+)\)$/.exec(part);
  return `<a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${marked(title)}</a>`;
}

function marked(text) {
  const sheltered = text.replace(/\\([!-/:-@[-`{-~])/g, (_all, sign) =>
    String.fromCharCode(shelter + sign.charCodeAt(0)),
  );
  return escaped(sheltered)
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w*])\*(\S(?:[^*]*\S)?)\*(?!\w)/g, '$1<em>$2</em>')
    .replace(/(^|[^\w_])_(\S(?:[^_]*\S)?)_(?!\w)/g, '$1<em>$2</em>')
    .replace(/[\uE000-\uF8FF]/g, (sign) => escaped(String.fromCharCode(sign.charCodeAt(0) - shelter)));
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]);
}
