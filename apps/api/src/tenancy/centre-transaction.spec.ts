import { describe, expect, it } from '@jest/globals';
import type { CentreHappening } from '@saath/domain/events';
import { happened, idOf, Temporal, type BranchId, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import type { QueryRunner } from 'typeorm';
import { KeyRing } from '../platform/vault.ts';
import type { Actor } from './actor.ts';
import { CentreNotNamed, CentreTransaction } from './centre-transaction.ts';
import { dueWork } from './due-work.ts';
import type { Followers } from './followers.ts';
import { reach } from './reach.ts';

const centreId = idOf<CentreId>('01890a5d-ac96-774b-bcce-b302099a8057');
const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const keys = new KeyRing(Buffer.alloc(32, 7));
const work = dueWork('work of the transaction spec');
const otherWork = dueWork('other work of the transaction spec');

/** A transaction whose statements are recorded instead of run, and whose followers record the events that they are called with. */
function recording(actor: Actor = { kind: 'system' }) {
  const statements: { readonly sql: string; readonly values: readonly unknown[] }[] = [];
  const followed: CentreHappening[][] = [];
  const followedBy: unknown[] = [];
  const runner = {
    query: (sql: string, values: unknown[]) => {
      statements.push({ sql, values });
      return Promise.resolve({ records: [{ found: 1 }, { found: 2 }] });
    },
  } as unknown as QueryRunner;
  const followers = {
    follow: (by: unknown, events: CentreHappening[]) => {
      followed.push(events);
      followedBy.push(by);
      return Promise.resolve();
    },
  } as unknown as Followers;
  const vault = keys.vaultOf(centreId, keys.newWrappedKey(centreId));
  return { statements, followed, followedBy, tx: new CentreTransaction(centreId, actor, now, vault, followers, runner) };
}

describe('a statement on the data of a centre', () => {
  it('has the centre as its first value, before its own', async () => {
    const { tx, statements } = recording();
    await tx.rows('select 1 from members where centre_id = $1 and id = $2', 'member');
    expect(statements).toEqual([{ sql: 'select 1 from members where centre_id = $1 and id = $2', values: [centreId, 'member'] }]);
  });

  it('answers its rows, or the first of them', async () => {
    const { tx } = recording();
    expect(await tx.rows('select 1 from members where centre_id = $1')).toEqual([{ found: 1 }, { found: 2 }]);
    expect(await tx.row('select 1 from members where centre_id = $1')).toEqual({ found: 1 });
  });

  it.each([
    { what: 'names no centre', sql: 'select * from members where id = $2' },
    { what: 'names it in a comment only', sql: 'select * from members -- where centre_id = $1' },
    { what: 'names it in a comment of several lines only', sql: 'select * from members /* where\n centre_id = $1 */ where id = $2' },
  ])('that $what is never sent', async ({ sql }) => {
    const { tx, statements } = recording();
    await expect(tx.rows(sql, 'member')).rejects.toThrow(CentreNotNamed);
    await expect(tx.row(sql, 'member')).rejects.toThrow(CentreNotNamed);
    expect(statements).toEqual([]);
  });

  it.each([
    'select * from members /* of the branch */ where centre_id = $1',
    '-- the members of a branch\nselect * from members where centre_id = $1',
  ])('may have comments beside the centre: %j', async (sql) => {
    const { tx, statements } = recording();
    await tx.rows(sql);
    expect(statements).toHaveLength(1);
  });
});

describe('the events of a decision', () => {
  const added = () => happened('room-added', 'room', 'hall');
  const forFollowersOnly = () => happened('sessions-replanned', 'group', 'circle', { withdrawn: [], shifted: [] });

  it('are followed together, and shown by the audit with the reason', async () => {
    const { tx, followed } = recording();
    const events = [added(), added()];
    await tx.raise(events, { reason: 'flood' });
    expect(followed).toEqual([events]);
    expect(tx.raised).toEqual(events);
    expect(tx.audited).toEqual(events.map((event) => ({ event, reason: 'flood' })));
  });

  it('are followed and not shown when they only inform other slices', async () => {
    const { tx, followed } = recording();
    await tx.raise([forFollowersOnly(), added()]);
    expect(followed[0]).toHaveLength(2);
    expect(tx.audited.map(({ event, reason }) => [event.type, reason])).toEqual([['room-added', undefined]]);
  });

  it('of a bulk command are followed, and the audit shows the event of the command instead', async () => {
    const { tx, followed } = recording();
    await tx.raise([added()], { inBulk: true });
    expect([followed.length, tx.raised.length, tx.audited.length]).toEqual([1, 1, 0]);
  });

  it('that are none call no follower', async () => {
    const { tx, followed } = recording();
    await tx.raise([]);
    expect([followed, tx.raised]).toEqual([[], []]);
  });

  it('stay in the order of the commands', async () => {
    const { tx } = recording();
    await tx.raise([happened('room-added', 'room', 'first')]);
    await tx.raise([happened('room-added', 'room', 'second')]);
    expect(tx.raised.map(({ subject }) => subject.id)).toEqual(['first', 'second']);
  });
});

describe('work that a transaction makes due', () => {
  it.each([
    { minutes: [10, 5, 20], then: 5 },
    { minutes: [5, 10], then: 5 },
    { minutes: [5, 5], then: 5 },
    { minutes: [10], then: 10 },
  ])('in $minutes minutes is due in $then', ({ minutes, then }) => {
    const { tx } = recording();
    for (const after of minutes) tx.wake(work, now.add({ minutes: after }));
    expect([...tx.due].map(([name, at]) => [name, at.toString()])).toEqual([[work.name, now.add({ minutes: then }).toString()]]);
  });

  it('is separate for each kind of work', () => {
    const { tx } = recording();
    tx.wake(work, now.add({ minutes: 10 }));
    tx.wake(otherWork, now);
    expect([...tx.due.keys()].toSorted()).toEqual([otherWork.name, work.name].toSorted());
  });
});

describe('a transaction for a record that was given to a person', () => {
  const [branch, facilitator] = ['01890a5d-ac96-774b-bcce-b302099a8058', '01890a5d-ac96-774b-bcce-b302099a8059'];
  const sessionsWithin = `select 1 from sessions s where s.centre_id = $1 and ${reach.sessions('s')}`;
  /** A facilitator of one branch, who reaches the sessions that they lead. */
  const actor: Actor = {
    ...{ kind: 'staff', userId: idOf<UserId>('user'), staffId: idOf<StaffId>(facilitator), role: 'facilitator' },
    reach: { branches: [idOf<BranchId>(branch)], facilitatorId: idOf<StaffId>(facilitator), staffId: idOf<StaffId>(facilitator) },
  };

  it('reaches the whole centre, while the transaction itself reaches what it did', async () => {
    const { tx, statements } = recording(actor);
    const given = tx.withGivenRecord();
    await given.rows(sessionsWithin);
    await tx.rows(sessionsWithin);
    expect(statements.map(({ values }) => values)).toEqual([
      [centreId, null, null, null],
      [centreId, [branch], facilitator, facilitator],
    ]);
  });

  it('names the centre like every other, and acts as the same person with the same role', async () => {
    const { tx } = recording(actor);
    const given = tx.withGivenRecord();
    await expect(given.rows('select 1 from sessions')).rejects.toThrow(CentreNotNamed);
    expect(given.actor).toEqual({ ...actor, reach: { branches: 'all', facilitatorId: null, staffId: null } });
    expect([given.centreId, tx.actor]).toEqual([centreId, actor]);
  });

  it('is the same transaction: its events and its due work are not lost, and are followed with its reach', async () => {
    const { tx, followed, followedBy } = recording(actor);
    const given = tx.withGivenRecord();
    await given.raise([happened('room-added', 'room', 'hall')]);
    given.wake(work, now);
    expect([tx.raised.length, tx.audited.length, followed.length, [...tx.due.keys()]]).toEqual([1, 1, 1, [work.name]]);
    expect(followedBy).toEqual([given]);
  });

  it.each([{ kind: 'system' }, { kind: 'operator', userId: idOf<UserId>('user') }] as const)(
    'is the transaction itself for $kind, who reaches the centre anyhow',
    (other) => {
      const { tx } = recording(other);
      expect(tx.withGivenRecord()).toBe(tx);
    },
  );
});
