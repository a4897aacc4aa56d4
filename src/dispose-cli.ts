/** `npm run dispose -- --list`, `--until <day>` or `<reference>`: cases whose time is over, for good. */
import { disposeCommand } from './wire/dispose-command.js';
import { sayAndEnd } from './wire/say-and-end.js';

sayAndEnd(await disposeCommand(process.argv.slice(2)));
