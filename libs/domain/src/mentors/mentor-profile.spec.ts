import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId, MentorId, StaffId } from '../kernel/index.ts';
import { pairingWith, today } from '../testing/index.ts';
import { checkMentorBounds, defaultMentorBounds } from './mentor-bounds.ts';
import type { MentorBounds } from './mentor-bounds.ts';
import { mentorLimits } from './mentor.limits.ts';
import { checkPastDay, checkProfile, seatsThatCount } from './mentor-profile.ts';
import type { ProfileFacts } from './mentor-profile.ts';
import type { Mentor } from './mentor.ts';
import { supervisionDue, supervisionOverdueDays } from './supervision.ts';

const account = idOf<StaffId>('account');
const mentor: Mentor = { ...pairingWith().mentor, staffId: account };
const facts: ProfileFacts = {
  stage: 'alumni',
  account: { id: account, role: 'mentor' },
  others: [],
  taken: 5,
  bounds: defaultMentorBounds,
};
const other = { id: idOf<MentorId>('jaya'), memberId: idOf<MemberId>('member-jaya'), staffId: null };

describe('the profile of a mentor', () => {
  it.each([
    { what: 'of an alumnus with an account', changes: {}, of: {} },
    { what: 'without an account', changes: { staffId: null }, of: { account: null } },
    { what: 'of somebody in aftercare', changes: {}, of: { stage: 'aftercare' } },
    { what: 'beside another mentor', changes: {}, of: { others: [other] } },
    { what: 'changed, beside itself', changes: {}, of: { others: [mentor] } },
    { what: 'of a paid mentor with 15 seats', changes: { role: 'paid', seats: 15 }, of: {} },
    { what: 'with seats that were allowed before', changes: { seats: 9 }, of: { before: { seats: 9, role: 'volunteer' } } },
  ] as readonly { what: string; changes: Partial<Mentor>; of: Partial<ProfileFacts> }[])('is accepted $what', ({ changes, of }) =>
    expect(checkProfile({ ...mentor, ...changes }, { ...facts, ...of })).toEqual({ ok: true, value: { ...mentor, ...changes } }),
  );

  it.each([
    { code: 'mentors/already-mentor', changes: {}, of: { others: [{ ...other, memberId: mentor.memberId }] } },
    { code: 'mentors/outside-centre', changes: {}, of: { stage: 'left' } },
    { code: 'mentors/account-not-mentor', changes: {}, of: { account: { id: account, role: 'counsellor' } } },
    { code: 'mentors/account-taken', changes: {}, of: { others: [{ ...other, staffId: account }] } },
    { code: 'mentors/no-language', changes: { languages: [] }, of: {} },
    { code: 'mentors/seats-above-bound', changes: { seats: 6 }, of: {} },
    { code: 'mentors/seats-above-bound', changes: { role: 'paid', seats: 16 }, of: {} },
    { code: 'mentors/seats-above-bound', changes: { seats: 8 }, of: { before: { seats: 9, role: 'volunteer' } } },
    { code: 'mentors/seats-above-bound', changes: { seats: 9 }, of: { before: { seats: 9, role: 'paid' } } },
    { code: 'mentors/seats-below-people', changes: { seats: 4 }, of: {} },
  ] as readonly { code: string; changes: Partial<Mentor>; of: Partial<ProfileFacts> }[])('is refused with $code', ({ code, changes, of }) =>
    expect(checkProfile({ ...mentor, ...changes }, { ...facts, ...of })).toMatchObject({ ok: false, problem: { code } }),
  );

  it.each([
    { on: today, then: { ok: true } },
    { on: today.add({ days: 1 }), then: { ok: false, problem: { code: 'mentors/date-in-future' } } },
  ])('has supervisions until today: $on', ({ on, then }) => expect(checkPastDay(on, today)).toMatchObject(then));
});

describe('the bounds of the rules about mentors', () => {
  const ranges = Object.entries(mentorLimits.bounds).map(([name, range]) => ({ name: name as keyof MentorBounds, ...range }));

  it('are accepted as the product has them', () =>
    expect(checkMentorBounds(defaultMentorBounds)).toEqual({ ok: true, value: defaultMentorBounds }));

  it.each(ranges)('take $name from $from to $to', ({ name, from, to }) => {
    const check = (value: number) => checkMentorBounds({ ...defaultMentorBounds, [name]: value });
    expect([check(from).ok, check(to).ok]).toEqual([true, true]);
    for (const value of [from - 1, to + 1])
      expect(check(value)).toMatchObject({ problem: { code: 'mentors/bound-out-of-range', params: { bound: name, from, to } } });
  });
});

describe('the supervision of a mentor', () => {
  it.each([
    { supervisedOn: null, due: null, overdue: null },
    { supervisedOn: '2026-11-17', due: '2026-12-01', overdue: 0 },
    { supervisedOn: '2026-11-11', due: '2026-11-25', overdue: 0 },
    { supervisedOn: '2026-11-08', due: '2026-11-22', overdue: 3 },
  ])('of $supervisedOn is due on $due and $overdue days overdue', ({ supervisedOn, due, overdue }) => {
    const on = supervisedOn === null ? null : Temporal.PlainDate.from(supervisedOn);
    expect(supervisionDue(on, defaultMentorBounds)?.toString() ?? null).toBe(due);
    expect(on === null ? null : supervisionOverdueDays(on, defaultMentorBounds, today)).toBe(overdue);
  });
});

describe('the seats that count', () => {
  it.each([
    { role: 'volunteer', seats: 3, then: 3 },
    { role: 'volunteer', seats: 5, then: 5 },
    { role: 'volunteer', seats: 9, then: 5 },
    { role: 'paid', seats: 9, then: 9 },
    { role: 'paid', seats: 30, then: 15 },
  ] as const)('of a mentor who is $role with $seats are $then', ({ role, seats, then }) =>
    expect(seatsThatCount({ role, seats }, defaultMentorBounds)).toBe(then),
  );
});
