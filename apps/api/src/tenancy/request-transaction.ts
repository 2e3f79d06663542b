import type { DataSource, QueryRunner } from 'typeorm';

interface Opened {
  readonly source: DataSource;
  readonly runner: QueryRunner;
}
type Work<T> = (runner: QueryRunner) => Promise<T>;

/**
 * The one transaction of a request whose outcome must be stored with its work. Every transaction of a scope within the request joins it as
 * a savepoint, and nothing is committed before the answer is known and stored beside it. A process that dies therefore leaves both or neither.
 */
export class RequestTransaction {
  private opened: Opened | undefined;
  private over = false;

  /** Whether the request was completed or abandoned; later work of its context has transactions of its own. */
  get isOver(): boolean {
    return this.over;
  }

  /** Joins the transaction; the first caller opens it. A failure undoes what this caller wrote. */
  async join<T>(source: DataSource, opening: string, work: Work<T>): Promise<T> {
    const runner = await this.enter(source, opening);
    try {
      const result = await work(runner);
      await runner.query('release savepoint joined');
      return result;
    } catch (error) {
      if (!runner.isReleased) await runner.query('rollback to savepoint joined; release savepoint joined').catch(() => undefined);
      throw error;
    }
  }

  /** Writes the outcome and commits. Without a transaction the request has changed nothing, and `otherwise` is called. */
  async complete(writeOutcome: Work<void>, otherwise: () => Promise<void>): Promise<void> {
    if (this.opened === undefined) {
      this.over = true;
      return otherwise();
    }
    const { runner } = this.opened;
    try {
      await writeOutcome(runner);
      await runner.query('commit');
    } catch (error) {
      await this.abandon();
      throw error;
    }
    await this.release();
  }

  /** Undoes everything that the request has written. */
  async abandon(): Promise<void> {
    this.over = true;
    const runner = this.opened?.runner;
    if (runner === undefined) return;
    // A connection that cannot roll back is broken; the pool throws it away, and the server rolls back by itself.
    if (!runner.isReleased) await runner.query('rollback').catch(() => undefined);
    await this.release();
  }

  private async enter(source: DataSource, opening: string): Promise<QueryRunner> {
    if (this.opened === undefined) {
      const runner = source.createQueryRunner();
      this.opened = { source, runner };
      await runner.query(`begin; savepoint joined; ${opening}`);
      return runner;
    }
    // The other role would not see what the first has written and could wait for its locks for ever.
    if (this.opened.source !== source) throw new Error('A request with a key works with two database roles.');
    await this.opened.runner.query(`savepoint joined; ${opening}`);
    return this.opened.runner;
  }

  private async release(): Promise<void> {
    this.over = true;
    const runner = this.opened?.runner;
    this.opened = undefined;
    if (runner !== undefined && !runner.isReleased) await runner.release();
  }
}
