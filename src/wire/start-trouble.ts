/** What is said, and where to look, when the product or a command cannot begin: never an address, a name or a password. */
import { OutsideFailure } from '../ports.js';
import { ConfigError, lookAt } from '../settings/read.js';

export function startTrouble(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const outside = outsideFailureIn(error);
  if (outside) return noAnswer(outside);
  return error instanceof Error ? error.message : String(error);
}

/** What can be said in a sentence when a command cannot begin; undefined is a fault of ours. */
export function commandTrouble(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  // A production build has no database of its own (build/bundle.js): it needs an address.
  if (codeIn(error) === 'SIP_NO_LOCAL_MODE')
    return new ConfigError(lookAt('production', {}, ['DATABASE_URL']).wrong).message;
  const outside = outsideFailureIn(error);
  return outside && noAnswer(outside);
}

function outsideFailureIn(error: unknown): OutsideFailure | undefined {
  if (error instanceof OutsideFailure) return error;
  return error instanceof Error && error.cause instanceof OutsideFailure ? error.cause : undefined;
}

function noAnswer({ system, cause, message }: OutsideFailure): string {
  if (system === 'entra') {
    return (
      'Entra ger ingen token till databasen. Kontrollera DATABASE_IDENTITY och att identiteten är tilldelad den server som produkten körs på.\n' +
      'Entra gives no token for the database. See to DATABASE_IDENTITY, and that the identity is assigned to the host that the product runs on.'
    );
  }
  if (system !== 'store') return message;
  const [sv, en] = wordsOf(codeIn(cause));
  return `${sv}\n${en}`;
}

/** What PostgreSQL and Node call it. */
function codeIn(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

function wordsOf(code: string): readonly [string, string] {
  const known = code === '' ? '' : ` (${code})`;
  if (code.startsWith('28'))
    return [
      `Databasen släpper inte in oss${known}. Kontrollera namn och lösenord i DATABASE_URL, eller att DATABASE_IDENTITY har en roll i databasen.`,
      `The database does not let us in${known}. See to name and password in DATABASE_URL, or that DATABASE_IDENTITY has a role in the database.`,
    ];
  return [
    `Databasen svarar inte${known}. Kontrollera DATABASE_URL och att databasen är igång.`,
    `The database does not answer${known}. See to DATABASE_URL, and that the database is running.`,
  ];
}
