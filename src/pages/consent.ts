/** Samtycke: filled in with what one of those who decide is asked, or has said yes to; a line to sign on (R15, R16, R21, R23). */
import { decidesAlone, knownName } from '../process/disclosure/known-giver.js';
import type { Consent, Giver } from '../process/sip-case.js';
import { capital } from './capital.js';
import {
  facts,
  lines,
  list,
  pageOf,
  section,
  text,
  toWriteOn,
  type Page,
  type PageAbout,
  type Section,
} from './page.js';
import { whomToAsk } from './when-and-where.js';

export function consentPage(about: PageAbout, giver: Giver): Page {
  const { facts: of, texts } = about;
  const words = texts.pages.consent;
  const said = of.consents.find((consent) => consent.giver === giver);
  return pageOf(
    about,
    words.title,
    [
      ...section(undefined, text(words.lead)),
      ...whom(about, giver),
      ...covered(about, said),
      ...exceptions(about, giver, said),
      ...section(words.know, list(words.facts)),
      ...answer(about, said),
      ...section(
        words.signatures,
        text(said?.method === 'eId' || said?.method === 'decision' ? undefined : words.oral),
        lines(texts.pages.shared.signature, texts.pages.shared.printedName, texts.pages.shared.date),
        lines(words.informedBy),
      ),
      ...section(undefined, ...whomToAsk(about, (unit) => `${words.withdraw} ${unit}.`)),
    ],
    [texts.common.replacesNot],
  );
}

function whom({ facts: of, texts }: PageAbout, giver: Giver): Section[] {
  const words = texts.pages.consent;
  const { name, personnummer } = of.sealed.individual;
  const alone = decidesAlone(giver, of);
  const word = alone ? texts.roles.soleGiver[alone] : texts.roles.giver[giver];
  return section(
    words.about,
    facts([
      [texts.pages.shared.name, name],
      [texts.pages.shared.personnummer, personnummer],
      [words.giver, word, knownName(giver, of)],
    ]),
  );
}

/** What this one said yes to; of one who is still to answer, what is asked for. */
function covered({ facts: of, texts }: PageAbout, said: Consent | undefined): Section[] {
  const words = texts.pages.consent;
  const { scope } = of.sipCase;
  const own = said?.state === 'given' ? said.scope : undefined;
  const names = new Map(
    [...of.askedUnits, ...of.scopeUnits, ...of.caseUnits].map(({ id, name }) => [id, name]),
  );
  const except = [...(own?.exceptUnitIds ?? []), ...scope.exceptUnitIds];
  const units = (own?.unitIds ?? scope.unitIds)
    .filter((id) => !except.includes(id))
    .flatMap((id) => names.get(id) ?? []);
  const routing = (own ?? scope).coversRouting ? [words.routing] : [];
  return units.length > 0
    ? section(words.covers, list([...units, ...routing]))
    : section(words.covers, text(words.noUnits), toWriteOn);
}

/** What is asked of all, with each one's own: nobody reads on their paper what the other has left out (P3, P4). */
function exceptions({ facts: of, texts }: PageAbout, giver: Giver, said: Consent | undefined): Section[] {
  const words = texts.pages.consent;
  const { consent } = of.sealed;
  // Asked anew, one answers anew: what was left out of an earlier yes is not put in their mouth.
  const isGiven = said?.state === 'given';
  const own = (isGiven ? consent.exceptionsBy?.[giver] : undefined) ?? consent.exceptions;
  const topics = (isGiven ? consent.topicsBy?.[giver] : undefined) ?? consent.topics ?? [];
  const items = [...own.map(capital), ...topics.map((topic) => words.notAbout(texts.consent.topics[topic]))];
  if (items.length > 0) return section(words.exceptions, list(items));
  if (isGiven) return section(words.exceptions, text(words.noExceptions));
  return section(words.exceptions, text(words.writeExceptions), toWriteOn);
}

function answer({ facts: of, texts, format }: PageAbout, said: Consent | undefined): Section[] {
  const words = texts.pages.consent;
  const { informationForm } = of.sealed.consent;
  const { methods } = texts.consent.givers;
  const method = said?.method && (said.method === 'decision' ? words.decision : methods[said.method]);
  const information = facts([
    [words.method, said?.state === 'given' ? method : undefined],
    [words.information, informationForm],
  ]);
  if (said?.state === 'given' && said.givenOn)
    return section(words.answer, text(words.given(format.day(said.givenOn))), information);
  if (said?.state === 'refused' || said?.state === 'withdrawn')
    return section(words.answer, text(words[said.state]), boxesToTick(words), information);
  return section(words.answer, boxesToTick(words), information);
}

function boxesToTick({ yes, no }: { readonly yes: string; readonly no: string }) {
  return { kind: 'boxes', boxes: [yes, no].map((each) => ({ text: each, isTicked: false })) } as const;
}
