import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, StaffId } from '../kernel/index.ts';
import { acceptInvitation, inviteStaff } from './invite-staff.ts';
import type { InviteStaff } from './invite-staff.ts';
import type { InvitedStaff } from './staff.ts';

const now = Temporal.Instant.from('2026-06-02T12:00Z');
const sadar = idOf<BranchId>('sadar');
const anInvitation = (changes: Partial<InviteStaff> = {}): InviteStaff => ({
  id: idOf<StaffId>('staff-1'),
  name: 'Meera Kulkarni',
  email: 'meera@example.org',
  role: 'counsellor',
  branchIds: [sadar],
  languages: ['mr'],
  now,
  ...changes,
});
const { now: invitedAt, ...profile } = anInvitation();
const invited: InvitedStaff = { ...profile, state: 'invited', invitedAt };
const surroundings = { branchIds: [sadar], others: [{ ...invited, id: idOf<StaffId>('staff-2'), email: 'Imran@example.org' }] };

describe('inviting staff', () => {
  it('waits for an answer', () => expect(inviteStaff(anInvitation(), surroundings)).toEqual({ ok: true, value: invited }));
  it('needs no branch for an administrator', () =>
    expect(inviteStaff(anInvitation({ role: 'administrator', branchIds: [] }), surroundings)).toMatchObject({ ok: true }));
  it('takes back somebody who was let go under that address', () => {
    const { invitedAt: _at, ...gone } = { ...invited, id: idOf<StaffId>('staff-2'), state: 'deactivated' as const, deactivatedAt: now };
    expect(inviteStaff(anInvitation(), { branchIds: [sadar], others: [gone] })).toMatchObject({ ok: true, value: { state: 'invited' } });
  });
  it.each([
    { given: { name: '' }, then: 'staff/name-missing' },
    { given: { email: 'meera' }, then: 'staff/email-invalid' },
    { given: { email: ' imran@EXAMPLE.org' }, then: 'staff/email-taken' },
    { given: { branchIds: [] }, then: 'staff/branches-missing' },
    { given: { branchIds: [sadar, idOf<BranchId>('elsewhere')] }, then: 'staff/branch-unknown' },
    { given: { role: 'administrator' as const, branchIds: [idOf<BranchId>('elsewhere')] }, then: 'staff/branch-unknown' },
  ])('refuses with $then', ({ given, then }) =>
    expect(inviteStaff(anInvitation(given), surroundings)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('accepting an invitation', () => {
  it('makes the person active under the name they chose', () =>
    expect(acceptInvitation(invited, ' Meera K ')).toEqual({ ok: true, value: { name: 'Meera K', state: 'active' } }));
  it.each([
    { state: 'invited', name: ' ', then: 'staff/name-missing' },
    { state: 'active', name: 'Meera', then: 'staff/not-invited' },
    { state: 'deactivated', name: 'Meera', then: 'staff/not-invited' },
  ] as const)('of somebody who is $state, under the name "$name", is refused with $then', ({ state, name, then }) =>
    expect(acceptInvitation({ state }, name)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
