/** All that people read, in Swedish: the original that the English is typed by. */
import { common } from './sv/common.js';

export const sv = { common };

export type Texts = typeof sv;
