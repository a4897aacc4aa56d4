/** The question to the administrator: may this channel receive for the unit? Nothing is sent there before the yes. */
import type { ConnectQuestion } from '../action.js';
import { defineCard, noteIn } from '../card.js';
import { aQuestion } from './examples.js';

const tones = {
  asked: 'accent',
  approved: 'good',
  refused: 'default',
  tooOld: 'default',
  channelTaken: 'warning',
} as const;

export const connectRequestCard = defineCard<undefined>({
  name: 'connect-request',
  reads: 'none',
  view: ({ texts, extra }) => {
    const words = texts.connect.request;
    // Made by our own store for this administrator.
    const question = extra['question'] as ConnectQuestion | undefined;
    if (!question) return { ...noteIn({ texts, note: words.gone, refusal: undefined }), ...gone(texts) };
    const { id, unit, now, teamName, channelName, memberCount, by, byOwner, state } = question;
    const open = state === 'asked' || state === 'channelTaken';
    return {
      ...noteIn({ texts, note: state === 'asked' ? undefined : words.answer[state], refusal: undefined }),
      title: words.title,
      state: words.state[state],
      toneId: tones[state],
      says: words.says(texts.connect.doors.place(teamName, channelName), unit, words.members(memberCount)),
      by: [words.by(by), byOwner ? words.isOwner : words.notSaid].join(' '),
      replaces: words.replaces,
      isReplacing: open && now === 'other',
      means: words.means,
      isOpen: open,
      onId: id,
      approve: words.approve,
      refuse: words.refuse,
    };
  },
  examples: [
    { disclosed: undefined, extra: { question: aQuestion() } },
    { disclosed: undefined, extra: { question: aQuestion({ now: 'other', byOwner: false, by: '' }) } },
    { disclosed: undefined, extra: { question: aQuestion({ state: 'approved' }) } },
    { disclosed: undefined, extra: { question: aQuestion({ state: 'refused', memberCount: 1 }) } },
    { disclosed: undefined, extra: { question: aQuestion({ state: 'tooOld' }) } },
    { disclosed: undefined, extra: { question: aQuestion({ state: 'channelTaken', channelName: '' }) } },
    { disclosed: undefined, extra: {} },
  ],
});

/** Somebody else's question, or one that was swept away. */
function gone(texts: { readonly connect: { readonly request: { readonly title: string } } }) {
  const nothing = { state: '', toneId: 'default', says: '', by: '', replaces: '', means: '' };
  return {
    title: texts.connect.request.title,
    ...nothing,
    ...{ isReplacing: false, isOpen: false, onId: '', approve: '', refuse: '' },
  };
}
