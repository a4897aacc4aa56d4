/** Which advice stands on which screen: five at a time, from the one after that shown last. */
import { adviceTable, type AdviceId } from '../../process/advice.js';

const mostOnScreen = 5;
const order = adviceTable.map(({ id }) => id);

/** The order of the table holds also when what was shown last has been settled since. */
function from(left: readonly AdviceId[], shownLast: string | undefined): readonly AdviceId[] {
  const place = order.findIndex((id) => id === shownLast);
  return left.filter((id) => order.indexOf(id) > place);
}

export function onScreen(left: readonly AdviceId[], shownLast: string | undefined): readonly AdviceId[] {
  return from(left, shownLast).slice(0, mostOnScreen);
}

/** What is left for the screens after this one. */
export function afterScreen(left: readonly AdviceId[], shownLast: string | undefined): readonly AdviceId[] {
  return from(left, shownLast).slice(mostOnScreen);
}

/** Each advice has an input of its own name, so that an old screen never answers for another. */
export function answerIdOf(id: AdviceId): string {
  return `answer-${id}`;
}
