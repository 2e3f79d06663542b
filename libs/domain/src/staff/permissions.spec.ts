import { describe, expect, it } from '@jest/globals';
import { centrePermissions, mayDo, operatorPermissions, permissionsOf, personalPermissions, staffRoles } from './permissions.ts';

const permissions = [...centrePermissions, ...operatorPermissions, ...personalPermissions];
const reserved = [
  'centre:write',
  'branches:write',
  'staff:write',
  'kinds:write',
  'questionnaires:write',
  'imports:write',
  'audit:read',
] as const;

describe('what a role may do', () => {
  it('an administrator may do everything inside the centre', () =>
    expect(permissionsOf('administrator')).toEqual([...centrePermissions, 'account:self']));
  it('a counsellor may do all of it but run the organisation', () => {
    expect(permissionsOf('counsellor').filter((one) => reserved.some((other) => other === one))).toEqual([]);
    expect(permissionsOf('counsellor')).toHaveLength(centrePermissions.length - reserved.length + 1);
  });
  it('a facilitator runs sessions, reads stories, asks questionnaires and is told of sessions, and nothing more', () =>
    expect(permissionsOf('facilitator')).toEqual([
      'kinds:read',
      'groups:read',
      'sessions:read',
      'sessions:write',
      'attendance:write',
      'stories:read',
      'questionnaires:read',
      'questionnaire-answers:read',
      'questionnaire-answers:write',
      'safety-notes:read',
      'safety-notes:write',
      'notifications:read',
      'notifications:write',
      'account:self',
    ]));
  it('a mentor works with the people whom they accompany only', () =>
    expect(permissionsOf('mentor')).toEqual(['mentees:read', 'mentees:write', 'account:self']));

  it.each([
    { role: 'counsellor', permission: 'members:reveal', then: true },
    { role: 'facilitator', permission: 'members:reveal', then: false },
    { role: 'counsellor', permission: 'members:call', then: true },
    { role: 'facilitator', permission: 'members:call', then: false },
    { role: 'administrator', permission: 'audit:read', then: true },
    { role: 'counsellor', permission: 'audit:read', then: false },
    { role: 'facilitator', permission: 'attendance:write', then: true },
    { role: 'mentor', permission: 'attendance:write', then: false },
    { role: 'counsellor', permission: 'records:write', then: true },
    { role: 'facilitator', permission: 'records:write', then: false },
    { role: 'counsellor', permission: 'proofs:write', then: true },
    { role: 'facilitator', permission: 'proofs:read', then: false },
    { role: 'counsellor', permission: 'check-ins:write', then: true },
    { role: 'facilitator', permission: 'check-ins:read', then: false },
    { role: 'counsellor', permission: 'questionnaires:write', then: false },
  ] as const)('$role and $permission: $then', ({ role, permission, then }) => expect(mayDo(role, permission)).toBe(then));

  it.each(staffRoles)('%s never gets a permission of the platform', (role) =>
    expect(operatorPermissions.filter((permission) => mayDo(role, permission))).toEqual([]),
  );
  it.each(staffRoles)('%s may always mind their own account', (role) => expect(mayDo(role, 'account:self')).toBe(true));
  it.each(staffRoles)('%s has no permission twice', (role) => expect(new Set(permissionsOf(role)).size).toBe(permissionsOf(role).length));
});

describe('a role above another', () => {
  it.each([
    { above: 'administrator', below: 'counsellor' },
    { above: 'counsellor', below: 'facilitator' },
    { above: 'counsellor', below: 'mentor' },
  ] as const)('$above may do whatever a $below may', ({ above, below }) =>
    expect(permissionsOf(below).filter((permission) => !mayDo(above, permission))).toEqual([]),
  );
  it.each(staffRoles)('%s may read whatever it may write', (role) => {
    const written = centrePermissions.filter((permission) => permission.endsWith(':write') && mayDo(role, permission));
    const readable = written
      .map((permission) => permission.replace(':write', ':read'))
      .filter((read) => permissions.some((one) => one === read));
    expect(readable.filter((read) => !permissionsOf(role).some((one) => one === read))).toEqual([]);
  });
});

describe('the permissions', () => {
  it('are slice and verb', () => expect(permissions.filter((permission) => !/^[a-z-]+:[a-z]+$/.test(permission))).toEqual([]));
  it('are each there once', () => expect(new Set(permissions).size).toBe(permissions.length));
  it('an operator has none inside a centre', () =>
    expect(operatorPermissions.filter((permission) => !permission.startsWith('platform:'))).toEqual([]));
});
