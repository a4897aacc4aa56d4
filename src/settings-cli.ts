/** `npm run settings [-- package]`: which settings are set, which are wrong or missing, and how that is put right. */
import { sayAndEnd } from './wire/say-and-end.js';
import { settingsCommand } from './wire/settings-command.js';

sayAndEnd(settingsCommand(process.argv.slice(2)));
