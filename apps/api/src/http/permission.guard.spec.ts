import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { describe, expect, it } from '@jest/globals';
import { idOf, type CentreId, type StaffId, type UserId } from '@saath/domain/kernel';
import { operatorPermissions, permissionsOf, reachOf, type StaffRole } from '@saath/domain/staff';
import { Refusal } from '../platform/refusal.ts';
import type { Principal } from '../tenancy/actor.ts';
import { runRequest, setPrincipal } from '../tenancy/centre-context.ts';
import { Allow, AllowAnyone, isCentreless, isReading } from './allow.ts';
import { PermissionGuard } from './permission.guard.ts';

/** The routes that are asked for. `forgotten` has no permission, which the start of the process refuses too. */
class Routes {
  @Allow('members:read')
  read(): string {
    return 'read';
  }
  @Allow('members:write')
  write(): string {
    return 'write';
  }
  @Allow('account:self')
  account(): string {
    return 'account';
  }
  @Allow('platform:centres')
  platform(): string {
    return 'platform';
  }
  @AllowAnyone()
  open(): string {
    return 'open';
  }
  forgotten(): string {
    return 'forgotten';
  }
}
type Route = keyof Routes;

const userId = idOf<UserId>('user');
const person = (changes: Partial<Principal>): Principal => ({
  userId,
  signInId: 'sign-in',
  name: 'Asha',
  language: 'en',
  operator: false,
  permissions: new Set(['account:self']),
  ...changes,
});
function staff(role: StaffRole, state: 'active' | 'suspended' = 'active'): Principal {
  const staffId = idOf<StaffId>('staff');
  const actor = { kind: 'staff' as const, userId, staffId, role, reach: reachOf({ id: staffId, role, branchIds: [] }) };
  return person({ permissions: new Set(permissionsOf(role)), centre: { centreId: idOf<CentreId>('centre'), actor, state } });
}
const operator = person({ operator: true, permissions: new Set(['account:self', ...operatorPermissions]) });
const signedInSomewhere = person({});

interface Asked {
  readonly route: Route;
  readonly method?: string;
  readonly by?: Principal;
  readonly header?: string | null;
}

/** The code with which the request is refused, or `allowed`. */
function outcomeOf({ route, method = 'GET', by, header = '1' }: Asked): string {
  const request = { method, headers: header === null ? {} : { 'x-saath': header } };
  const context = {
    getHandler: () => Routes.prototype[route],
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  let outcome = '';
  runRequest(() => {
    if (by !== undefined) setPrincipal(by);
    try {
      outcome = new PermissionGuard(new Reflector()).canActivate(context) ? 'allowed' : 'silent';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome = error.problem.code;
    }
  });
  return outcome;
}

describe('a request to read', () => {
  it.each<{ who: string; by?: Principal; route: Route; then: string }>([
    { who: 'nobody', route: 'read', then: 'sign-in/required' },
    { who: 'nobody', route: 'account', then: 'sign-in/required' },
    { who: 'nobody', route: 'platform', then: 'sign-in/required' },
    { who: 'nobody', route: 'open', then: 'allowed' },
    { who: 'a counsellor', by: staff('counsellor'), route: 'read', then: 'allowed' },
    { who: 'a facilitator', by: staff('facilitator'), route: 'read', then: 'sign-in/not-permitted' },
    { who: 'a mentor', by: staff('mentor'), route: 'read', then: 'sign-in/not-permitted' },
    { who: 'a mentor', by: staff('mentor'), route: 'account', then: 'allowed' },
    { who: 'an administrator', by: staff('administrator'), route: 'platform', then: 'sign-in/not-permitted' },
    { who: 'a person who has chosen no centre', by: signedInSomewhere, route: 'read', then: 'sign-in/no-centre' },
    { who: 'a person who has chosen no centre', by: signedInSomewhere, route: 'account', then: 'allowed' },
    { who: 'an operator', by: operator, route: 'platform', then: 'allowed' },
    { who: 'an operator', by: operator, route: 'read', then: 'sign-in/no-centre' },
    { who: 'staff of a suspended centre', by: staff('counsellor', 'suspended'), route: 'read', then: 'allowed' },
  ])('by $who of the route "$route": $then', ({ by, route, then }) =>
    expect(outcomeOf(by === undefined ? { route } : { route, by })).toBe(then),
  );

  it.each(['GET', 'HEAD', 'OPTIONS'])('needs no header of the console: %s', (method) => {
    expect(outcomeOf({ route: 'read', method, by: staff('counsellor'), header: null })).toBe('allowed');
    expect(outcomeOf({ route: 'open', method, header: null })).toBe('allowed');
  });
});

describe('a request to write', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('needs the header of the console, before anything else is said: %s', (method) => {
    const by = staff('counsellor');
    expect(outcomeOf({ route: 'write', method, by, header: null })).toBe('http/header-missing');
    expect(outcomeOf({ route: 'write', method, by, header: '0' })).toBe('http/header-missing');
    expect(outcomeOf({ route: 'write', method, header: null })).toBe('http/header-missing');
    expect(outcomeOf({ route: 'open', method, header: null })).toBe('http/header-missing');
    expect(outcomeOf({ route: 'write', method, by })).toBe('allowed');
    expect(outcomeOf({ route: 'open', method })).toBe('allowed');
  });

  it.each<{ who: string; by: Principal; route: Route; then: string }>([
    { who: 'a counsellor', by: staff('counsellor'), route: 'write', then: 'allowed' },
    { who: 'a facilitator', by: staff('facilitator'), route: 'write', then: 'sign-in/not-permitted' },
    { who: 'staff of a suspended centre', by: staff('counsellor', 'suspended'), route: 'write', then: 'centres/suspended' },
    {
      who: 'staff without the permission, of a suspended centre',
      by: staff('mentor', 'suspended'),
      route: 'write',
      then: 'centres/suspended',
    },
    { who: 'staff of a suspended centre', by: staff('counsellor', 'suspended'), route: 'account', then: 'allowed' },
    { who: 'an operator', by: operator, route: 'platform', then: 'allowed' },
    { who: 'an operator', by: operator, route: 'write', then: 'sign-in/no-centre' },
  ])('by $who of the route "$route": $then', ({ by, route, then }) => expect(outcomeOf({ route, method: 'POST', by })).toBe(then));

  it('that searches reads: a suspended centre may search', () =>
    expect(outcomeOf({ route: 'read', method: 'POST', by: staff('counsellor', 'suspended') })).toBe('allowed'));
});

describe('a route without a permission', () => {
  it.each(['GET', 'POST'])('is a bug, and never open: %s', (method) => {
    expect(() => outcomeOf({ route: 'forgotten', method, by: staff('administrator') })).toThrow('without a permission');
    expect(() => outcomeOf({ route: 'forgotten', method })).toThrow('without a permission');
  });
});

describe('a permission', () => {
  it.each([
    { demand: 'members:read', reading: true, centreless: false },
    { demand: 'members:write', reading: false, centreless: false },
    { demand: 'members:reveal', reading: false, centreless: false },
    { demand: 'account:self', reading: false, centreless: true },
    { demand: 'platform:centres', reading: false, centreless: true },
    { demand: 'nobody', reading: false, centreless: false },
  ] as const)('$demand only reads: $reading, needs no centre: $centreless', ({ demand, reading, centreless }) => {
    expect(isReading(demand)).toBe(reading);
    expect(isCentreless(demand)).toBe(centreless);
  });
});
