import { describe, expect, it } from '@jest/globals';
import { staffRoles } from './permissions.ts';
import { mayReadRecord } from './record-rights.ts';

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
  ] as const)('of kind $kind, as $role: $then', ({ role, kind, then }) => expect(mayReadRecord({ role }, { kind })).toBe(then));

  it('is decided for every role', () => expect(staffRoles).toEqual(['administrator', 'counsellor', 'facilitator', 'mentor']));
});
