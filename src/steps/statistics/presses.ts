/** The presses about the weekly digest: no more of it, and again; on its own card and on the figures. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const stopDigest = choosing('digest.stop', false);
export const resumeDigest = choosing('digest.resume', true);

function choosing(verb: string, wanted: boolean) {
  return defineAction({
    kind: 'note',
    verb,
    payload: nothing,
    note: async (_payload, _at, notes) => {
      const digest = await notes.chooseDigest(wanted);
      return digest
        ? { to: 'card', card: 'digest', extra: { digest } }
        : { to: 'card', card: 'message', extra: { says: 'coordinatesNoLonger' } };
    },
  });
}

export const resumeFromFigures = defineAction({
  kind: 'note',
  verb: 'figures.resume',
  payload: nothing,
  note: async (_payload, _at, notes) => {
    await notes.chooseDigest(true);
    const read = await notes.readFigures();
    return read
      ? { to: 'card', card: 'figures', extra: { read, resumed: true } }
      : { to: 'card', card: 'message', extra: { says: 'coordinatesNoLonger' } };
  },
});
