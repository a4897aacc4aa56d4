/** Koppla enhet: the channels that wait for an answer, and which unit to look at. */
import type { UnitName } from '../../process/disclosure.js';
import { unitId } from '../../process/ids.js';
import type { Connecting } from '../action.js';
import { defineCard, noteIn } from '../card.js';
import { aQuestion } from './examples.js';

const nothing: Connecting = { units: [], questions: [] };
const exampleUnits: readonly UnitName[] = [
  { id: unitId('bup-oster'), name: 'BUP Öster' },
  { id: unitId('bup-vaster'), name: 'BUP Väster' },
];

export const connectCard = defineCard<undefined>({
  name: 'connect',
  reads: 'none',
  view: ({ texts, extra }) => {
    const words = texts.connect.list;
    // Made by our own directory for this administrator.
    const { units, questions } = (extra['connecting'] ?? nothing) as Connecting;
    const note = extra['gone'] === true ? words.gone : undefined;
    return {
      ...noteIn({ texts, note, refusal: undefined }),
      title: words.title,
      lead: words.lead,
      hasQuestions: questions.length > 0,
      questionsTitle: words.questions,
      questions: questions.map(({ id, unit, teamName, channelName }) => ({
        onId: id,
        says: words.asks(texts.connect.doors.place(teamName, channelName), unit),
        review: words.review,
      })),
      unit: words.unit,
      unitError: words.unitError,
      placeholder: words.placeholder,
      unitChoices: units.map(({ id, name }) => ({ title: name, value: id })),
      choose: words.choose,
    };
  },
  examples: [
    { disclosed: undefined, extra: { connecting: { units: exampleUnits, questions: [aQuestion()] } } },
    { disclosed: undefined, extra: { connecting: { units: exampleUnits, questions: [] }, gone: true } },
  ],
});
