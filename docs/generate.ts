/** `npm run docs`: writes the pages that come from the tables. */
import { writeFileSync } from 'node:fs';
import { pages, pathOf } from './pages.js';

for (const [file, text] of Object.entries(pages())) {
  writeFileSync(pathOf(file), text);
  console.log(file);
}
