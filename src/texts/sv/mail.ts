/** Letters to those without Teams: who calls, by when, and one link; never anything about the individual. */
import type { CardName, NewsName } from '../../process/follow-ups.js';
import type { LetterWords } from '../letter.js';
import { whoRings } from './how-held.js';
import { bookedNow, ringingSaid, timeAndForm, type NewsFacts } from './news.js';

export interface LetterFacts extends NewsFacts {
  readonly kind: NewsName | CardName;
  readonly phone: string;
  /** Neutral: "en skola i Partille". */
  readonly from: string;
  readonly toPerson: boolean;
  /** Not obliged: asked, not called (R28). */
  readonly invited: boolean;
  /** A calendar file goes with it. */
  readonly hasFile?: boolean;
  /** The page says where it is, or who rings: never the letter itself. */
  readonly onPage?: 'room' | 'phone';
}

interface Said {
  readonly subject: string;
  readonly says: string;
  /** Nothing where there is nothing to do: then no link goes with it. */
  readonly button?: string;
}

export const mail = {
  letter: (facts: LetterFacts): LetterWords => {
    const { subject, says, button } = saidIn(facts);
    return {
      language: 'sv',
      subject,
      paragraphs: [says, ...about(facts)],
      ...(button ? { button } : {}),
      otherwise: button ? aboutLink(facts) : facts.phone && `Undrar du något? Ring ${facts.phone}.`,
    };
  },
};

function aboutLink({ phone, toPerson }: LetterFacts): string {
  const ring = phone ? [`Fungerar inte länken, eller vill du prata? Ring ${phone}.`] : [];
  const whose = toPerson
    ? 'Länken är personlig – skicka den inte vidare.'
    : 'Länken är till er enhet – skicka den inte till någon annan.';
  return [...ring, whose].join(' ');
}

const onThePage = {
  room: ' Platsen står på mötets sida.',
  phone: ` ${whoRings} står på mötets sida.`,
};

const inFile = {
  room: ' Platsen står i filen och på mötets sida.',
  phone: ` ${whoRings} står i filen och på mötets sida.`,
};

function saidIn(facts: LetterFacts): Said {
  const { kind, ref, from, day, time, toPerson, invited } = facts;
  const what = toPerson ? 'Inbjudan till möte' : invited ? 'Inbjudan till SIP-möte' : 'Kallelse';
  const see = invited ? 'Öppna inbjudan' : 'Öppna kallelsen';
  const answerBy = day ? (invited ? ` Svara gärna senast ${day}.` : ` Svara senast ${day}.`) : '';
  switch (kind) {
    case 'reminder':
      return {
        subject: `Påminnelse: ${what.charAt(0).toLocaleLowerCase('sv')}${what.slice(1)} ${ref}`,
        says: `Vi har inte fått något svar än.${invited ? answerBy : day ? ` Sista svarsdag: ${day}.` : ''}`,
        button: invited ? 'Svara' : 'Svara på kallelsen',
      };
    case 'meetingBooked':
      return {
        subject: `${subjectOf(facts)} ${ref}`,
        says: `${bookedNow(facts)}${ringingSaid(facts)}${askedOf(facts)}${byPhone(facts.dialIn)}${attached(facts)}`,
        button: 'Öppna mötets sida',
      };
    case 'meetingNear':
      return {
        subject: `Påminnelse: möte ${ref}`,
        says: `Mötet är ${timeAndForm(facts)}.${ringingSaid(facts)}${byPhone(facts.dialIn)}${facts.onPage ? onThePage[facts.onPage] : ''}`,
        button: 'Öppna mötets sida',
      };
    case 'meetingCancelled':
      return {
        subject: `Möte inställt ${ref}`,
        says: `${off(time)} Vi återkommer om det blir en ny tid.`,
      };
    case 'meetingNotHeld':
      return {
        subject: `Mötet blev inte av ${ref}`,
        says: `${time ? `Mötet ${time}` : 'Mötet'} blev inte av. Vi återkommer om en ny tid.`,
      };
    case 'meetingOff':
      return {
        subject: `Möte inställt ${ref}`,
        says: `${off(time)} ${toPerson ? 'Du' : 'Ni'} behöver inte göra något.`,
      };
    case 'consentWithdrawn':
      return {
        subject: `${what} ${ref} gäller inte längre`,
        says: toPerson ? 'Du behöver inte göra något.' : 'Ni behöver inte göra något.',
      };
    case 'convenerGone':
      return {
        subject: `${what} ${ref}: ni behöver inte svara`,
        says: 'Sammankallandes organisation har lämnat SIP-lotsen. Ring dem om ni undrar något.',
      };
    case 'answer':
      return {
        subject: `Svar på din fråga ${ref}`,
        says: toPerson
          ? 'Den som bjöd in svarar dig på telefon.'
          : 'Sammankallande svarar er på telefon. Har ni inte hört något? Ring gärna.',
        button: see,
      };
    case 'unitNotAgreed':
      return {
        subject: `Kallelse ${ref}: välj en annan enhet`,
        says: `Kallelsen kan inte skickas till den enhet som ni föreslog. Välj en annan enhet, eller delta själva.${answerBy}`,
        button: see,
      };
    case 'substituteAsked':
      return {
        subject: `Ersättare till möte ${ref}`,
        says: 'Sammankallande ber er ordna en ersättare hos er huvudman.',
        button: see,
      };
    default:
      return {
        subject: `${what} ${ref}`,
        says: toPerson
          ? `Du är inbjuden till ett möte av ${from}.${answerBy}`
          : `Ni är ${invited ? 'inbjudna' : 'kallade'} till ett SIP-möte av ${from}.${answerBy}`,
        button: toPerson ? 'Öppna inbjudan och svara' : 'Öppna och svara',
      };
  }
}

