import { signal } from '@angular/core';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore } from '../../testing/store.ts';
import { AttentionActions } from './attention-actions.ts';
import { AttentionStore } from './attention-store.ts';

const member = (memberId: string) => ({
  memberId,
  displayName: memberId,
  code: 'K-118',
  branchName: 'Kothrud',
  since: '',
  reasons: [],
  ladder: null,
  handedTo: null,
});

describe('the members who need a word', () => {
  const branch = signal<string | undefined>(undefined);
  const answered = jest.fn<() => Promise<boolean>>();
  const start = (me = meera) =>
    openStore(AttentionStore, {
      me,
      providers: [{ provide: AttentionActions, useValue: { spoke: answered, later: answered } }],
      connect: (store) => store.branch.connect(branch),
    });
  beforeEach(() => {
    branch.set(undefined);
    answered.mockReset();
  });

  it.each([
    { given: undefined, then: '/api/v1/attention?limit=30' },
    { given: 'b1', then: '/api/v1/attention?branchId=b1&limit=30' },
  ])('of branch $given are read from $then', async ({ given, then }) => {
    branch.set(given);
    const { request } = await start();
    expect(request('/attention').request.urlWithParams).toBe(then);
  });

  it.each([
    { action: 'spoke' as const, saved: true, then: ['sunil'] },
    { action: 'later' as const, saved: true, then: ['sunil'] },
    { action: 'spoke' as const, saved: false, then: ['sagar', 'sunil'] },
  ])('are $then after “$action” with saved $saved, without another request', async ({ action, saved, then }) => {
    answered.mockResolvedValue(saved);
    const { store, answer, http } = await start();
    await answer('/attention', pageOf(member('sagar'), member('sunil')));
    await store.answer(action, member('sagar'));
    expect(store.items().map(({ memberId }) => memberId)).toEqual(then);
    http.verify();
  });

  it.each([
    { given: meera.permissions, then: true },
    { given: ['attention:read'], then: false },
  ])('can be answered by a person with $given: $then', async ({ given, then }) => {
    const { store } = await start({ ...meera, permissions: given });
    expect(store.mayAnswer()).toBe(then);
  });
});
