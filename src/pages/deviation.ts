/** Avvikelse i samverkan: the event as its reporter has written it, to copy from or to keep (domain 4.5). */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { DeviationReport } from '../steps/deviation/lines.js';
import { capital } from './capital.js';
import { facts, pageOf, section, text, type Page, type PageAbout } from './page.js';

export function deviationPage(about: PageAbout, id: string, { rows, names }: DeviationReport): Page {
  const { texts, facts: of } = about;
  const words = texts.pages.deviation;
  const found = of.deviations.find((each) => each.id === id);
  const warned = names.length > 0 ? words.names(names.join(', ')) : undefined;
  return {
    ...pageOf(
      about,
      words.title,
      [
        ...section(undefined, text(found && texts.deviation.trigger[found.trigger]), text(warned)),
        ...section(words.event, facts(rows)),
        ...section(words.registration, facts(registration(about, found)), text(words.where)),
      ],
      [],
    ),
    copies: true,
  };
}

function registration(
  { texts, format }: PageAbout,
  found: ConvenerFacts['deviations'][number] | undefined,
): readonly (readonly [string, string | undefined])[] {
  const words = texts.pages.deviation;
  return [
    [words.number, found?.medControlId],
    [words.sentOn, found?.sentOn && capital(format.day(found.sentOn))],
  ];
}
