/** Light or dark: the system's choice until the reader makes one. */
// @ts-check

/** @returns {'light' | 'dark'} */
export function currentTheme() {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Turns to the other one and keeps it. Colours are CSS variables, so no card has to be drawn again. */
export function turnTheme() {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = next;
  localStorage.setItem('sip.theme', next);
  return next;
}
