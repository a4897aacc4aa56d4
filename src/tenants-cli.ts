/** `npm run tenants -- list|allow|pause|leave`: which organisations may use the product, and with which settings. */
import { sayAndEnd } from './wire/say-and-end.js';
import { tenantsCommand } from './wire/tenants-command.js';

sayAndEnd(await tenantsCommand(process.argv.slice(2)));
