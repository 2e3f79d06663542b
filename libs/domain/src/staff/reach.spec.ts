import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../kernel/index.ts';
import type { BranchId, StaffId } from '../kernel/index.ts';
import { staffRoles } from './permissions.ts';
import {
  mayReachBranch,
  mayReachGroup,
  mayReachMember,
  mayReachMentee,
  mayReachSession,
  mayReachStaff,
  maySeeSession,
  reachOf,
  wholeCentre,
} from './reach.ts';

const sadar = idOf<BranchId>('sadar');
const wardhaRoad = idOf<BranchId>('wardha-road');
const me = idOf<StaffId>('me');
const someone = idOf<StaffId>('someone');

describe('the reach', () => {
  it.each([
    { role: 'administrator', then: wholeCentre },
    { role: 'counsellor', then: { branches: [sadar], facilitatorId: null, staffId: me } },
    { role: 'facilitator', then: { branches: [sadar], facilitatorId: me, staffId: me } },
    { role: 'mentor', then: { branches: [], facilitatorId: me, staffId: me } },
  ] as const)('of a $role', ({ role, then }) => expect(reachOf({ id: me, role, branchIds: [sadar] })).toEqual(then));

  it.each([
    { role: 'administrator', then: true },
    { role: 'counsellor', then: false },
    { role: 'facilitator', then: false },
    { role: 'mentor', then: false },
  ] as const)('of a $role without a branch has any branch: $then', ({ role, then }) =>
    expect(mayReachBranch(reachOf({ id: me, role, branchIds: [] }), sadar)).toBe(then),
  );

  it('has exactly the branches assigned, unless it is the whole centre', () => {
    const branch = fc.constantFrom('a', 'b', 'c', 'd').map((text) => idOf<BranchId>(text));
    fc.assert(
      fc.property(fc.constantFrom(...staffRoles), fc.array(branch), branch, (role, branchIds, one) => {
        const then = role === 'administrator' || (role !== 'mentor' && branchIds.includes(one));
        expect(mayReachBranch(reachOf({ id: me, role, branchIds }), one)).toBe(then);
      }),
    );
  });
});

describe('a person of the staff', () => {
  const counsellor = { role: 'counsellor', branchIds: [sadar] } as const;
  it.each([
    { reader: { role: 'administrator', branchIds: [] }, who: counsellor, then: true },
    { reader: { role: 'counsellor', branchIds: [wardhaRoad, sadar] }, who: counsellor, then: true },
    { reader: { role: 'counsellor', branchIds: [wardhaRoad] }, who: counsellor, then: false },
    { reader: { role: 'counsellor', branchIds: [wardhaRoad] }, who: { role: 'administrator', branchIds: [] }, then: true },
    { reader: { role: 'counsellor', branchIds: [sadar] }, who: { role: 'counsellor', branchIds: [] }, then: false },
  ] as const)('who shares a branch, or works in all of them, is within reach: $reader and $who → $then', ({ reader, who, then }) =>
    expect(mayReachStaff(reachOf({ id: me, ...reader }), who)).toBe(then),
  );
});

describe('the record of a member', () => {
  it.each([
    { role: 'administrator', branchIds: [], then: true },
    { role: 'counsellor', branchIds: [sadar], then: true },
    { role: 'counsellor', branchIds: [wardhaRoad], then: false },
    { role: 'facilitator', branchIds: [sadar], then: false },
    { role: 'mentor', branchIds: [sadar], then: false },
  ] as const)('of another branch or for a peer is out of reach: $role of $branchIds → $then', ({ role, branchIds, then }) =>
    expect(mayReachMember(reachOf({ id: me, role, branchIds }), { branchId: sadar })).toBe(then),
  );
});

describe('a person who is accompanied by a mentor', () => {
  it.each([
    { role: 'mentor', branchIds: [sadar], mentorId: me, then: true },
    { role: 'mentor', branchIds: [], mentorId: me, then: true },
    { role: 'mentor', branchIds: [sadar], mentorId: someone, then: false },
    { role: 'mentor', branchIds: [sadar], mentorId: null, then: false },
    { role: 'counsellor', branchIds: [sadar], mentorId: someone, then: true },
    { role: 'counsellor', branchIds: [wardhaRoad], mentorId: someone, then: false },
    { role: 'facilitator', branchIds: [sadar], mentorId: someone, then: false },
    { role: 'administrator', branchIds: [], mentorId: null, then: true },
  ] as const)('is within reach of their mentor and of the staff: $role of $branchIds, with $mentorId → $then', (row) =>
    expect(mayReachMentee(reachOf({ id: me, role: row.role, branchIds: row.branchIds }), { branchId: sadar, mentorId: row.mentorId })).toBe(
      row.then,
    ),
  );
});

