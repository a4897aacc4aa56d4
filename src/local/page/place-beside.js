/** Puts something that floats (a popover) right under what it belongs to, or over it where there is more room. */
// @ts-check

const gapPx = 4;

/**
 * @param {HTMLElement} floating
 * @param {Element} target
 * @param {{sameWidth?: boolean}} [how]
 */
export function placeBeside(floating, target, { sameWidth = false } = {}) {
  const at = target.getBoundingClientRect();
  if (sameWidth) floating.style.width = `${at.width}px`;
  const below = innerHeight - at.bottom - 2 * gapPx;
  const above = at.top - 2 * gapPx;
  const isBelow = below >= Math.min(floating.scrollHeight, 240) || below >= above;
  floating.style.maxHeight = `${Math.max(120, Math.min(320, isBelow ? below : above))}px`;
  const { width, height } = floating.getBoundingClientRect();
  floating.style.left = `${Math.max(gapPx, Math.min(at.left, innerWidth - width - gapPx))}px`;
  floating.style.top = `${isBelow ? at.bottom + gapPx : at.top - height - gapPx}px`;
}
