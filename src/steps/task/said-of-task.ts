/** How a unit says that its measure goes, in one line for whoever holds the plan together. */
import type { TaskLine } from '../../process/disclosure/convener-lines.js';
import type { Format } from '../../texts/format.js';
import type { Texts } from '../../texts/sv.js';

export function saidOfTask(
  { state, due, newDue, words }: Pick<TaskLine, 'state' | 'due' | 'newDue' | 'words'>,
  texts: Texts,
  format: Format,
): string {
  const day = newDue && newDue !== due ? texts.task.newDayNow(format.day(newDue)) : '';
  return [texts.states.task[state], day, words ? `”${words}”` : ''].filter(Boolean).join(' · ');
}
