/** Dates and times as people say them, always in Swedish time. */
// @ts-check

const timeZone = 'Europe/Stockholm';
/** @typedef {'sv' | 'en'} Language */

/** "måndag 2 mars 2026 kl. 08.00" */
export function nowInWords(/** @type {string} */ instant, /** @type {Language} */ language) {
  const day = shaped(instant, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.replace(',', '')} ${clockTime(instant, language)}`;
}

/** "måndag 2 mars" */
export function dayInWords(/** @type {string} */ instant, /** @type {Language} */ language) {
  return shaped(instant, language, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/** "mån 2 mars kl. 08.00" */
export function shortMoment(/** @type {string} */ instant, /** @type {Language} */ language) {
  const day = shaped(instant, language, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day.replace(',', '')} ${clockTime(instant, language)}`;
}

/** "kl. 08.00" */
export function clockTime(/** @type {string} */ instant, /** @type {Language} */ language) {
  return language === 'sv' ? `kl. ${digits(instant, '.')}` : `at ${digits(instant, ':')}`;
}

/** "09.00–10.00" */
export function span(
  /** @type {string} */ start,
  /** @type {string} */ end,
  /** @type {Language} */ language,
) {
  const between = language === 'sv' ? '.' : ':';
  return `${digits(start, between)}–${digits(end, between)}`;
}

/** "2026-03-02", to compare days. */
export function dayOf(/** @type {string} */ instant) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

function digits(/** @type {string} */ instant, /** @type {string} */ between) {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    .format(new Date(instant))
    .replace(':', between);
}

function shaped(
  /** @type {string} */ instant,
  /** @type {Language} */ language,
  /** @type {Intl.DateTimeFormatOptions} */ how,
) {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...how, timeZone }).format(new Date(instant));
}
