/** Sets the chosen light or dark before the first paint, so that nothing flashes. */
// @ts-check
{
  const chosen = localStorage.getItem('sip.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
  document.documentElement.lang = localStorage.getItem('sip.language') === 'en' ? 'en' : 'sv';
}
