/** A summons as it stands behind a mailed link, and a heart that answers it. */
import type { Answer, Heart, Press } from '../../src/answer.js';
import { recipientId } from '../../src/process/ids.js';
import type { AdaptiveCard } from '../../src/render-card.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';
import { closedTab } from './a-tab.js';
import { openServer, type Server, type ServerNeeds } from '../../src/web/server.js';

export const token = 'mQ3bX0a9cD_eF-gH1iJ2kL';

const fact = (label: string, value: string) => ({
  type: 'ColumnSet',
  columns: [
    {
      type: 'Column',
      width: '90px',
      items: [{ type: 'TextBlock', text: label, isSubtle: true, wrap: true }],
    },
    { type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: value, wrap: true }] },
  ],
});

const button = (verb: string, title: string, more: object = {}) => ({
  type: 'Action.Execute',
  verb,
  title,
  data: { verb, c: 'card-1', v: 3, s: 'signed' },
  ...more,
});

export function summons(state = 'Ny'): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [
              {
                type: 'TextBlock',
                text: 'Kallelse till SIP-möte',
                size: 'Medium',
                weight: 'Bolder',
                wrap: true,
              },
            ],
          },
          {
            type: 'Column',
            width: 'auto',
            items: [{ type: 'TextBlock', text: `● ${state}`, color: 'Accent' }],
          },
        ],
      },
      {
        type: 'TextBlock',
        text: 'SIP-7K4QXM · från en skola i Partille · tel. 031-390 06 01',
        isSubtle: true,
        wrap: true,
      },
      fact('Gäller', 'barn · rör: arbete'),
      { type: 'TextBlock', text: 'Ni är inbjudna\\. **Svara senast onsdag 11 mars**', wrap: true },
      fact('Tider', 'tor 19 mars kl. 09.00–10.00'),
      { type: 'Input.Text', id: 'question', label: 'Fråga till den som kallade', isMultiline: true },
      {
        type: 'ActionSet',
        actions: [
          button('summons.acknowledge', 'Mottaget', { style: 'positive' }),
          button('summons.participate', 'Vi deltar'),
          button('summons.open-question', 'Fråga den som kallade'),
          button('summons.decline', 'Vi kan inte delta', { mode: 'secondary' }),
        ],
      },
      { type: 'TextBlock', id: 'secret', text: 'Syns inte', isVisible: false },
    ],
  };
}

export function questionCard(): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.Text',
        id: 'reason',
        label: 'Vad vill ni veta?',
        isRequired: true,
        errorMessage: 'Skriv er fråga.',
      },
      {
        type: 'Container',
        selectAction: { type: 'Action.ToggleVisibility', title: 'Varför?', targetElements: ['whyBox'] },
        items: [{ type: 'TextBlock', text: 'Varför?', isSubtle: true }],
      },
      {
        type: 'Container',
        id: 'whyBox',
        isVisible: false,
        items: [{ type: 'TextBlock', text: 'Den som kallas ska svara.', wrap: true }],
      },
      { type: 'ActionSet', actions: [button('summons.ask', 'Skicka frågan', { style: 'positive' })] },
    ],
  };
}

/** Times to tick, of which one is too long for a narrow line. */
export function timesCard(): AdaptiveCard {
  const titles = ['tor 19 mars kl. 09.00–10.00', 'fre 20 mars kl. 13.00–14.00 · enligt den som kallade'];
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'times',
        label: 'Vilka tider kan ni?',
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        choices: [...titles, 'tis 24 mars kl. 15.00–16.00'].map((title) => ({ title, value: title })),
      },
      { type: 'ActionSet', actions: [button('confirm.save', 'Spara', { style: 'positive' })] },
    ],
  };
}

export class LinkedHeart implements Heart {
  readonly presses: Press[] = [];
  state = 'Ny';
  opened = 0;
  elsewhere: Awaited<ReturnType<Heart['linkElsewhere']>> = undefined;
  answer: (press: Press) => Promise<Answer> = () => {
    this.state = 'Mottagen';
    return Promise.resolve({ kind: 'card', card: summons(this.state) });
  };

  openLink(given: string) {
    this.opened += 1;
    const title = 'Kallelse till SIP-möte';
    const actor = { kind: 'link', recipientId: recipientId('recipient-1'), typedName: '' } as const;
    const link = { sentCardId: 'card-1', actor, card: summons(this.state), title };
    return Promise.resolve(given === token ? link : undefined);
  }
  linkElsewhere() {
    return Promise.resolve(this.elsewhere);
  }
  press(press: Press): Promise<Answer> {
    this.presses.push(press);
    return this.answer(press);
  }
  channelChanged(): Promise<void> {
    return Promise.resolve();
  }
  hear(): Promise<void> {
    return Promise.resolve();
  }
  choices() {
    return Promise.resolve([]);
  }
  find() {
    return Promise.resolve([]);
  }
  greet(): Promise<void> {
    return Promise.resolve();
  }
}

export interface ServerForTest {
  readonly heart: LinkedHeart;
  readonly log: unknown[];
  readonly url: string;
  readonly server: Server;
}

export async function openServerForTest(more: Partial<ServerNeeds> = {}): Promise<ServerForTest> {
  const heart = new LinkedHeart();
  const log: unknown[] = [];
  const server = await openServer({
    port: 0,
    heart,
    documents: { isOpen: () => Promise.resolve(false), open: () => Promise.resolve('gone') },
    messages: (req, res) => {
      res.end(JSON.stringify(req.body));
      return Promise.resolve();
    },
    texts: (language) => (language === 'sv' ? sv : en),
    hearNotices: () => Promise.resolve(),
    tab: closedTab,
    ready: () => Promise.resolve(true),
    log: { error: (facts, message) => void log.push({ facts, message }) },
    ...more,
  });
  return { heart, log, server, url: `http://127.0.0.1:${server.port}` };
}
