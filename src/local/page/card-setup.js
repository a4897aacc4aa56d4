/** Makes the adaptivecards library speak the reader's language, read Markdown safely and use our search and menu. */
// @ts-check
/** @import {Words} from './texts-sv.js' */
import { AdaptiveCards } from './adaptive-cards.js';
import { registerSearchedChoices } from './searched-choices.js';
import { markdownToHtml } from './markdown.js';
import { openMenu } from './menu.js';
import { keepToggles } from '../../web/public/toggles.js';

export function prepareCards(/** @type {Words} */ words) {
  const { AdaptiveCard, GlobalSettings, Strings } = AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
  // A card is not a control: it shall not be a stop for Tab.
  GlobalSettings.setTabIndexAtCardRoot = false;
  Strings.defaults.overflowButtonText = () => words.card.more;
  Strings.defaults.overflowButtonTooltip = () => words.card.more;
  // The library's own menu lies outside the page's dialogs, where nobody could reach it.
  AdaptiveCard.onDisplayOverflowActionMenu = (actions, target) => {
    if (target !== undefined) openMenu(actions, target);
    return true;
  };
  registerSearchedChoices(words);
  sayWhatIsInvalid();
  keepToggles();
}

/** The library marks an invalid input by colour alone; screen readers need to be told. */
function sayWhatIsInvalid() {
  const { Input } = AdaptiveCards;
  const prototype = /** @type {any} */ (Input.prototype);
  if (prototype.saysInvalid === true) return;
  prototype.saysInvalid = true;
  const validate = prototype.validateValue;
  prototype.validateValue = function () {
    const isValid = validate.call(this);
    for (const control of controlsOf(this.renderedElement))
      control.setAttribute('aria-invalid', String(!isValid));
    return isValid;
  };
}

function controlsOf(/** @type {Element | undefined} */ element) {
  return element?.querySelectorAll('input, select, textarea') ?? [];
}
