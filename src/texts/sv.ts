/** All that people read, in Swedish: the original that the English is typed by. */
import { common } from './sv/common.js';
import { heart } from './sv/heart.js';
import { missing, refusals } from './sv/refusals.js';
import { roles } from './sv/roles.js';
import { states } from './sv/states.js';
import { teams } from './sv/teams.js';
import { web } from './sv/web.js';

export const sv = { common, heart, missing, refusals, roles, states, teams, web };

export type Texts = typeof sv;
