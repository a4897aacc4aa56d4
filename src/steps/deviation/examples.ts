/** The health centre that never answered, and other events of Alex's case (domain 11, S1). */
import type { DeviationTexts } from '../../process/deviation-texts.js';
import { day, deviationId, recipientId, unitId } from '../../process/ids.js';
import type { DeviationLine } from '../../process/disclosure/convener-lines.js';
import type { Deviation } from '../../process/sip-case.js';
import { at, exampleFacts, exampleMeeting, exampleRecipient, exampleSealed } from '../example-case.js';

export const now = at('2026-03-17T09:00:00.000Z');

const suggested: Deviation = {
  id: deviationId('d1'),
  trigger: 'noAnswer',
  state: 'prompted',
  stay: { since: at('2026-03-13T08:00:00.000Z'), fired: [] },
  recipientId: recipientId('r-vc-lindangen'),
};

const written: DeviationTexts = {
  eventOn: day('2026-03-11'),
  placeUnitId: unitId('ekdalsskolan'),
  concernedUnitId: unitId('vc-lindangen'),
  individualInformed: true,
  steering: 'sipGuideline',
  consequence: 'Mötet planerades utan uppgifter från vårdcentralen.',
  immediate: 'Vårdcentralen är uppringd.',
  suggestion: 'En gemensam brevlåda för kallelser.',
  level: 'unit',
  whatHappened:
    'Kallelse till SIP-möte skickades till Vårdcentralen Lindängen onsdag 4 mars. Svar skulle lämnas senast onsdag 11 mars. Inget svar kom.',
  individual: 'Ny kallelse och ett samtal till vårdcentralen.',
  unit: 'Kallelser läses av flera, så att frånvaro inte stoppar dem.',
};

export function deviationOf(changes: Partial<DeviationLine>, texts = written) {
  const drafted = changes.state === undefined || changes.state === 'prompted' ? {} : texts;
  return exampleFacts({
    state: 'called',
    summonedAt: at('2026-03-04T10:00:00.000Z'),
    followUpOn: day('2026-04-23'),
    meetings: [exampleMeeting({})],
    recipients: [
      exampleRecipient('bup-oster', { state: 'confirmed' }),
      exampleRecipient('vc-lindangen', { state: 'sent' }),
    ],
    deviations: [
      {
        ...suggested,
        ...(changes.state === 'registered' && !changes.sentOn ? { medControlId: 'VG-2026-0412' } : {}),
        ...changes,
      },
    ],
    sealed: { ...exampleSealed, deviations: { d1: drafted } },
  });
}

/** A text that should not be copied as it is. */
export const named = (state: Deviation['state'] = 'drafted') =>
  deviationOf(
    { state },
    { ...written, whatHappened: 'Alex (20140312-2380) var på BUP, men ingen kallade vårdcentralen.' },
  );

/** The two sides of a dispute; with who does what meanwhile, or without. */
export const disputed = (interim = 'Skolan ansvarar för kontakten med familjen.') =>
  deviationOf(
    { state: 'disputed' },
    {
      ...written,
      ownPosition: 'Vårdcentralen ska delta, eftersom ingen annan i regionen har kontakt.',
      otherPosition: 'BUP ska delta i stället.',
      interim,
    },
  );
