/** The door to documents: GET shows a page with a field for the code, so that scanners may open it; POST with the code delivers. */
import type { Documents, OpenedDocument } from '../open-documents.js';
import { makePage } from '../pages/make-page.js';
import type { Page } from '../pages/page.js';
import { pageToDocx } from '../pages/to-docx.js';
import type { Language } from '../ports.js';
import { formatFor } from '../texts/format.js';
import type { Texts } from '../texts/sv.js';
import { codePage, documentPage, formats, type DocumentFormat } from './document-page.js';
import { plainPage } from './mail-page.js';

export interface DocumentDoorNeeds {
  readonly documents: Documents;
  readonly texts: (language: Language) => Texts;
  /** Logs a fault and gives its reference. */
  readonly noteFault: (error: unknown, operation: string) => string;
}

export interface FileAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Set where it is to be saved. */
  readonly fileName?: string;
}

export interface DocumentDoor {
  show(token: string, language: Language): Promise<FileAnswer>;
  deliver(token: string, language: Language, posted: URLSearchParams): Promise<FileAnswer>;
}

const html = 'text/html; charset=utf-8';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const tokenForm = /^[\w-]{22}$/;
const codeForm = /^\d{6}$/;

export function openDocumentDoor({ documents, texts, noteFault }: DocumentDoorNeeds): DocumentDoor {
  const gone = (): FileAnswer => ({
    ...{ status: 404, type: html },
    body: plainPage(texts, ({ pages: { door } }) => ({ title: door.goneTitle, text: door.gone })),
  });
  const again = (language: Language, format: DocumentFormat): FileAnswer => ({
    ...{ status: 403, type: html },
    body: codePage({ language, texts: texts(language), wrong: { format } }),
  });
  const calmly = async (operation: string, answer: () => Promise<FileAnswer>): Promise<FileAnswer> => {
    try {
      return await answer();
    } catch (error) {
      const ref = noteFault(error, operation);
      const say = ({ pages: { door } }: Texts) => ({ title: door.faultTitle, text: door.fault(ref) });
      return { status: 503, type: html, body: plainPage(texts, say) };
    }
  };
  const isOpen = async (token: string) => tokenForm.test(token) && (await documents.isOpen(token));
  return {
    show: (token, language) =>
      calmly('document-door.show', async () => {
        if (!(await isOpen(token))) return gone();
        return { status: 200, type: html, body: codePage({ language, texts: texts(language) }) };
      }),
    deliver: (token, language, posted) =>
      calmly('document-door.deliver', async () => {
        if (!(await isOpen(token))) return gone();
        const format = formats.find((each) => each === posted.get('format')) ?? 'html';
        const code = (posted.get('code') ?? '').replace(/\s/g, '');
        // What is no code at all is a slip of the hand, and no try.
        if (!codeForm.test(code)) return again(language, format);
        const opened = await documents.open(token, code);
        if (opened === 'wrongCode') return again(language, format);
        return (opened !== 'gone' && (await delivered(opened, texts(opened.language), format))) || gone();
      }),
  };
}

async function delivered(
  opened: OpenedDocument,
  texts: Texts,
  format: DocumentFormat,
): Promise<FileAnswer | undefined> {
  const { language, large, facts, wanted, unit, report, changes } = opened;
  const about = { language, facts, texts, format: formatFor(language) };
  const page = makePage({
    ...about,
    wanted,
    ...(unit ? { unit } : {}),
    ...(report ? { report } : {}),
    ...(changes ? { changes } : {}),
  });
  if (!page) return undefined;
  if (format === 'html') return { status: 200, type: html, body: documentPage(page, { texts, large }) };
  const body = await pageToDocx(page, { large });
  return { status: 200, type: word, body, fileName: fileNameOf(page, texts.pages.file[wanted.kind]) };
}

/** The reference and the kind: a name of somebody would stand in a list of downloads. */
function fileNameOf({ ref }: Page, kind: string): string {
  return `${ref}-${kind}.docx`;
}
