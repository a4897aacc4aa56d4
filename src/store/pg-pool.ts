/** The pool to a PostgreSQL server, with its values read as the embedded one reads them. */
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { OutsideFailure } from '../ports.js';
import type { SqlAnswer, SqlClient, SqlPool } from './sql-pool.js';

const int8 = 20;

/**
 * `onTrouble` hears of idle connections that broke: without a listener such an error would end the process. `password` is
 * asked anew for each connection, so that a token which has run out is no trouble.
 */
export function openPgPool(
  url: string,
  onTrouble: (error: unknown) => void,
  password?: () => Promise<string>,
): SqlPool {
  const pool = new pg.Pool({
    // Taken apart here: of an address given whole, pg lets the empty password go before the one that is asked for.
    ...parseIntoClientConfig(url),
    ...(password ? { Client: clientAsking(password) } : {}),
    application_name: 'sip-lotsen',
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  pool.on('error', onTrouble);

  const connect = async (): Promise<SqlClient> => {
    try {
      // pg gives one answer, or several for several statements, which its types leave out.
      return await pool.connect();
    } catch (cause) {
      // Whoever gives the password has said what is wrong with it.
      if (cause instanceof OutsideFailure) throw cause;
      throw new OutsideFailure('store', 'connect', 'later', { cause });
    }
  };
  const query = async (sql: string, values: readonly unknown[] = []): Promise<SqlAnswer | SqlAnswer[]> => {
    const client = await connect();
    try {
      const answer = await client.query(sql, values.length > 0 ? values : undefined);
      client.release();
      return answer;
    } catch (error) {
      // A script of pg-boss may have failed inside its own transaction: that connection is thrown away.
      client.release(error as Error);
      throw error;
    }
  };
  return { connect, query, end: () => pool.end() };
}

/** pg calls it with `new`. A client that gets no password would leave its line open until the server is tired of it. */
function clientAsking(password: () => Promise<string>): new () => pg.Client {
  const make = function (config?: pg.ClientConfig): pg.Client {
    const client: pg.Client = new pg.Client({
      ...config,
      password: async () => {
        try {
          return await password();
        } catch (error) {
          void client.end();
          throw error;
        }
      },
    });
    return client;
  };
  return make as unknown as new () => pg.Client;
}

/** Counts come as numbers on both engines; set here rather than in pg's global table. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === int8 && format !== 'binary') return Number;
  return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
}
