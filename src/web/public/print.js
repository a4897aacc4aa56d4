/** The buttons that print the page and copy its text: shown only where there are scripts to press them with. */
// @ts-check
const button = document.getElementById('print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

const copy = document.getElementById('copy');
const text = document.querySelector('main');
if (copy && text && navigator.clipboard) {
  copy.hidden = false;
  copy.setAttribute('aria-live', 'polite');
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.innerText).then(() => {
      copy.textContent = copy.dataset['done'] ?? '';
    });
  });
}
