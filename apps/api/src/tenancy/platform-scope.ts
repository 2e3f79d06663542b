import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import { rowsOf, type Statement } from '../database/statement.ts';
import { Clock } from '../platform/clock.ts';
import { KeyRing } from '../platform/vault.ts';
import type { Actor } from './actor.ts';
import { transactionInScope } from './centre-context.ts';
import { CentreTransaction } from './centre-transaction.ts';
import type { Followers } from './followers.ts';
import { setCentreSql } from './set-centre.ts';
import type { ClosingStep } from './tenant-scope.ts';

/** One transaction of the control plane: centres, users, sign-in. */
export class PlatformTransaction {
  readonly entered: CentreTransaction[] = [];

  constructor(
    readonly now: Instant,
    readonly keys: KeyRing,
    private readonly followers: Followers,
    private readonly runner: QueryRunner,
  ) {}

  async rows<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row[]> {
    return rowsOf(this.runner, sql, params);
  }

  async row<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...params))[0];
  }

  /** Enters one centre within the same transaction, with the few rights that the platform role has there (onboarding, counting). */
  async enter(centreId: CentreId, wrappedKey: Buffer, actor: Actor): Promise<CentreTransaction> {
    await this.runner.query(setCentreSql(centreId, actor));
    const vault = this.keys.vaultOf(centreId, wrappedKey);
    const tx = new CentreTransaction(centreId, actor, this.now, vault, this.followers, this.runner);
    this.entered.push(tx);
    return tx;
  }
}

/** The only access to the control plane. Its database role cannot read a member of any centre. */
@Injectable()
export class PlatformScope {
  constructor(
    private readonly source: DataSource,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly followers: Followers,
    private readonly closing: readonly ClosingStep[],
  ) {}

  async transaction<T>(work: (tx: PlatformTransaction) => Promise<T>): Promise<T> {
    return transactionInScope(this.source, '', async (runner) => {
      const tx = new PlatformTransaction(this.clock.now(), this.keys, this.followers, runner);
      const result = await work(tx);
      for (const centre of tx.entered) {
        await runner.query(setCentreSql(centre.centreId, centre.actor));
        for (const step of this.closing) await step(centre);
      }
      return result;
    });
  }

  /** One read outside a transaction, for the sign-in query at the start of every request. */
  async read<Row>(sql: Statement, params: readonly unknown[]): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      return await rowsOf(runner, sql, params);
    } finally {
      await runner.release();
    }
  }
}
