/** Scenario S10: Margareta, sixty-seven. A patient contract within VGR; in June the municipality comes in, and then a SIP. */
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { shows } from './shows.js';
import { seesNeed, startsSip } from './turns.js';

export interface MargaretaKept {
  readonly ref: string;
}

const withinRegion = { ageBand: '21+', sides: 'regionalHealth', circumstances: 'complex' } as const;
const withMunicipality = {
  ageBand: '21+',
  sides: 'socialServices,regionalHealth',
  circumstances: 'complex,patientContract',
} as const;

export async function playMargareta(player: Player, expect: Expect): Promise<MargaretaKept> {
  await player.reset('2026-03-02T08:00');
  await regionAlone(player, expect);
  await player.clock('2026-06-08T09:00');
  return bothPrincipals(player, expect);
}

/** Mon 2 March: Anna at the health centre; all measures are VGR's. */
async function regionAlone(player: Player, expect: Expect): Promise<void> {
  const shown = await seesNeed(player, 'anna-sjon', withinRegion);
  shows(expect, shown.text, {
    'bara VGR och stort behov av samordning ger patientkontrakt (D8)':
      'Patientkontrakt används inom VGR. Här behövs ingen SIP i dag.',
  });
  const ended = await player.press('anna-sjon', 'Patientkontrakt räcker');
  shows(expect, ended.text, {
    'patientkontraktet är en överenskommelse som dokumenteras i journalen':
      'en överenskommelse som dokumenteras i journalen',
    'det är inte en plan och inte ett juridiskt bindande avtal':
      'inte en plan och inte ett juridiskt bindande avtal',
    'påminns om fast vårdkontakt, på begäran eller när det behövs':
      'fast vårdkontakt ska utses om den enskilde begär det eller om det behövs',
    'inga uppgifter om personen sparas, bara ett antal': 'Inget om personen är sparat, bara ett antal.',
  });
  const cases = await player.say('anna-sjon', 'mina ärenden');
  shows(expect, cases.text, { 'det finns inget SIP-ärende': 'Inga ärenden än' });
}

/** Mon 8 June: home care in Borås begins; Ola sees the need. */
async function bothPrincipals(player: Player, expect: Expect): Promise<MargaretaKept> {
  const shown = await seesNeed(player, 'ola', withMunicipality);
  shows(expect, shown.text, {
    'både kommun och region ger en SIP, som erbjuds av den som såg behovet (R11)': 'Då ska en SIP erbjudas',
    'patientkontrakt och SIP kan finnas samtidigt, och tas med till mötet (D9)':
      'Ta med patientkontraktet till mötet',
  });
  const ref = await startsSip(player, 'ola');
  const card = await player.sees('ola');
  shows(expect, card.text, { 'Olas enhet är sammankallande': 'Biståndsenheten Borås' });
  expect(
    'kortet minns att patientkontraktet ska tas med, utan att ha kopierat det',
    ref !== '' && card.text.includes('Ta med patientkontraktet'),
    card.text,
  );
  return { ref };
}
