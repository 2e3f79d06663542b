import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf, isDayBefore } from '../kernel/index.ts';
import type { BranchId, FollowUpId, MemberId, StaffId } from '../kernel/index.ts';
import { staffRoles } from '../staff/index.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import type { FollowUpCompleted } from './complete-follow-up.ts';
import { followUpMethods, followUpOutcomes, followUpOrigins, overdueDays, reachedOutcomes } from './follow-up.ts';
import type { DueFollowUp } from './follow-up.ts';
import { handOverFollowUp, mayOwnContacts } from './hand-over-follow-up.ts';
import type { Candidate } from './hand-over-follow-up.ts';
import { snoozeFollowUp } from './snooze-follow-up.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const now = Temporal.Instant.from('2026-11-25T06:00:00Z');
const meera = idOf<StaffId>('meera');
const kothrud = idOf<BranchId>('kothrud');
const hadapsar = idOf<BranchId>('hadapsar');
const due: DueFollowUp = {
  ...{ id: idOf<FollowUpId>('c1'), memberId: idOf<MemberId>('sagar'), kind: 'day-7', origin: 'plan', method: 'visit' },
  ...{ dueOn: today, ownerId: meera, state: 'due' },
};
const completed = (followUp: DueFollowUp, outcome: (typeof followUpOutcomes)[number], on = today): FollowUpCompleted => {
  const result = completeFollowUp(followUp, { outcome, now, today: on });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('the next contact', () => {
  it.each(
    followUpMethods.flatMap((method) => [
      ...[{ method, outcome: 'not-reached' as const, next: { method, dueOn: '2026-11-26', origin: 'retry', kind: 'extra' } }],
      ...[{ method, outcome: 'wrong-number' as const, next: { method: 'visit', dueOn: '2026-11-27', origin: 'retry', kind: 'extra' } }],
      ...[{ method, outcome: 'needs-support' as const, next: { method, dueOn: '2026-11-28', origin: 'staff', kind: 'support' } }],
    ]),
  )('of a $method with "$outcome" is $next, in the same hands', ({ method, outcome, next }) => {
    const { next: contact } = completed({ ...due, method }, outcome);
    expect({ ...contact, dueOn: contact?.dueOn.toString() }).toEqual({ ...next, ownerId: meera });
  });

  it.each(['reached', 'reached-well', 'visited', 'asked-not-to-be-called'] as const)('does not follow from "%s"', (outcome) =>
    expect(completed(due, outcome).next).toBeNull(),
  );

  it.each(followUpOutcomes)('ends the calls only where the person asked for it: "%s"', (outcome) =>
    expect(completed(due, outcome).endsCalls).toBe(outcome === 'asked-not-to-be-called'),
  );

  it.each(followUpOrigins)('follows from one of the %s too, also of nobody, and late', (origin) => {
    const late: DueFollowUp = { ...due, origin, ownerId: null, dueOn: today.subtract({ days: 40 }) };
    expect(completed(late, 'not-reached').next).toMatchObject({ ownerId: null, dueOn: today.add({ days: 1 }) });
  });
});

describe('any chain of contacts', () => {
  it('goes on, each after the one before, until somebody spoke with the person or the person wished no more calls', () => {
    const outcomes = fc.array(fc.tuple(fc.constantFrom(...followUpOutcomes), fc.nat(30)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...followUpMethods), (given, method) => {
        let contact: DueFollowUp = { ...due, method };
        for (const [outcome, late] of given) {
          const on = contact.dueOn.add({ days: late });
          const { next, followUp } = completed(contact, outcome, on);
          expect(followUp).toMatchObject({ state: 'done', outcome });
          if (next === null) return expect(reachedOutcomes).toContain(outcome);
          expect([isDayBefore(on, next.dueOn), next.ownerId]).toEqual([true, meera]);
          contact = { ...due, ...next };
        }
        return undefined;
      }),
    );
  });

  it('is not ended by putting it off: it stays owed, later and later', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 20 }), { maxLength: 8 }), (wished) => {
        let contact = due;
        for (const days of wished) {
          const until = contact.dueOn.add({ days });
          const result = snoozeFollowUp(contact, { until, today });
          expect(result.ok).toBe(days > 0);
          if (!result.ok) continue;
          expect(result.value.followUp).toEqual({ ...contact, dueOn: until });
          contact = result.value.followUp;
        }
        expect(contact.state).toBe('due');
      }),
    );
  });
});

describe('the days for which a contact is late', () => {
  it.each([
    { on: '2026-11-24', then: 0 },
    { on: '2026-11-25', then: 0 },
    { on: '2026-11-26', then: 1 },
    { on: '2027-01-01', then: 37 },
  ])('on $on are $then, and none once it is done', ({ on, then }) => {
    expect(overdueDays(due, Temporal.PlainDate.from(on))).toBe(then);
    expect(overdueDays({ ...due, state: 'done' }, Temporal.PlainDate.from(on))).toBe(0);
  });
});

describe('the hands of a contact', () => {
  const candidate = (changes: Partial<Candidate>): Candidate => ({
    ...{ id: idOf<StaffId>('sana'), role: 'counsellor', branchIds: [kothrud], state: 'active' },
    ...changes,
  });

  it.each(staffRoles)('are those of counsellors and administrators who work here: %s', (role) =>
    expect(mayOwnContacts(candidate({ role }), kothrud)).toBe(role === 'counsellor' || role === 'administrator'),
  );

  it.each([
    { what: 'of another branch', changes: { branchIds: [hadapsar] }, then: false },
    { what: 'of both branches', changes: { branchIds: [hadapsar, kothrud] }, then: true },
    { what: 'of no branch', changes: { branchIds: [] }, then: false },
    { what: 'who was invited', changes: { state: 'invited' }, then: false },
    { what: 'who works here no more', changes: { state: 'deactivated' }, then: false },
  ] as const)('of a counsellor $what: $then', ({ changes, then }) => {
    expect(mayOwnContacts(candidate(changes), kothrud)).toBe(then);
    expect(handOverFollowUp(due, { to: candidate(changes), branchId: kothrud })).toMatchObject(
      then ? { ok: true, value: { followUp: { ownerId: 'sana' } } } : { ok: false, problem: { code: 'follow-ups/owner-not-here' } },
    );
  });

  it('change once: a contact that is theirs already stays, without news', () =>
    expect(handOverFollowUp(due, { to: candidate({ id: meera }), branchId: kothrud })).toEqual({
      ok: true,
      value: { followUp: due, events: [] },
    }));

  it('are refused where it is done', () =>
    expect(handOverFollowUp(completed(due, 'visited').followUp, { to: candidate({}), branchId: kothrud })).toMatchObject({
      problem: { code: 'follow-ups/already-done' },
    }));
});
