/** A log as its reviewer may find it: one that has something to look at, and one that has not. */
import type { Instant } from '../../process/ids.js';
import type { Done } from '../../process/log-review.js';
import type { LogReview, ReviewedLine, Who } from '../action.js';

const sara: Who = { name: 'Sara Lindqvist', units: ['Ekdalsskolan'] };
const maja: Who = { name: 'Maja Lundin', units: ['BUP Öster'] };
const omar: Who = { name: 'Omar Haddad', units: ['Socialtjänsten Partille'] };

function line(at: string, who: Who, done: Done, ...marks: ReviewedLine['marks']): ReviewedLine {
  return { at: `2026-03-${at}:00.000Z` as Instant, who, done, marks };
}

export const review: LogReview = {
  page: { ref: 'SIP-7K4QXM', only: 'all' },
  lines: [
    line('19T22:41', omar, { did: 'opened', as: 'receiver' }, 'outside', 'afterClosing', 'atNight'),
    line('19T12:10', sara, { did: 'moved', kind: 'close' }),
    line(
      '19T12:02',
      sara,
      { did: 'refused', kind: 'sendSummons', refusal: 'guardianConsentMissing' },
      'refused',
    ),
    line('19T12:01', sara, { did: 'opened', as: 'convener' }),
    line('19T12:00', sara, { did: 'opened', as: 'convener' }),
    line('19T11:50', sara, { did: 'opened', as: 'document', document: 'ownPlan' }),
    line('19T11:48', sara, { did: 'opened', as: 'convener' }),
    line('18T09:30', 'link', { did: 'opened', as: 'receiver' }),
    line('18T09:12', maja, { did: 'repeat', kind: 'acceptSummons' }),
    line('18T09:12', maja, { did: 'moved', kind: 'acceptSummons' }),
    line('18T06:00', 'product', { did: 'moved', kind: 'remindRecipient' }),
  ],
  total: 47,
  marked: { outside: 1, afterClosing: 1, atNight: 1, refused: 3 },
  withoutUnits: false,
  broken: { moves: 31, openings: undefined },
  older: 27,
};

/** Of a protected case, on an older page. */
export const quietReview: LogReview = {
  page: { ref: 'SIP-3PW9TA', only: 'all', before: 2 },
  lines: [
    line('18T09:14', { name: undefined, units: [] }, { did: 'opened', as: 'log' }),
    line('18T09:12', { name: 'Rut Hedman', units: [] }, { did: 'moved', kind: 'namePerson' }),
  ],
  total: 22,
  marked: { outside: 0, afterClosing: 0, atNight: 0, refused: 0 },
  withoutUnits: true,
  broken: { moves: undefined, openings: undefined },
  older: undefined,
};
