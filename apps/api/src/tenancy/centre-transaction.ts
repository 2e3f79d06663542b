import type { CentreId, Instant } from '@saath/domain/kernel';
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from 'typeorm';
import { rowsOf, textOf, type Statement } from '../database/statement.ts';
import { toDate } from '../platform/clock.ts';
import { refusal } from '../platform/refusal.ts';
import type { Vault } from '../platform/vault.ts';
import type { Actor } from './actor.ts';

export interface AuditNote {
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Ids, codes, numbers and names of fields; never personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Why, in the words of a person, who may name anybody in them: kept sealed. */
  readonly reason?: string;
}
/** What the outbox carries. A topic that nobody follows does not compile: see reminders/session-changes. */
export type Topic = 'session-cancelled' | 'session-moved';
export interface Announcement {
  readonly topic: Topic;
  /** Ids only. */
  readonly payload: { readonly sessionId: string };
}
export type DueWork = 'outbox' | 'reminders' | 'sessions' | 'care';

export interface TenantRowShape extends ObjectLiteral {
  centreId: string;
  id: string;
}

const rowsPerInsert = 500;

/** A statement on tenant data that does not name the centre: the first lock would be missing. A bug. */
export class CentreNotNamed extends Error {}

/**
 * One transaction in one centre. Every statement names the centre, whose id is always `$1` of {@link rows}; row-level security is
 * the second lock. Audit notes and announcements are collected and written just before the commit.
 */
export class CentreTransaction {
  readonly notes: AuditNote[] = [];
  readonly announcements: Announcement[] = [];
  readonly due = new Map<DueWork, Instant>();
  readonly reconsidered = new Set<string>();

  constructor(
    readonly centreId: CentreId,
    readonly actor: Actor,
    readonly now: Instant,
    readonly vault: Vault,
    private readonly runner: QueryRunner,
  ) {}

  /** Runs SQL in which `$1` is the centre's id and the given parameters follow from `$2`. Refuses SQL that does not name `centre_id`. */
  async rows<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row[]> {
    if (!textOf(sql).includes('centre_id')) throw new CentreNotNamed(textOf(sql));
    return rowsOf(this.runner, sql, [this.centreId, ...params]);
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

  audit(note: AuditNote): void {
    this.notes.push(note);
  }

  /** What must follow this change: reaches the queue after the commit, once or more, never not at all. */
  announce(announcement: Announcement): void {
    this.announcements.push(announcement);
    this.wake('outbox', this.now);
  }

  /** Says that something was written from which is read whether these members need a word. Ids of others are let pass. */
  reconsider(memberIds: readonly string[]): void {
    for (const id of memberIds) this.reconsidered.add(id);
  }

  /** Tells the workers that work of a kind falls due in this centre at an instant. */
  wake(kind: DueWork, at: Instant): void {
    const known = this.due.get(kind);
    if (known === undefined || toDate(at) < toDate(known)) this.due.set(kind, at);
  }
}
