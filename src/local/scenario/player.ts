/** What a scenario can do, however it is played: through the road, through the local API or in a browser. */

/** What one person has before their eyes after something was done. */
export interface Sight {
  /** All words of the open dialog, else of the newest messages and cards. */
  readonly text: string;
  /** The heading of the dialog that is open. */
  readonly dialog: string | undefined;
  /** The sentence shown beside the card. */
  readonly message: string | undefined;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

export interface CalendarEntry {
  readonly subject: string;
  readonly text: string;
  readonly start: string;
  readonly attendees: readonly string[];
  readonly joinUrl: string | null;
  readonly cancelled: boolean;
}

export type Inputs = Readonly<Record<string, string>>;

/** People are named by their short id in the cast; buttons by their visible Swedish title. */
export interface Player {
  /** Everything is forgotten and the clock stands at this Swedish time ("2026-03-02T08:00"). */
  reset(at: string): Promise<void>;
  clock(to: string): Promise<void>;
  say(person: string, text: string): Promise<Sight>;
  /** Presses in the open dialog if there is one, else on the newest card that has the button. */
  press(person: string, title: string, inputs?: Inputs): Promise<Sight>;
  sees(person: string): Promise<Sight>;
  /** What stands in the fields of the open dialog, by the ids that a press gives them. */
  filledIn(person: string): Promise<Inputs>;
  /** What the choice sets of the open dialog offer, by the same ids. */
  offered(person: string): Promise<Readonly<Record<string, readonly string[]>>>;
  letters(address: string): Promise<readonly Letter[]>;
  /** Opens the newest letter's link, signs with a name and presses. */
  answerLetter(answer: {
    readonly address: string;
    readonly name: string;
    readonly title: string;
    readonly inputs?: Inputs;
  }): Promise<Sight>;
  calendar(person: string): Promise<readonly CalendarEntry[]>;
  /** The year's figures as the file that the tab Överblick gives this person. */
  yearsFile(person: string, year: number): Promise<string>;
}
