import { signal } from '@angular/core';
import { describe, expect, it, jest } from '@jest/globals';
import { anjali, aStaff } from '../../../testing/organisation.ts';
import { openStore } from '../../../testing/store.ts';
import { InvitationStore } from './invitation-store.ts';
import { StaffMemberStore } from './staff-member-store.ts';

describe('a person of the staff', () => {
  it('keeps the version that was seen when the role is saved', async () => {
    const open = await openStore(StaffMemberStore, { me: anjali, connect: (store) => store.id.connect(signal('s1')) });
    await open.store.save();
    const staff = aStaff({ role: 'administrator', branches: null });
    await open.answer('/staff/s1', staff);
    const go = jest.spyOn(open.router, 'navigate').mockResolvedValue(true);
    const saved = open.store.save();
    const sent = open.request('/staff/s1');
    expect(sent.request.headers.get('If-Match')).toBe(`"${String(staff.version)}"`);
    expect(sent.request.body).toMatchObject({ role: 'administrator', branchIds: [] });
    sent.flush(staff);
    await saved;
    expect(go).toHaveBeenCalledWith(['/settings/staff']);
  });
});

describe('an invitation', () => {
  it('is sent without blanks around the name and the address, in the language of the page', async () => {
    const open = await openStore(InvitationStore, { me: anjali });
    jest.spyOn(open.router, 'navigate').mockResolvedValue(true);
    open.store.form.patchValue({ name: ' Devika Rao ', email: ' devika@example.org ', place: { role: 'administrator' } });
    const invited = open.store.invite();
    const sent = open.request('/staff');
    expect(sent.request.body).toMatchObject({ name: 'Devika Rao', email: 'devika@example.org', languages: ['en'] });
    sent.flush({});
    await invited;
  });

  it('that is not complete is not sent', async () => {
    const open = await openStore(InvitationStore, { me: anjali });
    await open.store.invite();
    open.http.expectNone('/api/v1/staff');
  });
});
