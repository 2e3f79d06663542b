import { isAudited, type CentreHappening, type EventType } from '@saath/domain/events';
import { isBefore, type CentreId, type Instant } from '@saath/domain/kernel';
import { wholeCentre } from '@saath/domain/staff';
import type { QueryRunner } from 'typeorm';
import { rowsOf, textOf, type Statement } from '../database/statement.ts';
import type { Vault } from '../platform/vault.ts';
import { reachOfActor, type Actor } from './actor.ts';
import { rowsWithin } from './bind-reach.ts';
import type { DueWork } from './due-work.ts';
import type { LockName } from './lock-name.ts';
import { amendOwn, readOwn, type OwnCentre, type OwnCentreChanges, type RunOwn } from './own-centre.ts';
import type { RowClass } from './owned-tables.ts';
import { Table } from './table.ts';

/** An event of this transaction with the reason that a person entered. The reason may name people, so the audit stores it sealed. */
export interface RaisedEvent {
  readonly event: CentreHappening;
  readonly reason: string | undefined;
}

export interface RaiseOptions {
  readonly reason?: string | undefined;
  /** These events are parts of one bulk command, such as an import: the audit shows that command's own event instead of each of them. */
  readonly inBulk?: boolean;
}

/** The methods that follow events, as a transaction needs them: it calls those that follow in it, and the outbox stores the names of the others. */
export interface EventFollowers {
  follow(tx: CentreTransaction, events: readonly CentreHappening[]): Promise<void>;
  afterCommit(type: EventType): readonly { readonly name: string }[];
}

/** A statement on tenant data does not name the centre, so only row-level security would protect other centres. A bug. */
export class CentreNotNamed extends Error {}

/** Whether a statement names the centre outside of its comments. */
const namesCentre = (text: string): boolean => text.replace(/\/\*.*?\*\/|--[^\n]*/gs, '').includes('centre_id');

/**
 * One transaction in one centre. Every statement names the centre, whose id is always `$1` of {@link rows}; row-level security is
 * the second barrier. Events are the only road to what follows a change: {@link raise} calls the in-transaction followers at once, and the
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
    readonly followers: EventFollowers,
    private readonly runner: QueryRunner,
  ) {}

  /**
   * Runs SQL in which `$1` is the centre's id and the given parameters follow from `$2`; the names of `reach` take their values from the
   * actor. Refuses SQL that does not name `centre_id`.
   */
  async rows<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row[]> {
    if (!namesCentre(textOf(sql))) throw new CentreNotNamed(textOf(sql));
    return rowsWithin(this.runner, sql, [this.centreId, ...params], reachOfActor(this.actor));
  }

  private readonly ownRows: RunOwn = (sql, ...params) => rowsOf(this.runner, sql, [this.centreId, ...params]);

  async row<Row>(sql: Statement, ...params: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...params))[0];
  }

  /** The writing side of a tenant table. */
  table<Row extends { centreId: string }>(row: RowClass<Row>): Table<Row> {
    return new Table<Row>((sql, ...params) => this.rows(sql, ...params), this.runner.dataSource.getMetadata(row));
  }

  /** The centre's own row. */
  own(): Promise<OwnCentre> {
    return readOwn(this.ownRows);
  }

  amendOwn(changes: OwnCentreChanges, seenVersion: number): Promise<void> {
    return amendOwn(this.ownRows, this, changes, seenVersion);
  }

  /** Waits for an advisory lock of this centre and keeps it until the transaction ends. */
  async lock({ name }: LockName): Promise<void> {
    await rowsOf(this.runner, 'select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))', [this.centreId, name]);
  }

  /** Takes an advisory lock of one subject without waiting; returns whether it was free. */
  async tryLock({ name }: LockName, subjectId = ''): Promise<boolean> {
    const sql = 'select pg_try_advisory_xact_lock(hashtextextended($1 || $2 || $3, 0)) as free';
    const [answer] = await rowsOf<{ free: boolean }>(this.runner, sql, [this.centreId, name, subjectId]);
    return answer?.free === true;
  }

  /** Notifies the listeners of a channel when this transaction commits, with the id of the centre and those of people of its staff. */
  async notify(channel: string, staffIds: readonly string[] = []): Promise<void> {
    await rowsOf(this.runner, 'select pg_notify($1, $2)', [channel, [this.centreId, ...staffIds].join(' ')]);
  }

  /** Raises the events of a decision, after its changes were written. In-transaction followers have run when this resolves. */
  async raise(events: readonly CentreHappening[], { reason, inBulk = false }: RaiseOptions = {}): Promise<void> {
    if (events.length === 0) return;
    this.raised.push(...events);
    if (!inBulk) this.audited.push(...events.filter(({ type }) => isAudited(type)).map((event) => ({ event, reason })));
    await this.followers.follow(this, events);
  }

  /**
   * The same transaction, with the reach of the whole centre. For a decision about a record that a person who reaches it gave to the acting
   * person, such as a session that they are asked to lead; the caller has checked that it is theirs.
   */
  withGivenRecord(): CentreTransaction {
    const { actor } = this;
    if (actor.kind !== 'staff') return this;
    return Object.create(this, { actor: { value: { ...actor, reach: wholeCentre } } }) as CentreTransaction;
  }

  /** Schedules due work of this centre for an instant; the earliest instant counts. */
  wake({ name }: DueWork, at: Instant): void {
    const known = this.due.get(name);
    if (known === undefined || isBefore(at, known)) this.due.set(name, at);
  }
}
