import { createHash } from 'node:crypto';
import type { PoolClient, QueryResultRow } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';

/**
 * SQL that each connection parses once, and plans once when PostgreSQL finds that the plan does not depend on the parameters. For what is
 * asked with every request; its text is a constant, since a connection keeps what it has prepared. Made by {@link prepared}.
 */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}
export type Statement = string | Prepared;

/** Named after its own text, so that two statements never share a name. */
export const prepared = (text: string): Prepared => ({ name: createHash('sha256').update(text).digest('base64url'), text });

export const textOf = (statement: Statement): string => (typeof statement === 'string' ? statement : statement.text);

/** Runs a statement where the runner stands, in its transaction if it has begun one; answers the rows it returns. */
export async function rowsOf<Row>(runner: QueryRunner, statement: Statement, values: readonly unknown[]): Promise<Row[]> {
  if (typeof statement === 'string') return (await runner.query(statement, [...values], true)).records as Row[];
  const connection = (await runner.connect()) as PoolClient;
  try {
    return (await connection.query<QueryResultRow>({ ...statement, values: [...values] })).rows as Row[];
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(statement.text, [...values], error) : error;
  }
}
