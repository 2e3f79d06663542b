import { DataSource, type QueryRunner } from 'typeorm';
import { inTransaction } from './in-transaction.ts';

/** Runs a step of the preparation as the owner of the tables. `inTurn` runs its work in a transaction of its own. */
export async function asOwner<T>(
  ownerUrl: string,
  step: (inTurn: <R>(work: (runner: QueryRunner) => Promise<R>) => Promise<R>) => Promise<T>,
): Promise<T> {
  const source = await new DataSource({ type: 'postgres', url: ownerUrl, applicationName: 'saath-prepare' }).initialize();
  try {
    return await step((work) => inTransaction(source, '', work));
  } finally {
    await source.destroy();
  }
}
