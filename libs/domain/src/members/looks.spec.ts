import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import {
  accessActions,
  accessKinds,
  checkRevealReason,
  isUnusual,
  lookActions,
  mostLooksPerHour,
  secondsUntilNextLook,
  usualLooks,
} from './looks.ts';

const now = Temporal.Instant.from('2026-11-24T10:00:00Z');
const looks = (count: number, minutesAgo: number) => Array.from({ length: count }, () => now.subtract({ minutes: minutesAgo }));

describe('the acts that a member is told of', () => {
  it('are those by which hidden details of one person were shown, and no other act twice', () => {
    const shown = lookActions.filter((action) => action !== 'legal-names-searched');
    expect(accessActions).toEqual(expect.arrayContaining(shown));
    expect(new Set(accessActions).size).toBe(accessActions.length);
  });

  it.each([
    { action: 'member-opened', then: 'opened' },
    { action: 'member-revealed', then: 'revealed' },
    { action: 'number-shown', then: 'called' },
    { action: 'mentee-number-shown', then: 'called' },
    { action: 'proof-issued', then: 'printed' },
    { action: 'accesses-printed', then: 'printed' },
  ] as const)('$action says that something was $then', ({ action, then }) => expect(accessKinds[action]).toBe(then));
});

describe('who looks at hidden details', () => {
  it.each([
    { given: [], then: 0 },
    { given: looks(mostLooksPerHour - 1, 5), then: 0 },
    { given: looks(mostLooksPerHour, 5), then: 55 * 60 },
    { given: looks(mostLooksPerHour, 60), then: 0 },
    { given: [...looks(1, 59), ...looks(mostLooksPerHour - 1, 5)], then: 60 },
    { given: [...looks(5, 59), ...looks(mostLooksPerHour, 30)], then: 30 * 60 },
  ])('waits $then seconds', ({ given, then }) => expect(secondsUntilNextLook(given, now)).toBe(then));

  it.each([
    { given: { inDay: usualLooks.inDay, inWeek: usualLooks.inWeek }, then: false },
    { given: { inDay: usualLooks.inDay + 1, inWeek: usualLooks.inDay + 1 }, then: true },
    { given: { inDay: 0, inWeek: usualLooks.inWeek + 1 }, then: true },
  ])('is unusual with $given: $then', ({ given, then }) => expect(isUnusual(given)).toBe(then));

  it('says why in words', () => {
    expect(checkRevealReason(' The hospital asks ')).toEqual({ ok: true, value: 'The hospital asks' });
    expect(checkRevealReason('...')).toMatchObject({ ok: false, problem: { code: 'members/reason-says-nothing' } });
  });
});
