/** All that people read, in Swedish: the original that the English is typed by. */
import { common } from './sv/common.js';
import { heart } from './sv/heart.js';

export const sv = { common, heart };

export type Texts = typeof sv;
