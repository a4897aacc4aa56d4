/** All that people read, in English. */
import { common } from './en/common.js';
import { heart } from './en/heart.js';
import type { Texts } from './sv.js';

export const en: Texts = { common, heart };
