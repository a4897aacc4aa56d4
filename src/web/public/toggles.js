/** A row that opens a text says whether it is open. The library says it on the text instead, where nobody hears it. */
// @ts-check
/** @import {AdaptiveCard, ToggleVisibilityAction} from 'adaptivecards' */

/** Put on the window by the library's own script; the provbänk serves this file too. */
const { AdaptiveCards } = /** @type {{AdaptiveCards: typeof import('adaptivecards')}} */ (
  /** @type {unknown} */ (globalThis)
);

/** Before any card is drawn; more than once does no harm. */
export function keepToggles() {
  const prototype = /** @type {any} */ (AdaptiveCards.ToggleVisibilityAction.prototype);
  if (prototype.saysWhatIsOpen === true) return;
  prototype.saysWhatIsOpen = true;
  const execute = prototype.execute;
  prototype.execute = function () {
    execute.call(this);
    sayWhatIsOpen(this);
  };
}

/** For a card that has just been drawn. */
export function markToggles(/** @type {AdaptiveCard} */ card) {
  for (const action of card.getAllActions()) {
    if (action instanceof AdaptiveCards.ToggleVisibilityAction) sayWhatIsOpen(action);
  }
}

function sayWhatIsOpen(/** @type {ToggleVisibilityAction} */ action) {
  const control = action.renderedElement ?? action.parent?.renderedElement;
  const ids = Object.keys(action.targetElements);
  const texts = ids.map((id) => action.parent?.getRootElement().getElementById(id));
  for (const text of texts) text?.renderedElement?.removeAttribute('aria-expanded');
  control?.setAttribute('aria-controls', ids.join(' '));
  control?.setAttribute('aria-expanded', String(texts.every((text) => text?.isVisible === true)));
}
