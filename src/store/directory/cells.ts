/** One cell of the CSV form: a value as text that a spreadsheet shows and never runs. */

/** What a spreadsheet takes for the beginning of a formula; the apostrophe is how it writes that it is none. */
const formula = /^'*[=+\-@\t\r]/;
const protectedFormula = /^'+[=+\-@\t\r]/;
const between = ' | ';

/** Swedish spreadsheets write SANT for true. */
const yes = ['ja', 'true', 'sant', 'yes', '1'];
const no = ['nej', 'false', 'falskt', 'no', '0'];

export function writeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  const text = Array.isArray(value) ? value.join(between) : String(value);
  return formula.test(text) ? `'${text}` : text;
}

/** What cannot be read stays as text, so that the check says what should stand there. */
export function readCell(text: string, cell: 'text' | 'yesNo' | 'list'): unknown {
  const value = protectedFormula.test(text) ? text.slice(1) : text;
  if (cell === 'list') {
    return value
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  const word = value.trim().toLowerCase();
  if (cell === 'yesNo' && yes.includes(word)) return true;
  if (cell === 'yesNo' && no.includes(word)) return false;
  return value;
}
