/** What is asked about those who came without being called, beside the press that notes them all the same. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { RecipientId } from '../../process/ids.js';
import { rolesInQuestion, type RolesInQuestion } from '../../process/machines/also-came.js';
import { alsoId } from '../../process/sealed.js';
import type { About, View } from '../card.js';
import { listed } from '../listed.js';
import { rolesIn } from './attendance.js';

function inQuestion({ sipCase, sealed, meeting }: ConvenerFacts, roles: readonly string[]): RolesInQuestion {
  return rolesInQuestion({ ...sipCase, sealed }, meeting, roles);
}

/** One mark for them all, and no role in words: whoever has typed another since is asked about that one too. */
export function markOf(facts: ConvenerFacts, roles: readonly string[]): RecipientId {
  const { excepted, numbers } = inQuestion(facts, roles);
  return alsoId([...excepted, ...numbers].join('\n'));
}

export function alsoAskedView({ disclosed, texts, values, refusal }: About<ConvenerFacts>): View {
  const words = texts.meeting.held;
  const isAsked = refusal?.code === 'alsoExcepted' || refusal?.code === 'alsoIsNumber';
  if (!isAsked) return { mayInsist: false, insist: words.insist, insistOn: '' };
  const roles = rolesIn(values['alsoPresent'] ?? '');
  const { excepted, numbers } = inQuestion(disclosed, roles);
  const asked = [
    ...(excepted.length > 0 ? [words.excepted(listed(excepted, texts.meeting.and))] : []),
    ...(numbers.length > 0 ? [words.looksLikeNumber] : []),
  ];
  return {
    ...(asked.length > 0 ? { note: `${asked.join(' ')} ${words.insistHow}` } : {}),
    mayInsist: true,
    insist: words.insist,
    insistOn: markOf(disclosed, roles),
  };
}
