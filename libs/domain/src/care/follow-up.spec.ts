import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, FollowUpId, MemberId, StaffId } from '../kernel/index.ts';
import { completeFollowUp, nextContact } from './complete-follow-up.ts';
import { followUpOutcomes, overdueDays, reachedOutcomes } from './follow-up.ts';
import type { DoneFollowUp, DueFollowUp, FollowUp } from './follow-up.ts';
import { handOverFollowUp, handOverTogether } from './hand-over-follow-up.ts';
import type { Candidate } from './hand-over-follow-up.ts';
import { logContact } from './log-contact.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const now = Temporal.Instant.from('2026-11-22T12:00+05:30');
const today = day('2026-11-22');
const aDueFollowUp = (): DueFollowUp => ({
  id: idOf<FollowUpId>('follow-up-1'),
  memberId: idOf<MemberId>('sagar'),
  kind: 'day-7',
  origin: 'plan',
  method: 'visit',
  dueOn: day('2026-11-20'),
  ownerId: null,
  state: 'due',
});
const aDoneFollowUp = (): DoneFollowUp => ({ ...aDueFollowUp(), state: 'done', outcome: 'reached', doneAt: now });

describe('a follow-up that is due', () => {
  it.each([
    { on: '2026-11-19', then: 0 },
    { on: '2026-11-20', then: 0 },
    { on: '2026-11-21', then: 1 },
    { on: '2026-12-20', then: 30 },
  ])('is overdue by $then days on $on', ({ on, then }) => expect(overdueDays(aDueFollowUp(), day(on))).toBe(then));

  it('is never overdue once done', () => expect(overdueDays(aDoneFollowUp(), day('2027-01-01'))).toBe(0));
});

describe('completing a follow-up', () => {
  it.each(['reached', 'reached-well', 'visited'] as const)('ends it with the outcome %s, and reports that about the member', (outcome) => {
    expect(completeFollowUp(aDueFollowUp(), { outcome, now, today })).toEqual({
      ok: true,
      value: {
        followUp: { ...aDueFollowUp(), state: 'done', outcome, doneAt: now },
        next: null,
        endsCalls: false,
        events: [
          { type: 'follow-up-completed', subject: { kind: 'follow-up', id: 'follow-up-1' }, concerns: ['sagar'], facts: { outcome } },
        ],
      },
    });
  });

  it('ends the calls when the member asked not to be called, and owes no next one for it', () =>
    expect(completeFollowUp(aDueFollowUp(), { outcome: 'asked-not-to-be-called', now, today })).toMatchObject({
      ok: true,
      value: { next: null, endsCalls: true },
    }));

  it('refuses a second time', () => {
    expect(completeFollowUp(aDoneFollowUp(), { outcome: 'reached', now, today })).toMatchObject({
      ok: false,
      problem: { code: 'follow-ups/already-done' },
    });
  });
});

describe('the day that staff choose for the next contact', () => {
  const nextOn = day('2026-11-25');

  it.each([
    { outcome: 'reached-well', then: { kind: 'extra', origin: 'staff', method: 'visit' } },
    { outcome: 'asked-not-to-be-called', then: { kind: 'extra', origin: 'staff', method: 'visit' } },
    { outcome: 'not-reached', then: { kind: 'extra', origin: 'retry', method: 'visit' } },
    { outcome: 'needs-support', then: { kind: 'support', origin: 'staff', method: 'visit' } },
  ] as const)('is its day after $outcome, once and not beside the day of the rule', ({ outcome, then }) =>
    expect(completeFollowUp(aDueFollowUp(), { outcome, now, today, nextOn })).toMatchObject({
      value: { next: { ...then, ownerId: null, dueOn: nextOn } },
    }),
  );

  it.each(['2026-11-21', '2026-11-22'])('is not %s: today and before', (on) =>
    expect(completeFollowUp(aDueFollowUp(), { outcome: 'reached', now, today, nextOn: day(on) })).toMatchObject({
      problem: { code: 'follow-ups/snooze-not-in-future' },
    }),
  );
});

describe('a contact that took place without being owed', () => {
  const given = {
    id: idOf<FollowUpId>('c1'),
    memberId: idOf<MemberId>('sagar'),
    by: idOf<StaffId>('meera'),
    method: 'call',
    now,
    today,
  } as const;

  it('is done at once, of today and by the person who made it', () =>
    expect(logContact({ ...given, outcome: 'reached-well' })).toEqual({
      ok: true,
      value: {
        followUp: {
          ...{ id: 'c1', memberId: 'sagar', kind: 'contact', origin: 'staff', method: 'call', dueOn: today, ownerId: 'meera' },
          ...{ state: 'done', outcome: 'reached-well', doneAt: now },
        },
        next: null,
        endsCalls: false,
        events: [
          {
            type: 'follow-up-completed',
            subject: { kind: 'follow-up', id: 'c1' },
            concerns: ['sagar'],
            facts: { outcome: 'reached-well' },
          },
        ],
      },
    }));

  it.each(followUpOutcomes)('is followed after %s by what follows one that was owed', (outcome) => {
    const owed = { ...aDueFollowUp(), method: 'call', ownerId: given.by } as const;
    expect(logContact({ ...given, outcome })).toMatchObject({
      value: { next: nextContact(owed, outcome, today), endsCalls: outcome === 'asked-not-to-be-called' },
    });
  });

  it('has a next one on the day that was chosen', () =>
    expect(logContact({ ...given, outcome: 'visited', nextOn: day('2026-11-30') })).toMatchObject({
      value: { next: { kind: 'extra', origin: 'staff', dueOn: day('2026-11-30') } },
    }));
});

