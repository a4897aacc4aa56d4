/** The little that both engines' pools have in common, and that Kysely and pg-boss need. */

export interface SqlAnswer {
  readonly command: string;
  readonly rowCount: number;
  readonly rows: unknown[];
}

export interface SqlClient {
  /** Several statements at once (without values) give several answers. */
  query(sql: string, values?: readonly unknown[]): Promise<SqlAnswer | SqlAnswer[]>;
  release(error?: Error): void;
}

export interface SqlPool {
  connect(): Promise<SqlClient>;
  query(sql: string, values?: readonly unknown[]): Promise<SqlAnswer | SqlAnswer[]>;
  end(): Promise<void>;
}
