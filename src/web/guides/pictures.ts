/** Pictures in the guides, and how large they are, so that no page jumps while they load. `npm run pictures` draws them. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../ports.js';
import type { GuidePicture } from '../../texts/guide.js';
import { publicFolder } from '../public-folder.js';

export interface DrawnPicture {
  /** A hash of the card that was drawn: a test tells when the card is another. */
  readonly shows: string;
  readonly width: number;
  readonly height: number;
}

export type DrawnPictures = Readonly<Record<string, DrawnPicture>>;

export const picturesFolder = new URL('pictures/', publicFolder);

export function pictureName(picture: GuidePicture, language: Language): string {
  return `${picture}-${language}.png`;
}

export function readDrawn(): DrawnPictures {
  return JSON.parse(readFileSync(new URL('drawn.json', picturesFolder), 'utf8')) as DrawnPictures;
}
