/** All that people read, in English. */
import { common } from './en/common.js';
import { heart } from './en/heart.js';
import { missing, refusals } from './en/refusals.js';
import { roles } from './en/roles.js';
import { states } from './en/states.js';
import { teams } from './en/teams.js';
import { web } from './en/web.js';
import type { Texts } from './sv.js';

export const en: Texts = { common, heart, missing, refusals, roles, states, teams, web };
