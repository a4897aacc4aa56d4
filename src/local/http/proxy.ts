/** Hands everything that is the product's own (mail door, bot endpoint, health, documents) on to the product, as it came. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { productIsAway } from '../endpoints/bad-call.js';
import { send } from './router.js';

export function proxyTo(productUrl: string): (request: IncomingMessage, response: ServerResponse) => void {
  const { hostname, port } = new URL(productUrl);
  return (request, response) => {
    const { method, url, headers } = request;
    const onward = ask({ hostname, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => {
      if (response.headersSent) response.destroy();
      else send(response, away(request));
    });
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  };
}

function away({ headers }: IncomingMessage) {
  if (!(headers.accept ?? '').includes('text/html')) return { status: 503, body: productIsAway };
  const words = productIsAway.error.message.split(' / ');
  const body = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>SIP-lotsen</title><p>${words.join('</p><p lang="en">')}</p>`;
  return { status: 503, body, headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5' } };
}
