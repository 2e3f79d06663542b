import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { sagar } from '../../testing/people.ts';
import { openStore } from '../../testing/store.ts';
import { MemberStore } from './member-store.ts';

describe('a member', () => {
  it('is read again after an act that has changed something, and only then', async () => {
    const open = await openStore(MemberStore, { connect: (store) => store.id.connect(signal('m1')) });
    await open.answer('/members/m1', sagar);
    expect(open.store.member()?.id).toBe(sagar.id);
    await open.store.after(Promise.resolve(false));
    await open.settle();
    open.http.expectNone('/api/v1/members/m1');
    await open.store.after(Promise.resolve(true));
    await open.settle();
    await open.answer('/members/m1', { ...sagar, displayName: 'Sagar J.' });
    expect(open.store.member()?.displayName).toBe('Sagar J.');
  });
});
