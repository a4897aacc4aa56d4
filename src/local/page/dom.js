/** Builds elements without a framework: tag, attributes, children. */
// @ts-check

/** @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Attribute */
/** @typedef {Node | string | null | undefined | false} Child */

/**
 * `on…` takes a function, true writes a bare attribute, null and false leave it out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, Attribute>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  fill(element, ...children);
  return element;
}

/**
 * @param {Element} element
 * @param {...Child} children
 */
export function fill(element, ...children) {
  element.replaceChildren(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {Attribute} value
 */
export function put(element, name, value) {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value);
  else if (value === true) element.setAttribute(name, '');
  else if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

let count = 0;

/** An id that nobody else on the page has. */
export function freshId(/** @type {string} */ stem) {
  count += 1;
  return `${stem}-${count}`;
}

const paths = {
  chat: 'M3 4.5h14v9H9l-3.5 3v-3H3z',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
  overview: 'M4 16.5v-6M8 16.5v-12M12 16.5v-9M16 16.5v-4M2.5 16.5h15',
  mail: 'M2.5 5h15v10.5h-15zM3 5.5l7 5.5 7-5.5',
  people:
    'M7 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c0-2.7 2-4.3 4.5-4.3s4.5 1.6 4.5 4.3M13 9.5a2.2 2.2 0 1 0 0-4.4M13.8 11.9c2.2.1 3.7 1.6 3.7 4.1',
  send: 'M3 10l14-6.5L13.5 17l-3.3-5.2zM10.2 11.8L17 3.5',
  close: 'M5 5l10 10M15 5L5 15',
  theme: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  channel: 'M7.5 3.5l-1.5 13M14 3.5l-1.5 13M3.5 7.5h13.5M3 12.5h13.5',
  down: 'M5 7.5l5 5 5-5',
};

/** A drawn sign; always beside words, so hidden from screen readers. */
export function icon(/** @type {keyof typeof paths} */ name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
