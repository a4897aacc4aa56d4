/** How a unit is reached: its channel, its mailbox and their order; and the code, which is shown once. */
import { usualFallbackHours, doorOrders } from '../../process/doors.js';
import { instant, type Instant } from '../../process/ids.js';
import { writeCode } from '../../process/connection.js';
import type { UnitDoors } from '../action.js';
import { defineCard, noteIn, type About } from '../card.js';
import { someDoors } from './examples.js';

const hourChoices = [0, 4, usualFallbackHours, 16, 24] as const;

/** What was typed and could not be saved. */
type Typed = { readonly order?: string; readonly mail?: string; readonly hours?: string };

/** What the last press led to. */
export type DoorsSaid = 'saved' | 'disconnected' | 'hadNone' | 'mailError';

export const unitDoorsCard = defineCard<undefined>({
  name: 'unit-doors',
  reads: 'none',
  view: ({ texts, extra, format }) => {
    const words = texts.connect.doors;
    // Both made by our own store for this administrator.
    const doors = extra['doors'] as UnitDoors;
    const made = extra['made'] as { readonly code: string; readonly until: Instant } | undefined;
    const said = extra['said'] as DoorsSaid | undefined;
    return {
      ...noteIn({ texts, note: said && words[said], refusal: undefined }),
      title: words.title(doors.name),
      onId: doors.id,
      rows: rowsOf(doors, texts),
      isUnreachable: !doors.channel && doors.mail === '',
      nobody: words.nobody,
      hasCode: made !== undefined,
      codeLead: words.codeLead,
      codeHow: words.codeHow,
      codeLine: made ? words.codeLine(writeCode(made.code)) : '',
      codeUntil: made ? words.codeUntil(format.time(made.until)) : '',
      makeCode: made ? words.makeNewCode : words.makeCode,
      hasChannel: doors.channel !== undefined,
      disconnect: words.disconnect,
      back: words.back,
      ...formOf(doors, texts, extra['typed'] ?? {}),
    };
  },
  examples: [
    { disclosed: undefined, extra: { doors: someDoors() } },
    {
      disclosed: undefined,
      extra: {
        doors: someDoors({ channel: undefined, fallbackHours: undefined }),
        made: { code: '7K4QXM2R', until: instant(new Date('2026-03-02T08:15:00Z')) },
      },
    },
    {
      disclosed: undefined,
      extra: { doors: someDoors({ channel: undefined, mail: '' }), said: 'disconnected' },
    },
    {
      disclosed: undefined,
      extra: {
        doors: someDoors({ channel: { teamName: '', channelName: '', reached: false } }),
        said: 'mailError',
        typed: { order: 'mailOnly', mail: 'mottagning', hours: '4' },
      },
    },
  ],
});

function rowsOf({ channel, mail }: UnitDoors, texts: About['texts']) {
  const words = texts.connect.doors;
  const place = channel?.teamName ? words.place(channel.teamName, channel.channelName) : words.fromFile;
  const reached = channel && !channel.reached ? [place, words.notReached].join(' · ') : place;
  return [
    { label: words.channel, value: channel ? reached : words.none },
    { label: words.mail, value: mail || words.none },
  ];
}

function formOf(doors: UnitDoors, texts: About['texts'], typed: Typed) {
  const words = texts.connect.doors;
  return {
    orderLabel: words.orderLabel,
    orderError: words.orderError,
    orderValue: typed.order ?? doors.order,
    orderChoices: doorOrders.map((order) => ({ title: words.order[order], value: order })),
    mailLabel: words.mailLabel,
    mailError: words.mailError,
    mailValue: typed.mail ?? doors.mail,
    hoursLabel: words.hoursLabel,
    hoursError: words.hoursError,
    hoursValue: typed.hours ?? String(doors.fallbackHours ?? usualFallbackHours),
    hoursChoices: hourChoices.map((count) => ({ title: words.hours(count), value: String(count) })),
    save: words.save,
  };
}
