import { signal } from '@angular/core';
import { describe, expect, it, jest } from '@jest/globals';
import { aBranch, anjali } from '../../../testing/organisation.ts';
import { openStore } from '../../../testing/store.ts';
import { BranchStore } from './branch-store.ts';

describe('the form of a branch', () => {
  it('is that of the branch in the address, without a country that is the centre’s', async () => {
    const open = await openStore(BranchStore, { me: anjali, connect: (store) => store.id.connect(signal('b1')) });
    await open.store.change();
    await open.answer('/branches/b1', aBranch({ country: 'IN', countryFrom: 'centre' }));
    expect(open.store.form.value).toMatchObject({ name: 'Kothrud', country: '' });
    open.store.form.patchValue({ name: 'Kothrud East' });
    const go = jest.spyOn(open.router, 'navigate').mockResolvedValue(true);
    const saved = open.store.change();
    const sent = open.request('/branches/b1');
    expect([sent.request.method, (sent.request.body as { name: string }).name]).toEqual(['PATCH', 'Kothrud East']);
    sent.flush(aBranch());
    await saved;
    expect(go).toHaveBeenCalledWith(['/settings/branches']);
  });

  it('begins with the clock of the centre for a new one', async () => {
    const open = await openStore(BranchStore, { me: anjali });
    expect(open.store.form.value.timeZone).toBe('Asia/Kolkata');
    open.store.form.patchValue({ name: 'Baner' });
    const added = open.store.add();
    const sent = open.request('/branches');
    expect(sent.request).toMatchObject({ method: 'POST', body: { name: 'Baner', timeZone: 'Asia/Kolkata' } });
    sent.flush({ code: 'branches/name-taken', status: 409 }, { status: 409, statusText: 'Conflict' });
    await added;
    expect(open.store.saving.fault()).toBeDefined();
  });
});
