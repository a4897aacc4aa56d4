/** `npm run backup -- --to <folder>`: all that is in the database, as files with their counts and hashes. */
import { backupCommand } from './wire/backup-command.js';
import { sayAndEnd } from './wire/say-and-end.js';

sayAndEnd(await backupCommand(process.argv.slice(2)));
