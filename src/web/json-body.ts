/** Reads a JSON body, or a form's, of limited size; says what was wrong instead of throwing, since the sender is a stranger. */
import type { IncomingMessage } from 'node:http';

export type JsonBody =
  | { readonly ok: true; readonly body: unknown }
  /** The HTTP status that says what was wrong. */
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

export async function readJson(req: IncomingMessage, limitBytes: number): Promise<JsonBody> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return { ok: false, status: 415 };
  // Nothing that we take comes packed, and a packed body can be far larger than it looks.
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') return { ok: false, status: 415 };
  const bytes = await bytesOf(req, limitBytes);
  if (!bytes) return { ok: false, status: 413 };
  const text = bytes.toString('utf8');
  if (isTooDeep(text)) return { ok: false, status: 400 };
  try {
    return { ok: true, body: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** A card in an activity is some twenty deep; what is far deeper is made to exhaust whoever walks through it. */
const deepest = 100;

/** Counted in the text, so that it is never walked through: brackets outside of strings. */
function isTooDeep(text: string): boolean {
  let [depth, inString] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The fields of a form that a browser sends by itself; undefined for anything else, and for what is too large. */
export async function readForm(
  req: IncomingMessage,
  limitBytes: number,
): Promise<URLSearchParams | undefined> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(req.headers['content-type'] ?? '');
  const isPlain = (req.headers['content-encoding'] ?? 'identity') === 'identity';
  const bytes = isForm && isPlain ? await bytesOf(req, limitBytes) : undefined;
  return bytes && new URLSearchParams(bytes.toString('utf8'));
}

async function bytesOf(req: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > limitBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limitBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
