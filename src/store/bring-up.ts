/** Old documents are brought to today's shape when they are read, so that years of cases need no migration night. */
import { z } from 'zod';
import type { SipCase } from '../process/sip-case.js';

/** What the first shape kept in clear. */
const OldClear = z.looseObject({
  recipients: z.array(z.looseObject({ id: z.string(), attendeeRole: z.string().optional() })),
  meetings: z.array(z.looseObject({ id: z.string(), place: z.string().optional() })),
});

const Old = OldClear.extend({
  sealed: z.looseObject({
    recipients: z.record(z.string(), z.looseObject({})),
    meeting: z.looseObject({}),
  }),
});

const OldPlan = z.looseObject({
  planVersion: z.number().optional(),
  tasks: z.array(z.unknown()).default([]),
  sealed: z.looseObject({
    plan: z.unknown().optional(),
    earlierPlans: z
      .array(z.looseObject({ version: z.number(), plan: z.unknown(), tasks: z.array(z.unknown()) }))
      .default([]),
  }),
});

const OldCall = z.looseObject({
  convener: z.looseObject({ unitId: z.string() }),
  legalBasis: z.string(),
  summonedAt: z.string().optional(),
  firstSummonedAt: z.string().optional(),
  recipients: z.array(z.looseObject({ answerBy: z.string().optional() })).default([]),
  followUpCall: z.looseObject({
    since: z.string(),
    formerConvener: z.looseObject({ unitId: z.string() }).optional(),
    before: z.array(z.unknown()),
  }),
});

type CaseDocument = Readonly<Record<string, unknown>>;

/** From a shape to the next one. */
export type Steps = Readonly<Record<number, (document: CaseDocument) => CaseDocument>>;

export const currentShape: SipCase['shape'] = 4;

const steps: Steps = { 1: sealFreeWords, 2: keepChangesApart, 3: keepRounds };

/** What is sealed has no place here; the tasks of a plan that is being changed anew stay as they stand. */
const clearSteps: Steps = { 1: withoutFreeWords, 2: (facts) => facts, 3: keepRounds };

/** Of what is read without the case's key: a disposed case has none any more. */
export function bringClearUp(facts: CaseDocument, shape: number): CaseDocument {
  return bringUp(facts, shape, { steps: clearSteps, to: currentShape });
}

/** Walks the steps from `shape` to today's; a document from a newer version of the product is refused. */
export function bringUp(
  document: CaseDocument,
  shape: number,
  ladder: { readonly steps: Steps; readonly to: number } = { steps, to: currentShape },
): CaseDocument {
  if (shape === ladder.to) return document;
  const step = ladder.steps[shape];
  if (step === undefined) {
    throw new Error(
      `A case has shape ${String(shape)}; this version of SIP-lotsen reads up to ${String(ladder.to)}.`,
    );
  }
  return bringUp({ ...step(document), shape: shape + 1 }, shape + 1, ladder);
}

/** Shape 2: the words for who comes and where a meeting is held lie under seal. */
function sealFreeWords(document: CaseDocument): CaseDocument {
  const { recipients, meetings, sealed } = Old.parse(document);
  const roles = recipients.flatMap(({ id, attendeeRole }) =>
    attendeeRole === undefined ? [] : [[id, { ...sealed.recipients[id], attendeeRole }] as const],
  );
  const places = meetings.flatMap(({ id, place }) => (place === undefined ? [] : [[id, place] as const]));
  return {
    ...withoutFreeWords(document),
    sealed: {
      ...sealed,
      recipients: { ...sealed.recipients, ...Object.fromEntries(roles) },
      meeting: { ...sealed.meeting, places: Object.fromEntries(places) },
    },
  };
}

function withoutFreeWords(document: CaseDocument): CaseDocument {
  const { recipients, meetings } = OldClear.parse(document);
  return {
    ...document,
    recipients: recipients.map(({ attendeeRole: _role, ...kept }) => kept),
    meetings: meetings.map(({ place: _place, ...kept }) => kept),
  };
}

/** Shape 3: a plan that is made anew at a discharge goes on as it was, and what is written anew is kept apart from it. */
function keepChangesApart(document: CaseDocument): CaseDocument {
  const { planVersion, tasks, sealed } = OldPlan.parse(document);
  const { plan, earlierPlans, ...kept } = sealed;
  const inForce = earlierPlans.at(-1);
  if (!inForce || inForce.version !== planVersion) return document;
  return {
    ...document,
    tasks: inForce.tasks,
    sealed: {
      ...kept,
      plan: inForce.plan,
      earlierPlans: earlierPlans.slice(0, -1),
      planRevision: { plan, tasks },
    },
  };
}

/** Shape 4: those who were called before a follow-up stand as a calling that is over, and what runs was called on its own day. */
function keepRounds(document: CaseDocument): CaseDocument {
  if (document['followUpCall'] === undefined) return document;
  const old = OldCall.parse(document);
  const { legalBasis, summonedAt, firstSummonedAt = summonedAt } = old;
  const { before: recipients, ...call } = old.followUpCall;
  const { unitId } = call.formerConvener ?? old.convener;
  const round = { unitId, legalBasis, recipients, until: call.since };
  const { summonedAt: _first, ...kept } = document;
  return {
    ...kept,
    ...defined({ firstSummonedAt, summonedAt: calledOn(old) }),
    followUpCall: call,
    earlierRounds: [{ ...round, ...defined({ summonedAt }) }],
  };
}

/** The day of the first summons stood for both; the other was sent when the follow-up was called to, if it was. */
function calledOn({ summonedAt, followUpCall, recipients }: z.infer<typeof OldCall>): string | undefined {
  if (!recipients.some(({ answerBy }) => answerBy !== undefined)) return undefined;
  return summonedAt !== undefined && summonedAt > followUpCall.since ? summonedAt : followUpCall.since;
}

function defined(facts: CaseDocument): CaseDocument {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
