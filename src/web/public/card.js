/** Draws one Adaptive Card and hands its presses on. */
/* global AdaptiveCards */
import { hostConfig } from './host-config.js';
import { markdownToHtml } from './markdown.js';
import { keepToggles, markToggles } from './toggles.js';

const { AdaptiveCard, ExecuteAction, GlobalSettings, HostConfig, OpenUrlAction, Strings, SubmitAction } =
  AdaptiveCards;
const config = new HostConfig(hostConfig);

export function prepare(words) {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
  // A card is not a control: it shall not be a stop for Tab.
  GlobalSettings.setTabIndexAtCardRoot = false;
  Strings.defaults.overflowButtonText = () => words.more;
  Strings.defaults.overflowButtonTooltip = () => words.more;
  AdaptiveCard.onDisplayOverflowActionMenu = (actions, target) => unfold(actions, target);
  keepToggles();
}

/** `press` gets { verb, data, inputs } and the button. */
export function draw(place, json, press) {
  const card = new AdaptiveCard();
  card.hostConfig = config;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) return open(action.url ?? '');
    if (action instanceof SubmitAction || action instanceof ExecuteAction) return press(pressOf(action));
  };
  card.parse(json);
  const drawn = card.render();
  if (drawn) place.replaceChildren(drawn);
  markToggles(card);
}

function pressOf(action) {
  const inputs = {};
  for (const input of Object.values(action.getReferencedInputs() ?? {})) {
    if (input.id && input.isSet()) inputs[input.id] = String(input.value);
  }
  const all = typeof action.data === 'object' && action.data !== null ? action.data : {};
  const data = Object.fromEntries(Object.entries(all).filter(([key]) => !(key in inputs)));
  return { verb: (action instanceof ExecuteAction && action.verb) || data.verb || '', data, inputs };
}

/** What is behind "Mer" opens under the buttons, where a thumb reaches it; a menu of its own would cover the card. */
function unfold(actions, target) {
  const row = target.closest('.ac-actionSet') ?? target.parentElement;
  const open = row.parentElement.querySelector(':scope > .more');
  target.setAttribute('aria-expanded', String(!open));
  if (open) {
    open.remove();
    return true;
  }
  const more = document.createElement('div');
  more.className = 'more buttons';
  for (const action of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.title ?? '';
    button.addEventListener('click', () => action.execute());
    more.append(button);
  }
  row.after(more);
  more.querySelector('button')?.focus();
  return true;
}

function open(address) {
  if (/^(https:|tel:)/.test(address)) window.open(address, '_blank', 'noopener');
}
