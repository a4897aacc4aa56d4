/** `npm run restore -- --from <folder>`: such files into an empty database, counted and hashed again. */
import { restoreCommand } from './wire/backup-command.js';
import { sayAndEnd } from './wire/say-and-end.js';

sayAndEnd(await restoreCommand(process.argv.slice(2)));
