/** The turns that the scenarios share: each is a few presses of one person, in the order in which somebody makes them. */
import type { CalendarEntry, Inputs, Player, Sight } from './player.js';

interface Need {
  readonly ageBand: '0-17' | '18-20' | '21+';
  readonly sides: string;
  readonly circumstances?: string;
  readonly existing?: 'yes' | 'no';
}

/** "ny sip", its two screens, and that of coercive care where it comes: gives what follows from the answers. */
export async function seesNeed(player: Player, person: string, need: Need): Promise<Sight> {
  const { ageBand, sides, circumstances = '', existing = 'no' } = need;
  await player.say(person, 'ny sip');
  await player.press(person, 'Nästa', { ageBand, sides });
  const shown = await player.press(person, 'Nästa', { circumstances, existing });
  return shown.text.includes('tvångsvård') ? player.press(person, 'Nästa', { coercion: 'no' }) : shown;
}

/** Starts the SIP that the triage led to, and reads its reference. */
export async function startsSip(player: Player, person: string, button = 'Starta SIP'): Promise<string> {
  const started = await player.press(person, button);
  return /SIP-[0-9A-Z]{6}/.exec(started.text)?.[0] ?? '';
}

/** Who it is and what matters: the first two screens. What comes then differs between a child and an adult. */
export async function prepares(
  player: Player,
  person: string,
  individual: Inputs,
  wishes: Inputs,
): Promise<void> {
  await player.press(person, 'Förbered');
  await player.press(person, 'Nästa', { personnummer: '', phone: '', ...individual, informed: 'true' });
  await player.press(person, 'Nästa', { questions: 'Vem gör vad?', ...wishes });
}

/** The consent of an adult, to these units. */
export async function takesConsent(player: Player, person: string, units: string): Promise<void> {
  await player.press(person, 'Registrera samtycke');
  await player.press(person, 'Har samtyckt', { units, coversRouting: 'true', exceptions: '' });
}

/** Marks the units and the known people to call, and goes on to the times. */
export async function choosesRecipients(
  player: Player,
  person: string,
  units: string,
  people = '',
): Promise<void> {
  await player.press(person, 'Välj mottagare');
  await player.press(person, 'Nästa: tider', { units, ...(people ? { people } : {}) });
}

/** Sends with these proposed times and no others, each as "2026-03-19 09:00". */
export async function sendsSummons(
  player: Player,
  person: string,
  ...times: readonly string[]
): Promise<Sight> {
  for (const [index, time] of times.slice(0, -1).entries())
    await player.press(person, 'Lägg till tid', typedTime(time, index));
  return player.press(person, 'Skicka kallelser', typedTime(times.at(-1) ?? '', times.length - 1));
}

/** The first that is typed takes the place of those that were proposed beforehand. */
function typedTime(time: string, index: number): Inputs {
  const [day = '', from = ''] = time.split(' ');
  return { day, from, ...(index === 0 ? { times: '' } : {}) };
}

/** The yes that opens the purpose and the questions. */
export async function saysYes(player: Player, person: string): Promise<Sight> {
  await player.press(person, 'Vi deltar');
  return player.press(person, 'Svara ja', await everyTime(player, person));
}

/** Whoever can come at all of the times that are asked about, where any are. */
export async function everyTime(player: Player, person: string): Promise<Inputs> {
  const { times } = await player.offered(person);
  return times ? { times: times.filter((time) => time !== 'none').join(',') } : {};
}

/** Who comes, with a mandate and prepared answers. */
export function confirms(player: Player, person: string, attendee: string, role: string): Promise<Sight> {
  return player.press(person, 'Bekräfta', { attendee, role, mandate: 'true', preparation: 'true' });
}

export async function comes(player: Player, person: string, attendee: string, role: string): Promise<void> {
  await saysYes(player, person);
  await confirms(player, person, attendee, role);
}

/** Books one of the proposed times, named by its instant. */
export async function books(player: Player, person: string, time: string): Promise<void> {
  await player.press(person, 'Boka mötet');
  await player.press(person, 'Boka', { time });
}

/** The meeting that stands in somebody's calendar now. */
export async function standingEvent(player: Player, person: string): Promise<CalendarEntry | undefined> {
  return (await player.calendar(person)).find(({ cancelled }) => !cancelled);
}

/** Registers that the meeting is held, with everybody known, and opens the plan. */
export async function holdsMeeting(player: Player, person: string): Promise<Sight> {
  await player.press(person, 'Registrera mötet');
  return player.press(person, 'Spara och skriv planen', {
    identified: 'known',
    onlyThoseNeeded: 'true',
  });
}

interface Plan {
  readonly content: Inputs;
  readonly measures: readonly Inputs[];
  readonly inForce: Inputs;
}

/** The three screens of the plan; it is in force when the last is saved, or its changes are. */
export async function writesPlan(
  player: Player,
  person: string,
  plan: Plan,
  last = 'Aktivera planen',
): Promise<Sight> {
  await player.press(person, 'Nästa', { thirdPartyActions: 'inga', ...plan.content });
  for (const measure of plan.measures) await player.press(person, 'Lägg till insatsen', measure);
  await player.press(person, 'Nästa', { what: '' });
  return player.press(person, last, plan.inForce);
}
