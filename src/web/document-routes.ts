/** The two routes of a link to a document; neither its address nor what is fetched is written anywhere. */
import type { Request, Response } from 'restify';
import type { Language } from '../ports.js';
import type { DocumentDoor, FileAnswer } from './document-door.js';
import { allowForms, isFormOfOurs } from './guard.js';
import { readForm } from './json-body.js';

/** A code and a choice. */
const largestForm = 4 * 1024;

interface Asked {
  readonly token: string;
  readonly language: Language;
  readonly req: Request;
  readonly res: Response;
}

export async function showDocument(door: DocumentDoor, { token, language, res }: Asked): Promise<void> {
  send(res, await door.show(token, language));
}

export async function deliverDocument(
  door: DocumentDoor,
  { token, language, req, res }: Asked,
): Promise<void> {
  const form = isFormOfOurs(req) ? await readForm(req, largestForm) : undefined;
  // From somewhere else, or no form: the page is shown as if it had been opened, and no code is tried.
  send(res, form ? await door.deliver(token, language, form) : await door.show(token, language));
}

function send(res: Response, { status, type, body, fileName }: FileAnswer): void {
  allowForms(res);
  res.statusCode = status;
  res.setHeader('content-type', type);
  if (fileName !== undefined) res.setHeader('content-disposition', `attachment; filename="${fileName}"`);
  res.end(body);
}
