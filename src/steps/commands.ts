/** The list of every chat phrase: what somebody writes -> what they get. */
import { nearest } from './nearest.js';

export type Command =
  | { readonly shows: 'need' | 'welcome' | 'cases' | 'my-units' | 'connect' | 'deviation-start' }
  | { readonly waits: 'summonses' | 'tasks' }
  /** The year's figures, for those who work with them. */
  | { readonly counts: 'year' }
  /** In a channel: `koppla KOD`. */
  | { readonly connects: string }
  | { readonly showsCase: string }
  | { readonly reviewsLog: string }
  | { readonly speaks: 'sv' | 'en' }
  /** How the language is changed. */
  | { readonly explains: 'language' };

const phrases: readonly { readonly words: RegExp; readonly command: Command }[] = [
  { words: /^(ny|starta|new|start)( en| a)? sip$/, command: { shows: 'need' } },
  { words: /^(mina ärenden|mina arenden|ärenden|my cases|cases)$/, command: { shows: 'cases' } },
  {
    words: /^(?:ny |skriv |en |skriv en |report |report a |write a |new |a )?(?:avvikelse|deviation)$/,
    command: { shows: 'deviation-start' },
  },
  {
    words:
      /^(?:mina |våra |visa |my |our |show )?(?:kallelser|kallelse|inbjudningar|summonses|summons|invitations)$/,
    command: { waits: 'summonses' },
  },
  {
    words: /^(?:mina |våra |visa |my |our |show )?(?:uppgifter|uppgift|insatser|tasks|measures)$/,
    command: { waits: 'tasks' },
  },
  { words: /^(mina enheter|min enhet|my units|my unit)$/, command: { shows: 'my-units' } },
  { words: /^(?:visa |show )?(?:statistik|statistiken|statistics)$/, command: { counts: 'year' } },
  { words: /^(koppla|connect)( en| a)? (enhet|unit)$/, command: { shows: 'connect' } },
  { words: /^(hjälp|hjalp|hej|help|hello|hi|start|\?)$/, command: { shows: 'welcome' } },
  { words: /^(?:in |på |byt till |switch to |change to )?(svenska|swedish)$/, command: { speaks: 'sv' } },
  { words: /^(?:in |på |byt till |switch to |change to )?(engelska|english)$/, command: { speaks: 'en' } },
  {
    words: /^(?:byt |ändra |andra |change |switch )?(språk|språket|sprak|language|the language)\??$/,
    command: { explains: 'language' },
  },
];

/** What a misspelt line may have been meant as; none of these changes anything. */
const meant: readonly string[] = [
  ...[
    'ny sip',
    'mina ärenden',
    'kallelser',
    'uppgifter',
    'avvikelse',
    'statistik',
    'hjälp',
    'språk',
    'mina enheter',
  ],
  ...['new sip', 'my cases', 'summonses', 'tasks', 'deviation', 'statistics', 'help', 'language', 'my units'],
];

const reference = /^(?:visa |show )?sip[- ]?([0-9a-hjkmnp-tv-z]{6})$/;

const log = /^(?:visa |show )?(?:logg|log|loggen|the log)(?: för| for| of)? (sip-[0-9a-hjkmnp-tv-z]{6})$/;

const code = /^(?:koppla|connect)(?: (?:koden|kod|code|the code))?(?:[ :]+(.{0,60}))?$/;

/** Undefined when the line is none of ours. */
export function commandIn(text: string): Command | undefined {
  const line = text
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '');
  const ref = reference.exec(line)?.[1];
  if (ref) return { showsCase: `SIP-${ref.toUpperCase()}` };
  const logRef = log.exec(line)?.[1];
  if (logRef) return { reviewsLog: logRef.toUpperCase() };
  const phrase = phrases.find(({ words }) => words.test(line));
  if (phrase) return phrase.command;
  const typed = code.exec(line);
  return typed ? { connects: typed[1]?.trim() ?? '' } : misspelt(line);
}

/** Two letters may be wrong, or have changed places; in a very short line one. */
function misspelt(line: string): Command | undefined {
  const word = nearest(line, meant, line.length < 5 ? 1 : 2);
  return word && line.length > 3 ? phrases.find(({ words }) => words.test(word))?.command : undefined;
}
