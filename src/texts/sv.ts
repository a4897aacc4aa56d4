/** All that people read, in Swedish: the original that the English is typed by. */
import { advice } from './sv/advice.js';
import { common } from './sv/common.js';
import { caseCard } from './sv/case.js';
import { connect } from './sv/connect.js';
import { consent } from './sv/consent.js';
import { guides } from './sv/guides.js';
import { help } from './sv/help.js';
import { information } from './sv/information.js';
import { need } from './sv/need.js';
import { prepare } from './sv/prepare.js';
import { heart } from './sv/heart.js';
import { missing, missingIn, refusals } from './sv/refusals.js';
import { roles } from './sv/roles.js';
import { rules } from './sv/rules.js';
import { slots } from './sv/slots.js';
import { states } from './sv/states.js';
import { summons } from './sv/summons.js';
import { call } from './sv/call.js';
import { teams } from './sv/teams.js';
import { deviation } from './sv/deviation.js';
import { discharge } from './sv/discharge.js';
import { meeting } from './sv/meeting.js';
import { task } from './sv/task.js';
import { event } from './sv/event.js';
import { mail } from './sv/mail.js';
import { access, handOver, named, ownership, support } from './sv/rights.js';
import { news, someUnit, supportTopic } from './sv/news.js';
import { followUp } from './sv/follow-up.js';
import { moves } from './sv/moves.js';
import { caseLog } from './sv/case-log.js';
import { nudges } from './sv/nudges.js';
import { overview } from './sv/overview.js';
import { pages } from './sv/pages.js';
import { plan } from './sv/plan.js';
import { statistics } from './sv/statistics.js';
import { web } from './sv/web.js';

export const sv = {
  advice,
  deviation,
  discharge,
  meeting,
  task,
  followUp,
  nudges,
  overview,
  pages,
  plan,
  event,
  mail,
  news,
  someUnit,
  access,
  handOver,
  named,
  ownership,
  support,
  supportTopic,
  caseCard,
  caseLog,
  common,
  connect,
  consent,
  guides,
  help,
  information,
  need,
  prepare,
  heart,
  missing,
  missingIn,
  moves,
  refusals,
  roles,
  rules,
  slots,
  states,
  statistics,
  teams,
  web,
  call,
  summons,
};
export type Texts = typeof sv;
