/** The menu behind "Mer": a card's secondary actions. Arrows move, Enter chooses, Esc and a press elsewhere close. */
// @ts-check
/** @import {Action} from 'adaptivecards' */
import { el } from './dom.js';
import { placeBeside } from './place-beside.js';

/** @type {HTMLElement | null} */
let openedFrom = null;

/** The button whose menu was open last: an action in the menu has no button of its own to mark as busy. */
export function lastMenuButton() {
  return openedFrom;
}

/**
 * @param {readonly Action[]} actions
 * @param {HTMLElement} target
 */
export function openMenu(actions, target) {
  openedFrom = target;
  const menu = el('div', {
    class: 'menu',
    role: 'menu',
    popover: 'auto',
    'aria-label': target.textContent ?? '',
  });
  const choose = (/** @type {Action} */ action) => {
    menu.hidePopover();
    action.execute();
  };
  menu.append(
    ...actions.map((action) =>
      el(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          tabindex: '-1',
          class: `menu-item ${action.style ?? ''}`,
          onclick: () => choose(action),
        },
        action.title,
      ),
    ),
  );
  menu.addEventListener('keydown', (event) => moveOrLeave(event, menu));
  menu.addEventListener('toggle', (event) => closed(/** @type {ToggleEvent} */ (event), menu, target));
  // Inside the dialog that the card stands in, since the rest of the page is out of reach then.
  (target.closest('dialog') ?? document.body).append(menu);
  target.setAttribute('aria-expanded', 'true');
  menu.showPopover();
  placeBeside(menu, target);
  items(menu)[0]?.focus();
}

/**
 * @param {ToggleEvent} event
 * @param {HTMLElement} menu
 * @param {HTMLElement} target
 */
function closed(event, menu, target) {
  if (event.newState !== 'closed') return;
  const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
  menu.remove();
  target.setAttribute('aria-expanded', 'false');
  if (hadFocus) target.focus({ preventScroll: true });
}

function items(/** @type {Element} */ menu) {
  return /** @type {HTMLElement[]} */ ([...menu.querySelectorAll('[role=menuitem]')]);
}

function moveOrLeave(/** @type {KeyboardEvent} */ event, /** @type {HTMLElement} */ menu) {
  if (event.key === 'Tab') return menu.hidePopover();
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    return menu.hidePopover();
  }
  const all = items(menu);
  const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  /** @type {Record<string, number>} */
  const to = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const next = all[to[event.key] ?? -1];
  if (next === undefined) return undefined;
  event.preventDefault();
  return next.focus();
}
