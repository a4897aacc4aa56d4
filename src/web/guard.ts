/** What every answer says to the browser, and whether a post comes from a page of our own. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Everything a page needs lies on this origin. `frame-ancestors 'self'`: the provbänk shows the page in a frame of its own.
 * No token leaves by a referrer, and nothing is kept by a browser or a proxy.
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // A browser heeds it over https alone, which in production is all there is; a year.
  'strict-transport-security': 'max-age=31536000',
};

export function guard(res: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

/** A page with a form that works without scripts. */
export function allowForms(res: ServerResponse): void {
  const policy = headers['content-security-policy'] ?? '';
  res.setHeader('content-security-policy', policy.replace("form-action 'none'", "form-action 'self'"));
}

/** A page that may stand in frames of these, and of nobody else. */
export function allowFrames(res: ServerResponse, ancestors: readonly string[]): void {
  const policy = headers['content-security-policy'] ?? '';
  res.setHeader(
    'content-security-policy',
    policy.replace("frame-ancestors 'self'", `frame-ancestors ${ancestors.join(' ')}`),
  );
  // Older than frame-ancestors, and knows no list.
  res.removeHeader('x-frame-options');
}

/** A form's own post carries no origin where no referrer may leave (it says `null`): what the browser says of the site counts. */
export function isFormOfOurs(req: IncomingMessage): boolean {
  const { origin } = req.headers;
  const site = req.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== 'null') return isFromOurPage(req);
  return site === undefined || site === 'same-origin';
}

/** A browser names the origin of the page that posts; it must be the host that was asked, also behind a proxy. */
export function isFromOurPage({ headers: given }: IncomingMessage): boolean {
  const { origin, host } = given;
  const site = given['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const forwarded = given['x-forwarded-host'];
  const hosts = [host, ...(typeof forwarded === 'string' ? forwarded.split(/\s*,\s*/) : [])];
  return hosts.includes(new URL(origin).host);
}

/** restify makes a URL of what a stranger has written, and throws where nobody hears it. */
export function isAddress({ url = '', headers: { host } }: IncomingMessage): boolean {
  const base = `http://${host ?? 'localhost'}`;
  return url.startsWith('/') ? URL.canParse(base + url) : URL.canParse(url, base);
}
