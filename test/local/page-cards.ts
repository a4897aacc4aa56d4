/** Cards and a dialog in two steps, as the product would send them, for the tests of the provbänk page. */
import type { ApiDialog, Card } from '../../src/local/api.js';

const line = (text: string, more: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...more });
const card = (body: object[], more: object = {}): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  ...more,
});
const signed = { c: 'card-1', v: 1, s: 'signed' };

function row(label: string, value: string, more: object = {}): object {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: '140px', items: [line(label, { isSubtle: true })] },
      { type: 'Column', width: 'stretch', items: [line(value, more)] },
    ],
  };
}

function head(title: string, state: string, color: string): object {
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [line(title, { size: 'Medium', weight: 'Bolder' })] },
      { type: 'Column', width: 'auto', items: [line(`● ${state}`, { color, weight: 'Bolder' })] },
    ],
  };
}

const why = [
  {
    type: 'Container',
    spacing: 'Medium',
    selectAction: { type: 'Action.ToggleVisibility', title: 'Varför?', targetElements: ['why'] },
    items: [line('Varför?', { isSubtle: true })],
  },
  {
    type: 'Container',
    id: 'why',
    isVisible: false,
    style: 'emphasis',
    items: [
      line('Den som kallas ska svara. [Lagen](https://lagen.example/sfs/2017:612) säger det, **inte** vi.'),
    ],
  },
];

/** The convener's living case card. */
export function caseCard(answers: number): Card {
  return card(
    [
      head('SIP-7K4QXM', 'Väntar på svar', 'Accent'),
      line('Kallelse skickad ons 4 mars · mål: möte senast ons 25 mars (inställning)', {
        isSubtle: true,
        spacing: 'None',
      }),
      line('Steg 3 av 6: Kalla    ✓ ✓ ● – – –', { weight: 'Bolder' }),
      line('En av två har svarat. Vårdcentralen Lindängen ska svara senast onsdag 11 mars.'),
      row('BUP Öster', '✓ Deltar · sjuksköterska', { color: 'Good' }),
      row('Vårdcentralen Lindängen', answers > 1 ? '✓ Deltar' : '… Skickad vidare inom vårdcentralen'),
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Submit',
            title: 'Föreslå mötestid',
            style: 'positive',
            data: { ...signed, verb: 'case.times-open', msteams: { type: 'task/fetch' } },
          },
          { type: 'Action.Execute', title: 'Påminn', verb: 'case.remind', data: signed },
          {
            type: 'Action.Execute',
            title: 'Pausa ärendet',
            mode: 'secondary',
            verb: 'case.pause',
            data: signed,
          },
          { type: 'Action.Execute', title: 'Avsluta', mode: 'secondary', verb: 'case.close', data: signed },
        ],
      },
      ...why,
    ],
    { msteams: { width: 'Full' } },
  );
}

/** A row that is pressed as a whole. */
export const listCard: Card = card([
  {
    type: 'Container',
    selectAction: { type: 'Action.Execute', title: 'Öppna SIP-3PW9TA', verb: 'list.open', data: signed },
    items: [line('Kallelse'), line('Svara senast onsdag 11 mars')],
  },
]);

/** The summons in the receiving function's channel; it has an input of its own. */
export function summonsCard(state: string): Card {
  return card([
    head('Kallelse till SIP-möte', state, state === 'Ny' ? 'Warning' : 'Good'),
    line('SIP-7K4QXM · från en skola i Partille · tel. 031-000 00 00', { isSubtle: true, spacing: 'None' }),
    row('Gäller', 'barn · rör: psykiatri'),
    row('Svara senast', 'onsdag 11 mars'),
    row('Möte', '60 minuter, video · det räcker att delta på telefon'),
    { type: 'Input.Text', id: 'question', label: 'Fråga till den som kallar', placeholder: 'Skriv en fråga' },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Execute',
          title: 'Mottaget',
          style: 'positive',
          verb: 'summons.receive',
          data: signed,
        },
        { type: 'Action.Execute', title: 'Vi deltar', verb: 'summons.accept', data: signed },
        { type: 'Action.Execute', title: 'Skicka till rätt enhet', verb: 'summons.route', data: signed },
      ],
    },
    ...why,
  ]);
}

/** Step one: whom to call, by search, and how. */
export const recipientsDialog: ApiDialog = {
  title: 'Föreslå mötestid',
  width: 'medium',
  height: 'medium',
  card: card([
    line('Steg 1 av 2', { isSubtle: true }),
    {
      type: 'Input.ChoiceSet',
      id: 'unit',
      style: 'filtered',
      label: 'Enhet',
      isRequired: true,
      errorMessage: 'Välj en enhet i listan.',
      choices: [
        { title: 'BUP Öster', value: 'bup-oster' },
        { title: 'Vårdcentralen Lindängen', value: 'vc-lindangen' },
      ],
      'choices.data': { type: 'Data.Query', dataset: 'units' },
    },
    {
      type: 'Input.ChoiceSet',
      id: 'also',
      label: 'Fler som bjuds in',
      isMultiSelect: true,
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'units' },
    },
    {
      type: 'Input.ChoiceSet',
      id: 'form',
      style: 'expanded',
      label: 'Hur ni möts',
      wrap: true,
      value: 'video',
      choices: [
        { title: 'Video', value: 'video' },
        { title: 'På plats', value: 'room' },
        { title: 'Telefon · den som kallade ringer upp var och en när mötet börjar', value: 'phone' },
      ],
    },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Submit',
          title: 'Nästa',
          style: 'positive',
          data: { ...signed, verb: 'times.recipients' },
        },
      ],
    },
  ]),
};

/** Step two: a date that must be given. */
export const dateDialog: ApiDialog = {
  title: 'Välj dag',
  width: 'medium',
  height: 'medium',
  card: card([
    line('Steg 2 av 2', { isSubtle: true }),
    {
      type: 'Input.Date',
      id: 'day',
      label: 'Dag',
      isRequired: true,
      errorMessage: 'Välj en dag, till exempel 19 mars.',
    },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Submit',
          title: 'Föreslå',
          style: 'positive',
          data: { ...signed, verb: 'times.propose' },
        },
      ],
    },
  ]),
};
