/** The shape of a card: its name is its template, its view is all that the template may bind. */
import type { ToldCommand } from './commands-for.js';
import type { Disclosed, UnitName } from '../process/disclosure.js';
import type { Instant, PersonKey, RecipientId } from '../process/ids.js';
import type { LinkedStanding } from '../process/machines/comes-along.js';
import { ruleBehind, type Refusal, type RefusalCode } from '../process/refusals.js';
import type { RuleId } from '../process/rules.js';
import type { ListedCase } from '../process/shown-state.js';
import type { BookedRoom, Room } from '../process/room.js';
import type { Busy, Slot } from '../process/sip-case.js';
import type { FoundSlots } from '../slots/proposal.js';
import type { Format } from '../texts/format.js';
import type { Texts } from '../texts/sv.js';

/** Flat, already worded, already formatted: strings, numbers, booleans and lists of such. */
export type View = Readonly<Record<string, unknown>>;

/** What a card is about. `D` says how much of the case it may see. */
export interface About<D extends Disclosed | undefined = Disclosed | undefined> {
  readonly disclosed: D;
  readonly texts: Texts;
  readonly format: Format;
  readonly now: Instant;
  /** The row of the case that the card is about, where it has several. */
  readonly on: string | undefined;
  /** One sentence at the top: a refusal, a receipt, "kortet har uppdaterats". */
  readonly note: string | undefined;
  readonly refusal: Refusal | undefined;
  /** What was typed in a form that is shown again. */
  readonly values: Readonly<Record<string, string>>;
  /** Units looked up for a list of choices (likely ones first). */
  readonly units: readonly UnitName[];
  /** Staff of the case's units, where the card lets its reader choose among them. */
  readonly people?: readonly ChosenPerson[];
  /** Cases of the convening unit, where the card lets its reader choose among them: references and states only. */
  readonly cases?: readonly ListedCase[];
  /** The linked cases as they stand, where the card says what a booking makes of them. */
  readonly linkedCases?: readonly LinkedStanding[];
  /** Times that were looked for, where the card lets its reader choose one. */
  readonly times?: FoundTimes | undefined;
  /** What was sent to others in the case, newest first, where the card lists it. */
  readonly deliveries?: readonly Delivery[];
  /** When the card was sent: a question that has been asked anew since is answered where it stands last. */
  readonly sentAt?: Instant | undefined;
  /** True behind a mailed link, where some presses are not to be had. */
  readonly byLink?: boolean;
  /** The reader's own first name, for a greeting; never anybody else's. */
  readonly readerName: string | undefined;
  /** The reader's unit owns the plan and does not convene: its presses are fewer. */
  readonly onlyOwnsPlan?: boolean;
  /** A log reviewer is told how to ask for a log. */
  readonly reviewsLogs?: boolean;
  /** An administrator is told how to connect a unit. */
  readonly administers?: boolean;
  /** A SIP-samordnare is told what there is to read. */
  readonly followsWork?: boolean;
  /** What the reader is told that one can write. */
  readonly commands?: readonly ToldCommand[];
  /** Facts that are not of a case: triage conclusion, list of cases. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Forms whose typed words wait beside the case until they are sent. */
export type DraftSection = 'times' | 'booking' | 'rebooking';

/** What times are looked for: days to propose in a summons, or one to book. */
export type TimesWanted = 'toCall' | 'toBook';

/** Times that fit those who are to come, as far as their calendars can be read; party ids are those of `Busy`. */
export interface FoundTimes extends FoundSlots {
  readonly rooms: FoundRooms;
  /** Those whose calendar could be read. */
  readonly known: readonly Busy[];
  /** Those of them who have something else then. */
  takenFor(slot: Slot): readonly Busy[];
}

/** Rooms of the convener's own organisation; none where it lets us see none, or where identity is protected. */
export interface FoundRooms {
  /** The likely ones first; the rest is found by typing. */
  readonly likely: readonly Room[];
  /** People are to meet in a room, as the dialog stands now. */
  readonly inUse: boolean;
  /** The one that is chosen now. */
  readonly chosen?: BookedRoom | undefined;
  chosenIs(slot: Slot): 'free' | 'taken' | 'unknown';
  /** Those of the likely ones that are known to be free then; undefined where nothing is known, or none was asked about. */
  freeAt(slot: Slot): readonly Room[] | undefined;
}

/** A person to choose: with the summons that their unit holds, when it is a called one. */
export interface ChosenPerson {
  readonly person: PersonKey;
  readonly name: string;
  readonly unit: string;
  readonly recipientId?: RecipientId;
}

/** One thing that was sent, and what came of it. */
export interface Delivery {
  readonly recipientId: RecipientId | undefined;
  /** The unit that it went to, where the summons may be another's now. */
  readonly unit?: string;
  readonly what: keyof Texts['call']['deliveries']['what'];
  readonly door: 'personal' | 'channel' | 'mail';
  readonly state: 'sending' | 'sent' | 'failed';
  readonly at: Instant;
}

export interface Card<D extends Disclosed | undefined = Disclosed | undefined> {
  readonly name: string;
  /** Which disclosure the card is made from; `none` for cards that are not about a case. */
  readonly reads: D extends Disclosed ? D['as'] : 'none';
  /** Units that the card lets its reader choose among (`about.units`): all, those of the summons' own principal, those of region-financed open care, or those that a measure may be given to. */
  readonly choosesAmong?: 'obliged' | 'ownPrincipal' | 'openCare' | 'takesMeasure';
  /** The draft that fills its fields until something is typed in them. */
  readonly keeps?: DraftSection;
  /** Whether its reader chooses among the staff of the case's units. */
  readonly choosesPeople?: true;
  /** Whether its reader chooses among the convening unit's cases. */
  readonly choosesCases?: true;
  /** Whether it says what the linked cases can come to. */
  readonly meetsTogether?: true;
  /** Which times it lets its reader choose among: calendars are asked. */
  readonly findsTimes?: TimesWanted;
  /** Whether it lists what was sent in the case. */
  readonly listsDeliveries?: true;
  /** The heading that a dialog with this card has. */
  title?(texts: Texts, disclosed: D): string;
  view(about: About<D>): View;
  /** Examples for the card test and the gallery: each gives what `view` takes. */
  readonly examples: readonly CardExample<D>[];
}

export type CardExample<D extends Disclosed | undefined> = Partial<
  Omit<About<D>, 'disclosed' | 'texts' | 'format'>
> & {
  readonly disclosed: D;
};

export function defineCard<D extends Disclosed | undefined>(card: Card<D>): Card<D> {
  return card;
}

/** What stands at the top of a card that is answered with a sentence: drawn from `adaptive-cards/parts/note.json`. */
export interface NoteView extends View {
  readonly hasNote: boolean;
  readonly note: string;
  /** What is missing, item by item. */
  readonly noteItems: readonly { readonly text: string }[];
  readonly noteStyleId: 'warning' | 'emphasis';
  readonly noteHasPress: boolean;
  readonly notePress: string;
  /** Screens where what is missing is filled in. */
  readonly noteLeadsOn: boolean;
  readonly noteWays: readonly { readonly title: string; readonly verb: string }[];
  /** The rule behind a no, one press away. */
  readonly noteHasWhy: boolean;
  readonly noteWhy: string;
  readonly noteWhyText: string;
  readonly noteWhySource: string;
}

/** A refusal in words with the rule behind it, or a sentence from the road. */
export function noteIn({ note, refusal, texts }: Pick<About, 'note' | 'refusal' | 'texts'>): NoteView {
  const why = refusal && whyOf(refusal.code, texts);
  return {
    hasNote: refusal !== undefined || note !== undefined,
    note: refusal ? texts.refusals[refusal.code] : (note ?? ''),
    noteItems: (refusal?.missing ?? []).map((item) => ({
      text: refusal?.of ? texts.missingIn(refusal.of, texts.missing[item]) : texts.missing[item],
    })),
    noteStyleId: refusal ? 'warning' : 'emphasis',
    // A dialog of the convener may add the press that solves it (`reconfirmIn`).
    noteHasPress: false,
    notePress: '',
    noteLeadsOn: false,
    noteWays: [],
    noteHasWhy: why !== undefined,
    noteWhy: texts.common.why,
    noteWhyText: why?.text ?? '',
    noteWhySource: why?.source ?? '',
  };
}

/** A field that two may have filled in: what is saved, and how that is told where it is not told as it stands. */
export interface ClashField {
  readonly id: string;
  readonly label: string;
  readonly saved: string;
  readonly told?: string;
}

/** Both texts of a clash: what stands saved by somebody else; what was typed is kept in its field. */
export function clashIn(
  { refusal, values }: Pick<About, 'refusal' | 'values'>,
  fields: readonly ClashField[],
): Partial<NoteView> {
  if (refusal?.code !== 'changedMeanwhile') return {};
  const differ = fields.filter(({ id, saved }) => (values[id] ?? '').trim() !== saved.trim());
  return { noteItems: differ.map(({ label, saved, told = saved }) => ({ text: `${label}: ${told}` })) };
}

function whyOf(code: RefusalCode, texts: Texts) {
  const rule = (ruleBehind as Partial<Record<RefusalCode, RuleId>>)[code];
  return rule && texts.rules[rule];
}
