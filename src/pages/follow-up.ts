/** Uppföljningen: how each measure went, what the individual thinks, and when next (domain 4.4). */
import { outcomeQuestions } from '../process/outcome.js';
import { keepsPlanTexts } from '../process/plan-by-reference.js';
import { dayOf } from '../process/time.js';
import { capital } from './capital.js';
import { attendanceRows, followUpMeeting } from './held-meeting.js';
import { nameOfMeasure } from './measures.js';
import {
  facts,
  lines,
  list,
  pageOf,
  quote,
  section,
  text,
  type Block,
  type Page,
  type PageAbout,
} from './page.js';

export function followUpPage(about: PageAbout, changes: readonly string[] = []): Page {
  const { facts: of, texts } = about;
  const words = texts.pages.followUp;
  const stored = keepsPlanTexts(of.sipCase);
  const { preparation, plan } = of.sealed;
  const meeting = followUpMeeting(of);
  const heldOn = of.sipCase.followUps?.at(-1)?.on ?? (meeting && dayOf(meeting.slot.start));
  return pageOf(
    about,
    words.title,
    [
      ...section(
        undefined,
        facts([
          [texts.pages.shared.name, of.sealed.individual.name],
          [words.owner, of.planOwner?.name],
          [words.heldOn, heldOn && capital(about.format.day(heldOn))],
          [words.form, heldOn && (meeting ? capital(texts.roles.form[meeting.form]) : words.withoutMeeting)],
          ...(meeting ? attendanceRows(about, meeting) : []),
        ]),
        heldOn ? undefined : lines(words.heldOn),
        stored ? undefined : text(texts.pages.shared.keptOutside),
      ),
      ...section(words.matters, stored ? quote(preparation.whatMatters) : undefined),
      ...section(words.goals, stored ? list(plan.shortTermGoals) : undefined, facts([goalsSaid(about)])),
      ...section(words.measures, results(about)),
      ...section(words.view, ...viewOf(about)),
      ...section(words.changes, changes.length > 0 ? list(changes) : text(words.noChanges)),
      ...section(words.next, text(next(about))),
      ...of.earlierFollowUps.flatMap((held) => earlierSection(about, held)),
    ],
    [texts.pages.shared.notJournal],
  );
}

/** The question to staff stands where nobody has answered yet: over what the individual says it would be one without an answer. */
function viewOf(about: PageAbout): readonly (Block | undefined)[] {
  const { sealed, sipCase } = about.facts;
  const said = keepsPlanTexts(sipCase) ? quote(sealed.followUp.individualView) : undefined;
  const answers = answersTo(about);
  const isAnswered = said !== undefined || answers.length > 0;
  const help = isAnswered ? undefined : text(about.texts.pages.followUp.viewHelp);
  return [help, facts(answers), said ?? lines('', '')];
}

/** Whether the goals are reached, where somebody has said. */
function goalsSaid({ facts: of, texts }: PageAbout): readonly [string, string | undefined] {
  const { goals, goalAnswers } = texts.followUp.asks;
  const said = of.sipCase.followUps?.at(-1)?.goals;
  return [goals, said && goalAnswers[said]];
}

/** What the individual answered, where they were asked and wanted to. */
function answersTo({ facts: of, texts }: PageAbout): readonly (readonly [string, string | undefined])[] {
  const { questions, answers } = texts.followUp.asks;
  const last = of.sipCase.followUps?.at(-1);
  return outcomeQuestions.flatMap((id) => {
    const answer = last?.[id];
    return answer ? [[questions[id], answers[answer]] as const] : [];
  });
}

function results(about: PageAbout): Block | undefined {
  const { facts: of, texts } = about;
  const words = texts.pages.followUp;
  const stored = keepsPlanTexts(of.sipCase);
  const rows = of.tasks.flatMap((task, index) => {
    const result = of.sealed.followUp.results.find(({ taskId }) => taskId === task.id);
    // Agreed on since, it was not there to be followed up.
    if (!result && of.sealed.followUp.results.length > 0) return [];
    return [
      [
        nameOfMeasure(about, task, index),
        task.unitName,
        result ? words.answers[result.done] : words.unanswered,
        ...(stored ? [result?.reason ?? ''] : []),
      ],
    ];
  });
  const { what, who, done, why } = words.columns;
  const head = [what, who, done, ...(stored ? [why] : [])];
  return rows.length > 0 ? { kind: 'table', head, rows } : undefined;
}

/** A plan that goes on has a next day; one that waits to be closed has none (R55). */
function next({ facts: of, texts, format }: PageAbout): string {
  const { followUpOn, followUpForm } = of.sipCase;
  if (['followUpHeld', 'closed'].includes(of.state) || !followUpOn) return texts.pages.followUp.noNext;
  const form = followUpForm ? texts.roles.form[followUpForm] : '';
  return texts.pages.ownPlan.meetOn(capital(format.day(followUpOn)), form);
}

/** One before the last, as it was said then. */
function earlierSection(
  { facts: of, texts, format }: PageAbout,
  { on, measures, individualView }: PageAbout['facts']['earlierFollowUps'][number],
): ReturnType<typeof section> {
  const words = texts.pages.followUp;
  const stored = keepsPlanTexts(of.sipCase);
  const { what, who, done, why } = words.columns;
  const rows = measures.map((each) => [
    stored && each.what ? each.what : texts.pages.shared.measure(each.place),
    each.unit,
    words.answers[each.done],
    ...(stored ? [each.reason ?? ''] : []),
  ]);
  return section(
    words.earlier(format.day(on)),
    rows.length > 0 ? { kind: 'table', head: [what, who, done, ...(stored ? [why] : [])], rows } : undefined,
    stored ? quote(individualView) : undefined,
  );
}
