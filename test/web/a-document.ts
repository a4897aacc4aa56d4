/** A document behind a link whose code is known, and what was asked of it. */
import type { Documents, OpenedDocument } from '../../src/open-documents.js';
import type { ConvenerFacts } from '../../src/process/disclosure.js';
import { documentKinds, type DocumentKind, type Wanted } from '../../src/process/documents.js';
import { documentFacts, unitFacts } from '../pages/a-page.js';

export const documentToken = 'mQ3bX0a9cD_eF-gH1iJ2kL';
export const code = '482913';

export class LinkedDocuments implements Documents {
  readonly tried: string[] = [];
  isOpenNow = true;
  opened: OpenedDocument = documentOf({ kind: 'ownPlan' });

  isOpen(token: string): Promise<boolean> {
    return Promise.resolve(this.isOpenNow && token === documentToken);
  }
  open(_token: string, typed: string): ReturnType<Documents['open']> {
    this.tried.push(typed);
    return Promise.resolve(typed === code ? this.opened : 'wrongCode');
  }
}

export function documentOf(
  wanted: Wanted,
  more: Partial<Pick<OpenedDocument, 'language' | 'large'>> & { readonly facts?: ConvenerFacts } = {},
): OpenedDocument {
  return {
    ...{ wanted, language: 'sv', large: false, facts: documentFacts(wanted.kind) },
    ...(wanted.kind === 'summons' ? { unit: unitFacts() } : {}),
    ...(wanted.kind === 'deviation' ? { report: { rows: [['Dag', '11 mars']], names: [] } } : {}),
    ...more,
  };
}

/** Each kind once, to the one whom it is to. */
export const everyDocument: readonly Wanted[] = documentKinds.map((kind: DocumentKind) => {
  const about: Partial<Record<DocumentKind, string>> = {
    summons: 'r-bup',
    consent: 'guardian1',
    deviation: 'd1',
  };
  const to = about[kind];
  return to === undefined ? { kind } : { kind, about: to };
});
