import { isAudited, type CentreHappening } from '@saath/domain/events';
import { isBefore, type CentreId, type Instant } from '@saath/domain/kernel';
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from 'typeorm';
import { rowsOf, textOf, type Statement } from '../database/statement.ts';
import { refusal } from '../platform/refusal.ts';
import type { Vault } from '../platform/vault.ts';
import { reachOfActor, type Actor } from './actor.ts';
import { bindReach } from './bind-reach.ts';
import type { DueWork } from './due-work.ts';
import type { Followers } from './followers.ts';

/** An event of this transaction, with the reason a person gave, who may name anybody in it: the audit stores it sealed. */
export interface RaisedEvent {
  readonly event: CentreHappening;
  readonly reason: string | undefined;
}

export interface RaiseOptions {
  readonly reason?: string | undefined;
  /** These events are parts of one bulk command, such as an import: the audit shows that command's own event instead of each of them. */
  readonly inBulk?: boolean;
}

export interface TenantRowShape extends ObjectLiteral {
  centreId: string;
  id: string;
}

const rowsPerInsert = 500;

/** A statement on tenant data that does not name the centre: the first lock would be missing. A bug. */
export class CentreNotNamed extends Error {}

/**
 * One transaction in one centre. Every statement names the centre, whose id is always `$1` of {@link rows}; row-level security is
 * the second lock. Events are the only road to what follows a change: {@link raise} calls the in-transaction followers at once, and the
 * audit entries and the outbox are written from the same events just before the commit.
 */
export class CentreTransaction {
  /** The events that the audit shows. */
  readonly audited: RaisedEvent[] = [];
  readonly raised: CentreHappening[] = [];
  readonly due = new Map<string, Instant>();

  constructor(
    readonly centreId: CentreId,
    readonly actor: Actor,
    readonly now: Instant,
    readonly vault: Vault,
    readonly followers: Followers,
    private readonly runner: QueryRunner,
  ) {}

  /**
   * Runs SQL in which `$1` is the centre's id and the given parameters follow from `$2`; the names of `reach` take their values from the
   * actor. Refuses SQL that does not name `centre_id`.
   */
  async rows<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row[]> {
    if (!textOf(sql).includes('centre_id')) throw new CentreNotNamed(textOf(sql));
    return rowsOf(this.runner, ...bindReach(sql, [this.centreId, ...params], reachOfActor(this.actor)));
  }

  async row<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...params))[0];
  }

  /** Inserts rows of one table, in batches; the centre is filled in here. */
  async insert<Row extends TenantRowShape>(target: EntityTarget<Row>, values: readonly Omit<Row, 'centreId'>[]): Promise<void> {
    for (let start = 0; start < values.length; start += rowsPerInsert) {
      const batch = values.slice(start, start + rowsPerInsert).map((value) => ({ ...value, centreId: this.centreId }));
      await this.runner.manager
        .createQueryBuilder()
        .insert()
        .into(target)
        .values(batch as unknown as QueryDeepPartialEntity<Row>[])
        .updateEntity(false)
        .execute();
    }
  }

  /** Changes one row. With a version, only when it is still the one the writer has seen: otherwise 412; answers whether a row was there. */
  async update<Row extends TenantRowShape>(
    target: EntityTarget<Row>,
    id: string,
    values: Partial<Omit<Row, 'centreId' | 'id'>>,
    seenVersion?: number,
  ): Promise<boolean> {
    const change = this.runner.manager
      .createQueryBuilder()
      .update(target)
      .set(values as unknown as QueryDeepPartialEntity<Row>)
      .where('centre_id = :centreId and id = :id', { centreId: this.centreId, id });
    if (seenVersion !== undefined) change.andWhere('version = :seenVersion', { seenVersion });
    const { affected } = await change.execute();
    if (affected === 0 && seenVersion !== undefined) throw refusal('stale', 'http/stale');
    return affected === 1;
  }

  /** Reports what a decision changed, after it was written. In-transaction followers have run when this resolves. */
  async raise(events: readonly CentreHappening[], { reason, inBulk = false }: RaiseOptions = {}): Promise<void> {
    if (events.length === 0) return;
    this.raised.push(...events);
    if (!inBulk) this.audited.push(...events.filter(({ type }) => isAudited(type)).map((event) => ({ event, reason })));
    await this.followers.follow(this, events);
  }

  /** Tells the workers that work of a kind falls due in this centre at an instant; the earliest instant counts. */
  wake({ name }: DueWork, at: Instant): void {
    const known = this.due.get(name);
    if (known === undefined || isBefore(at, known)) this.due.set(name, at);
  }
}
