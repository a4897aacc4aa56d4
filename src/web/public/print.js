/** The button that prints the page: shown only where there are scripts to press it with. */
// @ts-check
const button = document.getElementById('print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
