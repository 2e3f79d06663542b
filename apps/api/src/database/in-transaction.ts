import type { DataSource, QueryRunner } from 'typeorm';

/**
 * Runs work in one transaction on its own connection; any error rolls everything back. `opening` is SQL without parameters that is sent in
 * one message with `begin`. This saves every transaction a round trip; TypeORM's own transactions have no such option.
 */
export async function inTransaction<T>(source: DataSource, opening: string, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(`begin; ${opening}`);
    const result = await work(runner);
    await runner.query('commit');
    return result;
  } catch (error) {
    // A connection that cannot roll back is broken; the pool throws it away, and the server rolls back by itself.
    if (!runner.isReleased) await runner.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    if (!runner.isReleased) await runner.release();
  }
}
