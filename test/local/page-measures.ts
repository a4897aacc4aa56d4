/** What is measured on a page in the browser. Each runs there by itself, so nothing outside the function is used. */

/** Texts under WCAG AA's contrast: 4.5, or 3 where they are large. What is disabled is left out, as WCAG does. */
export function paleTexts(): string[] {
  const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const over = (top: number[], under: number[]) => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((at) => (top[at] ?? 0) * alpha + (under[at] ?? 0) * (1 - alpha));
  };
  const groundOf = (element: Element | null): number[] => {
    if (element === null) return parse(getComputedStyle(document.documentElement).backgroundColor);
    const own = parse(getComputedStyle(element).backgroundColor);
    return (own[3] ?? 1) === 1 && own.length > 0
      ? own.slice(0, 3)
      : over(own, groundOf(element.parentElement));
  };
  const light = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: number[], other: number[]) => {
    const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const hasOwnText = (element: Element) =>
    element instanceof HTMLInputElement ||
    Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
  const pale: string[] = [];
  for (const element of Array.from(document.querySelectorAll('body *'))) {
    if (!hasOwnText(element) || element.closest(':disabled, .unseen, script, noscript, [hidden]') !== null)
      continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const contrast = ratio(over(parse(style.color), ground), ground);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (contrast < (isLarge ? 3 : 4.5))
      pale.push(`${element.textContent?.trim() ?? ''} ${contrast.toFixed(2)}`);
  }
  return pale;
}

/** Controls that a screen reader could not call by name. */
export function nameless(): string[] {
  const controls =
    'a[href], button, input, select, textarea, iframe, [role=button], [role=tab], [role=option], [role=dialog], dialog, nav, [role=listbox]';
  const byIds = (ids: string) =>
    ids
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('');
  return Array.from(document.querySelectorAll(controls))
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const labels =
        element instanceof HTMLInputElement
          ? Array.from(element.labels ?? []).map((label) => label.textContent)
          : [];
      const names = [
        element.getAttribute('aria-label'),
        byIds(element.getAttribute('aria-labelledby') ?? ''),
        element.getAttribute('title'),
        ...labels,
        element.matches('input, select, textarea, nav, [role=listbox]') ? '' : element.textContent,
      ];
      return names.every((name) => (name ?? '').trim() === '');
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Ids that stand twice, and pointers at ids that nothing has. */
export function unsoundIds(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]')).map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const lost = ['aria-labelledby', 'aria-controls', 'aria-activedescendant', 'for'].flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`)).flatMap((element) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && document.getElementById(id) === null),
    ),
  );
  return [...twice, ...lost];
}

/** What can be pressed and is smaller than 24 by 24, but for links in running text (WCAG 2.5.8). */
export function smallTargets(): string[] {
  return Array.from(document.querySelectorAll('button, a[href], [role=button], [role=option], input'))
    .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
    .filter((element) => !element.matches('.skip, [type=radio], [type=checkbox]'))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

/** What makes the page, or a card on it, scroll sideways. */
export function tooWide(): string[] {
  const { scrollWidth } = document.documentElement;
  const cards = Array.from(document.querySelectorAll('.card')).filter(
    (card) => card.scrollWidth > card.clientWidth,
  );
  return [
    ...(scrollWidth > innerWidth ? [`page ${String(scrollWidth)}`] : []),
    ...cards.map((card) => `card ${String(card.scrollWidth)}`),
  ];
}
