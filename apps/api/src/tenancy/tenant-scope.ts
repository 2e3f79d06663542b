import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import { rowsOf } from '../database/statement.ts';
import { Clock } from '../platform/clock.ts';
import { KeyRing, type Vault } from '../platform/vault.ts';
import type { Actor } from './actor.ts';
import { currentCentre, runInCentre, transactionInScope } from './centre-context.ts';
import { CentreTransaction } from './centre-transaction.ts';
import { setCentreSql } from './set-centre.ts';
import type { Followers } from './followers.ts';

const maxCachedVaults = 1_000;

/** A step at the end of every transaction, inside it: the audit and the outbox. When it throws, everything is rolled back. */
export type ClosingStep = (tx: CentreTransaction) => Promise<void>;

/** The only access to tenant data. Throws when no centre is in scope. */
@Injectable()
export class TenantScope {
  private readonly vaults = new Map<CentreId, Vault>();

  constructor(
    private readonly source: DataSource,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly followers: Followers,
    private readonly closing: readonly ClosingStep[],
  ) {}

  /** Runs work in one short transaction of the centre in scope. A refusal or any error rolls everything back. */
  async transaction<T>(work: (tx: CentreTransaction) => Promise<T>): Promise<T> {
    const { centreId, actor } = currentCentre();
    return transactionInScope(this.source, setCentreSql(centreId, actor), async (runner) => {
      const vault = await this.vaultOf(centreId, runner);
      const tx = new CentreTransaction(centreId, actor, this.clock.now(), vault, this.followers, runner);
      const result = await work(tx);
      for (const step of this.closing) await step(tx);
      return result;
    });
  }

  /** Runs a transaction for a job, a script or the support access of an operator, in a named centre and for a named actor. */
  inCentre<T>(centreId: CentreId, actor: Actor, work: (tx: CentreTransaction) => Promise<T>): Promise<T> {
    return runInCentre(centreId, actor, () => this.transaction(work));
  }

  private async vaultOf(centreId: CentreId, runner: QueryRunner): Promise<Vault> {
    const known = this.vaults.get(centreId);
    if (known !== undefined) return known;
    const [centre] = await rowsOf<{ data_key: Buffer }>(runner, 'select data_key from platform.centres where id = $1', [centreId]);
    if (centre === undefined) throw new Error('The centre in scope does not exist.');
    const vault = this.keys.vaultOf(centreId, centre.data_key);
    if (this.vaults.size >= maxCachedVaults) this.vaults.clear();
    this.vaults.set(centreId, vault);
    return vault;
  }
}
