import { Temporal } from '@saath/domain/kernel';
import { describe, expect, it } from '@jest/globals';
import { hasBegun, isAhead, isOpen, mayCorrect, mayStart, opensAt, sessionPhase } from './session-phase.ts';

const planned = { state: 'planned', startsAt: '2026-11-25T05:00:00Z', endsAt: '2026-11-25T06:15:00Z' } as const;
const at = (time: string) => Temporal.Instant.from(`2026-11-25T${time}:00Z`);

describe('the phase of a session', () => {
  it.each([
    { given: planned, now: '04:59', then: 'upcoming' },
    { given: planned, now: '05:00', then: 'running' },
    { given: { ...planned, startedAt: '2026-11-25T04:50:00Z' }, now: '04:55', then: 'running' },
    { given: { ...planned, startedAt: null }, now: '04:55', then: 'upcoming' },
    { given: planned, now: '06:15', then: 'unfinished' },
    { given: { ...planned, isHistory: true }, now: '06:15', then: 'history' },
    { given: { ...planned, isHistory: true }, now: '05:00', then: 'running' },
    { given: { ...planned, state: 'held' as const, isHistory: true }, now: '06:15', then: 'done' },
    { given: { ...planned, state: 'held' as const }, now: '06:15', then: 'done' },
    { given: { ...planned, state: 'cancelled' as const }, now: '04:00', then: 'cancelled' },
  ])('at $now is $then', ({ given, now, then }) => expect(sessionPhase(given, at(now))).toBe(then));
});

describe('the roster', () => {
  it.each([
    { now: '03:59', then: false },
    { now: '04:00', then: true },
    { now: '09:00', then: true },
  ])('is open at $now: $then', ({ now, then }) => expect(isOpen(planned, at(now))).toBe(then));

  it('is closed for a cancelled session', () => expect(isOpen({ ...planned, state: 'cancelled' }, at('05:00'))).toBe(false));
});

describe('a start', () => {
  const idle = { ...planned, startedAt: null };
  it.each([
    { given: idle, now: '03:59', then: false },
    { given: idle, now: '04:00', then: true },
    { given: idle, now: '06:14', then: true },
    { given: idle, now: '06:15', then: false },
    { given: { ...idle, startedAt: '2026-11-25T04:50:00Z' }, now: '05:00', then: false },
    { given: { ...idle, state: 'held' as const }, now: '05:00', then: false },
  ])('is possible at $now: $then', ({ given, now, then }) => expect(mayStart(given, at(now))).toBe(then));
});

it('can be called off until it begins', () => {
  expect(isAhead(planned, at('04:59'))).toBe(true);
  expect(isAhead(planned, at('05:00'))).toBe(false);
});

it('opens its roster an hour ahead', () => expect(opensAt(planned.startsAt)).toBe('2026-11-25T04:00:00.000Z'));

describe('the marks of a session', () => {
  const held = { ...planned, state: 'held', confidentiality: 'presence', correctionDays: 7 } as const;

  it.each([
    { given: held, now: '2026-12-02T06:15:00Z', then: true },
    { given: held, now: '2026-12-02T06:15:01Z', then: false },
    { given: { ...held, correctionDays: 8 }, now: '2026-12-02T06:15:01Z', then: true },
    { given: { ...held, confidentiality: 'headcount' }, now: '2026-11-25T07:00:00Z', then: false },
    { given: { ...held, state: 'planned' as const }, now: '2026-11-25T07:00:00Z', then: false },
    { given: { ...held, state: 'cancelled' as const }, now: '2026-11-25T07:00:00Z', then: false },
  ])('of a $given.state session with $given.confidentiality can be corrected at $now: $then', ({ given, now, then }) =>
    expect(mayCorrect(given, Temporal.Instant.from(now))).toBe(then),
  );
});

describe('a session has begun', () => {
  it.each([
    { given: { startedAt: null, marked: 0 }, then: false },
    { given: { startedAt: '2026-11-25T05:00:00Z', marked: 0 }, then: true },
    { given: { startedAt: null, marked: 1 }, then: true },
  ])('for $given: $then', ({ given, then }) => expect(hasBegun(given)).toBe(then));
});
