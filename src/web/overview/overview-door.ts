/** The tab's two answers, each for whoever the token proves to be: the overview as HTML, and the year's figures as a file. */
import { z } from 'zod';
import { statisticsCsv } from '../../export/statistics-csv.js';
import type { Overview, OverviewReader } from '../../overview.js';
import type { Language } from '../../ports.js';
import type { Texts } from '../../texts/sv.js';
import { overviewHtml } from './overview-html.js';
import type { CheckTabToken } from './tab-token.js';

export interface OverviewDoorNeeds {
  readonly overview: Overview;
  readonly check: CheckTabToken;
  readonly texts: (language: Language) => Texts;
}

export interface OverviewAnswer {
  readonly status: number;
  readonly type: 'text/html' | 'text/csv' | 'text/plain';
  readonly body: string;
  readonly language?: Language;
}

export interface OverviewDoor {
  overview(authorization: string | undefined, asked: unknown): Promise<OverviewAnswer>;
  csv(authorization: string | undefined, asked: unknown): Promise<OverviewAnswer>;
}

const Asked = z.object({
  language: z.enum(['sv', 'en']).catch('sv'),
  year: z.coerce.number().int().optional().catch(undefined),
  principal: z.string().optional().catch(undefined),
  area: z.string().optional().catch(undefined),
});
type Asked = z.infer<typeof Asked>;

/** This year and the two before it. */
const yearsBack = 2;

export function openOverviewDoor(needs: OverviewDoorNeeds): OverviewDoor {
  const entered =
    (answer: typeof page) =>
    async (authorization: string | undefined, given: unknown): Promise<OverviewAnswer> => {
      const asked = Asked.parse(given ?? {});
      const who = await needs.check(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
      if (!who) return said(401, needs.texts(asked.language).overview.refused);
      const entering = await needs.overview.enter(who);
      if (entering.ok) return answer(needs, entering.reader, asked);
      return said(403, needs.texts(entering.language ?? asked.language).overview[entering.why]);
    };
  return { overview: entered(page), csv: entered(csv) };
}

function said(status: number, body: string): OverviewAnswer {
  return { status, type: 'text/plain', body };
}

async function page(
  { overview, texts }: OverviewDoorNeeds,
  reader: OverviewReader,
  asked: Asked,
): Promise<OverviewAnswer> {
  const years = yearsOf(overview);
  const year = years.find((each) => each === asked.year) ?? overview.thisYear();
  const [published, stopped, withoutDispatcher, all] = await Promise.all([
    overview.figures(year),
    overview.stopped(reader),
    overview.withoutDispatcher(reader),
    overview.principals(),
  ]);
  const principal = published.principals.find((id) => id === asked.principal);
  const area = published.areas.find((each) => each === asked.area);
  const chosen = { year, ...(principal ? { principal } : {}), ...(area === undefined ? {} : { area }) };
  const principals = all.filter(({ id }) => published.principals.includes(id));
  const body = overviewHtml({
    ...{
      texts: texts(reader.language),
      reader,
      stopped,
      withoutDispatcher,
      published,
      years,
      principals,
      chosen,
    },
  });
  return { status: 200, type: 'text/html', body, language: reader.language };
}

async function csv(
  { overview, texts }: OverviewDoorNeeds,
  reader: OverviewReader,
  asked: Asked,
): Promise<OverviewAnswer> {
  const year = yearsOf(overview).find((each) => each === asked.year) ?? overview.thisYear();
  const [published, principals] = await Promise.all([overview.figures(year), overview.principals()]);
  const names = new Map(principals.map(({ id, name }) => [id, name]));
  const naming = {
    texts: texts(reader.language).statistics,
    principalName: (id: (typeof principals)[number]['id']) => names.get(id) ?? id,
  };
  return { status: 200, type: 'text/csv', body: statisticsCsv(published, naming) };
}

function yearsOf(overview: Overview): readonly number[] {
  return Array.from({ length: yearsBack + 1 }, (_none, back) => overview.thisYear() - back);
}
