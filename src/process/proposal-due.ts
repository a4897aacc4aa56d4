/** When a convener who has not answered about a proposed unit is reminded: the unit that asked waits meanwhile, and so does the case. */
import type { Day, Instant } from './ids.js';
import { officeHours } from './office-hours.js';
import type { Recipient, SipCase } from './sip-case.js';
import { addWorkingDays, at as wallTime, dayOf } from './time.js';
import type { World } from './world.js';

const workStarts = officeHours.from;

/** The next working day; a proposal begins a stay of its own, so each is reminded of once. */
export function dayAfterProposal(_case: SipCase, recipient: Recipient, world: World): Instant | undefined {
  return recipient.proposedUnitId && wallTime(nextDay(recipient, world), workStarts);
}

/** When the day to answer has passed, and never on the day of the first reminder. */
export function proposalOutlastsAnswerDay(
  _case: SipCase,
  recipient: Recipient,
  world: World,
): Instant | undefined {
  const { proposedUnitId, answerBy } = recipient;
  if (!proposedUnitId || !answerBy) return undefined;
  const reminded = nextDay(recipient, world);
  const last = answerBy > reminded ? answerBy : reminded;
  return wallTime(addWorkingDays(last, 1, world.holidays), workStarts);
}

function nextDay({ stay }: Recipient, { holidays }: World): Day {
  return addWorkingDays(dayOf(stay.since), 1, holidays);
}
