import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../kernel/index.ts';
import type { BranchId, StaffId } from '../kernel/index.ts';
import { mayReachBranch, mayReachGroup, scopeOf, seesOnlyLedGroups } from './branch-scope.ts';
import { staffRoles } from './permissions.ts';

const sadar = idOf<BranchId>('sadar');
const wardhaRoad = idOf<BranchId>('wardha-road');
const me = idOf<StaffId>('me');
const someone = idOf<StaffId>('someone');

describe('the branch scope', () => {
  it('of an administrator is the whole centre', () => expect(scopeOf({ role: 'administrator', branchIds: [] })).toEqual({ all: true }));
  it.each(['counsellor', 'facilitator', 'mentor'] as const)('of a %s is the branches assigned', (role) =>
    expect(scopeOf({ role, branchIds: [sadar] })).toEqual({ all: false, branchIds: [sadar] }),
  );
  it('of somebody without a branch is nothing', () =>
    expect(mayReachBranch(scopeOf({ role: 'counsellor', branchIds: [] }), sadar)).toBe(false));

  it('reaches exactly what is assigned, unless it reaches all', () => {
    const branch = fc.constantFrom('a', 'b', 'c', 'd').map((text) => idOf<BranchId>(text));
    fc.assert(
      fc.property(fc.constantFrom(...staffRoles), fc.array(branch), branch, (role, branchIds, one) =>
        expect(mayReachBranch(scopeOf({ role, branchIds }), one)).toBe(role === 'administrator' || branchIds.includes(one)),
      ),
    );
  });
});

describe('reaching a group', () => {
  it.each([
    { role: 'administrator', branchIds: [], branchId: sadar, leads: false, then: true },
    { role: 'counsellor', branchIds: [sadar], branchId: sadar, leads: false, then: true },
    { role: 'counsellor', branchIds: [sadar], branchId: wardhaRoad, leads: true, then: false },
    { role: 'facilitator', branchIds: [sadar], branchId: sadar, leads: true, then: true },
    { role: 'facilitator', branchIds: [sadar], branchId: sadar, leads: false, then: false },
    { role: 'facilitator', branchIds: [sadar], branchId: wardhaRoad, leads: true, then: false },
    { role: 'mentor', branchIds: [sadar], branchId: sadar, leads: false, then: false },
  ] as const)('as $role of $branchIds, group of $branchId, leading it: $leads → $then', ({ role, branchIds, branchId, leads, then }) =>
    expect(mayReachGroup({ id: me, role, branchIds }, { branchId, facilitatorIds: leads ? [someone, me] : [someone] })).toBe(then),
  );
  it('is narrowed to led groups for peers only', () => expect(staffRoles.filter(seesOnlyLedGroups)).toEqual(['facilitator', 'mentor']));
});

describe('another branch', () => {
  const branch = fc.constantFrom('a', 'b', 'c', 'd').map((text) => idOf<BranchId>(text));
  it('never takes away what was reached before, and gives no branch but itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...staffRoles), fc.array(branch), branch, branch, fc.boolean(), (role, branchIds, more, asked, leads) => {
        const group = { branchId: asked, facilitatorIds: leads ? [me] : [] };
        const before = { id: me, role, branchIds };
        const after = { ...before, branchIds: [...branchIds, more] };
        if (mayReachGroup(before, group)) expect(mayReachGroup(after, group)).toBe(true);
        if (!mayReachBranch(scopeOf(before), asked) && asked !== more) expect(mayReachBranch(scopeOf(after), asked)).toBe(false);
        if (mayReachGroup(after, group)) expect(mayReachBranch(scopeOf(after), asked)).toBe(true);
      }),
    );
  });
});
