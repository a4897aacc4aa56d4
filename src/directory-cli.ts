/** `npm run directory -- import|export <file>`: takes a directory in, or writes out the one that is there. */
import { directoryCommand } from './wire/directory-command.js';
import { sayAndEnd } from './wire/say-and-end.js';

sayAndEnd(await directoryCommand(process.argv.slice(2)));
