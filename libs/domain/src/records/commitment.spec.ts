import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Instant, PersonId, SessionId } from '../kernel/index.ts';
import type { CommitmentOutcome } from './commitment-outcome.ts';
import { isOpenCommitment, reviewCommitment, takeCommitment } from './commitment.ts';
import type { CommitmentReview, TakenCommitment } from './commitment.ts';

const at = (minute: number): Instant => Temporal.Instant.from('2026-11-24T12:30:00Z').add({ minutes: minute });
const session = { id: idOf<SessionId>('today'), state: 'planned', startsAt: at(0), endsAt: at(60) } as const;
const kind = { code: 'group-counselling', confidentiality: 'notes' } as const;
const personId = idOf<PersonId>('sagar');
const taken = (text: string, minute: number): TakenCommitment => ({ text, takenAt: at(minute) });
const review = (outcome: CommitmentOutcome | null, minute: number, sessionId = session.id): CommitmentReview => ({
  ...{ outcome, sessionId },
  at: at(minute),
});
const lastTime = idOf<SessionId>('last-time');

describe('taking a commitment', () => {
  const take = (stored: TakenCommitment | undefined, given: TakenCommitment) =>
    takeCommitment(session, kind, stored, { ...given, personId, now: at(30) });

  it.each([
    {
      sentence: 'a first one',
      given: undefined,
      when: taken(' Call my  sister\n today ', 5),
      then: [taken('Call my  sister  today', 5), 1],
    },
    { sentence: 'other words', given: taken('Call', 5), when: taken('Visit', 6), then: [taken('Visit', 6), 1] },
    { sentence: 'older words that arrive later', given: taken('Call', 5), when: taken('Visit', 4), then: [taken('Call', 5), 0] },
    { sentence: 'the same words again', given: taken('Call', 5), when: taken('Call', 6), then: [taken('Call', 6), 0] },
    { sentence: 'none any more', given: taken('Call', 5), when: taken('', 6), then: [taken('', 6), 1] },
    { sentence: 'nothing at all', given: undefined, when: taken(' ', 6), then: [taken('', 6), 0] },
    { sentence: 'words of a clock that is ahead', given: undefined, when: taken('Call', 99), then: [taken('Call', 30), 1] },
  ])('stores $sentence', ({ given, when, then }) => {
    const result = take(given, when);
    expect(result.ok && [result.value.stored, result.value.events.length]).toEqual(then);
  });

  it('is news about the person, without the words', () =>
    expect(take(undefined, taken('Call', 5))).toMatchObject({
      value: { events: [{ type: 'commitment-taken', subject: { kind: 'session', id: 'today' }, concerns: ['sagar'], facts: {} }] },
    }));
});

describe('reviewing a commitment', () => {
  const answer = (stored: CommitmentReview | null, outcome: CommitmentOutcome | null, minute: number) =>
    reviewCommitment(session, kind, stored, { outcome, personId, at: at(minute), now: at(30) });

  it.each([
    { sentence: 'a first answer', given: null, outcome: 'done', minute: 5, then: [review('done', 5), 1] },
    { sentence: 'another answer', given: review('done', 5), outcome: 'partly', minute: 6, then: [review('partly', 6), 1] },
    {
      sentence: 'an older answer that arrives later',
      given: review('done', 5),
      outcome: 'partly',
      minute: 4,
      then: [review('done', 5), 0],
    },
    { sentence: 'the same answer again', given: review('done', 5), outcome: 'done', minute: 6, then: [review('done', 6), 0] },
    { sentence: 'that it was taken back', given: review('done', 5), outcome: null, minute: 6, then: [review(null, 6), 1] },
    {
      sentence: 'that it is carried over once more',
      given: review('carried-over', -9000, lastTime),
      outcome: 'carried-over',
      minute: 6,
      then: [review('carried-over', 6), 1],
    },
    { sentence: 'an answer of a clock that is ahead', given: null, outcome: 'not-done', minute: 99, then: [review('not-done', 30), 1] },
  ] as const)('stores $sentence', ({ given, outcome, minute, then }) => {
    const result = answer(given, outcome, minute);
    expect(result.ok && [result.value.stored, result.value.events.length]).toEqual(then);
  });

  it.each([
    { outcome: null, then: true },
    { outcome: 'carried-over', then: true },
    { outcome: 'done', then: false },
    { outcome: 'partly', then: false },
    { outcome: 'not-done', then: false },
  ] as const)('leaves it open after $outcome: $then', ({ outcome, then }) => expect(isOpenCommitment({ outcome })).toBe(then));
  it('leaves one open that nobody asked about', () => expect(isOpenCommitment(null)).toBe(true));
});

describe('a commitment is refused', () => {
  it.each([
    { given: session, of: { ...kind, confidentiality: 'presence' }, then: 'records/notes-not-kept' },
    { given: session, of: { ...kind, confidentiality: 'headcount' }, then: 'records/notes-not-kept' },
    { given: { ...session, state: 'cancelled' }, of: kind, then: 'attendance/session-cancelled' },
    { given: { ...session, startsAt: at(99) }, of: kind, then: 'attendance/session-not-open' },
    { given: { ...session, endsAt: at(-60 * 24 * 8) }, of: kind, then: 'attendance/locked' },
  ] as const)('with $then, taken or reviewed', ({ given, of, then }) => {
    const code = { ok: false, problem: { code: then } };
    expect(takeCommitment(given, of, undefined, { ...taken('Call', 5), personId, now: at(30) })).toMatchObject(code);
    expect(reviewCommitment(given, of, null, { outcome: 'done', personId, at: at(5), now: at(30) })).toMatchObject(code);
  });
});
