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
  try {
    return { ok: true, body: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
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
