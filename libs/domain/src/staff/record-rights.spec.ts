import { describe, expect, it } from '@jest/globals';
import { idOf, type StaffId } from '../kernel/index.ts';
import { staffRoles, type StaffRole } from './permissions.ts';
import { mayReadRecord, readersWith } from './record-rights.ts';
import type { Visibility } from './visibility.ts';

const [author, leader, other] = ['a', 'l', 'o'].map((id) => idOf<StaffId>(id)) as [StaffId, StaffId, StaffId];

describe('reading a record', () => {
  it.each([
    { role: 'administrator', kind: 'session-note', then: true },
    { role: 'counsellor', kind: 'session-note', then: true },
    { role: 'facilitator', kind: 'session-note', then: false },
    { role: 'mentor', kind: 'session-note', then: false },
    { role: 'administrator', kind: 'milestone', then: true },
    { role: 'counsellor', kind: 'milestone', then: true },
    { role: 'facilitator', kind: 'milestone', then: false },
    { role: 'mentor', kind: 'milestone', then: false },
  ] as const)('of kind $kind, as $role: $then', ({ role, kind, then }) =>
    expect(mayReadRecord({ staffId: author, role }, { kind })).toBe(then),
  );

  it('is decided for every role', () => expect(staffRoles).toEqual(['administrator', 'counsellor', 'facilitator', 'mentor']));

  const visibilities = ['author', 'leaders', 'care-team', 'everyone'] as const satisfies readonly Visibility[];
  const readersOf = (visibility: Visibility, staffId: StaffId): StaffRole[] =>
    staffRoles.filter((role) => mayReadRecord({ staffId, role }, { kind: 'answer', visibility, authorId: author, leaders: [leader] }));

  it.each(visibilities)('that is for %s is open to its author, whatever their role has become', (visibility) =>
    expect(readersOf(visibility, author)).toEqual(staffRoles),
  );

  it.each([
    { visibility: 'author', who: leader, then: [] },
    { visibility: 'author', who: other, then: [] },
    { visibility: 'leaders', who: leader, then: staffRoles },
    { visibility: 'leaders', who: other, then: [] },
    { visibility: 'care-team', who: leader, then: ['administrator', 'counsellor'] },
    { visibility: 'care-team', who: other, then: ['administrator', 'counsellor'] },
    { visibility: 'everyone', who: other, then: staffRoles },
  ] as const)('that is for $visibility is open to $who as $then', ({ visibility, who, then }) =>
    expect(readersOf(visibility, who)).toEqual(then),
  );

  it.each([
    { role: 'facilitator', leads: true, then: ['author', 'leaders', 'everyone'] },
    { role: 'facilitator', leads: false, then: ['author', 'everyone'] },
    { role: 'counsellor', leads: true, then: ['author', 'leaders', 'care-team', 'everyone'] },
    { role: 'administrator', leads: false, then: ['author', 'care-team', 'everyone'] },
    { role: 'mentor', leads: false, then: ['author', 'everyone'] },
  ] as const)('of others is asked of a $role (leads: $leads) for: $then', ({ role, leads, then }) =>
    expect(readersWith({ staffId: leader, role }, leads ? [leader] : [other])).toEqual(then),
  );
});
