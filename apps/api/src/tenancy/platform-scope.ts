import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import { appendAudit } from '../audit/append-audit.ts';
import { writeOutbox } from '../database/outbox/write-outbox.ts';
import { Clock } from '../platform/clock.ts';
import { KeyRing } from '../platform/vault.ts';
import type { Actor } from './actor.ts';
import { CentreTransaction } from './centre-transaction.ts';
import { enterCentre } from './tenant-scope.ts';

/** One transaction of the control plane: centres, users, sign-in. */
export class PlatformTransaction {
  readonly entered: CentreTransaction[] = [];

  constructor(
    readonly now: Instant,
    readonly keys: KeyRing,
    private readonly runner: QueryRunner,
  ) {}

  async rows<Row>(sql: string, ...params: readonly unknown[]): Promise<Row[]> {
    const answer: unknown = await this.runner.query(sql, [...params]);
    const paired = Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
    return (paired ? (answer as [Row[], number])[0] : answer) as Row[];
  }

  async row<Row>(sql: string, ...params: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...params))[0];
  }

  /** Enters one centre within the same transaction, with the few rights the platform role has there (onboarding, counting). */
  async enter(centreId: CentreId, wrappedKey: Buffer, actor: Actor): Promise<CentreTransaction> {
    await enterCentre(this.runner, centreId);
    const tx = new CentreTransaction(centreId, actor, this.now, this.keys.vaultOf(centreId, wrappedKey), this.runner);
    this.entered.push(tx);
    return tx;
  }
}

/** The door to the control plane, on the platform role: it cannot read a member, in any centre. */
@Injectable()
export class PlatformScope {
  constructor(
    private readonly source: DataSource,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async transaction<T>(work: (tx: PlatformTransaction) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const tx = new PlatformTransaction(this.clock.now(), this.keys, runner);
      const result = await work(tx);
      for (const centre of tx.entered) {
        await enterCentre(runner, centre.centreId);
        await appendAudit(centre);
        await writeOutbox(centre);
      }
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => runner.release());
      throw error;
    } finally {
      if (!runner.isReleased) await runner.release();
    }
  }

  /** One read outside a transaction, for the question that every request asks first. */
  async read<Row>(sql: string, params: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...params]);
  }
}