/** Of a joint meeting each case sends its own letter. */
export const aboutMeeting: readonly LetterFacts['kind'][] = [
  'meetingBooked',
  'meetingNear',
  'meetingCancelled',
  'meetingNotHeld',
];

function about({ toPerson, from, phone, kind, isJoint }: LetterFacts): readonly string[] {
  const sender = `Avsändare: ${from}${phone ? `, telefon ${phone}` : ''}.`;
  const calls = toPerson && kind === 'summons' ? ['Den som bjöd in har ringt dig eller ringer dig.'] : [];
  const sameMeeting =
    isJoint && aboutMeeting.includes(kind)
      ? [
          `Mötet är gemensamt för flera ärenden. Får ${toPerson ? 'du' : 'ni'} flera brev om samma tid gäller de samma möte.`,
        ]
      : [];
  return [
    ...sameMeeting,
    ...calls,
    sender,
    'Av integritetsskäl står det inte i mejlet vem mötet gäller. Skriv det inte i ett svar heller.',
  ];
}

/** The page has a press that says so. */
function askedOf({ asks, toPerson }: LetterFacts): string {
  if (!asks) return '';
  const you = toPerson ? 'Du' : 'Ni';
  return asks === 'none'
    ? ` ${you} har inte svarat om den här tiden: säg på mötets sida om den passar.`
    : ` ${you} har svarat att tiden inte passar. Säg på mötets sida om det har ändrats.`;
}

function subjectOf({ moved, newForm, newPlace }: LetterFacts): string {
  if (moved) return 'Ny tid för möte';
  return newForm || newPlace ? 'Ändrat möte' : 'Möte bokat';
}

function byPhone(dialIn: LetterFacts['dialIn']): string {
  return dialIn ? ` Utan video: ring ${dialIn.number} och ange konferens-ID ${dialIn.conferenceId}#.` : '';
}

/** The file, and where it and the page say what no letter does; a changed place has been said so of before. */
function attached({ hasFile, onPage, newPlace }: LetterFacts): string {
  if (!hasFile) return onPage && !newPlace ? onThePage[onPage] : '';
  return ` En kalenderfil är bifogad.${onPage && !newPlace ? inFile[onPage] : ''}`;
}

function off(time: string): string {
  return time ? `Mötet ${time} är inställt.` : 'Mötet är inställt.';
}
