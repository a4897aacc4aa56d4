/** What a path and its query say. */
import type { Request } from 'restify';
import type { Language } from '../ports.js';

export function param(req: Request, name: string): string {
  const params: unknown = req.params;
  const value = (params as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

export function languageOf(req: Request): Language {
  return new URLSearchParams(req.getQuery()).get('lang') === 'en' ? 'en' : 'sv';
}
