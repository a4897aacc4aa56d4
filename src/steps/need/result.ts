/** The presses of the result: start, do something else in place of a SIP, say no, or change the answers. */
import { z } from 'zod';
import { conclude, type Ending } from '../../process/decision-table.js';
import { mayEnd } from '../../process/triage.js';
import { holds, type TriageAnswers } from '../../process/triage-answers.js';
import { defineAction, type Notes } from '../action.js';
import { nothing, words } from '../inputs.js';
import { ChoiceInputs, keepDraft, loadDraft, type Choice, type Draft } from './answers.js';
import { firstScreen } from './screens.js';

const choices = z.object({ level: ChoiceInputs.shape.level, seenBy: ChoiceInputs.shape.seenBy });
const reasoned = z.object({ reason: words(1000) });

/** Starts the case; its living card comes as a message of its own. Against the table's advice it needs a reason. */
export const start = defineAction({
  kind: 'note',
  verb: 'need-result.start',
  payload: choices,
  note: async ({ level, seenBy }, _at, notes) => {
    const draft = await loadDraft(notes);
    const { whole } = draft;
    if (!whole) return firstScreen(draft.answers);
    const choice: Choice = { seenBy, ...(level ? { level } : {}) };
    const conclusion = conclude(whole);
    // D7: who chooses information starts nothing.
    if (level === 'information') return end(notes, { ...draft, choice }, 'information');
    if (conclusion.start === 'withReason') return askReason(notes, { ...draft, choice, reasonFor: 'start' });
    return birth(notes, { ...draft, choice, answers: whole }, '');
  },
});

/** Another process, which the table proposes in place of a SIP: only a count is kept. */
export const instead = defineAction({
  kind: 'note',
  verb: 'need-result.instead',
  payload: choices,
  note: async ({ seenBy }, _at, notes) => {
    const draft = await loadDraft(notes);
    const ending = draft.whole && conclude(draft.whole).instead;
    // At a discharge the SIP that exists goes on in its own case (R7).
    if (ending === 'uppfoljning' && holds(draft.answers, 'discharge'))
      return { to: 'card', card: 'existing', extra: { sips: await notes.activeSips() } };
    return ending ? end(notes, { ...draft, choice: { seenBy } }, ending) : firstScreen(draft.answers);
  },
});

/** R4: the reason is asked for on a screen of its own. */
export const deny = defineAction({
  kind: 'note',
  verb: 'need-result.deny',
  payload: choices,
  note: async ({ seenBy }, _at, notes) => {
    const draft = await loadDraft(notes);
    if (!draft.whole) return firstScreen(draft.answers);
    return askReason(notes, { ...draft, choice: { seenBy }, reasonFor: 'nekad' });
  },
});

/** R6: a SIP was offered at discharge, and the individual said no. */
export const decline = defineAction({
  kind: 'note',
  verb: 'need-result.decline',
  payload: choices,
  note: async ({ seenBy }, _at, notes) => {
    const draft = await loadDraft(notes);
    return draft.whole
      ? end(notes, { ...draft, choice: { seenBy } }, 'tackat-nej')
      : firstScreen(draft.answers);
  },
});

export const resultBack = backToQuestions('need-result.back');

export const startWithReason = defineAction({
  kind: 'note',
  verb: 'need-reason.start',
  payload: reasoned,
  note: async ({ reason }, _at, notes) => {
    const draft = await loadDraft(notes);
    return draft.whole
      ? birth(notes, { ...draft, answers: draft.whole, reasonFor: 'start' }, reason)
      : firstScreen(draft.answers);
  },
});

export const endWithReason = defineAction({
  kind: 'note',
  verb: 'need-reason.end',
  payload: reasoned,
  note: async ({ reason }, _at, notes) => {
    const draft = await loadDraft(notes);
    const { reasonFor } = draft;
    if (reasonFor === undefined || reasonFor === 'start') return firstScreen(draft.answers);
    return end(notes, draft, reasonFor, reason);
  },
});

/** Back to the result, where level and who saw the need stand as they were chosen. */
export const reasonBack = defineAction({
  kind: 'note',
  verb: 'need-reason.back',
  payload: nothing,
  note: async (_payload, _at, notes) => {
    const draft = await loadDraft(notes);
    return draft.whole ? { to: 'card', card: 'need-result', extra: { draft } } : firstScreen(draft.answers);
  },
});

function backToQuestions(verb: string) {
  return defineAction({
    kind: 'note',
    verb,
    payload: nothing,
    note: async (_payload, _at, notes) => firstScreen((await loadDraft(notes)).answers),
  });
}

async function birth(notes: Notes, draft: Draft & { readonly answers: TriageAnswers }, reason: string) {
  const { answers, choice } = draft;
  const { level, seenBy } = choice;
  const started = await notes.startCase({
    answers,
    seenBy,
    ...(level && level !== 'information' ? { level } : {}),
    ...(reason ? { reason } : {}),
  });
  if ('ref' in started) {
    return { to: 'card', card: 'message', extra: { says: 'caseStarted', ref: started.ref } } as const;
  }
  const card = draft.reasonFor === 'start' ? 'need-reason' : 'need-result';
  return { to: 'card', card, extra: { draft, refused: started.refused } } as const;
}

async function end(
  notes: Notes,
  draft: Draft & { readonly whole: TriageAnswers | undefined },
  ending: Ending,
  reason = '',
) {
  const { whole, choice } = draft;
  if (!whole) return firstScreen(draft.answers);
  const refused = mayEnd(whole, { ending, seenBy: choice.seenBy, reason });
  if (refused === 'reasonNeededToDenySip') {
    // The first time it is a question, not a no.
    const again = draft.reasonFor === ending ? { refused } : {};
    return askReason(notes, { ...draft, reasonFor: ending }, again);
  }
  if (refused) return { to: 'card', card: 'need-result', extra: { draft, refused } } as const;
  await notes.endTriage(ending);
  if (ending === 'uppfoljning')
    return { to: 'card', card: 'cases', extra: { cases: await notes.myCases() } } as const;
  return { to: 'card', card: 'need-ended', extra: { ending, reason } } as const;
}

async function askReason(notes: Notes, draft: Draft, more: Readonly<Record<string, unknown>> = {}) {
  const kept = {
    answers: draft.answers,
    choice: draft.choice,
    reasonFor: draft.reasonFor ?? 'start',
  } as const;
  await keepDraft(notes, kept);
  return { to: 'card', card: 'need-reason', extra: { draft: kept, ...more } } as const;
}
