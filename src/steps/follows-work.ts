/** What whoever follows the work of all may read and choose: the weekly digest, and the year's figures. */
import type { StoppedLine } from '../process/stopped.js';
import type { Published } from '../statistics/published.js';

export interface Digest {
  /** The largest first. */
  readonly stopped: readonly StoppedLine[];
  /** Units where nobody takes summonses in. */
  readonly withoutDispatcher: readonly string[];
  /** No number below it is told. */
  readonly least: number;
  readonly tabUrl: string;
  /** Whether it comes again. */
  readonly wanted: boolean;
}

export interface ReadFigures {
  readonly figures: Pick<Published, 'year' | 'least' | 'count' | 'share' | 'median'>;
  readonly tabUrl: string;
  /** A SIP-samordnare has said no to the weekly digest, and may change that. */
  readonly digestIsOff: boolean;
}

export interface FollowsWork {
  /** Undefined for anybody who does not coordinate: what they have chosen is kept all the same. */
  chooseDigest(wanted: boolean): Promise<Digest | undefined>;
  /** Undefined where the reader is not to read them. */
  readFigures(): Promise<ReadFigures | undefined>;
}
