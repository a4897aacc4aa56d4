/** What the convener writes down of an answer by telephone; both buttons send the whole form. */
import { z } from 'zod';
import { timesThatWork, words } from '../inputs.js';

export const TypedPhoneAnswer = z.object({ times: timesThatWork, reason: words(500) });