describe('a group and its sessions', () => {
  it.each([
    { role: 'administrator', branchIds: [], branchId: sadar, facilitates: false, then: true },
    { role: 'counsellor', branchIds: [sadar], branchId: sadar, facilitates: false, then: true },
    { role: 'counsellor', branchIds: [sadar], branchId: wardhaRoad, facilitates: true, then: false },
    { role: 'facilitator', branchIds: [sadar], branchId: sadar, facilitates: true, then: true },
    { role: 'facilitator', branchIds: [sadar], branchId: sadar, facilitates: false, then: false },
    { role: 'facilitator', branchIds: [sadar], branchId: wardhaRoad, facilitates: true, then: false },
    { role: 'mentor', branchIds: [sadar], branchId: sadar, facilitates: true, then: false },
  ] as const)('for a $role of $branchIds, in $branchId, facilitated by them: $facilitates → $then', (row) => {
    const reach = reachOf({ id: me, role: row.role, branchIds: row.branchIds });
    const group = { branchId: row.branchId, facilitators: row.facilitates ? [someone, me] : [someone], backUps: [] };
    expect(mayReachGroup(reach, group)).toBe(row.then);
    expect(mayReachGroup(reach, { ...group, facilitators: group.backUps, backUps: group.facilitators })).toBe(row.then);
    expect(mayReachSession(reach, { group, named: [], placedAt: null })).toBe(row.then);
  });

  it.each([
    { branchId: sadar, named: [me], then: true },
    { branchId: sadar, named: [someone], then: false },
    { branchId: wardhaRoad, named: [me], then: false },
  ])(
    'have one session for the person who is named to lead it, and not the group: $named in $branchId → $then',
    ({ branchId, named, then }) => {
      const reach = reachOf({ id: me, role: 'facilitator', branchIds: [sadar] });
      const group = { branchId, facilitators: [someone], backUps: [] };
      expect(mayReachSession(reach, { group, named, placedAt: null })).toBe(then);
      expect(mayReachGroup(reach, group)).toBe(false);
    },
  );

  it.each([
    { role: 'counsellor', branchIds: [wardhaRoad], named: [], reached: false, seen: true },
    { role: 'counsellor', branchIds: [wardhaRoad], named: [me], reached: true, seen: true },
    { role: 'counsellor', branchIds: [sadar], named: [], reached: true, seen: true },
    { role: 'counsellor', branchIds: [], named: [me], reached: false, seen: false },
    { role: 'facilitator', branchIds: [wardhaRoad], named: [], reached: false, seen: false },
    { role: 'facilitator', branchIds: [wardhaRoad], named: [me], reached: true, seen: true },
    { role: 'mentor', branchIds: [wardhaRoad], named: [someone], reached: false, seen: false },
    { role: 'administrator', branchIds: [], named: [], reached: true, seen: true },
  ] as const)(
    'of one branch, with a session in another, are $reached within reach and $seen on the calendar of a $role of $branchIds where $named lead it',
    ({ role, branchIds, named, reached, seen }) => {
      const reach = reachOf({ id: me, role, branchIds });
      const group = { branchId: sadar, facilitators: [someone], backUps: [] };
      const moved = { group, named, placedAt: wardhaRoad };
      expect([mayReachSession(reach, moved), maySeeSession(reach, moved)]).toEqual([reached, seen]);
      expect(mayReachGroup(reach, group)).toBe(branchIds.includes(sadar as never) || role === 'administrator');
    },
  );

  it('are all there for the whole centre', () =>
    expect(mayReachGroup(wholeCentre, { branchId: wardhaRoad, facilitators: [], backUps: [] })).toBe(true));
});

describe('another branch', () => {
  const branch = fc.constantFrom('a', 'b', 'c', 'd').map((text) => idOf<BranchId>(text));
  it('never takes away what was within reach before, and adds no branch but itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...staffRoles), fc.array(branch), branch, branch, fc.boolean(), (role, branchIds, more, asked, own) => {
        const group = { branchId: asked, facilitators: own ? [me] : [], backUps: [] };
        const before = reachOf({ id: me, role, branchIds });
        const after = reachOf({ id: me, role, branchIds: [...branchIds, more] });
        if (mayReachGroup(before, group)) expect(mayReachGroup(after, group)).toBe(true);
        if (!mayReachBranch(before, asked) && asked !== more) expect(mayReachBranch(after, asked)).toBe(false);
        if (mayReachGroup(after, group)) expect(mayReachBranch(after, asked)).toBe(true);
      }),
    );
  });
});
