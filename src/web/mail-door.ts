/** The door behind a mailed link: GET shows the card and changes nothing, so that scanners may open it; POST acts. */
import { z } from 'zod';
import type { Answer, Heart } from '../answer.js';
import type { Language } from '../ports.js';
import type { AdaptiveCard } from '../render-card.js';
import type { Texts } from '../texts/sv.js';
import { mailPage, plainPage, type PlainWords } from './mail-page.js';

export interface MailDoorNeeds {
  readonly heart: Heart;
  readonly texts: (language: Language) => Texts;
  /** Logs a fault and gives its reference. */
  readonly noteFault: (error: unknown, operation: string) => string;
}

export interface HtmlAnswer {
  readonly status: number;
  readonly html: string;
}

export type PostAnswer =
  | {
      readonly status: 200;
      /** `card`: the link's own card anew, where the answer is not that card. */
      readonly body: { readonly answer: Answer; readonly card?: AdaptiveCard };
    }
  | {
      readonly status: number;
      readonly body: { readonly error: { readonly message: string; readonly field?: string } };
    };

export interface MailDoor {
  show(token: string, language: Language): Promise<HtmlAnswer>;
  act(token: string, language: Language, posted: unknown): Promise<PostAnswer>;
}

const Token = z.string().regex(/^[\w-]{16,128}$/);

/** Who answers is written by themselves: no control signs, and nothing longer than a name. */
const TypedName = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^[^\p{C}<>]+$/u);

const Posted = z.object({
  verb: z.string().min(1).max(100),
  /** The pressed button's own data, as the card carried it. */
  data: z.record(z.string(), z.unknown()).default({}),
  inputs: z.record(z.string(), z.string().max(10_000)).default({}),
  typedName: TypedName,
  inDialog: z.boolean().default(false),
});

export function openMailDoor({ heart, texts, noteFault }: MailDoorNeeds): MailDoor {
  const open = async (token: string, language: Language) =>
    Token.safeParse(token).success ? heart.openLink(token, language) : undefined;
  return {
    async show(token, language) {
      try {
        const link = await open(token, language);
        if (!link) {
          const { status, words } = await goneFrom(heart, token);
          return { status, html: plainPage(texts, ({ web }) => words(web)) };
        }
        const { title, card } = link;
        return { status: 200, html: mailPage({ language, title, card, texts: texts(language) }) };
      } catch (error) {
        const ref = noteFault(error, 'mail-door.show');
        const say = ({ web }: Texts) => ({ title: web.faultTitle, text: web.fault(ref) });
        return { status: 503, html: plainPage(texts, say) };
      }
    },

    async act(token, language, posted) {
      const { web } = texts(language);
      const parsed = Posted.safeParse(posted);
      if (!parsed.success) return unread(parsed.error, web);
      try {
        const link = await open(token, language);
        if (!link) return goneWords(await goneFrom(heart, token), web);
        const answer = await pressed(heart, language, { link, posted: parsed.data });
        if (answer.kind === 'card' || answer.kind === 'dialog') return { status: 200, body: { answer } };
        const card = (await open(token, language))?.card;
        return { status: 200, body: { answer, ...(card ? { card } : {}) } };
      } catch (error) {
        return refusal(503, web.fault(noteFault(error, 'mail-door.act')));
      }
    },
  };
}

interface Gone {
  readonly status: 404 | 410;
  readonly words: (web: Texts['web']) => PlainWords;
}

/** A link that was good may say where its summons is now; of any other nothing is known. */
async function goneFrom(heart: Heart, token: string): Promise<Gone> {
  const where = Token.safeParse(token).success ? await heart.linkElsewhere(token) : undefined;
  if (where) return { status: 410, words: (web) => web.elsewhereNow[where] };
  return { status: 404, words: (web) => ({ title: web.goneTitle, text: web.gone }) };
}

function goneWords({ status, words }: Gone, web: Texts['web']): PostAnswer {
  return refusal(status, words(web).text);
}

function unread({ issues }: z.ZodError, web: Texts['web']): PostAnswer {
  const isName = issues.every(({ path }) => path[0] === 'typedName');
  return isName ? refusal(400, web.page.nameMissing, 'typedName') : refusal(400, web.notUnderstood);
}

function refusal(status: number, message: string, field?: string): PostAnswer {
  return { status, body: { error: { message, ...(field ? { field } : {}) } } };
}

interface Pressed {
  readonly link: NonNullable<Awaited<ReturnType<Heart['openLink']>>>;
  readonly posted: z.infer<typeof Posted>;
}

function pressed(heart: Heart, language: Language, { link, posted }: Pressed): Promise<Answer> {
  const { verb, data, inputs, typedName, inDialog } = posted;
  return heart.press({
    verb,
    data: { ...inputs, ...data },
    // The link itself says who was asked; who sits there is only what they wrote.
    actor: { ...link.actor, typedName },
    at: { door: 'mail', sentCardId: link.sentCardId },
    language,
    inDialog,
  });
}
