/** A row that opens a text says whether it is open. The library says it on the text instead, where nobody hears it. */
/* global AdaptiveCards */
const { ToggleVisibilityAction } = AdaptiveCards;

/** Once, before any card is drawn. */
export function keepToggles() {
  const { execute } = ToggleVisibilityAction.prototype;
  ToggleVisibilityAction.prototype.execute = function () {
    execute.call(this);
    sayWhatIsOpen(this);
  };
}

/** For a card that has just been drawn. */
export function markToggles(card) {
  for (const action of card.getAllActions()) {
    if (action instanceof ToggleVisibilityAction) sayWhatIsOpen(action);
  }
}

function sayWhatIsOpen(action) {
  const control = action.renderedElement ?? action.parent?.renderedElement;
  const ids = Object.keys(action.targetElements);
  const texts = ids.map((id) => action.parent?.getRootElement().getElementById(id));
  for (const text of texts) text?.renderedElement?.removeAttribute('aria-expanded');
  control?.setAttribute('aria-controls', ids.join(' '));
  control?.setAttribute('aria-expanded', String(texts.every((text) => text?.isVisible === true)));
}
