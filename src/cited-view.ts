/** A card of a case cites the law that the case started under, whatever the texts cite today. */
import { citedUnder } from './law/versions.js';
import type { View } from './steps/card.js';

/** Only what our own texts say as a source is read: a word that somebody typed stays as it is. */
export function citedView(view: View, legalVersion: string): View {
  return cited(view, legalVersion) as View;
}

function cited(node: unknown, legalVersion: string, key = ''): unknown {
  if (typeof node === 'string') return /source$/i.test(key) ? citedUnder(legalVersion, node) : node;
  if (Array.isArray(node)) return node.map((item) => cited(item, legalVersion, key));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, cited(value, legalVersion, name)]),
  );
}
