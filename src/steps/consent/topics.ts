/** Topics that a consent may leave out, in the order in which they are offered. */
import type { Topic } from '../../process/sealed.js';

export const topics = [
  'economy',
  'health',
  'family',
  'school',
  'housing',
  'addiction',
] as const satisfies readonly Topic[];
