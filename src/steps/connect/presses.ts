/** An administrator's presses: choose a unit, make a code, answer a channel, choose doors. The right is asked anew each time. */
import { z } from 'zod';
import { doorOrders } from '../../process/doors.js';
import { unitId } from '../../process/ids.js';
import { defineAction, type Leads, type Notes } from '../action.js';
import { nothing, someWords, words } from '../inputs.js';
import type { DoorsSaid } from './unit-doors.card.js';

type Led = Leads & { readonly extra?: Readonly<Record<string, unknown>> };

export const chooseUnit = defineAction({
  kind: 'note',
  verb: 'connect.choose',
  payload: z.object({ unitId: someWords(80) }),
  note: (payload, _at, notes) => doorsOf(notes, payload.unitId, {}),
});

export const reviewQuestion = answering('connect.review', 'question');
export const approveChannel = answering('connect-request.approve', 'approve');
export const refuseChannel = answering('connect-request.refuse', 'refuse');

export const backToUnits = defineAction({
  kind: 'note',
  verb: 'unit-doors.back',
  payload: nothing,
  note: (_payload, _at, notes) => listOf(notes, false),
});

export const makeCode = defineAction({
  kind: 'note',
  verb: 'unit-doors.make-code',
  payload: nothing,
  note: async (_payload, { on = '' }, notes) => {
    const made = await notes.connect.makeCode(unitId(on));
    return doorsOf(notes, on, made ? { made } : {});
  },
});

export const disconnectChannel = defineAction({
  kind: 'note',
  verb: 'unit-doors.disconnect',
  payload: nothing,
  note: async (_payload, { on = '' }, notes) => {
    const done = await notes.connect.disconnect(unitId(on));
    return doorsOf(notes, on, { said: done ? 'disconnected' : 'hadNone' });
  },
});

const someMail = z.union([z.literal(''), z.email()]);

export const saveDoors = defineAction({
  kind: 'note',
  verb: 'unit-doors.save',
  payload: z.object({
    order: z.enum(doorOrders),
    mail: words(200),
    hours: z.coerce.number().int().min(0).max(80),
  }),
  note: async ({ order, mail, hours }, { on = '' }, notes) => {
    if (!someMail.safeParse(mail).success) {
      const typed = { order, mail, hours: String(hours) };
      return doorsOf(notes, on, { said: 'mailError', typed });
    }
    const doors = { order, mail: mail === '' ? null : mail, fallbackHours: hours === 0 ? null : hours };
    const done = await notes.connect.setDoors(unitId(on), doors);
    return doorsOf(notes, on, done ? { said: 'saved' } : {});
  },
});

/** The unit as it now is; the list, when it is not the presser's to change. */
async function doorsOf(
  notes: Notes,
  id: string,
  more: { readonly said?: DoorsSaid; readonly made?: unknown; readonly typed?: unknown },
): Promise<Led> {
  const doors = await notes.connect.doors(unitId(id));
  return doors ? { to: 'card', card: 'unit-doors', extra: { doors, ...more } } : listOf(notes, true);
}

async function listOf(notes: Notes, gone: boolean): Promise<Led> {
  const connecting = await notes.connect.overview();
  return { to: 'card', card: 'connect', extra: { ...(connecting ? { connecting } : {}), gone } };
}

function answering(verb: string, how: 'question' | 'approve' | 'refuse') {
  return defineAction({
    kind: 'note',
    verb,
    payload: nothing,
    note: async (_payload, { on = '' }, notes) => {
      const question = await notes.connect[how](on);
      return { to: 'card', card: 'connect-request', extra: question ? { question } : {} };
    },
  });
}
