/** All that people read, in English. */
import { advice } from './en/advice.js';
import { common } from './en/common.js';
import { caseCard } from './en/case.js';
import { connect } from './en/connect.js';
import { consent } from './en/consent.js';
import { guides } from './en/guides.js';
import { help } from './en/help.js';
import { information } from './en/information.js';
import { need } from './en/need.js';
import { prepare } from './en/prepare.js';
import { heart } from './en/heart.js';
import { missing, missingIn, refusals } from './en/refusals.js';
import { roles } from './en/roles.js';
import { rules } from './en/rules.js';
import { slots } from './en/slots.js';
import { states } from './en/states.js';
import { summons } from './en/summons.js';
import { call } from './en/call.js';
import { teams } from './en/teams.js';
import { deviation } from './en/deviation.js';
import { discharge } from './en/discharge.js';
import { meeting } from './en/meeting.js';
import { task } from './en/task.js';
import { event } from './en/event.js';
import { mail } from './en/mail.js';
import { access, handOver, named, ownership, support } from './en/rights.js';
import { news, someUnit, supportTopic } from './en/news.js';
import { followUp } from './en/follow-up.js';
import { moves } from './en/moves.js';
import { caseLog } from './en/case-log.js';
import { nudges } from './en/nudges.js';
import { overview } from './en/overview.js';
import { pages } from './en/pages.js';
import { plan } from './en/plan.js';
import { statistics } from './en/statistics.js';
import { web } from './en/web.js';
import type { Texts } from './sv.js';

export const en: Texts = {
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
