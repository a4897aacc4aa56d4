/** The tab Överblick: gets a token from Teams, asks for the overview with it, and shows what comes. */
// @ts-check

/** @typedef {{noTeams: string, failed: string, waiting: string}} Words */
const teams = /** @type {typeof import('@microsoft/teams-js')} */ (
  /** @type {any} */ (globalThis).microsoftTeams
);
const place = /** @type {HTMLElement} */ (document.getElementById('place'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
/** @type {Words} */
const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}');
const patienceMs = 8000;
let language = document.documentElement.lang;
/** @type {Record<string, string>} */
let chosen = {};

try {
  if (window.parent === window) throw new Error('not in Teams');
  await inTime(teams.app.initialize());
  const { app } = await teams.app.getContext();
  language = app.locale.startsWith('en') ? 'en' : 'sv';
  wear(app.theme);
  teams.app.registerOnThemeChangeHandler(wear);
  await show();
  teams.app.notifySuccess();
} catch {
  status.textContent ||= words.noTeams;
  if (status.textContent === words.waiting) status.textContent = words.noTeams;
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
function inTime(promise) {
  return Promise.race([
    promise,
    new Promise((_done, failed) => setTimeout(() => failed(new Error('no answer')), patienceMs)),
  ]);
}

function wear(/** @type {string} */ theme) {
  document.documentElement.dataset.theme = theme === 'default' ? 'light' : 'dark';
}

async function show() {
  const answer = await ask('/api/overview');
  if (!answer) return;
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.documentElement.lang = answer.headers.get('content-language') ?? language;
  place.replaceChildren(...drawn.body.childNodes);
  status.textContent = '';
  document.getElementById('filter')?.addEventListener('submit', (event) => {
    event.preventDefault();
    chosen = /** @type {Record<string, string>} */ (
      Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (event.target)))
    );
    void show().then(() => document.getElementById('figures')?.scrollIntoView());
  });
  document.getElementById('csv')?.addEventListener('click', (event) => {
    void download(/** @type {HTMLElement} */ (event.target).dataset.file ?? '');
  });
}

async function download(/** @type {string} */ name) {
  const answer = await ask('/api/overview/csv');
  if (!answer) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A token each time: it is Teams that keeps it fresh. Undefined when the answer was no, which is then said. */
async function ask(/** @type {string} */ path) {
  try {
    const token = await teams.authentication.getAuthToken();
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ language, ...chosen }),
    });
    if (answer.ok) return answer;
    status.textContent = answer.status < 500 ? await answer.text() : words.failed;
  } catch {
    status.textContent = words.failed;
  }
  return undefined;
}
