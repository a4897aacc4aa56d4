/** What a client sent, without the signs that no database keeps as text: they would make a fault of somebody's typing. */

export function readable(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? readableText(value) : value,
    ]),
  );
}

/** Without zeros and halves of surrogate pairs. */
export function readableText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Cs}/gu, '');
}
