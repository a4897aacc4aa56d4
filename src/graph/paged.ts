/** A list of Graph's, page by page. */
import { z } from 'zod';
import { understood } from './failures.js';
import type { Graph } from './graph-client.js';

/** A list that never ends is not read for ever. */
const mostPages = 20;

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.url().nullish() });

export interface PagedCall {
  readonly operation: string;
  readonly tenantId: string;
  readonly mailbox?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

export async function allPages(graph: Graph, { query: first, ...call }: PagedCall): Promise<unknown[]> {
  const found: unknown[] = [];
  let query: Readonly<Record<string, string>> | undefined = first ?? {};
  for (let pages = 0; query && pages < mostPages; pages += 1) {
    const body = await graph({ ...call, method: 'GET', query, repeat: 'safe' });
    const read: z.infer<typeof page> = understood(call.operation, page, body);
    found.push(...read.value);
    const next = read['@odata.nextLink'];
    // The link is another page of the same list: only what it asks for is taken from it.
    query = next ? Object.fromEntries(new URL(next).searchParams) : undefined;
  }
  return found;
}
