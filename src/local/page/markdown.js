/** The Markdown that Teams knows in cards, and no more: everything is escaped first, so no HTML gets through. */
// @ts-check

/** Bold, italics, links to http(s), lists and line breaks. @returns {string} HTML that is safe to insert. */
export function markdownToHtml(/** @type {string} */ text) {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(block);
  return blocks.length === 1 ? (blocks[0] ?? '') : blocks.map(asBlock).join('');
}

function asBlock(/** @type {string} */ html) {
  return html.startsWith('<ul>') || html.startsWith('<ol>') ? html : `<p>${html}</p>`;
}

function block(/** @type {string} */ text) {
  const lines = text.split('\n');
  if (lines.every((line) => /^\s*[-*] +\S/.test(line))) return list('ul', lines, /^\s*[-*] +/);
  if (lines.every((line) => /^\s*\d+\. +\S/.test(line))) return list('ol', lines, /^\s*\d+\. +/);
  return lines.map(inline).join('<br>');
}

/**
 * @param {'ul' | 'ol'} tag
 * @param {string[]} lines
 * @param {RegExp} mark
 */
function list(tag, lines, mark) {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;
}

/** Links are taken out before bold and italics, so that an underscore in an address stays an underscore. */
function inline(/** @type {string} */ text) {
  return text
    .split(/((?<!\\)\[(?:[^\]\\\n]|\\.)+\]\([^()\s]+\))/)
    .map((part) => link(part) ?? emphasis(unescaped(part)))
    .join('');
}

/** @returns {string | null} */
function link(/** @type {string} */ part) {
  const found = /^\[(.+)\]\((https?:\/\/[^()\s]+)\)$/i.exec(part);
  if (found === null) return null;
  const [, title = '', address = ''] = found;
  return `<a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${emphasis(unescaped(title))}</a>`;
}

function emphasis(/** @type {string} */ text) {
  return escaped(text)
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/(^|[^\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\w)/g, '$1<em>$2</em>')
    .replace(/(^|[^\w_])_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1<em>$2</em>')
    .replace(/[\uE000-\uF8FF]/g, (sign) => escaped(String.fromCharCode(sign.charCodeAt(0) - 0xe000)));
}

/** A backslash before a sign means the sign itself: it waits in the private area until the marks have been read. */
function unescaped(/** @type {string} */ text) {
  return text
    .replace(/[\uE000-\uF8FF]/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!~|<>&])/g, (_all, /** @type {string} */ sign) =>
      String.fromCharCode(0xe000 + sign.charCodeAt(0)),
    );
}

function escaped(/** @type {string} */ text) {
  /** @type {Record<string, string>} */
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
