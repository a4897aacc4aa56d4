/** A personnummer in a text, by its form alone: ten or twelve digits. */
const form = /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/g;

export function personnummerIn(text: string): readonly string[] {
  return text.match(form) ?? [];
}
