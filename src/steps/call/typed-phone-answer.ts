/** What the convener writes down of an answer by telephone; both buttons send the whole form. */
import { z } from 'zod';
import { several, words } from '../inputs.js';

export const TypedPhoneAnswer = z.object({ times: several, reason: words(500) });
