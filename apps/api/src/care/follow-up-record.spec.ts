import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import type { CipherPlace, Vault } from '../platform/vault.ts';
import { followUpOf, followUpView, type FollowUpRecord } from './follow-up-record.ts';

const record = (changes: Partial<FollowUpRecord> = {}): FollowUpRecord => ({
  ...{ id: 'f1', member_id: 'm1', branch_id: 'b1', alias: 'Sagar P.', code: 'N-0001', kind: 'day-7', origin: 'plan', method: 'call' },
  ...{ due_on: '2026-11-24', moved_from: null, state: 'due', outcome: null, done_at: null, owner_id: null, owner_name: null },
  ...{ handed_at: null, handed_from: null, handed_by: null, hand_note_cipher: null },
  ...{ time_zone: 'Asia/Kolkata', version: 3 },
  ...changes,
});
/** A vault that opens a text by reading it, with the place for which it was sealed. */
const vault = { open: (cipher: Buffer, { column, id }: CipherPlace) => `${cipher.toString()} (${column} ${id})` } as Vault;
const at = (text: string) => ({ now: Temporal.Instant.from(text), vault });
const done = { state: 'done', outcome: 'reached-well', done_at: new Date('2026-11-26T06:30:00Z') } as const;

describe('a follow-up as it is stored', () => {
  it('that is owed has no outcome', () => {
    const one = followUpOf(record({ owner_id: 'meera' }));
    expect(one).toMatchObject({ id: 'f1', memberId: 'm1', kind: 'day-7', method: 'call', state: 'due', ownerId: 'meera' });
    expect([one.dueOn.toString(), 'outcome' in one]).toEqual(['2026-11-24', false]);
  });

  it('that is done has its outcome and its instant', () => {
    const one = followUpOf(record(done));
    expect(one).toMatchObject({ state: 'done', outcome: 'reached-well' });
    expect(one.state === 'done' && one.doneAt.toString()).toBe('2026-11-26T06:30:00Z');
  });
});

describe('a follow-up in view', () => {
  it.each([
    { zone: 'Asia/Kolkata', now: '2026-11-24T18:29:59Z', overdue: 0 },
    { zone: 'Asia/Kolkata', now: '2026-11-24T18:30:00Z', overdue: 1 },
    { zone: 'America/New_York', now: '2026-11-25T04:59:59Z', overdue: 0 },
    { zone: 'America/New_York', now: '2026-11-25T05:00:00Z', overdue: 1 },
    { zone: 'Asia/Kolkata', now: '2026-11-23T06:30:00Z', overdue: 0 },
    { zone: 'Asia/Kolkata', now: '2026-12-24T06:30:00Z', overdue: 30 },
  ])('is overdue for $overdue days in $zone at $now', ({ zone, now, overdue }) =>
    expect(followUpView(at(now), record({ time_zone: zone })).overdueDays).toBe(overdue),
  );

  it('that is done is never overdue, however late it was', () =>
    expect(followUpView(at('2026-12-24T06:30:00Z'), record(done))).toMatchObject({ overdueDays: 0, outcome: 'reached-well' }));

  it('names the person by alias and code, the owner, and the day from which it moved', () => {
    const moved = { moved_from: '2026-11-22', owner_id: 's1', owner_name: 'Meera Kulkarni' };
    const view = followUpView(at('2026-11-24T06:30:00Z'), record(moved));
    expect(view).toMatchObject({
      displayName: 'Sagar P.',
      code: 'N-0001',
      movedFrom: '2026-11-22',
      ownerId: 's1',
      ownerName: 'Meera Kulkarni',
    });
    expect(Object.keys(view)).not.toContain('time_zone');
    expect(view.handedOver).toBeNull();
  });

  it.each([
    { note: null, then: null },
    { note: Buffer.from('On leave'), then: 'On leave (hand_note f1)' },
  ])('says from whom it came and why: $then', ({ note, then }) => {
    const handed = { handed_at: new Date('2026-11-23T06:30:00Z'), handed_from: 'Sana', handed_by: 'Anand', hand_note_cipher: note };
    expect(followUpView(at('2026-11-24T06:30:00Z'), record(handed)).handedOver).toEqual({
      ...{ from: 'Sana', by: 'Anand', at: '2026-11-23T06:30:00.000Z', note: then },
    });
  });
});
