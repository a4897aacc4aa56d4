/** The shape of a guide: what one does in order, with pictures of the cards. The words stand in sv/ and en/. */

export type GuideName = 'convener' | 'receivingUnit' | 'coordinator' | 'administrator' | 'individual';

/** Cards that are shown in a guide; drawn by `npm run pictures`. */
export type GuidePicture =
  'case' | 'times' | 'summons' | 'answered' | 'digest' | 'doors' | 'request' | 'invitation';

export interface GuideStep {
  readonly do: string;
  readonly picture?: GuidePicture;
}

export interface Guide {
  /** Also on the press that opens it. */
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly GuideStep[];
  readonly goodToKnow: readonly string[];
}

/** A page of text: how personal data are handled, and the terms of use. */
export interface PlainGuide {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}
