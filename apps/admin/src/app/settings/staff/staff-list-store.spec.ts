import { signal } from '@angular/core';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anjali, aStaff } from '../../../testing/organisation.ts';
import { meera } from '../../../testing/page.ts';
import { pageOf } from '../../../testing/sessions.ts';
import { openStore } from '../../../testing/store.ts';
import { StaffActions } from './staff-actions.ts';
import { StaffListStore } from './staff-list-store.ts';

describe('the staff of a centre', () => {
  const role = signal<string | undefined>(undefined);
  const act = jest.fn<() => Promise<boolean>>();
  const start = async (me = anjali) => {
    const open = await openStore(StaffListStore, {
      me,
      providers: [{ provide: StaffActions, useValue: { resend: act } }],
      connect: (store) => store.role.connect(role),
    });
    await open.answer('/staff', pageOf(aStaff(), aStaff({ id: 's2', role: 'facilitator' })));
    return open;
  };
  beforeEach(() => {
    role.set(undefined);
  });

  it.each([
    { given: undefined, then: 'limit=50' },
    { given: 'facilitator', then: 'role=facilitator&limit=50' },
  ])('are asked for with the role $given, so that a role is never missed behind the first page', async ({ given, then }) => {
    role.set(given);
    const { store, http } = await openStore(StaffListStore, { me: anjali, connect: (made) => made.role.connect(role) });
    expect(http.expectOne(({ url }) => url.endsWith('/staff')).request.params.toString()).toBe(then);
    expect(store.staff.items()).toEqual([]);
  });

  it.each([
    { done: true, then: 1 },
    { done: false, then: 0 },
  ])('are read again $then times after an action with the answer $done', async ({ done, then }) => {
    act.mockResolvedValue(done);
    const { store, http, settle } = await start();
    await store.act('resend', aStaff());
    await settle();
    expect(http.match('/api/v1/staff?limit=50')).toHaveLength(then);
  });

  it.each([
    { me: anjali, then: true },
    { me: meera, then: false },
  ])('can be changed by $me.user.name: $then', async ({ me, then }) => {
    expect((await start(me)).store.mayWrite).toBe(then);
  });
});