describe('the next step after an outcome', () => {
  it.each([
    { outcome: 'not-reached', method: 'call', then: { kind: 'extra', origin: 'retry', method: 'call', dueOn: day('2026-11-23') } },
    { outcome: 'not-reached', method: 'visit', then: { kind: 'extra', origin: 'retry', method: 'visit', dueOn: day('2026-11-23') } },
    { outcome: 'wrong-number', method: 'call', then: { kind: 'extra', origin: 'retry', method: 'visit', dueOn: day('2026-11-24') } },
    { outcome: 'needs-support', method: 'call', then: { kind: 'support', origin: 'staff', method: 'call', dueOn: day('2026-11-25') } },
  ] as const)('$outcome of a $method is $then, in the same hands', ({ outcome, method, then }) => {
    const ownerId = idOf<StaffId>('meera');
    expect(nextContact({ ...aDueFollowUp(), method, ownerId }, outcome, today)).toEqual({ ...then, ownerId });
  });

  it('is made for every outcome in which the member was not reached, and for no other but one who needs support', () => {
    const followed = followUpOutcomes.filter((outcome) => nextContact(aDueFollowUp(), outcome, today) !== null);
    expect(followed).toEqual([...followUpOutcomes.filter((outcome) => !reachedOutcomes.includes(outcome) || outcome === 'needs-support')]);
  });
});

describe('giving a follow-up to a colleague', () => {
  const [here, elsewhere] = [idOf<BranchId>('kothrud'), idOf<BranchId>('hadapsar')];
  const asha = (given: Partial<Candidate> = {}): Candidate => ({
    id: idOf<StaffId>('asha'),
    role: 'counsellor',
    branchIds: [here],
    state: 'active',
    ...given,
  });

  const one = (given: Partial<DueFollowUp> = {}) => ({ followUp: { ...aDueFollowUp(), ...given }, branchId: here });

  it('changes the owner and names the new one', () =>
    expect(handOverFollowUp(aDueFollowUp(), { to: asha(), branchId: here })).toEqual({
      ok: true,
      value: {
        followUp: { ...aDueFollowUp(), ownerId: 'asha' },
        events: [
          {
            type: 'follow-up-handed-over',
            subject: { kind: 'follow-up', id: 'follow-up-1' },
            concerns: ['sagar'],
            facts: { to: 'asha' },
          },
        ],
      },
    }));

  it.each<{ what: string; contacts: readonly { followUp: FollowUp; branchId: BranchId }[]; given: number; refused: readonly string[] }>([
    { what: 'none', contacts: [], given: 0, refused: [] },
    { what: 'all, but for one that is theirs', contacts: [one(), one({ ownerId: asha().id })], given: 1, refused: [] },
    {
      what: 'none, where one is done',
      contacts: [one(), { followUp: aDoneFollowUp(), branchId: here }],
      given: 0,
      refused: ['follow-ups/already-done'],
    },
    {
      what: 'none, with the reason of each',
      contacts: [{ ...one(), branchId: elsewhere }, one(), { followUp: aDoneFollowUp(), branchId: elsewhere }],
      given: 0,
      refused: ['follow-ups/owner-not-here', 'follow-ups/already-done'],
    },
  ])('gives several together: $what', ({ contacts, given, refused }) => {
    const together = handOverTogether(contacts, asha());
    expect(together.given.map(({ followUp }) => followUp.ownerId)).toEqual(Array(given).fill('asha'));
    expect(together.refused.map(({ problem }) => problem.code)).toEqual(refused);
  });

  it('reports nothing when it is theirs already', () =>
    expect(handOverFollowUp({ ...aDueFollowUp(), ownerId: asha().id }, { to: asha(), branchId: here })).toMatchObject({
      ok: true,
      value: { events: [] },
    }));

  it.each([
    { to: {}, then: 'ok' },
    { to: { role: 'administrator', branchIds: [] }, then: 'ok' },
    { to: { branchIds: [elsewhere] }, then: 'follow-ups/owner-not-here' },
    { to: { role: 'facilitator' }, then: 'follow-ups/owner-not-here' },
    { to: { role: 'mentor' }, then: 'follow-ups/owner-not-here' },
    { to: { state: 'invited' }, then: 'follow-ups/owner-not-here' },
    { to: { state: 'deactivated' }, then: 'follow-ups/owner-not-here' },
  ] as const)('who is $to: $then', ({ to, then }) => {
    const given = handOverFollowUp(aDueFollowUp(), { to: asha(to), branchId: here });
    expect(given.ok ? 'ok' : given.problem.code).toBe(then);
  });

  it('refuses one that is done', () =>
    expect(handOverFollowUp(aDoneFollowUp(), { to: asha(), branchId: here })).toMatchObject({
      problem: { code: 'follow-ups/already-done' },
    }));
});
