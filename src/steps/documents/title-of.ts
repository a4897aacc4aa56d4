/** What a document is called in a list of choices, with the one whom it is to. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Wanted } from '../../process/documents.js';
import type { Giver } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';
import { giverName } from '../giver-names.js';

export function titleOf({ kind, about }: Wanted, facts: ConvenerFacts, texts: Texts): string {
  const { named } = texts.pages;
  const recipient = facts.recipients.find(({ id }) => id === about);
  const who = recipient?.heldBy ?? recipient?.name ?? '';
  switch (kind) {
    case 'invitation':
      if (about !== undefined) return named.toPerson(who);
      return facts.sipCase.ageGroup === 'child' ? named.toChild : named.toIndividual;
    case 'summons':
      return recipient?.kind === 'invitation' ? named.invitation(who) : named.summons(who);
    case 'deviation': {
      const found = facts.deviations.find(({ id }) => id === about);
      return named.deviation(found ? texts.deviation.trigger[found.trigger] : '');
    }
    case 'consent':
      return named.consent(giverName(about as Giver, facts, texts));
    case 'plan':
    case 'ownPlan':
    case 'guardianPlan':
    case 'followUp':
      return named[kind];
  }
}
