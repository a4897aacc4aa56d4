/** The tab Överblick: the product's own page in a frame, with the provbänk as the Teams around it. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson} from '../api.js' */
import { el } from './dom.js';
import { currentTheme } from './theme.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 */
export function overviewView({ words, language, api }, person) {
  const frame = el('iframe', {
    class: 'overview-frame',
    title: words.tabs.overview,
    src: `/overblick?lang=${language}`,
  });
  const theme = () => (currentTheme() === 'dark' ? 'dark' : 'default');
  const reply = (/** @type {object} */ message) => frame.contentWindow?.postMessage(message, location.origin);
  /** What the page asks Teams for, and what Teams answers. @type {Record<string, () => unknown[] | Promise<unknown[]>>} */
  const answers = {
    initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 1, supports: {} }), '2.0.0'],
    getContext: () => [{ locale: language === 'en' ? 'en-us' : 'sv-se', theme: theme() }],
    'authentication.getAuthToken': async () => [true, (await api.token(person.id)).token],
  };
  const listen = async (/** @type {MessageEvent} */ { source, origin, data }) => {
    if (frame.isConnected === false) return stop();
    const answer = answers[data?.func];
    if (source !== frame.contentWindow || origin !== location.origin || !answer) return undefined;
    return reply({ id: data.id, uuidAsString: data.uuidAsString, args: await answer() });
  };
  const watch = new MutationObserver(() => reply({ func: 'themeChange', args: [theme()] }));
  const stop = () => {
    removeEventListener('message', listen);
    watch.disconnect();
  };
  addEventListener('message', listen);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return frame;
}
