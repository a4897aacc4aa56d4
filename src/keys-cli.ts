/** `npm run keys -- check|rotate`: which master key opens the keys of the cases, and wrapping them by another. */
import { keysCommand } from './wire/keys-command.js';
import { sayAndEnd } from './wire/say-and-end.js';

sayAndEnd(await keysCommand(process.argv.slice(2)));
