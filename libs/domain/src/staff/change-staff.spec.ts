import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, StaffId, UserId } from '../kernel/index.ts';
import { changeRole, deactivateStaff } from './change-staff.ts';
import type { StaffRole } from './permissions.ts';
import type { ActiveStaff, DeactivatedStaff, InvitedStaff } from './staff.ts';

const now = Temporal.Instant.from('2026-06-02T12:00Z');
const sadar = idOf<BranchId>('sadar');
const profile = (id: string, role: StaffRole) => ({
  id: idOf<StaffId>(id),
  name: 'Imran Sheikh',
  email: `${id}@example.org`,
  role,
  branchIds: [sadar],
  languages: ['hi'] as const,
});
const active = (id: string, role: StaffRole): ActiveStaff => ({
  ...profile(id, role),
  state: 'active',
  userId: idOf<UserId>(`user-${id}`),
  joinedAt: now,
});
const invited = (id: string, role: StaffRole): InvitedStaff => ({ ...profile(id, role), state: 'invited', invitedAt: now });
const gone = (id: string, role: StaffRole): DeactivatedStaff => ({ ...profile(id, role), state: 'deactivated', deactivatedAt: now });

const first = active('first', 'administrator');
const second = active('second', 'administrator');
const counsellor = active('counsellor', 'counsellor');
const to = { role: 'counsellor', branchIds: [sadar] } as const;

describe('changing a role', () => {
  it.each([
    { given: first, others: [second], when: to, then: 'one of two administrators' },
    { given: counsellor, others: [first], when: { role: 'administrator', branchIds: [] } as const, then: 'a counsellor who takes over' },
    {
      given: first,
      others: [],
      when: { role: 'administrator', branchIds: [sadar] } as const,
      then: 'the only administrator who stays one',
    },
    { given: invited('new', 'administrator'), others: [first], when: to, then: 'someone who has not answered yet' },
  ])('accepts $then', ({ given, others, when }) =>
    expect(changeRole(given, when, { branchIds: [sadar], others })).toEqual({ ok: true, value: { ...given, ...when } }),
  );

  it.each([
    { given: first, others: [counsellor], when: to, then: 'staff/last-administrator' },
    { given: first, others: [first], when: to, then: 'staff/last-administrator' },
    { given: first, others: [invited('new', 'administrator')], when: to, then: 'staff/last-administrator' },
    { given: first, others: [gone('old', 'administrator')], when: to, then: 'staff/last-administrator' },
    { given: gone('old', 'counsellor'), others: [first], when: to, then: 'staff/deactivated' },
    { given: counsellor, others: [first], when: { role: 'facilitator', branchIds: [] } as const, then: 'staff/branches-missing' },
    { given: counsellor, others: [first], when: { ...to, branchIds: [idOf<BranchId>('elsewhere')] }, then: 'staff/branch-unknown' },
  ])('refuses with $then', ({ given, others, when, then }) =>
    expect(changeRole(given, when, { branchIds: [sadar], others })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('deactivating staff', () => {
  it('keeps who they were and forgets their way in', () => {
    const result = deactivateStaff(counsellor, { by: first.id, others: [first], now });
    expect(result).toEqual({ ok: true, value: gone('counsellor', 'counsellor') });
  });
  it.each([
    { given: second, others: [first], by: first.id, then: 'one of two administrators' },
    { given: invited('new', 'facilitator'), others: [first], by: first.id, then: 'an invitation that was not answered' },
  ])('accepts $then', ({ given, others, by }) => expect(deactivateStaff(given, { by, others, now })).toMatchObject({ ok: true }));
  it.each([
    { given: first, others: [second], by: first.id, then: 'staff/cannot-deactivate-self' },
    { given: first, others: [counsellor], by: first.id, then: 'staff/last-administrator' },
    { given: gone('old', 'counsellor'), others: [first], by: first.id, then: 'staff/deactivated' },
  ])('refuses with $then', ({ given, others, by, then }) =>
    expect(deactivateStaff(given, { by, others, now })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
