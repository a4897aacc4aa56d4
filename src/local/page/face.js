/** The round mark of a person: initials on a colour that stays with the name. */
// @ts-check
import { el } from './dom.js';

const colours = 8;

export function face(/** @type {string} */ name, /** @type {boolean} */ isBot = false) {
  if (isBot)
    return el(
      'span',
      { class: 'face bot', 'aria-hidden': 'true' },
      el('img', { src: './mark.svg', alt: '' }),
    );
  const colour = [...name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % colours;
  return el('span', { class: `face face-${colour}`, 'aria-hidden': 'true' }, initials(name));
}

function initials(/** @type {string} */ name) {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
