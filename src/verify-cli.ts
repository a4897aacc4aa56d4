/** `npm run verify`: whether the logs of every case are whole, and which cases can be read. */
import { verifyCommand } from './wire/verify-command.js';
import { sayAndEnd } from './wire/say-and-end.js';

sayAndEnd(await verifyCommand(process.argv.slice(2)));
