/** Whether the bot's certificate can be signed in with: found at the start rather than at the first token. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Words } from './setting.js';

const dayMs = 24 * 60 * 60 * 1000;
/** So that there is time to have a new one made. */
const warnedDaysBefore = 30;

export type CertificateState =
  | { readonly fit: true; readonly endsSoon: Words | undefined }
  | { readonly fit: false; readonly cure: Words };

export function stateOfCertificate(path: string, now: Date): CertificateState {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch {
    return unfit('filen går inte att läsa', 'the file cannot be read');
  }
  const certificate = parsed(() => new X509Certificate(pem));
  if (!certificate) return unfit('filen har inget certifikat', 'the file has no certificate');
  const key = parsed(() => createPrivateKey(pem));
  if (!key) return unfit('filen har ingen privat nyckel', 'the file has no private key');
  if (!certificate.checkPrivateKey(key))
    return unfit('nyckeln hör till ett annat certifikat', 'the key belongs to another certificate');
  return inTime(new Date(certificate.validFrom), new Date(certificate.validTo), now);
}

function inTime(from: Date, to: Date, now: Date): CertificateState {
  const [first, last] = [from, to].map((day) => day.toISOString().slice(0, 10)) as [string, string];
  if (now < from)
    return unfit(`certifikatet gäller först från ${first}`, `the certificate begins on ${first}`);
  if (now >= to) return unfit(`certifikatet gick ut ${last}`, `the certificate expired on ${last}`);
  const soon = to.getTime() - now.getTime() < warnedDaysBefore * dayMs;
  return {
    fit: true,
    endsSoon: soon
      ? {
          sv: `certifikatet går ut ${last}: gör ett nytt innan dess`,
          en: `the certificate expires on ${last}: make a new one before that`,
        }
      : undefined,
  };
}

function unfit(sv: string, en: string): CertificateState {
  return {
    fit: false,
    cure: {
      sv: `${sv}: ange en PEM-fil med ett giltigt certifikat och dess privata nyckel`,
      en: `${en}: give a PEM file with a valid certificate and its private key`,
    },
  };
}

function parsed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
