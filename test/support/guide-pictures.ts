/** `npm run pictures`: draws the cards that the guides show, after a test has told that one of them is another than its picture. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { GuidePicture } from '../../src/texts/guide.js';
import { pictureName, picturesFolder, type DrawnPicture } from '../../src/web/guides/pictures.js';
import type { Language } from './about.js';
import { openBrowser } from './browser.js';
import { drawCards, galleryPage } from './card-gallery.js';
import { languages, renderedExamples } from './rendered-examples.js';
import { smallPng } from './small-png.js';

/** The card's example, counted from nought. */
const cardOf: Readonly<Record<GuidePicture, { readonly card: string; readonly example: number }>> = {
  case: { card: 'case', example: 5 },
  times: { card: 'meeting-time', example: 0 },
  summons: { card: 'summons', example: 0 },
  answered: { card: 'summons', example: 5 },
  digest: { card: 'digest', example: 0 },
  doors: { card: 'unit-doors', example: 1 },
  request: { card: 'connect-request', example: 0 },
  invitation: { card: 'summons', example: 13 },
};

interface Shown {
  readonly language: Language;
  readonly file: string;
  readonly json: object;
  readonly shows: string;
}

export function shownNow(): readonly Shown[] {
  return languages.flatMap((language) =>
    Object.entries(cardOf).map(([picture, { card, example }]) => {
      const json = renderedExamples(card, language)[example]?.json;
      if (!json) throw new Error(`${card} has no example ${String(example)}`);
      const shows = createHash('sha256')
        .update(JSON.stringify([language, json]))
        .digest('base64url')
        .slice(0, 22);
      return { language, file: pictureName(picture as GuidePicture, language), json, shows };
    }),
  );
}

const width = 400;
/** Sharp enough for a telephone, and small. */
const scale = 1.5;

/** What a browser writes in an empty date is in the language of the machine. */
const emptyDates = 'input::-webkit-datetime-edit { visibility: hidden; }';

async function drawPictures(): Promise<void> {
  const browser = await openBrowser();
  const drawn: Record<string, DrawnPicture> = {};
  try {
    const page = await galleryPage(browser, { deviceScaleFactor: scale });
    await page.addStyleTag({ content: `.narrow { width: ${String(width)}px !important; } ${emptyDates}` });
    for (const { language, file, json, shows } of shownNow()) {
      await drawCards(page, [json], language);
      const card = page.locator('.narrow > *').first();
      const png = await card.screenshot({ animations: 'disabled' });
      writeFileSync(new URL(file, picturesFolder), smallPng(png));
      const box = await card.boundingBox();
      drawn[file] = { shows, width: Math.round(box?.width ?? width), height: Math.round(box?.height ?? 0) };
    }
  } finally {
    await browser.close();
  }
  writeFileSync(new URL('drawn.json', picturesFolder), `${JSON.stringify(drawn, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await drawPictures();
