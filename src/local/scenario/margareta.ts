/** Scenario S10: Margareta, sixty-seven. A patient contract within VGR; in June the municipality comes in, and then a SIP. */
import type { Expect } from './narrate.js';
import type { Player } from './player.js';

export interface MargaretaKept {
  readonly ref: string;
}

export async function playMargareta(player: Player, expect: Expect): Promise<MargaretaKept> {
  await player.reset('2026-03-02T08:00');
  await regionAlone(player, expect);
  await player.clock('2026-06-08T09:00');
  return bothPrincipals(player, expect);
}

/** Mon 2 March: Anna at the health centre; all measures are VGR's. */
async function regionAlone(player: Player, expect: Expect): Promise<void> {
  await player.say('anna-sjon', 'ny sip');
  await player.press('anna-sjon', 'Nästa', { ageBand: '21+', sides: 'regionalHealth' });
  const shown = await player.press('anna-sjon', 'Nästa', { circumstances: 'complex', existing: 'no' });
  expect(
    'bara VGR och stort behov av samordning ger patientkontrakt (D8)',
    shown.text.includes('Patientkontrakt används inom VGR. Här behövs ingen SIP i dag.'),
    shown.text,
  );
  const ended = await player.press('anna-sjon', 'Patientkontrakt räcker');
  expect(
    'patientkontraktet är en överenskommelse som dokumenteras i journalen',
    ended.text.includes('en överenskommelse som dokumenteras i journalen'),
    ended.text,
  );
  expect(
    'det är inte en plan och inte ett juridiskt bindande avtal',
    ended.text.includes('inte en plan och inte ett juridiskt bindande avtal'),
    ended.text,
  );
  expect(
    'påminns om fast vårdkontakt, på begäran eller när det behövs',
    ended.text.includes('fast vårdkontakt ska utses om den enskilde begär det eller om det behövs'),
    ended.text,
  );
  expect(
    'inga uppgifter om personen sparas, bara ett antal',
    ended.text.includes('Inget om personen är sparat, bara ett antal.'),
    ended.text,
  );
  const cases = await player.say('anna-sjon', 'mina ärenden');
  expect('det finns inget SIP-ärende', cases.text.includes('Inga ärenden än'), cases.text);
}

/** Mon 8 June: home care in Borås begins; Ola sees the need. */
async function bothPrincipals(player: Player, expect: Expect): Promise<MargaretaKept> {
  await player.say('ola', 'ny sip');
  await player.press('ola', 'Nästa', { ageBand: '21+', sides: 'socialServices,regionalHealth' });
  const shown = await player.press('ola', 'Nästa', {
    circumstances: 'complex,patientContract',
    existing: 'no',
  });
  expect(
    'både kommun och region ger en SIP, som erbjuds av den som såg behovet (R11)',
    shown.text.includes('Då ska en SIP erbjudas'),
    shown.text,
  );
  expect(
    'patientkontrakt och SIP kan finnas samtidigt, och tas med till mötet (D9)',
    shown.text.includes('Ta med patientkontraktet till mötet'),
    shown.text,
  );
  const started = await player.press('ola', 'Starta SIP');
  const ref = /SIP-[0-9A-Z]{6}/.exec(started.text)?.[0] ?? '';
  const card = await player.sees('ola');
  expect('Olas enhet är sammankallande', card.text.includes('Biståndsenheten Borås'), card.text);
  expect(
    'kortet minns att patientkontraktet ska tas med, utan att ha kopierat det',
    ref !== '' && card.text.includes('Ta med patientkontraktet'),
    card.text,
  );
  return { ref };
}
