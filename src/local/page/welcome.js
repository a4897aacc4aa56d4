/** The first visit: what this is, and three steps to begin with. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson} from '../api.js' */
import { addressOf } from './address.js';
import { el } from './dom.js';
import { ask } from './tour.js';

/**
 * @param {App} app
 * @param {readonly ApiPerson[]} people
 */
export function welcome(app, people) {
  const { words } = app;
  const text = words.welcome;
  const sara = people.find(({ id }) => id === 'sara') ?? people[0];
  const anna = people.find(({ id }) => id === 'anna') ?? people[1];
  const first = sara?.name ?? 'Sara';
  return el(
    'div',
    { class: 'welcome' },
    el('h1', {}, text.title),
    el('p', { class: 'lead' }, text.lead),
    el(
      'ol',
      { class: 'steps', 'aria-label': text.stepsLabel },
      step(link(sara, text.first(first)), text.firstMore),
      step(text.second, text.secondMore),
      step(link(anna, text.third(anna?.name ?? 'Anna')), text.thirdMore),
    ),
    sara &&
      el(
        'a',
        { class: 'button primary', href: addressOf({ personId: sara.id }) },
        text.open(first.split(' ')[0] ?? first),
      ),
    el('button', { type: 'button', class: 'button begin-tour', onclick: () => void ask(app) }, text.tour),
    el('p', { class: 'quietly' }, words.fictional),
  );
}

/**
 * @param {Node | string} title
 * @param {string} more
 */
function step(title, more) {
  return el('li', {}, el('strong', {}, title), el('span', {}, more));
}

/**
 * @param {ApiPerson | undefined} person
 * @param {string} title
 */
function link(person, title) {
  return person === undefined ? title : el('a', { href: addressOf({ personId: person.id }) }, title);
}
