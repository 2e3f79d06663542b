import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { usualLadder } from '@saath/domain/programmes';
import { ladderNow, storedLadder, type EventRecord, type StoredRecord } from './stored-ladder.ts';

const at = '2026-11-23T06:20:00Z';
const event = (but: Partial<EventRecord>): EventRecord => ({
  ...{ id: 'e1', type: 'session', at, sessionId: null, startsAt: null, state: null, step: null, staffId: null },
  ...{ outcome: null, reason: null, byId: null },
  ...but,
});
const record = (events: StoredRecord['events']): StoredRecord => ({
  ...{ id: 'l1', memberId: 'm1', state: 'open', policy: usualLadder, ownerId: null, step: 0, version: 1, closedBecause: null },
  ...{ branchId: 'b1', timeZone: 'Asia/Kolkata', inChargeId: null, events },
});
const missed = event({ sessionId: 's1', startsAt: '2026-11-23T05:30:00Z', state: 'missed' });
const instant = (text: string) => Temporal.Instant.from(text);

describe('the facts of a stored ladder', () => {
  it.each<{ so: string; given: EventRecord; then: object | undefined }>([
    { so: 'a mark', given: missed, then: { type: 'session', sessionId: 's1', state: 'missed' } },
    {
      so: 'a step given to a person',
      given: event({ type: 'given', step: 0, staffId: 'meera' }),
      then: { type: 'given', step: 0, to: 'meera' },
    },
    { so: 'a step for which there is nobody', given: event({ type: 'given', step: 1 }), then: { type: 'given', step: 1, to: null } },
    {
      so: 'an outcome',
      given: event({ type: 'outcome', step: 0, outcome: 'not-reached' }),
      then: { type: 'outcome', step: 0, outcome: 'not-reached' },
    },
    { so: 'a closing', given: event({ type: 'closed', reason: 'excused' }), then: { type: 'closed', reason: 'excused' } },
    { so: 'nothing of a mark without its session', given: event({}), then: undefined },
    { so: 'nothing of an outcome without its step', given: event({ type: 'outcome', outcome: 'reached-well' }), then: undefined },
    { so: 'nothing of a closing without its reason', given: event({ type: 'closed' }), then: undefined },
  ])('are $so', ({ given, then }) => {
    const [fact] = storedLadder(record([given])).facts;
    if (then === undefined) expect(fact).toBeUndefined();
    else expect(fact).toMatchObject(then);
  });

  it('are none while nothing has happened', () => expect(storedLadder(record(null)).facts).toEqual([]));

  it('have their instants', () => {
    const [fact] = storedLadder(record([missed])).facts;
    expect(fact?.at.toString()).toBe('2026-11-23T06:20:00Z');
  });
});

describe('a stored ladder at an instant', () => {
  const ladder = storedLadder(record([missed, event({ id: 'e2', type: 'given', step: 0, staffId: 'meera' })]));

  it('is computed once for one instant', () => {
    const now = instant('2026-11-23T07:00:00Z');
    expect(ladderNow({ now }, ladder)).toBe(ladderNow({ now: instant(now.toString()) }, ladder));
  });

  it.each([
    { now: '2026-11-23T07:00:00Z', isOverdue: false, current: 0 },
    { now: '2026-11-23T10:21:00Z', isOverdue: true, current: 0 },
    { now: '2026-11-23T11:20:00Z', isOverdue: false, current: 1 },
  ])('is another at another: $now', ({ now, isOverdue, current }) =>
    expect(ladderNow({ now: instant(now) }, ladder)).toMatchObject({ isOverdue, current }),
  );

  it('is another with another fact', () => {
    const now = instant('2026-11-23T07:00:00Z');
    const closed = { ...ladder, facts: [...ladder.facts, { type: 'closed', at: now, reason: 'excused' } as const] };
    expect(ladderNow({ now }, closed)).toMatchObject({ current: null, closed: { reason: 'excused' } });
    expect(ladderNow({ now }, ladder)).toMatchObject({ current: 0, closed: null });
  });
});
