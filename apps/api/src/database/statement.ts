import { createHash } from 'node:crypto';
import type { PoolClient, QueryResultRow } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';

/**
 * SQL that each connection parses once, and plans once when PostgreSQL finds that the plan does not depend on the parameters. For queries
 * of every request; the text must be constant, because a connection keeps its prepared statements. Made by {@link prepared}.
 */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}
export type Statement = string | Prepared;

/** Makes a prepared statement. Its name is the hash of its text, so that two statements never share a name. */
export const prepared = (text: string): Prepared => ({ name: createHash('sha256').update(text).digest('base64url'), text });

export const textOf = (statement: Statement): string => (typeof statement === 'string' ? statement : statement.text);

/** Runs a statement on a query runner, within its open transaction if there is one, and returns the rows. */
export async function rowsOf<Row>(runner: QueryRunner, statement: Statement, values: readonly unknown[]): Promise<Row[]> {
  if (typeof statement === 'string') return (await runner.query(statement, [...values], true)).records as Row[];
  const connection = (await runner.connect()) as PoolClient;
  try {
    return (await connection.query<QueryResultRow>({ ...statement, values: [...values] })).rows as Row[];
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(statement.text, [...values], error) : error;
  }
}
